import { ValueError } from "builtins";
import { getContext, type Event } from "multiprocessing";

function w(e1: Event, e2: Event) {
  e1.wait();
  print("child after e1");
  e2.set();
}

if (import.meta.main) {
  const ctx = getContext("fork");
  const [e1, e2] = [new ctx.Event(), new ctx.Event()];
  const p = new ctx.Process({ target: w, args: [e1, e2] });
  p.start();
  print("parent sets e1");
  e1.set();
  e2.wait();
  p.join();
  print("parent done");
  const l = new ctx.Lock();
  try {
    l.release();
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
}

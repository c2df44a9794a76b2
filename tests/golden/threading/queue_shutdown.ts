import queue from "queue";
import { Thread } from "threading";
import { sleep } from "time";
import { repr, str } from "builtins";
const q = new queue.Queue<unknown>();
q.put("x");
function w() {
  try {
    while (true) print("got", q.get());
  } catch (e) {
    if (!(e instanceof queue.ShutDown)) throw e;
    print("ShutDown", repr(str(e)));
  }
}
const t = new Thread({ target: w });
t.start();
sleep(0.03);
q.shutdown();
t.join();
try {
  q.put(1);
} catch (e) {
  if (!(e instanceof queue.ShutDown)) throw e;
  print("put refused");
}

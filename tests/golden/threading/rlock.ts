import { RLock, Thread } from "threading";
import { RuntimeError } from "builtins";
const r = new RLock();
print(r.acquire(), r.acquire());
function other() {
  print("other acquire:", r.acquire({ timeout: 0.02 }));
  try {
    r.release();
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("other release RuntimeError:", e);
  }
}
const t = new Thread({ target: other });
t.start();
t.join();
r.release();
r.release();
try {
  r.release();
} catch (e) {
  if (!(e instanceof RuntimeError)) throw e;
  print("main RuntimeError:", e);
}

import { Thread } from "threading";
import { ValueError } from "builtins";
function bad() {
  throw new ValueError("in thread");
}
const t = new Thread({ target: bad, name: "worker" });
t.start();
t.join();
print("main goes on; alive", t.isAlive());

import { Condition, Thread } from "threading";
import { sleep } from "time";
const c = new Condition();
const items: string[] = [];
function consumer() {
  using _ = c.hold();
  c.waitFor(() => items.length >= 2);
  print("consumer sees", items);
}
const t = new Thread({ target: consumer });
t.start();
for (const x of "ab") {
  sleep(0.03);
  using _ = c.hold();
  items.push(x);
  print("put", x);
  c.notify();
}
t.join();
using _ = c.hold();
print(
  "wait timeout:",
  c.wait(0.02),
  "wait_for timeout:",
  c.waitFor(() => false, 0.02),
);

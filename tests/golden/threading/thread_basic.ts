import { Thread, activeCount, currentThread } from "threading";
import { sleep } from "time";
function work() {
  sleep(0.03);
}
const t = new Thread({ target: work });
print(t.name, t.ident, t.isAlive(), t.daemon);
t.start();
print(t.ident !== null, t.isAlive(), activeCount());
t.join();
print(t.isAlive(), activeCount());
print(currentThread().name, new Thread({ name: "n" }).name);
print(new Thread({ target: work }).name);

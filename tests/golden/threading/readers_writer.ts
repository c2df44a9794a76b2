import { Condition, Thread } from "threading";
import { sleep } from "time";
const c = new Condition();
let readers = 0;
const log: string[] = [];
function reader(n: number, start: number) {
  sleep(start);
  {
    using _ = c.hold();
    readers += 1;
    log.push(`r${n}+`);
  }
  sleep(0.3);
  using _ = c.hold();
  readers -= 1;
  log.push(`r${n}-`);
  c.notifyAll();
}
function writer() {
  sleep(0.2);
  using _ = c.hold();
  c.waitFor(() => readers === 0);
  log.push("W");
}
const ts = [
  new Thread({ target: reader, args: [0, 0] }),
  new Thread({ target: reader, args: [1, 0.1] }),
  new Thread({ target: writer }),
];
for (const t of ts) t.start();
for (const t of ts) t.join();
print(log);

import { Queue } from "queue";
import { Thread } from "threading";
import { sleep } from "time";
import { range } from "builtins";
const q = new Queue<number>(1);
const log: string[] = [];
function prod() {
  for (const i of range(4)) {
    q.put(i);
    log.push(`put${i}`);
  }
}
const t = new Thread({ target: prod });
t.start();
sleep(0.1);
for (const _ of range(4)) {
  log.push("get");
  q.get();
  sleep(0.1);
}
t.join();
print(log);

import queue from "queue";
import { ValueError, range } from "builtins";
const q = new queue.Queue<number>(2);
q.put(1);
q.put(2);
const attempts = [
  () => q.put(3, { block: false }),
  () => q.put(3, { timeout: 0.02 }),
  () => new queue.Queue().getNowait(),
  () => new queue.Queue().get({ timeout: 0.02 }),
];
for (const f of attempts) {
  try {
    f();
  } catch (e) {
    if (!(e instanceof queue.Full || e instanceof queue.Empty)) throw e;
    print(e.name);
  }
}
print(q.qsize(), q.full(), q.get(), q.get(), q.empty());
const [l, p, s] = [
  new queue.LifoQueue<number>(),
  new queue.PriorityQueue<number>(),
  new queue.SimpleQueue<number>(),
];
for (const x of [3, 1, 2]) {
  l.put(x);
  p.put(x);
  s.put(x);
}
for (const z of [l, p, s])
  print(
    z.constructor.name,
    [...range(3)].map(() => z.get()),
  );
try {
  q.taskDone();
  q.taskDone();
  q.taskDone();
} catch (e) {
  if (!(e instanceof ValueError)) throw e;
  print("ValueError:", e);
}

import asyncio from "asyncio";
import { range, repr } from "builtins";
async function main() {
  const q = new asyncio.Queue<number>(1);
  q.putNowait(1);
  try {
    q.putNowait(2);
  } catch (e) {
    if (!(e instanceof asyncio.QueueFull)) throw e;
    print("QueueFull", repr(e));
  }
  q.getNowait();
  try {
    q.getNowait();
  } catch (e) {
    if (!(e instanceof asyncio.QueueEmpty)) throw e;
    print("QueueEmpty", repr(e));
  }
  const l = new asyncio.LifoQueue<number>();
  const p = new asyncio.PriorityQueue<number>();
  for (const x of [3, 1, 2]) {
    l.putNowait(x);
    p.putNowait(x);
  }
  print(
    [...range(3)].map(() => l.getNowait()),
    [...range(3)].map(() => p.getNowait()),
  );
}
asyncio.run(main());

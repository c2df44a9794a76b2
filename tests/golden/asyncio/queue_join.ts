import asyncio from "asyncio";
import { range, ValueError } from "builtins";
async function worker(q: asyncio.Queue<number>) {
  while (true) {
    const x = await q.get();
    await asyncio.sleep(0.01);
    print("processed", x);
    q.taskDone();
  }
}
async function main() {
  const q = new asyncio.Queue<number>();
  for (const i of range(3)) q.putNowait(i);
  const w = asyncio.createTask(worker(q));
  await q.join();
  print("joined");
  w.cancel();
  try {
    q.taskDone();
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
}
asyncio.run(main());

import asyncio from "asyncio";
import { range } from "builtins";
async function greedy(lock: asyncio.Lock) {
  for (const i of range(3)) {
    await lock.acquire();
    print("greedy has", i);
    await asyncio.sleep(0);
    lock.release();
  }
  print("greedy done");
}
async function modest(lock: asyncio.Lock) {
  using _ = await lock.hold();
  print("modest has");
}
async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(greedy(lock), modest(lock));
}
asyncio.run(main());

import asyncio from "asyncio";
import { ValueError } from "builtins";
async function main() {
  const s = new asyncio.Semaphore(1);
  s.release();
  await s.acquire();
  await s.acquire();
  print("plain semaphore now had 2 permits");
  const b = new asyncio.BoundedSemaphore(1);
  try {
    b.release();
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
  try {
    new asyncio.Semaphore(-1);
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("ValueError:", e);
  }
}
asyncio.run(main());

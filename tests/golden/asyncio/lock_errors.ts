import asyncio from "asyncio";
import { RuntimeError, TimeoutError } from "builtins";
async function main() {
  const lock = new asyncio.Lock();
  try {
    lock.release();
  } catch (e) {
    if (!(e instanceof RuntimeError)) throw e;
    print("RuntimeError:", e);
  }
  await lock.acquire();
  try {
    await asyncio.timeout(0.02, async () => {
      await lock.acquire();
    });
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("not reentrant");
  }
  async function other() {
    lock.release();
    print("released by another task");
  }
  await asyncio.createTask(other());
  print("locked", lock.locked());
}
asyncio.run(main());

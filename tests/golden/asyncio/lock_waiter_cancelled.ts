import asyncio from "asyncio";
async function w(n: string, lock: asyncio.Lock) {
  try {
    using _ = await lock.hold();
    print(n, "has");
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print(n, "cancelled while waiting");
  }
}
async function main() {
  const lock = new asyncio.Lock();
  await lock.acquire();
  const ts = [..."ABC"].map((c) => asyncio.createTask(w(c, lock)));
  await asyncio.sleep(0);
  ts[1]!.cancel();
  await asyncio.sleep(0);
  lock.release();
  await asyncio.gather(...ts);
  print("locked", lock.locked());
}
asyncio.run(main());

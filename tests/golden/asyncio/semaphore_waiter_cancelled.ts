import asyncio from "asyncio";
async function w(n: string, sem: asyncio.Semaphore) {
  try {
    using _ = await sem.hold();
    print(n, "in");
    await asyncio.sleep(0.01);
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print(n, "cancelled");
  }
}
async function main() {
  const sem = new asyncio.Semaphore(1);
  await sem.acquire();
  const ts = [..."ABCD"].map((c) => asyncio.createTask(w(c, sem)));
  await asyncio.sleep(0);
  ts[1]!.cancel();
  await asyncio.sleep(0);
  sem.release();
  ts[0]!.cancel();
  await asyncio.gather(...ts);
  print("locked", sem.locked());
}
asyncio.run(main());

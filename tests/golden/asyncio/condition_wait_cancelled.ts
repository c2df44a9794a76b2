import asyncio from "asyncio";
import { range } from "builtins";
async function w(n: number, c: asyncio.Condition) {
  using _ = await c.hold();
  try {
    await c.wait();
    print("woken", n);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("cancelled", n, "holding lock:", c.locked());
    throw e;
  }
}
async function main() {
  const c = new asyncio.Condition();
  const ts = [...range(3)].map((i) => asyncio.createTask(w(i, c)));
  await asyncio.sleep(0.01);
  ts[0]!.cancel();
  await asyncio.sleep(0.01);
  {
    using _ = await c.hold();
    c.notify(1);
  }
  await asyncio.sleep(0.01);
  print(ts.map((t) => t.done()));
  {
    using _ = await c.hold();
    c.notifyAll();
  }
  await asyncio.gather(...ts, { returnExceptions: true });
}
asyncio.run(main());

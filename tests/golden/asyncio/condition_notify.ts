import asyncio from "asyncio";
import { range } from "builtins";
async function w(n: number, c: asyncio.Condition) {
  using _ = await c.hold();
  print("wait", n);
  await c.wait();
  print("woken", n);
  await asyncio.sleep(0.01);
  print("leave", n);
}
async function main() {
  const c = new asyncio.Condition();
  const ts = [...range(4)].map((i) => asyncio.createTask(w(i, c)));
  await asyncio.sleep(0.01);
  {
    using _ = await c.hold();
    c.notify(1);
    print("notified 1, still holding the lock");
    await asyncio.sleep(0.01);
    print("releasing");
  }
  await asyncio.sleep(0.03);
  {
    using _ = await c.hold();
    c.notifyAll();
    print("notified all");
  }
  await asyncio.gather(...ts);
}
asyncio.run(main());

import asyncio from "asyncio";
import { range } from "builtins";
async function w(n: number, b: asyncio.Barrier) {
  for (const rnd of range(2)) {
    await asyncio.sleep(0.01 * (n + 1));
    print("arrive", n, "round", rnd);
    const i = await b.wait();
    print("pass", n, "index", i);
  }
}
async function main() {
  const b = new asyncio.Barrier(3);
  await asyncio.gather(...[...range(3)].map((i) => w(i, b)));
  await b.abort();
  try {
    await b.wait();
  } catch (e) {
    if (!(e instanceof asyncio.BrokenBarrierError)) throw e;
    print("BrokenBarrierError", e);
  }
}
asyncio.run(main());

import asyncio from "asyncio";
import { range } from "builtins";
async function w(n: number, sem: asyncio.Semaphore) {
  using _ = await sem.hold();
  print("in", n);
  await asyncio.sleep(0.02 + 0.01 * n);
  print("out", n);
}
async function main() {
  const sem = new asyncio.Semaphore(2);
  await asyncio.gather(...[...range(5)].map((i) => w(i, sem)));
}
asyncio.run(main());

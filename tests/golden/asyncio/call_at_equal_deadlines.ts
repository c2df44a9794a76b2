import asyncio from "asyncio";
import { range } from "builtins";
async function main() {
  const loop = asyncio.getRunningLoop();
  for (const n of [2, 3, 4, 5, 6, 8]) {
    const out: number[] = [];
    const when = loop.time() + 0.02;
    for (const i of range(n)) loop.callAt(when, (i: number) => out.push(i), i);
    await asyncio.sleep(0.05);
    print(n, out);
  }
}
asyncio.run(main());

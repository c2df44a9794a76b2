import asyncio from "asyncio";
import time from "time";
import { range } from "builtins";
async function ticker(t0: number) {
  for (const i of range(7)) {
    const late = time.monotonic() - t0 - 0.02 * i;
    print("tick", i, late > 0.012 ? "late" : "on time");
    await asyncio.sleep(Math.max(0, t0 + 0.02 * (i + 1) - time.monotonic()));
  }
}
async function blocker() {
  await asyncio.sleep(0.03);
  print("block for 70 ms");
  time.sleep(0.07);
  print("unblock");
}
async function main() {
  await asyncio.gather(ticker(time.monotonic()), blocker());
}
asyncio.run(main());

import asyncio from "asyncio";
import { TimeoutError } from "builtins";
async function c(n: number) {
  print("started", n);
  return n;
}
async function main() {
  try {
    print(await asyncio.waitFor(c(1), 0));
  } catch (e) {
    if (!(e instanceof TimeoutError)) throw e;
    print("timeout, never started");
  }
  const t = asyncio.createTask(c(2));
  await asyncio.sleep(0);
  print("done task:", await asyncio.waitFor(t, 0));
  print("None timeout:", await asyncio.waitFor(c(3), null));
}
asyncio.run(main());

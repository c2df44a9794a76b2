import asyncio from "asyncio";
import { ValueError } from "builtins";
async function ok(n: number, ms: number) {
  await asyncio.sleep(ms / 1000);
  print("ok", n);
  return n;
}
async function bad(ms: number) {
  await asyncio.sleep(ms / 1000);
  print("bad raises");
  throw new ValueError("boom");
}
async function main() {
  try {
    await asyncio.gather(ok(1, 20), bad(40), ok(2, 80));
  } catch (e) {
    if (!(e instanceof ValueError)) throw e;
    print("caught", e);
  }
  await asyncio.sleep(0.08);
  print("main end");
}
asyncio.run(main());

import asyncio from "asyncio";
import { KeyError, repr } from "builtins";
async function ok(ms: number) {
  await asyncio.sleep(ms / 1000);
  return "ok";
}
async function bad() {
  throw new KeyError("k");
}
async function selfcancel() {
  throw new asyncio.CancelledError("mine");
}
async function main() {
  const r = await asyncio.gather(ok(20), bad(), selfcancel(), { returnExceptions: true });
  print(r.map((x) => (typeof x === "string" ? x : repr(x))));
}
asyncio.run(main());

import asyncio from "asyncio";
import { range } from "builtins";
async function prod(q: asyncio.Queue<number>) {
  for (const i of range(3)) {
    await q.put(i);
    print("put", i);
  }
}
async function cons(q: asyncio.Queue<number>) {
  for (const _ of range(3)) print("      got", await q.get());
}
async function main() {
  const q = new asyncio.Queue<number>();
  await asyncio.gather(cons(q), prod(q));
}
asyncio.run(main());

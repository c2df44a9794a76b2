import asyncio from "asyncio";
import { range } from "builtins";
async function prod(q: asyncio.Queue<number | null>) {
  for (const i of range(4)) {
    print("put", i);
    await q.put(i);
    print("did put", i);
  }
  await q.put(null);
}
async function cons(q: asyncio.Queue<number | null>) {
  let x: number | null;
  while ((x = await q.get()) !== null) print("      got", x);
}
async function main() {
  const q = new asyncio.Queue<number | null>(1);
  await asyncio.gather(prod(q), cons(q));
}
asyncio.run(main());

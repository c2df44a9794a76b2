import asyncio from "asyncio";
import { range } from "builtins";
async function g(n: number, q: asyncio.Queue<string>) {
  print("getter", n, "->", await q.get());
}
async function main() {
  const q = new asyncio.Queue<string>();
  const ts = [...range(3)].map((i) => asyncio.createTask(g(i, q)));
  await asyncio.sleep(0);
  for (const x of "abc") q.putNowait(x);
  print("put three; qsize", q.qsize());
  await asyncio.gather(...ts);
}
asyncio.run(main());

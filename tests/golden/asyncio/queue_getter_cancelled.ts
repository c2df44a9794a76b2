import asyncio from "asyncio";
import { range } from "builtins";
async function g(n: number, q: asyncio.Queue<string>) {
  try {
    print("getter", n, "->", await q.get());
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("getter", n, "cancelled");
  }
}
async function main() {
  const q = new asyncio.Queue<string>();
  const ts = [...range(3)].map((i) => asyncio.createTask(g(i, q)));
  await asyncio.sleep(0);
  q.putNowait("x");
  ts[0]!.cancel();
  await asyncio.sleep(0.01);
  print(
    ts.map((t) => t.done()),
    "qsize",
    q.qsize(),
  );
  q.putNowait("y");
  await asyncio.gather(...ts);
}
asyncio.run(main());

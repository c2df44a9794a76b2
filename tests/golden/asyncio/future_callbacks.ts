import asyncio from "asyncio";
import { range } from "builtins";
async function main() {
  const loop = asyncio.getRunningLoop();
  const f = loop.createFuture<string>();
  f.addDoneCallback((f) => print("cb1", f.result()));
  f.addDoneCallback((f) => print("cb2", f.result()));
  async function waiter(n: number) {
    print("waiter", n, "got", await f);
  }
  const ts = [...range(2)].map((i) => asyncio.createTask(waiter(i)));
  await asyncio.sleep(0);
  f.addDoneCallback((f) => print("cb3", f.result()));
  f.setResult("R");
  print("set; nothing has run yet");
  f.addDoneCallback((f) => print("cb4 (late)", f.result()));
  await asyncio.sleep(0);
  print("after one yield");
  await asyncio.gather(...ts);
}
asyncio.run(main());

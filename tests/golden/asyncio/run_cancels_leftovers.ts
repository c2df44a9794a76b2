import asyncio from "asyncio";
import { range } from "builtins";
async function w(n: number) {
  try {
    await asyncio.sleep(1);
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("cancelled", n);
    await asyncio.sleep(0.01);
    print("cleaned", n);
    throw e;
  }
}
const keep: asyncio.Task<void>[] = [];
async function main() {
  for (const i of range(3)) keep.push(asyncio.createTask(w(i)));
  await asyncio.sleep(0);
  print("main returns");
  return "result";
}
print(asyncio.run(main()));

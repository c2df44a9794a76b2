import asyncio from "asyncio";
import { range } from "builtins";
async function worker(name: string, n: number) {
  for (const i of range(n)) {
    print(name, i);
    await asyncio.sleep(0);
  }
  print(name, "done");
}
async function main() {
  await asyncio.gather(worker("A", 3), worker("B", 2), worker("C", 4));
  print("main done");
}
asyncio.run(main());

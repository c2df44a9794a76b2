import asyncio from "asyncio";
import { range } from "builtins";
async function inline(n: number) {
  print("inline", n);
  return n;
}
async function other() {
  print("other runs");
}
async function main() {
  asyncio.createTask(other());
  for (const i of range(3)) await inline(i);
  print("main: other has not run yet");
  await asyncio.sleep(0);
  print("main: end");
}
asyncio.run(main());

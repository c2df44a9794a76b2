import asyncio from "asyncio";
import time from "time";
import threading from "threading";
import { range } from "builtins";
function block() {
  print("thread starts; in main thread?", threading.currentThread() === threading.mainThread());
  time.sleep(0.05);
  print("thread ends");
  return 9;
}
async function main() {
  const t = asyncio.createTask(asyncio.toThread(block));
  await asyncio.sleep(0.01);
  for (const i of range(2)) {
    print("loop alive", i);
    await asyncio.sleep(0.01);
  }
  print("result", await t);
}
asyncio.run(main());

import asyncio from "asyncio";
import { BaseException } from "builtins";
async function w(n: number) {
  try {
    await asyncio.sleep(1);
  } finally {
    print("finally", n);
  }
}
async function parent() {
  try {
    await asyncio.taskGroup(async (tg) => {
      tg.createTask(w(1));
      tg.createTask(w(2));
    });
  } catch (e) {
    if (e instanceof BaseException) print("parent", e.name);
    throw e;
  }
}
async function main() {
  const t = asyncio.createTask(parent());
  await asyncio.sleep(0.02);
  t.cancel();
  try {
    await t;
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("main: cancelled");
  }
}
asyncio.run(main());

import asyncio from "asyncio";
import { BaseExceptionGroup, ValueError } from "builtins";
async function bad() {
  await asyncio.sleep(0.02);
  throw new ValueError("child");
}
async function main() {
  try {
    await asyncio.taskGroup(async (tg) => {
      tg.createTask(bad());
      try {
        print("body sleeps");
        await asyncio.sleep(1);
        print("never");
      } catch (e) {
        if (e instanceof asyncio.CancelledError) print("body cancelled");
        throw e;
      }
    });
  } catch (e) {
    if (!(e instanceof BaseExceptionGroup)) throw e;
    const [eg, rest] = e.split(ValueError);
    if (eg) print("group of", eg.exceptions.length);
    if (rest) throw rest;
  }
}
asyncio.run(main());

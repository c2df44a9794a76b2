import asyncio from "asyncio";
import { BaseExceptionGroup, repr, ValueError } from "builtins";
async function w(n: string) {
  try {
    print("start", n);
    await asyncio.sleep(1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("cancelled", n);
    throw e;
  } finally {
    print("finally", n);
  }
}
async function bad() {
  await asyncio.sleep(0.02);
  print("bad raises");
  throw new ValueError("boom");
}
async function main() {
  try {
    await asyncio.taskGroup(async (tg) => {
      tg.createTask(w("a"));
      tg.createTask(bad());
      tg.createTask(w("b"));
      print("body done");
    });
  } catch (e) {
    if (!(e instanceof BaseExceptionGroup)) throw e;
    const [eg, rest] = e.split(ValueError);
    if (eg) print("group", repr(eg.exceptions), eg);
    if (rest) throw rest;
  }
  print("main end; cancelling", asyncio.currentTask()!.cancelling());
}
asyncio.run(main());

import asyncio from "asyncio";
import { BaseExceptionGroup, repr, RuntimeError, str, ValueError } from "builtins";
async function bad() {
  print("bad runs");
  throw new ValueError("now");
}
async function w(n: string) {
  try {
    print("start", n);
    await asyncio.sleep(1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("cancelled", n);
    throw e;
  }
}
async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  try {
    await asyncio.taskGroup(async (tg) => {
      tg.createTask(w("a"));
      tg.createTask(bad());
      print("after bad; body goes on");
      try {
        tg.createTask(w("b"));
      } catch (e) {
        if (!(e instanceof RuntimeError)) throw e;
        print("RuntimeError", str(e).split(">").at(-1)!.trim());
      }
      await asyncio.sleep(0);
      print("body reached the end");
    });
  } catch (e) {
    if (!(e instanceof BaseExceptionGroup)) throw e;
    const [eg, rest] = e.split(ValueError);
    if (eg)
      print(
        "group",
        eg.exceptions.map((e) => repr(e)),
      );
    if (rest) throw rest;
  }
}
asyncio.run(main());

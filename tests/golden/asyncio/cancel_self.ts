import asyncio from "asyncio";
async function w() {
  asyncio.currentTask()!.cancel();
  print("still running");
  try {
    await asyncio.sleep(0);
    print("never");
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("interrupted at the await");
    throw e;
  }
}
async function w2() {
  asyncio.currentTask()!.cancel();
  return "returned without awaiting";
}
async function main() {
  for (const c of [w(), w2()]) {
    const t = asyncio.createTask<unknown>(c);
    try {
      print("result", await t);
    } catch (e) {
      if (!(e instanceof asyncio.CancelledError)) throw e;
      print("cancelled", t.cancelled());
    }
  }
}
asyncio.run(main());

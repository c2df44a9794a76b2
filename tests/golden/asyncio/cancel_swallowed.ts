import asyncio from "asyncio";
async function w() {
  try {
    await asyncio.sleep(1);
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    const me = asyncio.currentTask()!;
    print("swallowed; cancelling", me.cancelling());
    print("uncancel ->", me.uncancel());
  }
  await asyncio.sleep(0.01);
  return "finished anyway";
}
async function main() {
  const t = asyncio.createTask(w());
  await asyncio.sleep(0.01);
  t.cancel();
  print(await t, t.cancelled());
}
asyncio.run(main());

import asyncio from "asyncio";
async function w() {
  try {
    await asyncio.sleep(1);
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("caught; awaiting clean-up");
    await asyncio.sleep(0.02);
    print("clean-up finished");
    throw e;
  }
}
async function main() {
  const t = asyncio.createTask(w());
  await asyncio.sleep(0.01);
  t.cancel();
  print("requested; done?", t.done());
  await asyncio.sleep(0);
  print("one turn later; done?", t.done());
  await asyncio.wait([t]);
  print("cancelled?", t.cancelled());
}
asyncio.run(main());

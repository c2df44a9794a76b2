import asyncio from "asyncio";
async function w() {
  try {
    await asyncio.sleep(1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("inside", e.args);
    throw e;
  }
}
async function main() {
  const t = asyncio.createTask(w());
  await asyncio.sleep(0);
  t.cancel("stop please");
  try {
    await t;
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("outside", e.args);
  }
}
asyncio.run(main());

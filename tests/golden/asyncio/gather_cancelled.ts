import asyncio from "asyncio";
async function w(n: number) {
  try {
    await asyncio.sleep(1);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("child", n, "cancelled");
    throw e;
  } finally {
    print("child", n, "finally");
  }
}
async function outer() {
  try {
    await asyncio.gather(w(0), w(1), w(2));
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("outer sees cancel");
    throw e;
  }
}
async function main() {
  const t = asyncio.createTask(outer());
  await asyncio.sleep(0.02);
  print("cancel ->", t.cancel());
  try {
    await t;
  } catch (e) {
    if (!(e instanceof asyncio.CancelledError)) throw e;
    print("main sees cancel", t.cancelled());
  }
}
asyncio.run(main());

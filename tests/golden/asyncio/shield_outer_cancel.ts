import asyncio from "asyncio";
async function inner() {
  await asyncio.sleep(0.04);
  print("inner finished");
  return 5;
}
async function outer(t: asyncio.Task<number>) {
  try {
    await asyncio.shield(t);
  } catch (e) {
    if (e instanceof asyncio.CancelledError) print("outer cancelled; inner done?", t.done());
    throw e;
  }
}
async function main() {
  const i = asyncio.createTask(inner());
  const o = asyncio.createTask(outer(i));
  await asyncio.sleep(0.01);
  o.cancel();
  await asyncio.wait([o]);
  print("inner result", await i);
}
asyncio.run(main());

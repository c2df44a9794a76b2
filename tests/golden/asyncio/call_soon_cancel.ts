import asyncio from "asyncio";
async function main() {
  const loop = asyncio.getRunningLoop();
  let h2: asyncio.Handle;
  function first() {
    print("first cancels second");
    h2.cancel();
  }
  loop.callSoon(first);
  h2 = loop.callSoon(print, "second (never)");
  loop.callSoon(print, "third");
  await asyncio.sleep(0);
  print("cancelled?", h2.cancelled());
}
asyncio.run(main());

import asyncio from "asyncio";
async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callLater(0, print, "later-0 (registered first)");
  loop.callSoon(print, "soon (registered second)");
  await asyncio.sleep(0.02);
  print("end");
}
asyncio.run(main());

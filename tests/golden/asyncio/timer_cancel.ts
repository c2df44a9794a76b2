import asyncio from "asyncio";
async function main() {
  const loop = asyncio.getRunningLoop();
  const h = loop.callLater(0.02, print, "never");
  loop.callLater(0.04, print, "kept");
  h.cancel();
  print("cancelled", h.cancelled());
  await asyncio.sleep(0.08);
  print("end");
}
asyncio.run(main());

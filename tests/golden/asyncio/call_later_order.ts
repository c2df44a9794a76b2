import asyncio from "asyncio";
async function main() {
  const loop = asyncio.getRunningLoop();
  for (const ms of [60, 20, 100, 40, 80]) loop.callLater(ms / 1000, print, "timer", ms);
  loop.callSoon(print, "soon");
  await asyncio.sleep(0.14);
  print("done");
}
asyncio.run(main());

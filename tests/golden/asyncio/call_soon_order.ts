import asyncio from "asyncio";
function cb(name: string, loop: asyncio.EventLoop, again = false) {
  print("cb", name);
  if (again) loop.callSoon(cb, name + "'", loop);
}
async function main() {
  const loop = asyncio.getRunningLoop();
  loop.callSoon(cb, "a", loop, true);
  loop.callSoon(cb, "b", loop);
  loop.callSoon(cb, "c", loop, true);
  print("main: before yield");
  await asyncio.sleep(0);
  print("main: after 1 yield");
  await asyncio.sleep(0);
  print("main: after 2 yields");
}
asyncio.run(main());

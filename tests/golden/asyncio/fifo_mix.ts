import asyncio from "asyncio";
async function t(n: string) {
  print("task", n, "step 1");
  await asyncio.sleep(0);
  print("task", n, "step 2");
}
async function main() {
  const loop = asyncio.getRunningLoop();
  const a = asyncio.createTask(t("a"));
  loop.callSoon(print, "callback 1");
  const b = asyncio.createTask(t("b"));
  loop.callSoon(print, "callback 2");
  await asyncio.sleep(0);
  print("main");
  await asyncio.gather(a, b);
}
asyncio.run(main());

import asyncio from "asyncio";
async function quick(n: number) {
  print("quick", n);
  return n;
}
async function slow(n: number) {
  print("slow", n, "part 1");
  await asyncio.sleep(0);
  print("slow", n, "part 2");
}
async function main() {
  asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);
  print("A");
  const t = asyncio.createTask(quick(1));
  print("B done?", t.done());
  const s = asyncio.createTask(slow(2));
  print("C done?", s.done());
  const u = asyncio.createTask(slow(3));
  await s;
  await u;
  print(await asyncio.gather(quick(4), quick(5)));
  print("end");
}
asyncio.run(main());

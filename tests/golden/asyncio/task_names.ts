import asyncio from "asyncio";
async function c() {
  return asyncio.currentTask()!.getName();
}
async function main() {
  print(asyncio.currentTask()!.getName());
  const t1 = asyncio.createTask(c());
  const t2 = asyncio.createTask(c(), { name: "named" });
  const t3 = asyncio.createTask(c());
  print(await t1, await t2, await t3);
  print(await asyncio.gather(c(), c()));
  print(asyncio.allTasks().size);
}
asyncio.run(main());

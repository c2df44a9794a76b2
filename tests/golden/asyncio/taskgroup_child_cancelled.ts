import asyncio from "asyncio";
async function w(n: string, ms: number) {
  await asyncio.sleep(ms / 1000);
  print("done", n);
}
async function main() {
  let a!: asyncio.Task<void>;
  await asyncio.taskGroup(async (tg) => {
    a = tg.createTask(w("a", 60));
    tg.createTask(w("b", 40));
    await asyncio.sleep(0.02);
    a.cancel();
  });
  print("exited normally; a cancelled:", a.cancelled());
}
asyncio.run(main());

import asyncio from "asyncio";
async function w(n: number, ms: number) {
  print("start", n);
  await asyncio.sleep(ms / 1000);
  print("end", n);
  return n;
}
async function main() {
  const ts = await asyncio.taskGroup(async (tg) => {
    const ts = [60, 20, 40].map((ms, i) => tg.createTask(w(i, ms)));
    print("body done");
    return ts;
  });
  print(ts.map((t) => t.result()));
}
asyncio.run(main());

import asyncio from "asyncio";
async function w(n: string, ms: number) {
  print("start", n);
  await asyncio.sleep(ms / 1000);
  print("end", n);
  return n;
}
async function main() {
  print(await asyncio.gather(w("a", 60), w("b", 20), w("c", 40)));
}
asyncio.run(main());

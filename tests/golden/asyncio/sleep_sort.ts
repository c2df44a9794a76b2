import asyncio from "asyncio";
async function s(ms: number, out: number[]) {
  await asyncio.sleep(ms / 1000);
  out.push(ms);
}
async function main() {
  const out: number[] = [];
  await asyncio.gather(...[70, 30, 90, 10, 50].map((x) => s(x, out)));
  print(out);
}
asyncio.run(main());

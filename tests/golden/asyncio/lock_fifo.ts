import asyncio from "asyncio";
async function w(n: string, lock: asyncio.Lock) {
  print(n, "wants");
  using _ = await lock.hold();
  print(n, "has");
  await asyncio.sleep(0.01);
  print(n, "releases");
}
async function main() {
  const lock = new asyncio.Lock();
  await asyncio.gather(...[..."ABC"].map((c) => w(c, lock)));
  print("locked", lock.locked());
}
asyncio.run(main());

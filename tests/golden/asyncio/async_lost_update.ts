import asyncio from "asyncio";
import { range } from "builtins";
let n = 0;
async function unsafe() {
  const v = n;
  await asyncio.sleep(0);
  n = v + 1;
}
async function safe() {
  n = n + 1;
  await asyncio.sleep(0);
}
async function locked(lock: asyncio.Lock) {
  using _ = await lock.hold();
  const v = n;
  await asyncio.sleep(0);
  n = v + 1;
}
async function main() {
  await asyncio.gather(...[...range(10)].map(() => unsafe()));
  print("unsafe", n);
  n = 0;
  await asyncio.gather(...[...range(10)].map(() => safe()));
  print("safe", n);
  n = 0;
  const lock = new asyncio.Lock();
  await asyncio.gather(...[...range(10)].map(() => locked(lock)));
  print("locked", n);
}
asyncio.run(main());

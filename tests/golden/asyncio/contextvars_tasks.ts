import asyncio from "asyncio";
import contextvars from "contextvars";
const v = new contextvars.ContextVar<number>("v", { default: 0 });
async function w(n: number) {
  print("task", n, "sees", v.get());
  v.set(n * 10);
  await asyncio.sleep(0);
  print("task", n, "now", v.get());
}
async function main() {
  v.set(1);
  const t1 = asyncio.createTask(w(1));
  v.set(2);
  const t2 = asyncio.createTask(w(2));
  await asyncio.gather(t1, t2);
  print("main", v.get());
  await w(3);
  print("main after direct await", v.get());
}
asyncio.run(main());

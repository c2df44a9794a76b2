import asyncio from "asyncio";
import { range } from "builtins";
async function w(n: number | string, ev: asyncio.Event) {
  const r = await ev.wait();
  print("woken", n, r, "is_set", ev.isSet());
}
async function main() {
  const ev = new asyncio.Event();
  const ts = [...range(3)].map((i) => asyncio.createTask(w(i, ev)));
  await asyncio.sleep(0);
  ev.set();
  ev.clear();
  const late = asyncio.createTask(w("late", ev));
  await asyncio.gather(...ts);
  print("late done?", late.done());
  ev.set();
  await late;
  await ev.wait();
  print("wait on a set event returns at once");
}
asyncio.run(main());

import asyncio from "asyncio";
import { TypeError, ValueError } from "builtins";
async function w(n: string, ms: number, bad = false) {
  await asyncio.sleep(ms / 1000);
  if (bad) throw new ValueError(n);
  return n;
}
async function main() {
  const mk = () =>
    new Set([
      asyncio.createTask(w("a", 40), { name: "a" }),
      asyncio.createTask(w("b", 20, true), { name: "b" }),
      asyncio.createTask(w("c", 80), { name: "c" }),
    ]);
  const names = (s: Set<asyncio.Task<string>>) => [...s].map((t) => t.getName()).sort();
  const modes: [string, asyncio.WaitOptions][] = [
    ["FIRST_COMPLETED", { returnWhen: asyncio.FIRST_COMPLETED }],
    ["FIRST_EXCEPTION", { returnWhen: asyncio.FIRST_EXCEPTION }],
    ["ALL_COMPLETED", {}],
    ["timeout", { timeout: 0.06 }],
  ];
  for (const [label, kw] of modes) {
    const [done, pending] = await asyncio.wait(mk(), kw);
    print(label, "done", names(done), "pending", names(pending));
    for (const t of done) t.exception();
    for (const t of pending) t.cancel();
  }
  const c = w("x", 0);
  try {
    // @ts-expect-error -- the editor says so too
    await asyncio.wait([c]);
  } catch (e) {
    if (!(e instanceof TypeError)) throw e;
    print("TypeError:", e);
  }
  c.close();
}
asyncio.run(main());

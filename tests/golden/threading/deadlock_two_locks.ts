import { Barrier, Lock, Thread } from "threading";
const [a, b] = [new Lock(), new Lock()];
const both = new Barrier(2);
const res = new Map<string, boolean>();
function w(n: string, x: Lock, y: Lock, t: number) {
  using _ = x.hold();
  both.wait();
  const got = y.acquire({ timeout: t });
  res.set(n, got);
  if (got) y.release();
}
const ts = [
  new Thread({ target: w, args: ["A", a, b, 0.05] }),
  new Thread({ target: w, args: ["B", b, a, 0.2] }),
];
for (const t of ts) t.start();
for (const t of ts) t.join();
print([...res].sort());

import { Barrier, BrokenBarrierError, Thread } from "threading";
import { sleep } from "time";
import { range, repr, str } from "builtins";
const b = new Barrier(3, { action: () => print("action") });
const idx: [number, number][] = [];
function w(k: number) {
  sleep(0.02 * k);
  idx.push([k, b.wait()]);
}
for (const rnd of range(2)) {
  const ts = [...range(3)].map((k) => new Thread({ target: w, args: [k] }));
  for (const t of ts) t.start();
  for (const t of ts) t.join();
  print(idx.toSorted((x, y) => x[0] - y[0]));
  idx.length = 0;
}
try {
  b.wait({ timeout: 0.02 });
} catch (e) {
  if (!(e instanceof BrokenBarrierError)) throw e;
  print("BrokenBarrierError", repr(str(e)), b.broken);
}
try {
  b.wait();
} catch (e) {
  if (!(e instanceof BrokenBarrierError)) throw e;
  print("still broken");
}
b.reset();
print("reset", b.broken, b.nWaiting, b.parties);

import { Barrier, Thread } from "threading";
import { range } from "builtins";
let n = 0;
function w(b: Barrier) {
  const v = n;
  b.wait();
  n = v + 1;
}
for (const k of [2, 4]) {
  n = 0;
  const b = new Barrier(k);
  const ts = [...range(k)].map(() => new Thread({ target: w, args: [b] }));
  for (const t of ts) t.start();
  for (const t of ts) t.join();
  print(k, "threads ->", n);
}

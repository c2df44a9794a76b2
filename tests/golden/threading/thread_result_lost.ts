import { Thread } from "threading";
function sq(x: number) {
  return x * x;
}
const t = new Thread({ target: sq, args: [3] });
t.start();
print("join returns", t.join());
const out = new Map<number, number>();
const ts = [0, 1, 2, 3].map((i) => new Thread({ target: () => out.set(i, sq(i)) }));
for (const t of ts) t.start();
for (const t of ts) t.join();
print([...out].sort((a, b) => a[0] - b[0]));

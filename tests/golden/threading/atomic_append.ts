import { Thread } from "threading";
const xs: number[] = [];
const d = new Map<string, number>();
function w(k: number) {
  for (let i = 0; i < 5000; i++) {
    xs.push(i);
    d.set(`${k},${i}`, i);
  }
}
const ts = [0, 1, 2, 3].map((k) => new Thread({ target: w, args: [k] }));
for (const t of ts) t.start();
for (const t of ts) t.join();
print(xs.length, d.size);

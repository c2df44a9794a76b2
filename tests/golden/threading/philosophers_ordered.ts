import { Lock, Thread } from "threading";
const forks = [0, 1, 2, 3, 4].map(() => new Lock());
const meals = [0, 0, 0, 0, 0];
function phil(i: number) {
  const [lo, hi] = [i, (i + 1) % 5].sort((a, b) => a - b);
  for (let n = 0; n < 50; n++) {
    using first = forks[lo!]!.hold();
    using second = forks[hi!]!.hold();
    meals[i]! += 1;
  }
}
const ts = [0, 1, 2, 3, 4].map((i) => new Thread({ target: phil, args: [i] }));
for (const t of ts) t.start();
for (const t of ts) t.join();
print(meals);

/** Many sleeps at once, and one thread that sleeps beside others that compute. */

/** n times 50 ms of sleep; each program prints the seconds of all of it. */
export const SLEEPS = {
  serial: (n: number) => `import { perfCounter, sleep } from "time";
const before = perfCounter();
for (let i = 0; i < ${n}; i++) sleep(0.05);
print(perfCounter() - before);`,

  threads: (n: number) => `import { Thread } from "threading";
import { perfCounter, sleep } from "time";
const before = perfCounter();
const all = Array.from({ length: ${n} }, () => new Thread({ target: sleep, args: [0.05] }));
for (const one of all) one.start();
for (const one of all) one.join();
print(perfCounter() - before);`,

  asyncio: (n: number) => `import asyncio from "asyncio";
import { perfCounter } from "time";
const before = perfCounter();
async function main() {
  const all = [];
  for (let i = 0; i < ${n}; i++) all.push(asyncio.sleep(0.05));
  await asyncio.gather(...all);
}
asyncio.run(main());
print(perfCounter() - before);`,

  fork: (n: number) => `import { getContext } from "multiprocessing";
import { perfCounter, sleep } from "time";
const ctx = getContext("fork");
const before = perfCounter();
const all = Array.from({ length: ${n} }, () => new ctx.Process({ target: sleep, args: [0.05] }));
for (const one of all) one.start();
for (const one of all) one.join();
print(perfCounter() - before);`,
};

/** Prints, for each of `times` sleeps of 2 ms beside `threads` that compute, by how many seconds it was too long. */
export function overshoot(threads: number, times: number): string {
  return `import { compute } from "machine";
import { Thread } from "threading";
import { perfCounter, sleep } from "time";
let isOver = false;
function busy() { while (!isOver) compute(0.0005); }
const all = Array.from({ length: ${threads} }, () => new Thread(busy));
for (const one of all) one.start();
sleep(0.05);
const late: number[] = [];
for (let i = 0; i < ${times}; i++) {
  const before = perfCounter();
  sleep(0.002);
  late.push(perfCounter() - before - 0.002);
}
isOver = true;
for (const one of all) one.join();
for (const time of late) print(time);`;
}

/** Two threads that compute for a second each. */
export const TWO_SPIN = `import { compute } from "machine";
import { Thread } from "threading";
const all = [1, 2].map(() => new Thread({ target: compute, args: [1] }));
for (const one of all) one.start();
for (const one of all) one.join();`;

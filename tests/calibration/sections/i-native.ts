/** Section i: C code that gives the GIL up, and C code that keeps it. */
import type { InterpreterName } from "../../../src/simulator/settings.ts";
import type { Row } from "../row.ts";
import { figures } from "../run-figures.ts";

/** Two threads with `work` each against one after the other; prints the speed-up. */
function twice(work: string): string {
  return `import { native } from "machine";
import { Thread } from "threading";
import { perfCounter } from "time";
function work() { ${work} }
let before = perfCounter();
work(); work();
const serial = perfCounter() - before;
before = perfCounter();
const all = [1, 2].map(() => new Thread(work));
for (const one of all) one.start();
for (const one of all) one.join();
print(serial / (perfCounter() - before));`;
}

const ON: readonly InterpreterName[] = ["cpython-3.9", "cpython-3.14", "cpython-3.14t"];

/** Speed-ups of two threads, on 3.11, 3.14 and the free-threaded 3.14, and the seconds of one. */
const MEASURED: readonly (readonly [string, string, readonly [number, number, number]])[] = [
  ["sha256 of 100 MB", "native(0.088, { releasesGil: true });", [2.07, 2.05, 1.81]],
  ["zlib.compress of 8 MB", "native(0.026, { releasesGil: true });", [1.78, 2.01, 1.3]],
  [
    "sha256 of 1 kB, 100,000 times",
    "for (let i = 0; i < 1000; i++) native(0.00009, { releasesGil: false });",
    [0.97, 1.04, 1.09],
  ],
];

export const NATIVE: readonly Row[] = MEASURED.flatMap(([what, work, speedUps]) =>
  ON.map((interpreter, at): Row => {
    return {
      section: "i",
      what,
      interpreter,
      ...(at === 0 && { measuredOn: "3.11.7" }),
      unit: "×",
      measured: speedUps[at]!,
      model: () => figures(twice(work), { interpreter })![0]!,
    };
  }),
);

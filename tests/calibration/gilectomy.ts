/** The Gilectomy's own benchmark, fib in each of n threads, against a GIL build, with the published figures (facts 4.5). */
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { runOnce } from "./run-figures.ts";

export type Gilectomy = "gilectomy-atomic" | "gilectomy-buffered";

/** What is published of fib in seven threads: how many times the time and the CPU time of the GIL build. */
export const PUBLISHED: Readonly<Record<Gilectomy, { wall: number; cpu: number; source: string }>> = {
  "gilectomy-atomic": {
    wall: 3.5,
    cpu: 25,
    source: "talks of 2016; slides of 2017 have 18.9 × the time, of another moment",
  },
  "gilectomy-buffered": {
    wall: 1,
    cpu: 7,
    source: "LWN, 2018: the time of CPython, on about seven cores instead of one",
  },
};

/** The GIL build that the model has nearest to the 3.6 it began from. */
const GIL_BUILD: InterpreterName = "cpython-3.9";

/** Each of `threads` threads works fib(22) out. */
function fib(threads: number): string {
  return `import { Thread } from "threading";
function fib(n: number): number { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
const all = Array.from({ length: ${threads} }, () => new Thread({ target: fib, args: [22] }));
for (const one of all) one.start();
for (const one of all) one.join();`;
}

export interface Comparison {
  readonly threads: number;
  /** Seconds with the GIL. */
  readonly gil: { readonly wall: number; readonly cpu: number };
  /** How many times as much without. */
  readonly times: Readonly<Record<Gilectomy, { readonly wall: number; readonly cpu: number }>>;
}

/** Runs fib in `threads` threads on eight cores, with a GIL and without. */
export function compareGilectomy(threads: number): Comparison {
  const settings = { cores: 8 };
  const gil = runOnce(fib(threads), { ...settings, interpreter: GIL_BUILD });
  const against = (interpreter: Gilectomy) => {
    const { virtualSeconds, cpuSeconds } = runOnce(fib(threads), { ...settings, interpreter });
    return { wall: virtualSeconds / gil.virtualSeconds, cpu: cpuSeconds / gil.cpuSeconds };
  };
  return {
    threads,
    gil: { wall: gil.virtualSeconds, cpu: gil.cpuSeconds },
    times: {
      "gilectomy-atomic": against("gilectomy-atomic"),
      "gilectomy-buffered": against("gilectomy-buffered"),
    },
  };
}

/** How many traces the programs of the literature have; the sources stand at each table. */
import type { Model } from "./model.ts";
import {
  all,
  circularBuffer,
  coherence,
  copying,
  counter,
  fetchers,
  fibonacci,
  fileSystem,
  guarded,
  handOver,
  indexer,
  indexerWithLocks,
  lastZero,
  line,
  litmus,
  lockAndCount,
  nested,
  neverUnlocked,
  opposite,
  philosophers,
  popl,
  readers,
  rotate,
  same,
  swapAll,
  times,
  tryAll,
  writeAndSwap,
} from "./literature.ts";

export interface Known {
  readonly name: string;
  readonly model: Model;
  readonly traces: number;
  /** How many of them end with somebody waiting. */
  readonly deadlocks?: number;
  /** How many there are with at most 0, 1, 2 … interruptions. */
  readonly byBound?: readonly number[];
  readonly interleavings?: bigint;
}

const rows = (
  name: string,
  make: (parameter: number) => Model,
  counts: Readonly<Record<number, number>>,
): Known[] =>
  Object.entries(counts).map(([parameter, traces]) => ({
    name: `${name}(${parameter})`,
    model: make(Number(parameter)),
    traces,
  }));

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
const powers = (from: number, to: number, of: (n: number) => number): Record<number, number> =>
  Object.fromEntries(times(to - from + 1, (i) => [from + i, of(from + i)]));

/** GenMC 0.11.0, `tests/correct/**` with --sc; Nidhugg's smoke tests; DPU's table 1; POPL 2014; and our own counts, by three searches. */
export const PARAMETRIC: readonly Known[] = [
  ...rows("readers", readers, { 2: 4, 8: 256, 10: 1024 }),
  ...rows(
    "lastzero",
    lastZero,
    powers(2, 10, (n) => (n + 3) * 2 ** (n - 2)),
  ),
  ...rows("indexer with compare-and-swap", indexer, { 11: 1, 12: 8, 13: 64, 14: 512 }),
  ...rows("indexer with locks", indexerWithLocks, { 12: 8, 13: 64 }),
  ...rows(
    "filesystem",
    fileSystem,
    powers(14, 19, (n) => 2 ** (n - 13)),
  ),
  ...rows("ainc", (n) => fetchers(n, "x"), powers(2, 7, factorial)),
  ...rows(
    "binc",
    (n) => fetchers(n, "xy"),
    powers(2, 4, (n) => factorial(n) ** 2),
  ),
  ...rows(
    "cinc",
    (n) => fetchers(n, "xyz"),
    powers(2, 4, (n) => factorial(n) ** 3),
  ),
  ...rows(
    "counter of one round",
    (n) => counter(n, 1),
    powers(2, 5, (n) => factorial(n) ** 2),
  ),
  ...rows("counter of two threads", (n) => counter(2, n), { 1: 4, 2: 34, 3: 328, 4: 3334 }),
  ...rows("counter of three threads", (n) => counter(3, n), { 1: 36, 2: 7134 }),
  ...rows(
    "wainc",
    (n) => all(line("Wx"), ...times(n, () => line("Fx"))),
    powers(2, 4, (n) => factorial(n + 1)),
  ),
  ...rows(
    "cas",
    swapAll,
    powers(2, 5, (n) => n),
  ),
  ...rows(
    "wcas",
    writeAndSwap,
    powers(2, 9, (n) => n * 2 ** (n - 1) + 1),
  ),
  ...rows("casrot", rotate, { 2: 2, 3: 5, 4: 14, 5: 43, 6: 144, 7: 523, 8: 2048, 9: 8597 }),
  ...rows("CoA", coherence, { 1: 4, 2: 15, 3: 130, 4: 2028 }),
  ...rows("n writers and a reader", (n) => all(...times(n + 1, () => line("Wx")), line("Rx")), { 4: 720 }),
  ...rows("lockinc", lockAndCount, powers(2, 6, factorial)),
  ...rows("mutex_deadlock", neverUnlocked, { 2: 2, 3: 3 }).map((row) => ({ ...row, deadlocks: row.traces })),
  ...rows(
    "mpat",
    nested,
    powers(2, 5, (k) => 2 ** k * factorial(k)),
  ),
  ...rows("circular_buffer", circularBuffer, { 3: 20, 4: 70, 7: 3432 }),
  ...rows("myexample", (n) => same(n, () => line("Wx Rx")), { 3: 36, 5: 14400 }),
  ...rows("floating", (n) => all(...times(n, () => line("Wx")), line("Rx")), { 4: 120, 6: 5040 }),
  ...rows("fib", fibonacci, { 2: 140, 3: 1698, 4: 19605 }),
  ...rows(
    "philosophers",
    (n) => philosophers(n, false),
    powers(2, 8, (n) => 2 ** n - 1),
  ).map((row) => ({ ...row, deadlocks: 1 })),
  ...rows(
    "philosophers in order",
    (n) => philosophers(n, true),
    powers(3, 8, (n) => 2 ** n - 2),
  ).map((row) => ({
    ...row,
    deadlocks: 0,
  })),
];

const litmusRow = (
  name: string,
  model: Model,
  byBound: readonly number[],
  interleavings?: bigint,
): Known => ({
  name,
  model,
  traces: byBound[byBound.length - 1]!,
  byBound,
  ...(interleavings !== undefined && { interleavings }),
});

/** GenMC's `expected.cb.in`: the traces by context bound. */
export const LITMUS: readonly Known[] = [
  litmusRow("SB", litmus("Wx Ry || Wy Rx"), [2, 3], 6n),
  litmusRow("MP", litmus("Wx Wy || Ry Rx"), [2, 3]),
  litmusRow("LB", litmus("Ry Wx || Rx Wy"), [2, 3]),
  litmusRow("2+2W", litmus("Wx Wy || Wy Wx"), [2, 3]),
  litmusRow("MP guarded", guarded, [2]),
  litmusRow("CoRR", litmus("Wx Wx || Rx Rx"), [2, 4, 6]),
  litmusRow("CoRR0", litmus("Wx || Rx || Rx"), [4]),
  litmusRow("CoRR1", litmus("Wx || Wx || Rx || Rx Rx"), [18, 36]),
  litmusRow("default", litmus("Wx || Wx || Rx Rx"), [6, 12]),
  litmusRow("small0", litmus("Rx || Rx Wx || Wx"), [6, 9]),
  litmusRow("small1", litmus("Ry Rz Rx || Wx || Wy Wz"), [4, 8]),
  litmusRow("WRC", copying("Ry Rx"), [6, 7]),
  litmusRow("W+RWC", litmus("Wx Wz || Rz Ry || Wy Rx"), [6, 7]),
  litmusRow("Z6", litmus("Wa Wb || Rb Wc || Wc Ra"), [6, 7]),
  litmusRow("LB3", litmus("Ra Wb || Rb Wc || Rc Wa"), [6, 7]),
  litmusRow("IRIW", litmus("Wx || Rx Ry || Ry Rx || Wy"), [14, 15], 180n),
  litmusRow("IRIWish", copying("Rx Ry || Ry Rx"), [18, 27], 630n),
  litmusRow("MP2", litmus("Wa Wc Wb Wd || Rb Ra || Rd Rc"), [4, 9]),
  litmusRow("LB+fr-fr", litmus("Rx Wy || Ry Ry Wx || Wy"), [6, 15, 16]),
  litmusRow("inc+inc+RR+W+RR", litmus("Fx || Fx || Rx Rx || Wx || Rx Rx"), [96, 384, 600], 1260n),
  litmusRow("CoA(3)", coherence(3), [24, 90, 130]),
  litmusRow("CoA(4)", coherence(4), [120, 708, 1608, 2028]),
  litmusRow("binc(4)", fetchers(4, "xy"), [24, 168, 432, 576]),
  litmusRow("cinc(3)", fetchers(3, "xyz"), [6, 42, 120, 192, 216]),
  litmusRow("counter(2, 3)", counter(2, 3), [2, 12, 56, 132, 236, 304, 326, 328], 924n),
];

/** POPL 2014's example; the deadlock of SCTBench; what a lock that is only tried, and a wait for a value, come to. */
export const OTHERS: readonly Known[] = [
  { name: "POPL_optimal_example", model: popl, traces: 5 },
  { name: "deadlock01", model: opposite, traces: 3, deadlocks: 1, interleavings: 6n },
  { name: "philosophers(3)", model: philosophers(3, false), traces: 7, deadlocks: 1, interleavings: 168n },
  { name: "an awaited value", model: handOver, traces: 1, deadlocks: 0 },
  { name: "two that try a lock", model: tryAll(2), traces: 4 },
];

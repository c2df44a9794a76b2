/**
 * Programs with a known number of orders, of traces, of traces that go wrong, and of the interruptions that it takes: the classes of
 * SCTBench, and a few bounded buffers.
 */
import { programOfThreads, times } from "./program-of-threads.ts";

const IMPORTS = `
  import { Condition, Lock, Thread } from "threading";`;

/** A program that runs these bodies in a thread each, and `end` when they have ended. */
export function inThreads(declarations: string, bodies: readonly string[], end = ""): string {
  return programOfThreads(IMPORTS, declarations, bodies, end);
}

export const counter = (count: number, rounds: number): string =>
  inThreads(
    "let x = 0;",
    times(count, () => `for (let i = 0; i < ${rounds}; i++) x += 1;`),
    "print(x);",
  );

export const philosophers = (count: number): string =>
  inThreads(
    `const forks = Array.from({ length: ${count} }, () => new Lock());`,
    times(count, (i) => {
      const next = (i + 1) % count;
      return `forks[${i}].acquire(); forks[${next}].acquire(); forks[${next}].release(); forks[${i}].release();`;
    }),
  );

const opposite = inThreads("const a = new Lock(), b = new Lock();", [
  "a.acquire(); b.acquire(); b.release(); a.release();",
  "b.acquire(); a.acquire(); a.release(); b.release();",
]);

const reorder = inThreads(
  "let a = 0, b = 0, bug = 0;",
  [...times(2, () => "a = 1; b = -1;"), "if (!((a === 0 && b === 0) || (a === 1 && b === -1))) bug = 1;"],
  "assert(bug === 0, 'half of it');",
);

const twoStage = inThreads(
  "const l1 = new Lock(), l2 = new Lock(); let first = 0, second = 0, bug = 0;",
  [
    "l1.acquire(); first = 1; l1.release(); l2.acquire(); second = first + 1; l2.release();",
    `l1.acquire(); if (first === 0) { l1.release(); return; } const t = first; l1.release();
   l2.acquire(); const u = second; l2.release(); if (u !== t + 1) bug = 1;`,
  ],
  "assert(bug === 0, 'half of it');",
);

const buffer = (items: number): string =>
  inThreads("const m = new Lock(), full = new Condition(m), empty = new Condition(m); let n = 0;", [
    `for (let i = 0; i < ${items}; i++) { m.acquire(); while (n === 1) empty.wait(); n += 1; full.notify(); m.release(); }`,
    `for (let i = 0; i < ${items}; i++) { m.acquire(); while (n === 0) full.wait(); n -= 1; empty.notify(); m.release(); }`,
  ]);

/** A buffer for one item with one condition for everybody. */
const oneCondition = (producers: number, consumers: number, notify: string): string =>
  inThreads("const c = new Condition(); let n = 0;", [
    ...times(
      producers,
      () =>
        `for (let i = 0; i < ${consumers / producers}; i++) { using _ = c.hold(); while (n === 1) c.wait(); n += 1; c.${notify}(); }`,
    ),
    ...times(consumers, () => `using _ = c.hold(); while (n === 0) c.wait(); n -= 1; c.${notify}();`),
  ]);

export interface TeachingBug {
  readonly name: string;
  readonly source: string;
  readonly interleavings: number;
  readonly traces: number;
  /** What it should print; null where only an error or a deadlock is wrong. */
  readonly good: string | null;
  readonly failing: number;
  /** The fewest interruptions with which it goes wrong; null where it never does. */
  readonly interruptions: number | null;
}

export const TEACHING_BUGS: readonly TeachingBug[] = [
  { name: "counter(2, 1)", source: counter(2, 1), interleavings: 6, traces: 4, good: "2", failing: 2, interruptions: 1 },
  { name: "counter(2, 2)", source: counter(2, 2), interleavings: 70, traces: 34, good: "4", failing: 28, interruptions: 1 },
  { name: "counter(2, 3)", source: counter(2, 3), interleavings: 924, traces: 328, good: "6", failing: 308, interruptions: 1 },
  { name: "counter(3, 1)", source: counter(3, 1), interleavings: 90, traces: 36, good: "3", failing: 30, interruptions: 1 },
  { name: "deadlock01", source: opposite, interleavings: 6, traces: 3, good: null, failing: 1, interruptions: 1 },
  { name: "philosophers(3)", source: philosophers(3), interleavings: 168, traces: 7, good: null, failing: 1, interruptions: 1 },
  { name: "reorder_3_bad", source: reorder, interleavings: 214, traces: 56, good: null, failing: 12, interruptions: 1 },
  { name: "twostage_bad", source: twoStage, interleavings: 76, traces: 3, good: null, failing: 1, interruptions: 1 },
  { name: "bounded buffer, 2 items", source: buffer(2), interleavings: 8, traces: 8, good: null, failing: 0, interruptions: null },
  { name: "bounded buffer, 3 items", source: buffer(3), interleavings: 32, traces: 32, good: null, failing: 0, interruptions: null },
  { name: "one condition, 1 producer, 2 consumers", source: oneCondition(1, 2, "notify"), interleavings: 30, traces: 30, good: null, failing: 2, interruptions: 0 },
  { name: "one condition, 2 producers, 2 consumers", source: oneCondition(2, 2, "notify"), interleavings: 60, traces: 60, good: null, failing: 4, interruptions: 0 },
  { name: "one condition, everybody notified", source: oneCondition(1, 2, "notifyAll"), interleavings: 40, traces: 40, good: null, failing: 0, interruptions: null },
]; // prettier-ignore

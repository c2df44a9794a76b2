/**
 * What the literature knows of its programs is found of the same programs in the sandbox language, through the compiler and the
 * machine: how many traces, how many with how many interruptions, how many that stand still. The sources stand in known-programs.ts.
 */
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { calmestLinearisation, endedWith } from "../../src/simulator/explorer/linearisations.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { Ending } from "../../src/simulator/explored-program.ts";
import { explored } from "./explore-source.ts";
import * as literature from "./literature-sources.ts";
import { counter, philosophers, TEACHING_BUGS } from "./teaching-bugs.ts";

interface Known {
  readonly name: string;
  readonly source: string;
  readonly traces: number;
  /** How many of them end with somebody waiting. */
  readonly deadlocks: number;
}

function rows(
  name: string,
  make: (parameter: number) => string,
  counts: Readonly<Record<number, number>>,
  deadlocks: (traces: number) => number = () => 0,
): Known[] {
  return Object.entries(counts).map(([parameter, traces]) => ({
    name: `${name}(${parameter})`,
    source: make(Number(parameter)),
    traces,
    deadlocks: deadlocks(traces),
  }));
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));
const counts = (from: number, to: number, of: (n: number) => number): Record<number, number> =>
  Object.fromEntries(Array.from({ length: to - from + 1 }, (_, i) => [from + i, of(from + i)]));

const PARAMETRIC: readonly Known[] = [
  ...rows("readers", literature.readers, { 2: 4, 4: 16, 8: 256, 10: 1024 }),
  ...rows("lastzero", literature.lastZero, { 1: 2, ...counts(2, 8, (n) => (n + 3) * 2 ** (n - 2)) }),
  ...rows("indexer with compare-and-swap", literature.indexer, { 11: 1, 12: 8, 13: 64, 14: 512 }),
  ...rows("indexer with locks", literature.indexerWithLocks, { 12: 8, 13: 64 }),
  ...rows("filesystem", literature.fileSystem, counts(14, 19, (n) => 2 ** (n - 13))),
  ...rows("ainc", (n) => literature.fetchers(n, "x"), counts(2, 6, factorial)),
  ...rows("binc", (n) => literature.fetchers(n, "xy"), counts(2, 4, (n) => factorial(n) ** 2)),
  ...rows("cinc", (n) => literature.fetchers(n, "xyz"), counts(2, 3, (n) => factorial(n) ** 3)),
  ...rows("inc", literature.increments, counts(2, 4, (n) => factorial(n) ** 2)),
  ...rows("counter of two threads", (n) => counter(2, n), { 1: 4, 2: 34, 3: 328, 4: 3334 }),
  ...rows("counter of three threads", (n) => counter(3, n), { 1: 36, 2: 7134 }),
  ...rows("wainc", literature.writeAndFetch, counts(2, 5, (n) => factorial(n + 1))),
  ...rows("cas", literature.swapAll, counts(2, 5, (n) => n)),
  ...rows("wcas", literature.writeAndSwap, counts(2, 8, (n) => n * 2 ** (n - 1) + 1)),
  ...rows("casrot", literature.rotate, { 2: 2, 3: 5, 4: 14, 5: 43, 6: 144, 7: 523, 8: 2048 }),
  ...rows("CoA", literature.coherence, { 1: 4, 2: 15, 3: 130, 4: 2028 }),
  ...rows("n writers and a reader", (n) => literature.writersAndReader(n + 1), { 4: 720 }),
  ...rows("lockinc", literature.lockAndCount, counts(2, 6, factorial)),
  ...rows("mutex_deadlock", literature.neverUnlocked, { 2: 2, 3: 3 }, (traces) => traces),
  ...rows("mpat", literature.nested, counts(2, 4, (k) => 2 ** k * factorial(k))),
  ...rows("pi", literature.pi, { 5: 120, 6: 720 }),
  ...rows("circular_buffer", literature.circularBuffer, { 3: 20, 4: 70, 7: 3432 }),
  ...rows("myexample", literature.myExample, { 3: 36, 4: 576 }),
  ...rows("floating", literature.writersAndReader, { 4: 120, 6: 5040 }),
  ...rows("lastwrite", literature.lastWrite, { 4: 24, 6: 720 }),
  ...rows("fib", literature.fibonacci, { 2: 140, 3: 1698, 4: 19605 }),
  ...rows("phil", philosophers, counts(2, 8, (n) => 2 ** n - 1), () => 1),
  ...rows("philok", literature.philosophersInOrder, counts(3, 8, (n) => 2 ** n - 2)),
  { name: "POPL_optimal_example", source: literature.popl, traces: 5, deadlocks: 0 },
  { name: "two that try a lock", source: literature.tryAll(2), traces: 4, deadlocks: 0 },
]; // prettier-ignore

test.each(PARAMETRIC)(
  "$name has as many traces as it is known to have",
  ({ source, traces, deadlocks }) => {
    const system = explored(source);
    let stuck = 0;
    const search = new OptimalSearch(system, {
      onTrace: () => (stuck += system.ending.status === "deadlock" ? 1 : 0),
      stepLimit: 10_000,
    });
    while (search.next());
    expect({ traces: search.traces, executions: search.executions, blocked: search.blocked, stuck }).toEqual({
      traces,
      executions: traces,
      blocked: 0,
      stuck: deadlocks,
    });
  },
  60_000,
);

/** GenMC's `expected.cb.in`: the traces with at most 0, 1, 2 … interruptions. */
const LITMUS: readonly [name: string, source: string, byBound: readonly number[]][] = [
  ["SB", literature.litmus("Wx Ry || Wy Rx"), [2, 3]],
  ["MP", literature.litmus("Wx Wy || Ry Rx"), [2, 3]],
  ["LB", literature.litmus("Ry Wx || Rx Wy"), [2, 3]],
  ["2+2W", literature.litmus("Wx Wy || Wy Wx"), [2, 3]],
  ["MP guarded", literature.guarded, [2]],
  ["CoRR", literature.litmus("Wx Wx || Rx Rx"), [2, 4, 6]],
  ["CoRR0", literature.litmus("Wx || Rx || Rx"), [4]],
  ["CoRR1", literature.litmus("Wx || Wx || Rx || Rx Rx"), [18, 36]],
  ["default", literature.litmus("Wx || Wx || Rx Rx"), [6, 12]],
  ["small0", literature.litmus("Rx || Rx Wx || Wx"), [6, 9]],
  ["small1", literature.litmus("Ry Rz Rx || Wx || Wy Wz"), [4, 8]],
  ["WRC", literature.copying("Ry Rx"), [6, 7]],
  ["W+RWC", literature.litmus("Wx Wz || Rz Ry || Wy Rx"), [6, 7]],
  ["Z6", literature.litmus("Wa Wb || Rb Wc || Wc Ra"), [6, 7]],
  ["LB3", literature.litmus("Ra Wb || Rb Wc || Rc Wa"), [6, 7]],
  ["IRIW", literature.litmus("Wx || Rx Ry || Ry Rx || Wy"), [14, 15]],
  ["IRIWish", literature.copying("Rx Ry || Ry Rx"), [18, 27]],
  ["MP2", literature.litmus("Wa Wc Wb Wd || Rb Ra || Rd Rc"), [4, 9]],
  ["LB+fr-fr", literature.litmus("Rx Wy || Ry Ry Wx || Wy"), [6, 15, 16]],
  ["inc+inc+RR+W+RR", literature.litmus("Fx || Fx || Rx Rx || Wx || Rx Rx"), [96, 384, 600]],
  ["CoA(3)", literature.coherence(3), [24, 90, 130]],
  ["binc(3)", literature.fetchers(3, "xy"), [6, 24, 36]],
  ["binc(4)", literature.fetchers(4, "xy"), [24, 168, 432, 576]],
  ["cinc(3)", literature.fetchers(3, "xyz"), [6, 42, 120, 192, 216]],
  ["counter(2, 3)", counter(2, 3), [2, 12, 56, 132, 236, 304, 326, 328]],
]; // prettier-ignore

/** To go through all beginnings with a bound takes long where there are many traces. */
const MOST_TO_BOUND = 130;

interface Bounded {
  /** By number of interruptions, how many traces need no more. */
  readonly traces: readonly number[];
  /** The fewest with which something ends that is wrong. */
  readonly failing: number | null;
}

/** What is found with at most 0, 1, 2 … interruptions, `rounds` times. */
function boundsOf(source: string, rounds: number, isWrong: (ending: Ending) => boolean): Bounded {
  const system = explored(source);
  let failing: number | null = null;
  const search = new BoundedSearch(system, {
    onTrace: (_, interruptions) => {
      if (isWrong(system.ending)) failing ??= interruptions;
    },
    stepLimit: 1_000,
  });
  const traces: number[] = [];
  do {
    while (search.next());
    traces.push(search.traces);
  } while (traces.length < rounds && search.nextRound());
  return { traces, failing };
}

/** The same, from the calmest order of each trace of the optimal search. */
function calmestOf(source: string): number[] {
  const system = explored(source);
  const needing: number[] = [];
  const search = new OptimalSearch(system, {
    onTrace: (execution) => {
      const { interruptions } = calmestLinearisation(endedWith(execution, system), Infinity, 1_000_000)!;
      needing[interruptions] = (needing[interruptions] ?? 0) + 1;
    },
    stepLimit: 1_000,
  });
  while (search.next());
  expect(search.blocked).toBe(0);
  let sum = 0;
  return Array.from(needing, (count) => (sum += count ?? 0));
}

describe("the interruptions that the traces need", () => {
  test.each(LITMUS)("are those of GenMC in %s", (_, source, byBound) => {
    expect(calmestOf(source)).toEqual(byBound);
  });

  test.each(LITMUS.filter(([, , byBound]) => byBound.at(-1)! <= MOST_TO_BOUND))(
    "are found by bounding, too, in %s",
    (_, source, byBound) => {
      expect(boundsOf(source, byBound.length, () => false).traces).toEqual(byBound);
    },
    30_000,
  );

  test.each(TEACHING_BUGS)(
    "are the same for both searches in $name",
    ({ source, traces, good, interruptions }) => {
      const calmest = calmestOf(source);
      expect(calmest.at(-1)).toBe(traces);
      const isWrong = ({ status, output }: Ending): boolean =>
        status !== "finished" || (good !== null && output.join() !== good);
      expect(boundsOf(source, calmest.length, isWrong)).toEqual({ traces: calmest, failing: interruptions });
    },
    30_000,
  );
});

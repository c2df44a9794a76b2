/**
 * How fast programs are explored, and how fast fast-check's scheduler tries orders of one of them: measured where this runs, in Node or in a
 * page.
 */
import * as fc from "fast-check";
import { compile } from "../../src/simulator/compiler/compile.ts";
import { ExploredProgram } from "../../src/simulator/explored-program.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { namesOfModules } from "../../src/simulator/run.ts";
import { DEFAULT_SETTINGS } from "../../src/simulator/settings.ts";
import { fibonacci, fileSystem, indexer, lastZero, readers } from "../explorer/literature-sources.ts";
import { counter, philosophers } from "../explorer/teaching-bugs.ts";

/** What exploring a program came to in the time given. */
export interface ExplorationFigures {
  readonly what: string;
  readonly traces: number;
  readonly isComplete: boolean;
  /** Milliseconds for these traces, once, with the engine as warm as it then was. */
  readonly time: number;
  readonly executionsPerSecond: number;
  readonly eventsPerSecond: number;
  /** The longest execution. */
  readonly events: number;
  /** The most planned steps that were in the trees at a time. */
  readonly mostPlanned: number;
}

/** What fast-check's scheduler came to. */
export interface SchedulerFigures {
  readonly runs: number;
  /** How many of them made their steps in an order that none before had. */
  readonly orders: number;
  /** How many orders there are. */
  readonly allOrders: number;
  readonly runsPerSecond: number;
  /** The final values that were seen. */
  readonly values: readonly number[];
}

type Evaluate = (code: string) => unknown;

const PROGRAMS: readonly (readonly [what: string, source: string])[] = [
  ["counter(2, 1)", counter(2, 1)],
  ["counter(2, 3)", counter(2, 3)],
  ["philosophers(3)", philosophers(3)],
  ["lastzero(10)", lastZero(10)],
  ["lastzero(12)", lastZero(12)],
  ["readers(13)", readers(13)],
  ["filesystem(19)", fileSystem(19)],
  ["indexer(15)", indexer(15)],
  ["fib(5)", fibonacci(5)],
];

/** Small programs are explored again and again for so long, in milliseconds, after as long to warm up. */
const LEAST_TIME = 1_500;

/** Explores each program, for at most `most` milliseconds. */
export function measureExplorations(evaluate: Evaluate, most: number): ExplorationFigures[] {
  return PROGRAMS.map(([what, source]) => measure(what, source, evaluate, most));
}

function measure(what: string, source: string, evaluate: Evaluate, most: number): ExplorationFigures {
  const { program } = compile(source, namesOfModules(), false, true);
  if (program === null) throw new Error(`expected ${what} to compile`);
  const settings = { ...DEFAULT_SETTINGS, interpreter: "cpython-3.14t" } as const;
  const reckoning = { features: [], sites: [] };
  const ways = { isPrintOrdered: false, respectsClock: false, reckoning, learns: true };
  const system = new ExploredProgram(program, settings, evaluate, ways);
  do explore(system, LEAST_TIME);
  while (system.learn());
  let executions = 0;
  let events = 0;
  const began = performance.now();
  const first = explore(system, most);
  const time = performance.now() - began;
  for (let found = first; ; found = explore(system, most)) {
    executions += found.traces;
    events += found.steps;
    if (performance.now() - began >= LEAST_TIME) break;
  }
  const seconds = (performance.now() - began) / 1000;
  return {
    what,
    traces: first.traces,
    isComplete: first.isComplete,
    time,
    executionsPerSecond: executions / seconds,
    eventsPerSecond: events / seconds,
    events: first.longest,
    mostPlanned: first.mostPlanned,
  };
}

/** Explores a program from the beginning, to its end or for so many milliseconds. */
function explore(system: ExploredProgram, most: number) {
  const found = { traces: 0, steps: 0, longest: 0, mostPlanned: 0, isComplete: true };
  const search = new OptimalSearch(system, {
    onTrace: ({ length }) => {
      found.traces++;
      found.steps += length;
      found.longest = Math.max(found.longest, length);
    },
    stepLimit: 10_000,
  });
  const end = performance.now() + most;
  while (search.next()) {
    found.mostPlanned = Math.max(found.mostPlanned, search.planned);
    if (search.executions % 16 !== 0 || performance.now() < end) continue;
    found.isComplete = false;
    break;
  }
  if (search.blocked > 0) throw new Error("expected every execution to be a trace");
  return found;
}

const ROUNDS = 3;

/** Lets fast-check's scheduler run counter(2, 3), written for it: two tasks, each of whose reads and writes waits for its turn. */
export async function measureScheduler(runs: number): Promise<SchedulerFigures> {
  const orders = new Set<string>();
  const values = new Set<number>();
  const property = fc.asyncProperty(fc.scheduler(), async (scheduler) => {
    let x = 0;
    let order = "";
    const add = async (name: string): Promise<void> => {
      for (let i = 0; i < ROUNDS; i++) {
        await scheduler.schedule(Promise.resolve(), "read");
        const before = x;
        order += name;
        await scheduler.schedule(Promise.resolve(), "write");
        x = before + 1;
        order += name;
      }
    };
    const tasks = [add("a"), add("b")];
    await scheduler.waitIdle();
    await Promise.all(tasks);
    orders.add(order);
    values.add(x);
  });
  const began = performance.now();
  await fc.assert(property, { numRuns: runs, seed: 1 });
  const seconds = (performance.now() - began) / 1000;
  return {
    runs,
    orders: orders.size,
    allOrders: binomial(4 * ROUNDS, 2 * ROUNDS),
    runsPerSecond: runs / seconds,
    values: [...values].sort((a, b) => a - b),
  };
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= k; i++) result = (result * (n - k + i)) / i;
  return Math.round(result);
}

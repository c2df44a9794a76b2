import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { ExploredProgram } from "../../src/simulator/explored-program.ts";
import type { Feature } from "../../src/simulator/machine/feature.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { TraceHash } from "../../src/simulator/explorer/trace-hash.ts";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { bruteForce, type Explored } from "./brute-force.ts";
import { outcomesOfEveryOrder, outcomesOfSomeOrders } from "./outcomes-of-orders.ts";
import { explored } from "./explore-source.ts";

export interface Limits {
  /** A program with more traces is left out. */
  readonly traces: number;
  /** With more beginnings it is not compared with the oracle, and with more orders only with some of them. */
  readonly beginnings: number;
  readonly orders: number;
}

/** What the two searches find, and everything that is wrong with it. */
export interface Comparison {
  readonly problems: readonly string[];
  readonly traces: number;
  readonly executions: number;
  readonly duplicates: number;
  readonly blocked: number;
  /** True where all orders were tried. */
  readonly isComplete: boolean;
  readonly isCounted: boolean;
}

/** Both searches against the oracle and against every order; null for a program that is too large. */
export function compareSource(
  source: string,
  interpreter: InterpreterName,
  limits: Limits,
  Program = ExploredProgram,
  features: readonly Feature[] = [],
): Comparison | null {
  const problems: string[] = [];
  const system = explored(source, interpreter, { Program, features });
  const outcomes: string[] = [];
  const traces = new Map<number, number>();
  const search = new OptimalSearch(system, {
    onTrace: ({ steps }) => {
      outcomes.push(system.ending.key);
      const hash = new TraceHash();
      for (const step of steps) hash.add(step);
      traces.set(hash.value, (traces.get(hash.value) ?? 0) + 1);
    },
    stepLimit: 1_000,
  });
  while (search.next()) if (search.executions > limits.traces) return null;
  const found = new Set(outcomes);
  const duplicates = search.traces - traces.size;

  const isFine = interpreter === "cpython-3.14t";
  const all = outcomesOfEveryOrder(explored(source, interpreter, { features }), limits.orders, isFine);
  const tried =
    all ?? outcomesOfSomeOrders(explored(source, interpreter, { features }), limits.orders / 4, isFine);
  for (const outcome of tried) if (!found.has(outcome)) problems.push(`missed ${outcome}`);
  if (all !== null) for (const outcome of found) if (!all.has(outcome)) problems.push(`made up ${outcome}`);

  let isCounted = false;
  try {
    const oracle = explored(source, interpreter, { features });
    const expected: Explored<string> = bruteForce(oracle, () => oracle.ending.key, limits.beginnings);
    isCounted = true;
    if (expected.outcomes.length !== traces.size) {
      problems.push(`${traces.size} traces instead of ${expected.outcomes.length}`);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }

  const again = explored(source, interpreter, { features });
  const within: string[] = [];
  const bounded = new BoundedSearch(again, {
    onTrace: () => within.push(again.ending.key),
    stepLimit: 1_000,
  });
  const most = 4 * limits.beginnings;
  do while (bounded.executions < most && bounded.next());
  while (bounded.executions < most && bounded.nextRound());
  // What it has found by then, it has found once, and the other search has found it, too.
  if (!bounded.isComplete) {
    if (within.some((outcome) => !found.has(outcome))) problems.push("bounded: an outcome of its own");
  } else if (within.length !== traces.size)
    problems.push(`bounded: ${within.length} traces, optimal: ${traces.size}`);
  else if (new Set(within).size !== found.size) {
    problems.push(`bounded: ${new Set(within).size} outcomes`);
  }
  return {
    problems,
    traces: search.traces,
    executions: search.executions,
    duplicates,
    blocked: search.blocked,
    isComplete: all !== null,
    isCounted,
  };
}

import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { ExploredProgram } from "../../src/simulator/explored-program.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { TraceHash } from "../../src/simulator/explorer/trace-hash.ts";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { bruteForce } from "./brute-force.ts";
import { EagerSystem, outcomesOfEveryOrder, outcomesOfSomeOrders } from "./outcomes-of-orders.ts";
import { explored, UNKNOWN } from "./explore-source.ts";

export interface Limits {
  /** A program with more traces is left out. */
  readonly traces: number;
  /** With more beginnings it is not compared with the oracle, and with more orders only with some of them. */
  readonly beginnings: number;
  readonly orders: number;
  /** Executions with a bound. */
  readonly bounded: number;
  /** True where it is not worth while to try all beginnings, those included in which somebody dawdles. */
  readonly isEager?: boolean;
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

/**
 * Both searches, in which switches land only where it matters, against the oracle and against every order; in which they land
 * anywhere; null for a program that is too large.
 */
export function compareSource(
  source: string,
  interpreter: InterpreterName,
  limits: Limits,
  Program = ExploredProgram,
): Comparison | null {
  const problems: string[] = [];
  const system = explored(source, interpreter, { ...UNKNOWN, Program });
  let outcomes: string[];
  let traces: Map<number, number>;
  let search: OptimalSearch;
  do {
    outcomes = [];
    traces = new Map();
    search = new OptimalSearch(system, {
      onTrace: ({ steps }) => {
        outcomes.push(system.ending.key);
        const hash = new TraceHash();
        for (const step of steps) hash.add(step);
        traces.set(hash.value, (traces.get(hash.value) ?? 0) + 1);
      },
      stepLimit: 1_000,
    });
    while (search.next()) if (search.executions > limits.traces) return null;
  } while (system.learn());
  const found = new Set(outcomes);
  const duplicates = search.traces - traces.size;

  const { features } = system.reckoning;
  const anywhere = (): ExploredProgram =>
    explored(source, interpreter, { reckoning: { features, sites: null } });
  const all = outcomesOfEveryOrder(anywhere(), limits.orders);
  const tried = all ?? outcomesOfSomeOrders(anywhere(), limits.orders / 4);
  for (const outcome of tried) if (!found.has(outcome)) problems.push(`missed ${outcome}`);
  if (all !== null) for (const outcome of found) if (!all.has(outcome)) problems.push(`made up ${outcome}`);

  const expected = outcomesOfOracle(anywhere(), limits);
  if (expected !== null && expected.length !== traces.size) {
    problems.push(`${traces.size} traces instead of ${expected.length}`);
  }

  const again = explored(source, interpreter, { reckoning: system.reckoning });
  const within: string[] = [];
  const bounded = new BoundedSearch(again, {
    onTrace: () => within.push(again.ending.key),
    stepLimit: 1_000,
  });
  const most = limits.bounded;
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
    isCounted: expected !== null,
  };
}

/** What each trace comes to; null where there are too many beginnings even of those in which nobody dawdles. */
function outcomesOfOracle(system: ExploredProgram, limits: Limits): string[] | null {
  const eager = new EagerSystem(system);
  for (const oracle of limits.isEager ? [eager] : [system, eager]) {
    try {
      return bruteForce(oracle, () => system.ending.key, limits.beginnings).outcomes;
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}

import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { ExploredProgram } from "../../src/simulator/explored-program.ts";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { bruteForce, normalForm } from "./brute-force.ts";
import { everyOrder, someOrders, type Endings } from "./every-order.ts";
import { explored } from "./explore-source.ts";

export interface Finding {
  readonly traces: number;
  /** How many traces come to each ending. */
  readonly endings: Readonly<Record<string, number>>;
}

export interface Thoroughness {
  readonly interpreter?: InterpreterName;
  /** Up to so many orders all are gone through; otherwise as many are drawn. */
  readonly orders?: number;
  /** Up to so many beginnings the oracle goes through all. */
  readonly beginnings?: number;
}

/**
 * What exploring a program finds. Throws where the searches, the oracle and plain orders do not agree, where something is found
 * twice, or where a search could not go on.
 */
export function exploreFully(source: string, thoroughness: Thoroughness = {}): Finding {
  const { interpreter, orders = 300, beginnings = 2_000 } = thoroughness;
  const system = explored(source, interpreter);
  for (;;) {
    const finding = exploreWith(system, orders, beginnings);
    // What is done without what has to be reckoned with comes to nothing.
    if (finding !== null) return finding;
  }
}

/** The same; null where something was come to that was not reckoned with, and now is. */
function exploreWith(system: ExploredProgram, orders: number, beginnings: number): Finding | null {
  const endingOf = (): string => {
    const { status, output } = system.ending;
    return [status, ...[...output].sort()].join(" ");
  };
  const found: Endings = new Map();
  const search = new OptimalSearch(system, {
    onTrace: ({ steps }) => {
      const form = normalForm(steps);
      if (found.has(form)) throw new Error(`found twice: ${form}`);
      found.set(form, endingOf());
    },
    stepLimit: 5_000,
  });
  while (search.next()) if (system.learn()) return null;
  if (search.blocked > 0) throw new Error(`${search.blocked} executions could not go on`);
  if (search.tooLong > 0) throw new Error(`${search.tooLong} executions have no end`);
  compare("every order", found, everyOrder(system, endingOf, orders) ?? new Map(), true);
  compare("orders by lot", found, someOrders(system, endingOf, orders), false);
  const within = new Map<string, string>();
  const bounded = new BoundedSearch(system, {
    onTrace: (steps) => within.set(normalForm(steps), endingOf()),
    stepLimit: 5_000,
  });
  do while (bounded.next());
  while (bounded.nextRound());
  compare("context bounding", found, within, true);
  compareWithOracle(system, endingOf, found, beginnings);
  const endings: Record<string, number> = {};
  for (const ending of found.values()) endings[ending] = (endings[ending] ?? 0) + 1;
  return { traces: found.size, endings };
}

function compare(name: string, found: Endings, others: Endings, isWhole: boolean): void {
  for (const [form, ending] of others) {
    const own = found.get(form);
    if (own === ending) continue;
    throw new Error(
      own === undefined
        ? `${name}: a trace is missing that ends as "${ending}": ${form}`
        : `${name}: "${own}" is also "${ending}"`,
    );
  }
  if (isWhole && others.size > 0 && others.size < found.size)
    throw new Error(`${name}: ${others.size} traces, and the search found ${found.size}`);
}

function compareWithOracle(
  system: ReturnType<typeof explored>,
  endingOf: () => string,
  found: Endings,
  beginnings: number,
): void {
  let outcomes: string[];
  try {
    outcomes = bruteForce(system, endingOf, beginnings).outcomes;
  } catch (error) {
    if (error instanceof RangeError) return;
    throw error;
  }
  const expected = JSON.stringify(outcomes.sort());
  const own = JSON.stringify([...found.values()].sort());
  if (expected !== own) throw new Error(`the oracle finds ${expected}, the search ${own}`);
}

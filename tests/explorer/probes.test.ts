/**
 * Each statement that changes what threads share, against a thread that looks at each place in it, one after the other: what the
 * statement says it accesses has to be all that it does. An account that leaves a place out is noticed, whichever it is.
 */
import { describe, expect, test } from "vitest";
import { Look } from "../../src/simulator/explorer/look.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { explored } from "./explore-source.ts";
import { outcomesOfEveryOrder, outcomesOfSomeOrders } from "./outcomes-of-orders.ts";
import { everyLine, PROBES, programOf, VOCABULARIES } from "./random-source.ts";

/** A program with more orders is tried in some of them only. */
const MOST_ORDERS = 250;

type Name = keyof typeof PROBES;

/** What some orders come to that the search has not found. */
function missedBy(line: string, name: Name): string[] {
  const system = explored(programOf([[line], [...PROBES[name]!]]));
  const found = new Set<string>();
  const search = new OptimalSearch(system, {
    onTrace: () => found.add(system.ending.key),
    stepLimit: 1_000,
  });
  while (search.next());
  const tried = outcomesOfEveryOrder(system, MOST_ORDERS) ?? outcomesOfSomeOrders(system, MOST_ORDERS / 2);
  return [...tried].filter((outcome) => !found.has(outcome));
}

const NAMES = Object.keys(PROBES) as Name[];
const linesOf = (name: Name): string[] => everyLine(VOCABULARIES[name]);

describe("whatever a statement does to a place, a thread that looks at it finds before and after", () => {
  test.each(NAMES)(
    "with %s",
    (name) => {
      for (const line of linesOf(name)) expect(missedBy(line, name), line).toEqual([]);
    },
    120_000,
  );
});

/** What a step can say of a place, as if it were read where it is written. */
type Withheld = "shape" | "element" | "entry";

function withhold(what: Withheld): () => void {
  const told = Reflect.get(Look.prototype, what) as (this: Look, object: object, key?: unknown) => void;
  const only = what === "shape" ? 1 : 2;
  const untold = function (this: Look, ...args: [object, unknown?]): void {
    told.apply(this, args.slice(0, only) as [object, unknown?]);
  };
  Object.assign(Look.prototype, { [what]: untold });
  return () => Object.assign(Look.prototype, { [what]: told });
}

const WRITES: readonly [name: Name, method: string, ...what: Withheld[]][] = [
  ["ARRAYS", "push", "element", "shape"],
  ["ARRAYS", "pop", "element", "shape"],
  ["ARRAYS", "shift", "element", "shape"],
  ["ARRAYS", "unshift", "element", "shape"],
  ["ARRAYS", "splice", "element", "shape"],
  ["ARRAYS", "fill", "element"],
  ["ARRAYS", "copyWithin", "element"],
  ["ARRAYS", "reverse", "element"],
  ["ARRAYS", "sort", "element"],
  ["MAPS", "set", "entry", "shape"],
  ["MAPS", "delete", "entry", "shape"],
  ["MAPS", "clear", "shape"],
  ["SETS", "add", "entry", "shape"],
  ["SETS", "delete", "entry", "shape"],
  ["SETS", "clear", "shape"],
  ["WEAK_MAPS", "set", "entry"],
  ["WEAK_MAPS", "delete", "entry"],
];

describe("a step that says that it reads what it writes is noticed", () => {
  const mutants = WRITES.flatMap(([name, method, ...each]) => each.map((what) => ({ name, method, what })));
  test.each(mutants)("the $what of $method in $name", ({ name, method, what }) => {
    const lines = linesOf(name).filter((line) => line.includes(`.${method}(`));
    const tellAgain = withhold(what);
    try {
      expect(lines.some((line) => missedBy(line, name).length > 0)).toBe(true);
    } finally {
      tellAgain();
    }
  });
});

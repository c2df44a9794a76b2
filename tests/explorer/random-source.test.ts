/**
 * Random programs of the sandbox language. That what a step says it accesses is all that it does is tested by trying every order
 * of the steps, which believes nobody: there must be no outcome that the search has not found.
 */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ExploredProgram } from "../../src/simulator/explored-program.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { Step } from "../../src/simulator/explorer/system.ts";
import { compareSource, type Comparison } from "./compare-source.ts";
import { explored } from "./explore-source.ts";
import { MANY_THREADS, programOf, randomThreads, SHORT, VOCABULARIES } from "./random-source.ts";

/** How many times as many programs to try as there is time for in the suite: 100 are thousands. */
const SCALE = Number(process.env["EXPLORER_SOURCES"] ?? 1);

const LIMITS = { traces: 100, beginnings: 80, orders: 250, bounded: 320 };
/** For programs that choose: each choice doubles their orders. */
const CHOOSING = { ...LIMITS, orders: 500, beginnings: 300, isEager: true };
/** For programs of many threads, which have many orders however short they are. */
const CROWDED = { ...LIMITS, traces: 250, beginnings: 1_500, isEager: true };

type Lines = readonly (readonly string[])[];

function samples(statements: Parameters<typeof randomThreads>[0], count: number, seed: number): Lines[] {
  const pairs = fc.sample(randomThreads(statements, { 2: 1 }), { numRuns: count * 2, seed });
  return [...pairs, ...fc.sample(randomThreads(statements), { numRuns: count, seed })];
}

function compareAll(
  programs: readonly Lines[],
  interpreter: Parameters<typeof compareSource>[1],
  limits = LIMITS,
): Comparison[] {
  const compared: Comparison[] = [];
  for (const lines of programs) {
    const source = programOf(lines);
    const comparison = compareSource(source, interpreter, limits);
    if (comparison === null) continue;
    expect(comparison.problems, source).toEqual([]);
    compared.push(comparison);
  }
  return compared;
}

describe("in random programs without a GIL, each trace is found once, and no outcome is missed", () => {
  test.each(Object.entries(VOCABULARIES))(
    "with %s",
    (name, statements) => {
      const limits = name === "CHOICES" ? CHOOSING : LIMITS;
      const compared = compareAll(samples(statements, 6 * SCALE, 3), "cpython-3.14t", limits);
      expect(compared.filter(({ duplicates, blocked }) => duplicates + blocked > 0)).toEqual([]);
      expect(compared.some(({ isComplete, isCounted }) => isComplete && isCounted)).toBe(true);
    },
    600_000,
  );

  test("with all of it", () => {
    const all = Object.values(VOCABULARIES).flat();
    const compared = compareAll(samples(all, 6 * SCALE, 4), "cpython-3.14t");
    expect(compared.filter(({ duplicates, blocked }) => duplicates + blocked > 0)).toEqual([]);
  }, 600_000);
});

test("in programs of five and six threads, too", () => {
  const programs = fc.sample(randomThreads(SHORT, MANY_THREADS), { numRuns: 8 * SCALE, seed: 8 });
  const compared = compareAll(programs, "cpython-3.14t", CROWDED);
  expect(compared.filter(({ duplicates, blocked }) => duplicates + blocked > 0)).toEqual([]);
  expect(compared.filter(({ isCounted }) => isCounted).length).toBeGreaterThan(programs.length / 3);
}, 600_000);

test.each(["cpython-3.14", "cpython-3.9", "cpython-2.7"] as const)(
  "where %s says where a switch can land, each is found once and none is missed either",
  (interpreter) => {
    const { VARIABLES, ARRAYS, OBJECTS, SYNCHRONISATION } = VOCABULARIES;
    const statements = [...VARIABLES, ...ARRAYS, ...OBJECTS, ...SYNCHRONISATION];
    const compared = compareAll(samples(statements, 5 * SCALE, 5), interpreter);
    expect(compared.length).toBeGreaterThan(0);
    expect(compared.filter(({ duplicates, blocked }) => duplicates + blocked > 0)).toEqual([]);
  },
  600_000,
);

test("a step of which nobody can tell what it accesses elsewhere hides no trace", () => {
  const lines = [
    "nested.reverse();",
    "seen += nested[0];",
    "seen += JSON.stringify(nested);",
    "nested.push([2]);",
  ];
  expect(traces(lines.map((line) => [line]))).toBe(12);
});

/** Steps that tell only the first thing that they access. */
class Forgetful extends ExploredProgram {
  override step(thread: number, choice: number): Step {
    const { accesses, states, sites, ...step } = super.step(thread, choice);
    const first = <Value>(values: readonly Value[]): readonly Value[] => values.slice(0, 1);
    return { ...step, accesses: first(accesses), states: first(states), sites: first(sites) };
  }

  override redo({ thread, choice }: Step): void {
    super.step(thread, choice);
  }
}

test("an access that is not told of is noticed", () => {
  const source = programOf([["seen += a.pop();"], ["seen += a[1];"]]);
  expect(compareSource(source, "cpython-3.14t", LIMITS)!.problems).toEqual([]);
  expect(compareSource(source, "cpython-3.14t", LIMITS, Forgetful)!.problems).not.toEqual([]);
});

// ——— What must not change the number of traces, or must change it in a way that is known ———

function traces(lines: Lines): number {
  const search = new OptimalSearch(explored(programOf(lines)), {
    onTrace: () => undefined,
    stepLimit: 1_000,
  });
  while (search.next());
  return search.traces;
}

const small = randomThreads(
  [
    ...VOCABULARIES.VARIABLES,
    ...VOCABULARIES.ARRAYS,
    ...VOCABULARIES.OBJECTS,
    ...VOCABULARIES.SYNCHRONISATION,
  ],
  { 2: 2, 3: 1 },
);
const SMALL = fc.sample(small, { numRuns: 12 * SCALE, seed: 6 });

test.each<[change: string, apply: (lines: Lines) => Lines]>([
  ["other names", (lines) => lines.map((each) => each.map((line) => line.replace(/\bx\b/g, "u")))],
  ["threads that are made in another order", (lines) => [...lines].reverse()],
  [
    "what threads do for themselves",
    (lines) => lines.map((each) => ["const own = []; own.push(Math.max(1, 2)); seen += own[0];", ...each]),
  ],
  ["a thread that reads what nobody writes", (lines) => [...lines, ["seen += v;"]]],
])("%s make no difference to the number of traces", (_, apply) => {
  for (const lines of SMALL) expect(traces(apply(lines)), programOf(lines)).toBe(traces(lines));
});

test("two halves that have nothing in common have as many traces as one times the other", () => {
  const halves = fc.sample(randomThreads(VOCABULARIES.VARIABLES, { 2: 2 }), { numRuns: 6 * SCALE, seed: 7 });
  for (const lines of halves) {
    const others = lines.map((each) =>
      each.map((line) => line.replace(/\bx\b/g, "u").replace(/\by\b/g, "v")),
    );
    expect(traces([...lines, ...others]), programOf(lines)).toBe(traces(lines) ** 2);
  }
});

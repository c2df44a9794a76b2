/**
 * Both searches against the oracle, on random programs; and that the programs are enough to tell a search that is wrong: each
 * of the known ways to get it wrong is caught.
 */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import type { Execution } from "../../src/simulator/explorer/execution.ts";
import type { Planned } from "../../src/simulator/explorer/independence.ts";
import { calmestLinearisation, countLinearisations } from "../../src/simulator/explorer/linearisations.ts";
import { OptimalSearch, type SearchOptions } from "../../src/simulator/explorer/optimal-dpor.ts";
import type { Operation } from "../../src/simulator/explorer/system.ts";
import { bruteForce, type Explored } from "./brute-force.ts";
import { ModelSystem, type Model } from "./model.ts";
import { crowdedModel, randomModel, swappingModel } from "./random-model.ts";

const PROGRAMS = Number(process.env["EXPLORER_PROGRAMS"] ?? 4_000);
/** Programs that have more beginnings are left out. */
const MOST_BEGINNINGS = 2_500;

type Search = new (system: ModelSystem, options: SearchOptions) => OptimalSearch;

/** What the search finds: each trace's outcome, and how it can be ordered. */
function explore(model: Model, Search: Search) {
  const system = new ModelSystem(model);
  const outcomes: string[] = [];
  const calmest: number[] = [];
  let interleavings = 0n;
  const search = new Search(system, {
    onTrace: (execution) => {
      const ended = {
        execution,
        blocked: (thread: number) => system.blocked(thread),
        stateOf: (object: number) => system.stateOf(object),
      };
      outcomes.push(JSON.stringify(system.ending));
      calmest.push(calmestLinearisation(ended, Infinity, 100_000)!.interruptions);
      interleavings += countLinearisations(ended, 100_000)!.orders;
    },
    stepLimit: 1_000,
  });
  while (search.next());
  return {
    outcomes: outcomes.sort(),
    calmest: calmest.sort((a, b) => a - b),
    interleavings,
    blocked: search.blocked,
  };
}

function exploreBounded(model: Model) {
  const system = new ModelSystem(model);
  const outcomes: string[] = [];
  const calmest: number[] = [];
  const search = new BoundedSearch(system, {
    onTrace: (_, interruptions) => {
      outcomes.push(JSON.stringify(system.ending));
      calmest.push(interruptions);
    },
    stepLimit: 1_000,
  });
  do while (search.next());
  while (search.nextRound());
  return { outcomes: outcomes.sort(), calmest: calmest.sort((a, b) => a - b) };
}

/** Both searches against the oracle. */
function compare(model: Model): boolean {
  const system = new ModelSystem(model);
  let expected: Explored<string>;
  try {
    expected = bruteForce(system, () => JSON.stringify(system.ending), MOST_BEGINNINGS);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
  const found = explore(model, OptimalSearch);
  const outcomes = [...expected.outcomes].sort();
  expect(found).toMatchObject({ outcomes, interleavings: expected.interleavings, blocked: 0 });
  expect(exploreBounded(model)).toEqual({ outcomes, calmest: found.calmest });
  return true;
}

test.each([
  { programs: "all kinds of operations", model: randomModel, count: PROGRAMS },
  { programs: "many threads", model: crowdedModel, count: PROGRAMS / 10 },
  { programs: "operations that may fail", model: swappingModel, count: PROGRAMS / 4 },
])(
  "both searches find exactly the traces and outcomes of the oracle, each once, in programs of $programs",
  ({ model, count }) => {
    let compared = 0;
    const property = fc.property(model, (one) => void (compared += compare(one) ? 1 : 0));
    fc.assert(property, { numRuns: count, seed: 1 });
    expect(compared).toBeGreaterThan(count / 2);
  },
  600_000,
);

class CutsAtTheRace extends OptimalSearch {
  protected override stepsNotAfter(i: number, at: number, execution: Execution): Planned[] {
    const sequence: Planned[] = [];
    for (let k = i + 1; k < at; k++) {
      if (!execution.happensBefore(i, k)) sequence.push(execution.planned(k));
    }
    return sequence;
  }
}

class ForgetsWhoWaits extends OptimalSearch {
  protected override waitingAtEnd(): Operation | null {
    return null;
  }
}

class TakesEnablingForARace extends OptimalSearch {
  protected override couldComeFirst(): boolean {
    return true;
  }
}

class KeepsWhatWasAccessed extends OptimalSearch {
  protected override accessesFound(_: Operation, accesses: readonly number[]): readonly number[] {
    return accesses;
  }
}

function count(model: Model, Search: Search): string {
  const search = new Search(new ModelSystem(model), { onTrace: () => undefined, stepLimit: 1_000 });
  while (search.traces <= 1_500 && search.next());
  return search.traces > 1_500 ? "many" : `${search.traces} traces, ${search.blocked} blocked`;
}

test.each([
  { Mutant: CutsAtTheRace, models: crowdedModel },
  { Mutant: ForgetsWhoWaits, models: randomModel },
  { Mutant: TakesEnablingForARace, models: randomModel },
  { Mutant: KeepsWhatWasAccessed, models: swappingModel },
])(
  "such programs tell a search that is wrong: $Mutant.name",
  ({ Mutant, models }) => {
    const caught = fc
      .sample(models, { numRuns: 2_000, seed: 1 })
      .find(
        (model) =>
          count(model, OptimalSearch) !== "many" && count(model, Mutant) !== count(model, OptimalSearch),
      );
    expect(caught).toBeDefined();
  },
  600_000,
);

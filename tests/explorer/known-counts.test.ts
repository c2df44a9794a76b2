/** Both searches on programs whose number of traces is known. */
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { countLinearisations } from "../../src/simulator/explorer/linearisations.ts";
import { OptimalSearch } from "../../src/simulator/explorer/optimal-dpor.ts";
import { LITMUS, OTHERS, PARAMETRIC, type Known } from "./known-programs.ts";
import { ModelSystem } from "./model.ts";

const ALL = [...PARAMETRIC, ...LITMUS, ...OTHERS];

function explore({ model }: Known) {
  const system = new ModelSystem(model);
  let deadlocks = 0;
  const search = new OptimalSearch(system, {
    onTrace: () => (system.ending.isDeadlock ? deadlocks++ : 0),
    stepLimit: 10_000,
  });
  while (search.next());
  return { traces: search.traces, blocked: search.blocked, executions: search.executions, deadlocks };
}

describe("the optimal search", () => {
  test.each(ALL)("makes one execution for each trace of $name", (known) => {
    const { traces, deadlocks } = known;
    expect(explore(known)).toMatchObject({
      traces,
      executions: traces,
      blocked: 0,
      ...(deadlocks !== undefined && { deadlocks }),
    });
  });

  test.each(ALL.filter(({ interleavings }) => interleavings))(
    "knows in how many orders $name can run",
    (known) => {
      const system = new ModelSystem(known.model);
      let total = 0n;
      const search = new OptimalSearch(system, {
        onTrace: (execution) =>
          (total += countLinearisations(
            {
              execution,
              blocked: (thread) => system.blocked(thread),
              stateOf: (object) => system.stateOf(object),
            },
            10_000,
          )!.orders),
        stepLimit: 100,
      });
      while (search.next());
      expect(total).toBe(known.interleavings);
    },
  );
});

describe("context bounding", () => {
  const small = ALL.filter(({ traces, model }) => traces <= 600 && model.threads.length <= 5);
  test.each(small)(
    "finds all traces of $name, and each with the fewest interruptions",
    ({ model, traces, byBound }) => {
      const search = new BoundedSearch(new ModelSystem(model), {
        onTrace: () => undefined,
        stepLimit: 10_000,
      });
      const found: number[] = [];
      do {
        while (search.next());
        found.push(search.traces);
      } while (search.nextRound());
      expect(found[found.length - 1]).toBe(traces);
      if (byBound) expect(found.slice(0, byBound.length)).toEqual(byBound);
    },
  );
});

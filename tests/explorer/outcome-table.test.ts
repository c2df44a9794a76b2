/** What is kept of the ways to end, and what is said where there are too many. */
import { expect, test } from "vitest";
import { MOST_OUTCOMES, MOST_TURNS, OutcomeTable } from "../../src/simulator/explorer/outcome-table.ts";
import { plainOperation, writeOf, type Step } from "../../src/simulator/explorer/system.ts";

/** A step of a thread that writes an object. */
function write(thread: number, object: number): Step {
  const accesses = [writeOf(object)];
  return {
    thread,
    choice: 0,
    choices: 1,
    accesses,
    states: [0],
    sites: [-1],
    operation: plainOperation(accesses),
  };
}

function add(table: OutcomeTable, key: string, steps: readonly Step[], interruptions: number): boolean {
  return table.add(steps, { key, status: "finished" }, (below) =>
    interruptions < below ? { interruptions, steps } : null,
  );
}

test("a trace counts once, in whatever order its steps come, and the calmest order is kept", () => {
  const table = new OutcomeTable();
  const [a, b, c] = [write(1, 1), write(2, 2), write(2, 1)];
  expect(add(table, "x", [a, b, c], 2)).toBe(true);
  expect(add(table, "x", [b, a, c], 1)).toBe(false);
  expect(add(table, "x", [b, c, a], 3)).toBe(true);
  expect(table.traces).toBe(2);
  expect(table.outcomes).toMatchObject([
    { key: "x", traces: 2, interruptions: 1, turns: [b, a, c].map(({ thread }) => ({ thread, choice: 0 })) },
  ]);
});

test("of too many outcomes the rest is counted and not kept", () => {
  const table = new OutcomeTable();
  for (let i = 0; i < MOST_OUTCOMES + 5; i++) add(table, String(i), [write(1, i)], 0);
  add(table, "0", [write(2, 0)], 0);
  expect(table).toMatchObject({ traces: MOST_OUTCOMES + 6, unlisted: 5 });
  expect(table.outcomes).toHaveLength(MOST_OUTCOMES);
  expect(table.outcomes[0]).toMatchObject({ key: "0", traces: 2 });
});

test("of long executions fewer are kept", () => {
  const table = new OutcomeTable();
  const long = Array.from({ length: MOST_TURNS / 4 }, () => write(1, 1));
  for (let i = 0; i < 6; i++) add(table, String(i), [write(2, i), ...long], 0);
  expect(table.outcomes).toHaveLength(4);
  expect(table.unlisted).toBe(2);
});

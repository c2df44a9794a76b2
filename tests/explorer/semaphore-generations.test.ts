/**
 * What was wrong with asyncio.Semaphore, found by Explore: each breaking schedule of the generations 0 to 2, with the fewest things
 * that come early; and that from generation 3 on nothing is wrong in the same programs. The schedules are those that an exhaustive
 * search of CPython's own class texts found to be the shortest.
 */
import { describe, expect, test } from "vitest";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import { explored } from "./explore-source.ts";
import { atTheTable, type Driver, type Generation } from "./semaphore-drivers.ts";

interface Found {
  readonly executions: number;
  readonly traces: number;
  /** How many traces hang, and in how many somebody overtakes. */
  readonly hangs: number;
  readonly overtakings: number;
  /** What happens in the first of them, which is one with the fewest things that come early. */
  readonly schedule: readonly string[] | null;
  readonly early: number | null;
}

function explore(generation: Generation, driver: Driver): Found {
  const system = explored(atTheTable(generation, driver), "cpython-3.14");
  let hangs = 0;
  let overtakings = 0;
  let schedule: readonly string[] | null = null;
  let early: number | null = null;
  const onTrace = (_: unknown, interruptions: number): void => {
    const { status, output } = system.ending;
    const isHang = status === "deadlock";
    const isOvertaking = output.some((line) => line.includes("overtakes"));
    hangs += isHang ? 1 : 0;
    overtakings += isOvertaking ? 1 : 0;
    if (schedule !== null || !(isHang || isOvertaking)) return;
    schedule = output.slice();
    early = interruptions;
  };
  const search = new BoundedSearch(system, { onTrace, stepLimit: 1_000 });
  do while (search.next());
  while (search.nextRound());
  expect(search.isComplete).toBe(true);
  const { executions, traces } = search;
  return { executions, traces, hangs, overtakings, schedule, early };
}

const BROKEN: readonly [name: string, Generation, Driver, Found][] = [
  [
    "S0 loses the place of a guest who was called away",
    "s0",
    "away",
    {
      executions: 24,
      traces: 9,
      hangs: 1,
      overtakings: 0,
      schedule: [
        "Ada acquires",
        "Ada runs",
        "Bob acquires",
        "Cy acquires",
        "Ada releases",
        "Bob is cancelled",
        "Bob runs",
      ],
      early: 1,
    },
  ],
  [
    "S0 wakes one where two places are free, with nobody called away",
    "s0",
    "opening",
    {
      executions: 8,
      traces: 3,
      hangs: 1,
      overtakings: 0,
      schedule: ["Ada acquires", "Zoe releases", "Zoe releases", "Dan acquires", "Ada runs"],
      early: 1,
    },
  ],
  [
    "S1 lets a newcomer overtake",
    "s1",
    "newcomer",
    {
      executions: 12,
      traces: 4,
      hangs: 0,
      overtakings: 1,
      schedule: [
        "Ada acquires",
        "Ada runs",
        "Bob acquires",
        "Ada releases",
        "Dan acquires",
        "Dan overtakes",
        "Dan releases",
        "Bob runs",
        "Bob releases",
      ],
      early: 1,
    },
  ],
  [
    "S2 is dead after an unlucky cancellation",
    "s2",
    "unlucky",
    {
      executions: 16,
      traces: 7,
      hangs: 1,
      overtakings: 0,
      schedule: [
        "Ada acquires",
        "Ada runs",
        "Bob acquires",
        "Ada releases",
        "Bob is cancelled",
        "Bob runs",
        "Cy acquires",
      ],
      early: 1,
    },
  ],
  [
    "S2 loses a wake-up with nobody called away",
    "s2",
    "both",
    {
      executions: 67,
      traces: 11,
      hangs: 1,
      overtakings: 0,
      schedule: [
        "Ada acquires",
        "Ada runs",
        "Bob acquires",
        "Bob runs",
        "Cy acquires",
        "Ada releases",
        "Bob releases",
        "Dan acquires",
        "Cy runs",
      ],
      early: 2,
    },
  ],
];

test.each(BROKEN)("%s", (_, generation, driver, found) => {
  expect(explore(generation, driver)).toEqual(found);
});

test("S2 lets a newcomer overtake between two who were woken", () => {
  const { schedule, early, ...counts } = explore("s2", "clock");
  expect(counts).toEqual({ executions: 59, traces: 20, hangs: 0, overtakings: 1 });
  expect(early).toBe(2);
  expect(schedule!.slice(0, 7)).toEqual([
    "Bob acquires",
    "Cy acquires",
    "Zoe releases",
    "Zoe releases",
    "Bob runs",
    "Dan acquires",
    "Dan overtakes",
  ]);
});

describe("nothing hangs, and nobody overtakes,", () => {
  const drivers: readonly Driver[] = ["away", "opening", "newcomer", "unlucky", "both", "clock"];
  const generations: readonly Generation[] = ["s3", "s4", "s5"];
  test.each(generations.flatMap((generation) => drivers.map((driver) => [generation, driver] as const)))(
    "in %s with the driver %s",
    (generation, driver) => {
      const { hangs, overtakings, traces } = explore(generation, driver);
      expect({ hangs, overtakings }).toEqual({ hangs: 0, overtakings: 0 });
      expect(traces).toBeGreaterThan(2);
    },
  );
});

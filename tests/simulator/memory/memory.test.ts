/** A run keeps nothing of what is over: its memory does not grow with its length. */
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { LONG_PROGRAMS } from "./long-programs.ts";

/** How many turns each program makes, and how many bytes it may keep of each; what is not named here keeps none. */
const TURNS: Readonly<Record<string, number>> = {
  "steps of two threads": 1_000_000,
  "a queue": 100_000,
  "waits that are too long": 4_000,
  "threads that end": 5_000,
};
const DEFAULT_TURNS = 10_000;

/** A thread that has ended is told of when the run is over: its name, and what it used. */
const KEPT: Readonly<Record<string, number>> = { "threads that end": 800 };

/** What the heap may differ by for reasons of the engine's own, code that it compiles above all: an object for each turn comes to more. */
const MARGIN = 1_000_000;

/** The most that the heap grew by in runs of so many turns, in bytes. */
function mostHeap(program: string, turns: readonly number[], settings: readonly string[]): number[] {
  const script = "tests/simulator/memory/measure-heap.ts";
  const options = ["--expose-gc", "--disable-warning=ExperimentalWarning"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...options, script, program, turns.join(), ...settings],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`expected the heap to be measured, found: ${stderr}`);
  return (JSON.parse(stdout) as { most: number; looks: number }[]).map(({ most, looks }) => {
    expect(looks, "looks at the heap").toBeGreaterThan(1);
    return most;
  });
}

function expectNoGrowth(program: string, ...settings: string[]): void {
  const turns = TURNS[program] ?? DEFAULT_TURNS;
  const [short, long] = mostHeap(program, [turns, 3 * turns], settings);
  expect(long! - short!).toBeLessThan(MARGIN + 2 * turns * (KEPT[program] ?? 0));
}

describe("memory does not grow with the length of a run", () => {
  test.each(Object.keys(LONG_PROGRAMS))("%s", (program) => expectNoGrowth(program, "cpython-3.14"), 120_000);

  test.each(["steps of two threads", "locks, contended", "threads that end"])(
    "%s, without a GIL",
    (program) => expectNoGrowth(program, "cpython-3.14t"),
    120_000,
  );

  test("locks, contended, while a trace is made of it", () => {
    expectNoGrowth("locks, contended", "cpython-3.14", "traced");
  }, 120_000);
});

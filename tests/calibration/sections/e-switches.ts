/** Section e: how often the GIL changes hands between two threads that compute. */
import { evaluate } from "../../../src/course/evaluate.ts";
import { runProgram } from "../../../src/simulator/index.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../../src/simulator/settings.ts";
import { TWO_SPIN } from "../programs/waiting.ts";
import type { Row } from "../row.ts";

/**
 * A second, by the switch interval in ms: each thread pinned to a core of its own, and both pinned to one; on 3.11 and 3.14.
 * The measurements without pinning are left out: other jobs ran on the two cores, and the threads often shared one.
 */
const MEASURED: readonly (readonly [number, readonly [number, number], readonly [number, number]])[] = [
  [50, [20, 17], [21, 18]],
  [5, [190, 185], [128, 112]],
  [1, [861, 861], [228, 226]],
  [0.5, [1548, 1564], [226, 223]],
  [0.1, [4957, 5294], [250, 235]],
  [0.01, [9531, 10596], [257, 245]],
];

const ON = ["cpython-3.9", "cpython-3.14"] as const;

/** Hand-overs a second, once both threads are there. */
function handOvers(settings: Partial<RunSettings>): number {
  let taken = 0;
  let last = -1;
  let firstAt = 0;
  let lastAt = 0;
  runProgram(
    TWO_SPIN,
    { ...DEFAULT_SETTINGS, ...settings },
    {
      evaluate,
      limits: { steps: Infinity },
      keep: { events: Infinity, accesses: 0 },
      onEvent: ({ kind, thread, time }) => {
        if (kind !== "gil-acquire" || thread === 0 || thread === last) return;
        if (taken === 0) firstAt = time;
        taken++;
        last = thread;
        lastAt = time;
      },
    },
  );
  return (taken - 1) / ((lastAt - firstAt) / 1e9);
}

export const SWITCHES: readonly Row[] = MEASURED.flatMap(([milliseconds, apartCores, oneCore]) =>
  [apartCores, oneCore].flatMap((measured, place) =>
    ON.map((interpreter, at): Row => {
      const cores = place === 0 ? 2 : 1;
      const what = `hand-overs, ${milliseconds} ms, ${cores === 2 ? "2 cores" : "1 core"}`;
      return {
        section: "e",
        what,
        interpreter,
        ...(at === 0 && { measuredOn: "3.11.7" }),
        unit: "/s",
        measured: measured[at]!,
        model: () => handOvers({ interpreter, cores, switchInterval: milliseconds / 1e3 }),
      };
    }),
  ),
);

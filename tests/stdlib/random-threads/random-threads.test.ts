/**
 * Random programs over locks, semaphores, conditions, events, barriers, timers, queues and executors. Each is made so that it
 * ends under any schedule and prints known lines: a wake-up that gets lost would show as a deadlock, a broken
 * promise as an AssertionError or as another line.
 */
import { describe, expect, test } from "vitest";
import { INTERPRETERS, type RunSettings } from "../../../src/simulator/settings.ts";
import { hashEvents } from "../../../src/simulator/trace/hash-events.ts";
import { seededRandom } from "../../compiler/seeded-random.ts";
import type { MachineEvent } from "../../../src/simulator/machine/event.ts";
import { runSource } from "../../support/run-source.ts";
import { findViolations } from "./check-events.ts";
import { makeProgram } from "./make-program.ts";

const PROGRAMS = Number(process.env["RANDOM_PROGRAMS"] ?? 2000);
const GROUPS = 8;

/** Far more than any of the programs takes: one that goes on and on is to end before the memory does. */
const LIMITS = { limits: { steps: 500_000 } };

function trace(source: string, settings: Partial<RunSettings>) {
  const events: MachineEvent[] = [];
  const result = runSource(source, settings, { ...LIMITS, onEvent: (event) => events.push(event) });
  return { result, events };
}

describe.each(Array.from({ length: GROUPS }, (_, group) => group))("random programs, group %i", (group) => {
  test("end, print what they must, and do the same again", { timeout: 120_000 }, () => {
    for (let number = group; number < PROGRAMS; number += GROUPS) {
      const pick = seededRandom(number);
      const { source, prints } = makeProgram(pick);
      const settings: Partial<RunSettings> = {
        interpreter: INTERPRETERS[pick(INTERPRETERS.length)]!,
        cores: 1 + pick(4),
        seed: pick(1_000_000),
        switchInterval: [0.005, 0.0005, 0.00001][pick(3)]!,
      };
      const title = `program ${number} on ${JSON.stringify(settings)}\n${source}`;
      const { result, events } = trace(source, settings);
      const told = { status: result.status, output: result.output, errorOutput: result.errorOutput };
      expect(told, title).toEqual({ status: "finished", output: prints, errorOutput: [] });
      expect(findViolations(events), title).toEqual([]);
      if (number % 4 === 0) {
        expect(hashEvents(trace(source, settings).events), title).toBe(hashEvents(events));
        // Without events, reads of a library object's own properties are counted with them, though they are no steps.
        const unwatched = runSource(source, settings, LIMITS);
        expect({ ...unwatched, events: result.events }, title).toEqual(result);
      }
    }
  });
});

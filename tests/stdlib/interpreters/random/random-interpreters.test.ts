/** Random programs over interpreters: they end, lose nothing, and do the same again. */
import { describe, expect, test } from "vitest";
import type { MachineEvent } from "../../../../src/simulator/machine/event.ts";
import type { RunSettings } from "../../../../src/simulator/settings.ts";
import { hashEvents } from "../../../../src/simulator/trace/hash-events.ts";
import { seededRandom } from "../../../compiler/seeded-random.ts";
import { runSource } from "../../../support/run-source.ts";
import { findViolations } from "../../random-threads/check-events.ts";
import { makeProgram } from "./make-program.ts";

const PROGRAMS = Number(process.env["RANDOM_PROGRAMS"] ?? 240);
const GROUPS = 4;
const LIMITS = { limits: { steps: 2_000_000 } };

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
        interpreter: pick(3) === 0 ? "cpython-3.14t" : "cpython-3.14",
        cores: 1 + pick(4),
        seed: pick(1_000_000),
        switchInterval: [0.005, 0.0005, 0.00001][pick(3)]!,
      };
      const title = `program ${number} on ${JSON.stringify(settings)}\n${source}`;
      const { result, events } = trace(source, settings);
      const told = { status: result.status, output: result.output, errorOutput: result.errorOutput };
      expect(told, title).toEqual({ status: "finished", output: prints, errorOutput: [] });
      expect(findViolations(events), title).toEqual([]);
      if (number % 4 !== 0) continue;
      expect(hashEvents(trace(source, settings).events), title).toBe(hashEvents(events));
      const unwatched = runSource(source, settings, LIMITS);
      expect({ ...unwatched, events: result.events }, title).toEqual(result);
    }
  });
});

/**
 * Random programs over everything that asyncio has. Each ends under any timing and prints known lines: a wake-up that gets
 * lost would show as a deadlock, a broken promise as an AssertionError or as another line.
 */
import { describe, expect, test } from "vitest";
import { INTERPRETERS, type RunSettings } from "../../../../src/simulator/settings.ts";
import { hashEvents } from "../../../../src/simulator/trace/hash-events.ts";
import { seededRandom } from "../../../compiler/seeded-random.ts";
import { runSource, traceSource } from "../../../support/run-source.ts";
import { SCENARIOS, type Pick } from "./scenarios.ts";

const PROGRAMS = Number(process.env["RANDOM_PROGRAMS"] ?? 2000);
const GROUPS = 8;
/** There was no asyncio for 2.7. */
const WITH_ASYNCIO = INTERPRETERS.filter((name) => name !== "cpython-2.7");

const HEAD = `import asyncio from "asyncio";
  import time from "time";
  import { ExceptionGroup, TimeoutError, ValueError } from "builtins";`;

/** Some scenarios side by side in one loop. */
function makeProgram(pick: Pick): { source: string; prints: string[] } {
  const scenarios = Array.from({ length: 1 + pick(4) }, (_, number) =>
    SCENARIOS[pick(SCENARIOS.length)]!(pick, `scenario${number}`),
  );
  const calls = scenarios.map((_, number) => `scenario${number}()`).join(", ");
  const source = `${HEAD}
    ${scenarios.map((each) => each.source).join("\n")}
    async function main() {
      ${pick(4) === 0 ? "asyncio.getRunningLoop().setTaskFactory(asyncio.eagerTaskFactory);" : ""}
      for (const result of await asyncio.gather(${calls})) print(result);
    }
    asyncio.run(main());`;
  return { source, prints: scenarios.map(({ returns }) => returns) };
}

describe.each(Array.from({ length: GROUPS }, (_, group) => group))("random programs, group %i", (group) => {
  test("end, print what they must, and do the same again", { timeout: 120_000 }, () => {
    for (let number = group; number < PROGRAMS; number += GROUPS) {
      const pick = seededRandom(number);
      const { source, prints } = makeProgram(pick);
      const settings: Partial<RunSettings> = {
        interpreter: WITH_ASYNCIO[pick(WITH_ASYNCIO.length)]!,
        cores: 1 + pick(4),
        seed: pick(1_000_000),
        switchInterval: [0.005, 0.0005, 0.00001][pick(3)]!,
      };
      const title = `program ${number} on ${JSON.stringify(settings)}\n${source}`;
      const { status, output, error, blocked, ...rest } = runSource(source, settings);
      // A task that is cancelled before it begins leaves what it was to wait for unawaited, in CPython too.
      const errorOutput = rest.errorOutput.filter((line) => !line.endsWith("'eat' was never awaited"));
      expect({ status, output, errorOutput, error, blocked }, title).toEqual({
        status: "finished",
        output: prints,
        errorOutput: [],
        error: null,
        blocked: [],
      });
      if (number % 10 !== 0) continue;
      const { result, events } = traceSource(source, settings);
      expect(result.output, title).toEqual(prints);
      expect(hashEvents(traceSource(source, settings).events), title).toBe(hashEvents(events));
    }
  });
});

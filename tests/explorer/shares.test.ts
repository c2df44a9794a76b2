/** Several workers that each go through a share of the behaviours find together what one finds alone. */
import { describe, expect, test } from "vitest";
import { evaluate } from "../../src/course/evaluate.ts";
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../../src/simulator/explore.ts";
import { ExplorationShare } from "../../src/simulator/explore-share.ts";
import type { Findings } from "../../src/simulator/explorer/report.ts";
import type { ShareReport } from "../../src/simulator/explorer/share.ts";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { SETTINGS } from "./replay-source.ts";
import { counter, TEACHING_BUGS } from "./teaching-bugs.ts";

/** To go through everything by bounding takes long: programs for which it does not. */
const SMALL = ["counter(2, 1)", "counter(2, 2)", "deadlock01", "twostage_bad", "bounded buffer, 2 items"];

const PROGRAMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    TEACHING_BUGS.filter(({ name }) => SMALL.includes(name)).map(({ name, source }) => [name, source]),
  ),
  "two tasks": `
    import * as asyncio from "asyncio";
    const seen: string[] = [];
    async function say(name: string) { await asyncio.sleep(0.1); seen.push(name); }
    async function main() { await asyncio.gather(say("a"), say("b")); print(seen.join("")); }
    asyncio.run(main());`,
  "containers of two threads": `
    import { Thread } from "threading";
    const box = new Map<string, number[]>([["a", []]]);
    const work = (name: string) => { box.get("a")!.push(1); box.set(name, [box.size]); };
    const threads = ["b", "c"].map((name) => new Thread({ target: work, args: [name] }));
    for (const thread of threads) thread.start();
    for (const thread of threads) thread.join();
    print(box);`,
};

function prepare(source: string, interpreter: InterpreterName = "cpython-3.14t") {
  const { program } = compileToExplore(source);
  const settings = { ...SETTINGS, interpreter };
  const given = [program!, settings, DEFAULT_EXPLORATION_LIMITS] as const;
  return {
    exploration: () => new Exploration(...given, evaluate),
    /** Shares of an exploration that reckons with all that there is. */
    shares(of: number) {
      const exploration = new Exploration(...given, evaluate);
      while (exploration.advance());
      const { reckoning } = exploration.progress;
      return Array.from({ length: of }, (_, index) => {
        return new ExplorationShare(...given, { index, of, reckoning }, evaluate);
      });
    },
  };
}

/** All reports of a share, with one after so many executions; as they are after they have been sent. */
function* reportsOf(share: ExplorationShare, every: number): Generator<ShareReport> {
  for (let made = 1; share.advance(); made++) {
    if (made % every === 0) yield structuredClone(share.report());
  }
  yield structuredClone(share.report());
}

function end(exploration: Exploration): Findings {
  while (exploration.advance());
  return exploration.findings;
}

/** What has to be the same, however it was found: not which of two equally calm schedules is told. */
function essence({ verdict, traces, outcomes, unlisted, races, lockCycles }: Findings): object {
  const told = outcomes.map(({ status, output, error, traces, minPreemptions, standstill }) =>
    JSON.stringify({
      status,
      output: [...output].sort(),
      error,
      traces,
      minPreemptions,
      standstill: standstill?.kind,
    }),
  );
  return { verdict, traces, outcomes: told.sort(), unlisted, races, lockCycles };
}

describe.each(Object.entries(PROGRAMS))("%s", (_, source) => {
  test.each([1, 3])("is proved by %i shares alone", (of) => {
    const { exploration, shares } = prepare(source);
    const proved = end(exploration());
    const together = exploration();
    for (const share of shares(of)) for (const report of reportsOf(share, 7)) together.take(report);
    const findings = end(together);
    expect(essence(findings)).toEqual(essence(proved));
    expect(findings.interleavings).toBeNull();
  });
});

test("what is found by the proof and by others is counted once", () => {
  const { exploration, shares } = prepare(counter(2, 3), "cpython-2.7");
  const proved = end(exploration());
  const together = exploration();
  const reports = shares(2).map((share) => reportsOf(share, 3));
  for (let goesOn = true; goesOn;) {
    for (const each of reports) {
      const { value } = each.next();
      if (value) together.take(value);
    }
    for (let i = 0; i < 5 && goesOn; i++) goesOn = together.advance();
  }
  expect(essence(together.findings)).toEqual(essence(proved));
});

test("each share has a part, and what all have gone through is said", () => {
  const { exploration, shares } = prepare(counter(3, 1));
  const parts = shares(3);
  const together = exploration();
  for (const share of parts) {
    let report: ShareReport;
    do share.advance();
    while ((report = share.report()).completed !== 1);
    together.take(report);
  }
  while (together.executions < parts.length) together.advance();
  together.weaken("It was enough.");
  for (let i = 0; i < 100; i++) together.advance();
  together.weaken("It was enough.");
  expect(end(together)).toMatchObject({ verdict: "bounded", preemptions: 1, because: "It was enough." });
});

test("a schedule that leads nowhere is no finding", () => {
  const { exploration } = prepare(counter(2, 1));
  const wrong = exploration();
  wrong.take({
    share: { index: 0, of: 1, reckoning: { features: [], sites: [] } },
    executions: 1,
    completed: 0,
    isComplete: true,
    schedules: ["1-0.7x3"],
    keys: ["finished"],
    traces: [],
  });
  const { verdict, because } = end(wrong);
  expect(verdict).toBe("sampled");
  expect(because).toContain("does not do the same each time");
});

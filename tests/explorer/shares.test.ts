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
  /** An exploration that has just begun. */
  const exploration = (): Exploration => {
    const begun = new Exploration(...given, evaluate);
    begun.advance();
    return begun;
  };
  return {
    exploration,
    shares(of: number) {
      const { reckoning } = exploration().progress;
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
  const { exploration, shares } = prepare(counter(3, 3));
  const parts = shares(3);
  const together = exploration();
  const completed = parts.map((share) => {
    const isFar = ({ completed }: ShareReport): boolean => completed !== null && completed > 0;
    let report = share.report();
    while (!isFar(report) && share.advance()) report = share.report();
    together.take(report);
    return report.completed!;
  });
  for (let i = 0; i < 200; i++) together.advance();
  // From the proof to samples, since the bounds are others' business, and to the end.
  for (let i = 0; i < 2; i++) together.weaken("It was enough.");
  const preemptions = Math.min(...completed);
  expect(preemptions).toBeGreaterThan(0);
  expect(end(together)).toMatchObject({ verdict: "bounded", preemptions, because: "It was enough." });
});

test("a schedule that leads nowhere is no finding", () => {
  const { exploration } = prepare(counter(2, 1));
  const wrong = exploration();
  wrong.take({
    share: { index: 0, of: 1, reckoning: wrong.progress.reckoning },
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

import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { ExploreView, type ExploreState } from "../../../src/sandbox/views/explore/explore-view.tsx";
import {
  exactUpTo,
  sayCounts,
  sayDigits,
  sayFailures,
  sayFewest,
  sayReservations,
  sayVerdict,
} from "../../../src/simulator/explorer/say-verdict.ts";
import type { Findings } from "../../../src/simulator/explorer/report.ts";
import { findingsOf, outcome } from "./make-findings.ts";

const nothing = (): void => undefined;

function render(state: ExploreState, changes: { replayed?: string; isStale?: boolean } = {}): string {
  return renderToString(
    h(ExploreView, {
      state,
      interpreter: "CPython 3.14t",
      seed: 7,
      longer: 60,
      replayed: null,
      said: "",
      isStale: false,
      onPause: nothing,
      onResume: nothing,
      onStop: nothing,
      onClose: nothing,
      onReplay: nothing,
      onLines: nothing,
      onLonger: nothing,
      ways: { isPrintOrdered: false, respectsClock: false },
      onWays: nothing,
      ...changes,
    }),
  );
}

const over = (findings: Findings): string => render({ kind: "over", findings });
const text = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

const two = [outcome({ output: ["2"], traces: 3 }), outcome({ output: ["1"], minPreemptions: 1 })];

describe("the verdict", () => {
  it("says of a proof that there are no others, and of nothing else", () => {
    expect(sayVerdict(findingsOf(two))).toBe("Proved for this input: these 2 outcomes and no others.");
    expect(sayVerdict(findingsOf([outcome()]))).toBe(
      "Proved for this input: one outcome, whatever the order.",
    );
    const bounded = findingsOf(two, { verdict: "bounded", preemptions: 2 });
    expect(sayVerdict(bounded)).toBe("None but these 2 outcomes within 2 forced interruptions.");
    const sampled = findingsOf(two, { verdict: "sampled", executions: 12_345 });
    expect(sayVerdict(sampled)).toBe("Sampled: 12,345 schedules, 2 outcomes seen.");
    for (const weaker of [bounded, sampled]) {
      expect(text(over(weaker))).not.toMatch(/[Pp]roved|There is no data race/);
      expect(sayReservations(weaker).join(" ")).toMatch(/may (be others|end in another way)/);
    }
  });

  it("names a bound of one and of none in words of their own", () => {
    const within = (preemptions: number, outcomes = two): string =>
      sayVerdict(findingsOf(outcomes, { verdict: "bounded", preemptions }));
    expect(within(1)).toBe("None but these 2 outcomes within 1 forced interruption.");
    expect(within(0)).toBe("None but these 2 outcomes as long as no interruption is forced.");
    expect(within(3, [outcome()])).toBe("No other outcome within 3 forced interruptions.");
  });

  it("says that nothing can come in between where the steps have one order only", () => {
    const alone = findingsOf([outcome()], { interleavings: "1" });
    expect(sayVerdict(alone)).toBe("One outcome: nothing can come in between.");
    expect(text(over(alone))).not.toContain("interruption is forced");
  });

  it("does not call a list complete that was cut", () => {
    for (const verdict of ["proved", "bounded", "sampled"] as const) {
      const cut = findingsOf(two, { verdict, unlisted: 5 });
      expect(sayVerdict(cut)).toMatch(/[Mm]ore than 2 outcomes/);
      expect(sayFailures(cut)).toBeNull();
      expect(text(over(cut))).toContain("5 executions ended in yet other ways");
    }
  });

  it("gives the reason why it is no proof, and only then", () => {
    const because = "There was not enough time.";
    const bounded = findingsOf(two, { verdict: "bounded", preemptions: 0, because });
    expect(sayReservations(bounded)[0]).toBe(because);
    expect(sayReservations(findingsOf(two))).toEqual([]);
  });

  it("denies failures as strongly as it can, and not where one is listed", () => {
    expect(sayFailures(findingsOf(two))).toBe("There is no deadlock and no error.");
    expect(sayFailures(findingsOf(two, { verdict: "bounded", preemptions: 1 }))).toBe(
      "There is no deadlock and no error within 1 forced interruption.",
    );
    expect(sayFailures(findingsOf(two, { verdict: "sampled" }))).toBe("No deadlock and no error was seen.");
    expect(sayFailures(findingsOf([outcome({ status: "deadlock" })]))).toBeNull();
  });

  it("claims nothing where every execution was cut off, and offers no more of the same", () => {
    const because = "At line 4: Explore cannot follow this.";
    const cut = findingsOf([outcome({ status: "limit", output: [] })], { verdict: "sampled", because });
    expect(sayVerdict(cut)).toBe("Nothing found: no execution came to its end.");
    expect(sayReservations(cut)).toEqual([because]);
    expect(over(cut)).not.toContain("Explore for");
  });

  it("offers to explore for longer where that could say more", () => {
    expect(over(findingsOf(two))).not.toContain("Explore for");
    expect(over(findingsOf(two, { verdict: "sampled" }))).toContain("Explore for 60 seconds");
  });
});

describe("the figures", () => {
  it("say how many executions matter, out of how many orders", () => {
    expect(sayCounts(findingsOf(two, { traces: 328 }))).toBe(
      "328 executions matter, out of 924 possible orders.",
    );
    expect(sayCounts(findingsOf(two, { traces: 328, interleavings: null }))).toContain("was not counted");
    expect(sayCounts(findingsOf(two, { verdict: "sampled", executions: 20, traces: 9 }))).toBe(
      "20 executions made, 9 of them different.",
    );
  });

  it("round a number that nobody would read to its end", () => {
    expect(sayDigits("48619")).toBe("48,619");
    expect(sayDigits("1234567890123456")).toBe("about 1.2 × 10¹⁵");
    expect(sayDigits("0001")).toBe("1");
  });

  it("say of the fewest interruptions where they are a bound only", () => {
    const exact = (verdict: Findings["verdict"], preemptions: number | null = null): number =>
      exactUpTo({ verdict, preemptions });
    expect(sayFewest(17, exact("proved"))).toBe("17");
    expect([2, 3, 4].map((fewest) => sayFewest(fewest, exact("bounded", 2)))).toEqual([
      "2",
      "3",
      "at most 4",
    ]);
    expect([0, 1].map((fewest) => sayFewest(fewest, exact("sampled")))).toEqual(["0", "at most 1"]);
  });
});

describe("the table of outcomes", () => {
  it("has a row for each, with a replay that says which", () => {
    const html = over(findingsOf(two));
    expect(html.match(/<tr/g)).toHaveLength(3);
    expect(text(html)).toContain("Replay : prints 1, with 1 forced interruption");
  });

  it("says which outcome is the expected one, where exactly one is the calmest that finishes", () => {
    const html = text(over(findingsOf(two)));
    expect(html).toMatch(/2 Finished , as expected .* 1 Finished 1/);
    expect(html).toContain("Expected is the outcome that finishes with the fewest forced interruptions.");
    for (const outcomes of [[outcome()], [outcome(), outcome({ output: ["1"] })]])
      expect(text(over(findingsOf(outcomes)))).not.toMatch(/expected/i);
    const progress = {
      phase: "proof",
      reckoning: { features: [], sites: [] },
      executions: 3,
      traces: 3,
      done: 0.5,
      outcomes: two,
    } as const;
    expect(text(render({ kind: "going", progress }))).not.toMatch(/expected/i);
  });

  it("marks each way to end by a word and by a shape of its own", () => {
    const statuses = ["finished", "deadlock", "error", "livelock", "limit"] as const;
    const html = over(findingsOf(statuses.map((status) => outcome({ status }))));
    const words = [...html.matchAll(/<\/svg> ?([A-Z][a-z ]+)</g)].map(([, word]) => word);
    expect(new Set(words).size).toBe(statuses.length);
    const shapes = [...html.matchAll(/<path d="([^"]*)"/g)].map(([, shape]) => shape);
    expect(new Set(shapes).size).toBe(statuses.length);
  });

  it("shows where long outputs differ, and not what they have in common", () => {
    const common = Array.from({ length: 10 }, (_, i) => `line ${i}`);
    const html = text(
      over(findingsOf([outcome({ output: [...common, "yes"] }), outcome({ output: [...common, "no"] })])),
    );
    expect(html).toContain("10 lines as in every outcome, then yes");
    expect(html).toContain("10 lines as in every outcome, then no");
    expect(html).not.toContain("line 3");
  });

  it("explains a deadlock, an error and what decides, with the lines", () => {
    const html = text(
      over(
        findingsOf([
          outcome({
            status: "deadlock",
            output: [],
            standstill: {
              kind: "cycle",
              text: "Ada and Ben wait for each other.",
              threads: [
                { thread: "Ada", waitsFor: "knife", holder: "Ben", place: { line: 8, column: 3 } },
                { thread: "Cleo", waitsFor: "spoon", holder: "Ben", place: null },
                { thread: "main", waitsFor: "Ada to end", holder: "Ada", place: { line: 9, column: 1 } },
              ],
            },
            deciding: {
              first: { thread: "Ben", text: "acquires knife", line: 7, column: 3 },
              second: { thread: "Ada", text: "acquires knife", line: 8, column: 3 },
            },
          }),
          outcome({
            status: "error",
            error: { name: "ValueError", message: "hungry", line: 20, column: 1 },
          }),
        ]),
      ),
    );
    expect(html).toContain("Ada and Ben wait for each other. Show lines 8 and 9");
    expect(html).toContain("Cleo waits for spoon, held by Ben.");
    expect(html).toContain("main waits for Ada to end (line 9).");
    expect(html).not.toContain("Ada waits for knife");
    expect(html).toContain(
      "Decided by: Ben acquires knife (line 7) before Ada acquires knife (line 8). Show lines 7 and 8",
    );
    expect(html).toContain("ValueError: hungry Show line 20");
  });

  it("says of races and circles of locks what is known, and marks their lines", () => {
    const race = {
      place: "counter",
      first: { write: true, thread: "Ada", line: 7, column: 5 },
      second: { write: false, thread: "Ben", line: 7, column: 5 },
    };
    const lockCycles = (["confirmed", "impossible", "not found"] as const).map((verdict) => ({
      locks: ["left", "right"],
      verdict,
    }));
    const html = text(over(findingsOf(two, { races: [race], lockCycles })));
    expect(html).toContain("counter: Ada writes it (line 7) and Ben reads it (line 7)");
    expect(html).toContain("Show line 7");
    expect(html).toContain("left → right → left: confirmed");
    expect(html).toContain("impossible, no execution comes to a standstill in it");
    expect(html).toContain("not everything was gone through");
  });

  it("shows what a program says as text and nothing else, and cuts it", () => {
    const attack = `<img src=x onerror=alert(1)>${"x".repeat(10_000)}`;
    const html = over(
      findingsOf(
        [
          outcome({
            status: "error",
            output: [attack],
            error: { name: attack, message: attack, line: 1, column: 1 },
            standstill: { kind: "join", text: attack, threads: [] },
          }),
        ],
        { because: attack, verdict: "sampled", lockCycles: [{ locks: [attack], verdict: "confirmed" }] },
      ),
    );
    expect(html).not.toContain("<img");
    expect(html.length).toBeLessThan(10_000);
  });
});

describe("while it goes on", () => {
  const progress = {
    phase: "bounds",
    executions: 1200,
    traces: 1100,
    done: 0.349,
    reckoning: { features: [], sites: [] },
    outcomes: two,
  } as const;

  it("says how far it is, with the outcomes so far and no replay yet", () => {
    const html = text(render({ kind: "going", progress }));
    expect(html).toContain("1,200 executions · 1,100 different · about 34 % of this search");
    expect(html).toContain("Pause");
    expect(html).toContain("at most 1");
    expect(html).not.toContain("Replay");
  });

  it("can be gone on with where it is paused, and not where it was given up", () => {
    expect(text(render({ kind: "paused", progress }))).toContain("Resume");
    const failed = text(render({ kind: "failed", message: "the worker hung.", progress }));
    expect(failed).toContain("Not explored to the end: the worker hung.");
    expect(failed).toContain("Outcomes so far");
    expect(failed).not.toMatch(/Pause|Resume|Stop /);
  });

  it("reads out the kind of search, not its figures", () => {
    const html = render({ kind: "going", progress });
    const [, live] = /role="status">([^<]*)</.exec(html)!;
    expect(live).toBe(
      "Too many orders for a proof. Going through those with the fewest forced interruptions.",
    );
  });

  it("says that the program has changed since", () => {
    const findings = findingsOf(two);
    expect(text(render({ kind: "over", findings }, { isStale: true }))).toContain("have changed since");
  });
});

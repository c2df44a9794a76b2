/** What an exploration says of programs whose outcomes, traces and orders are known. */
import { describe, expect, test } from "vitest";
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../../src/simulator/explore.ts";
import { exploreWithin } from "../../src/simulator/explore-within.ts";
import { BoundedSearch } from "../../src/simulator/explorer/context-bounding.ts";
import type { ExplorationLimits, Findings, Outcome } from "../../src/simulator/explorer/report.ts";
import { evaluate } from "../../src/course/evaluate.ts";
import { explored } from "./explore-source.ts";
import { replayed, SETTINGS } from "./replay-source.ts";
import { times } from "./program-of-threads.ts";
import { counter, inThreads, philosophers, TEACHING_BUGS } from "./teaching-bugs.ts";

function begin(source: string, limits: Partial<ExplorationLimits> = {}, settings = SETTINGS): Exploration {
  const { program, diagnostics } = compileToExplore(source);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return new Exploration(program, settings, { ...DEFAULT_EXPLORATION_LIMITS, ...limits }, evaluate);
}

function explore(source: string, limits: Partial<ExplorationLimits> = {}, settings = SETTINGS): Findings {
  const exploration = begin(source, limits, settings);
  while (exploration.advance());
  return exploration.findings;
}

/** The fewest interruptions for each of so many ways to end, by context bounding alone. */
function firstRounds(source: string, outcomes: number): Map<string, number> {
  const system = explored(source);
  const found = new Map<string, number>();
  const search = new BoundedSearch(system, {
    onTrace: (_, interruptions) => {
      const { key } = system.ending;
      if (!found.has(key)) found.set(key, interruptions);
    },
    stepLimit: 1_000,
  });
  do while (found.size < outcomes && search.next());
  while (found.size < outcomes && search.nextRound());
  return found;
}

describe.each(TEACHING_BUGS)("$name", ({ source, interleavings, traces, good, failing, interruptions }) => {
  const findings = explore(source);
  const { outcomes } = findings;
  const wrong = outcomes.filter(
    ({ status, output }) => status !== "finished" || (good !== null && output.join() !== good),
  );
  const sum = (counted: readonly Outcome[]): number => counted.reduce((total, one) => total + one.traces, 0);

  test("is proved, with as many traces and orders as it is known to have", () => {
    expect(findings).toMatchObject({
      verdict: "proved",
      preemptions: null,
      because: null,
      traces,
      executions: traces,
      blockedExecutions: 0,
      interleavings: String(interleavings),
      unlisted: 0,
    });
    expect(sum(outcomes)).toBe(traces);
  });

  test("goes wrong in as many traces as it is known to, with as few interruptions", () => {
    expect(sum(wrong)).toBe(failing);
    expect(Math.min(...wrong.map(({ minPreemptions }) => minPreemptions))).toBe(interruptions ?? Infinity);
  });

  test("has outcomes that context bounding finds with the same number of interruptions", () => {
    const rounds = [...firstRounds(source, outcomes.length).values()].sort((a, b) => a - b);
    expect(outcomes.map(({ minPreemptions }) => minPreemptions).sort((a, b) => a - b)).toEqual(rounds);
  });

  test("ends the same where a schedule of it is replayed", () => {
    for (const { schedule, status, output, error, standstill } of outcomes) {
      const { result } = replayed(source, schedule);
      const { name, message, line, column } = result.error ?? {};
      expect(result).toMatchObject({ status, output });
      expect(result.error && { name, message, line, column }).toEqual(error);
      expect(result.blocked.map(({ thread }) => thread)).toEqual(
        standstill?.threads.map(({ thread }) => thread) ?? [],
      );
    }
  });

  test("is told what decides each outcome that goes wrong", () => {
    for (const { deciding, status } of wrong) {
      expect(deciding, status).not.toBeNull();
      expect(deciding!.first.thread).not.toBe(deciding!.second.thread);
    }
  });
});

describe("two threads that count to three", () => {
  const { outcomes } = explore(counter(2, 3));

  test("end in the known ways", () => {
    const table = outcomes.map(({ output, traces, minPreemptions }) => [output[0], traces, minPreemptions]);
    expect(table.sort()).toEqual([
      ["2", 2, 4],
      ["3", 82, 1],
      ["4", 134, 2],
      ["5", 90, 2],
      ["6", 20, 0],
    ]);
  });

  test("lose an update where one reads before the other writes, and it writes over that", () => {
    const [, lost] = explore(counter(2, 1)).outcomes;
    expect(lost).toMatchObject({
      output: ["1"],
      deciding: {
        first: { thread: "Thread-1 (<lambda>)", text: "reads x" },
        second: { thread: "Thread-2 (<lambda>)", text: "writes x" },
      },
    });
  });
});

describe("what is too much for a proof", () => {
  test("is gone through up to a bound that is said", () => {
    const { verdict, preemptions, because, traces, outcomes, interleavings } = explore(counter(3, 4), {
      maxExecutions: 400,
    });
    expect(verdict).toBe("bounded");
    expect(because).toContain("400 executions");
    // The engine's own figure for 0 interruptions: any order of three threads that do not interrupt each other.
    expect(preemptions).toBeGreaterThanOrEqual(0);
    expect(traces).toBeGreaterThanOrEqual(6);
    expect(interleavings).toBeNull();
    expect(outcomes.find(({ output }) => output[0] === "12")).toMatchObject({ minPreemptions: 0 });
  });

  test("has the traces of each bound that are known", () => {
    const byBound = [2, 12, 56, 132].map((expected, bound) => {
      const findings = explore(counter(2, 3), { maxPreemptions: bound });
      expect(findings).toMatchObject({ verdict: "bounded", preemptions: bound });
      expect(findings.because).toContain("asked for");
      return [findings.traces, expected];
    });
    for (const [found, expected] of byBound) expect(found).toBe(expected);
  });

  test("is proved where a bound leaves nothing out", () => {
    expect(explore(counter(2, 2), { maxPreemptions: 20 })).toMatchObject({
      verdict: "proved",
      because: null,
      preemptions: null,
      traces: 34,
    });
  });

  test("is sampled where not even one bound comes to its end, the same way for the same seed", () => {
    const sample = (seed: number): Findings => {
      const exploration = begin(philosophers(6), {}, { ...SETTINGS, seed });
      exploration.advance();
      exploration.weaken("Nobody waits for the proof.");
      exploration.advance();
      exploration.weaken("Nor for the bounds.");
      for (let i = 0; i < 60; i++) exploration.advance();
      expect(exploration.phase).toBe("samples");
      exploration.weaken("It is enough.");
      while (exploration.advance());
      return exploration.findings;
    };
    const findings = sample(1);
    expect(findings).toMatchObject({
      verdict: "sampled",
      because: "Nobody waits for the proof.",
      executions: 62,
    });
    expect(findings.traces).toBeGreaterThan(1);
    expect(sample(1)).toEqual(findings);
    expect(sample(2)).not.toEqual(findings);
  });

  test("is given up where too much would have to be kept", () => {
    const { verdict, because } = explore(counter(3, 2), { maxKept: 200, maxExecutions: 1_000 });
    expect(verdict).not.toBe("proved");
    expect(because).toContain("200 steps");
  });

  test("is never called proved where an execution was cut", () => {
    const endless = inThreads("let stop = false, n = 0;", ["while (!stop) n += 1;", "stop = true;"]);
    const findings = explore(endless, { maxSteps: 60, maxExecutions: 300 });
    expect(findings.verdict).not.toBe("proved");
    expect(findings.outcomes.map(({ status }) => status)).toContain("limit");
    expect(findings.because).toContain("60 steps");
  });

  test("gets the best answer that there is time for, on any clock", () => {
    const exploration = begin(counter(3, 4));
    let now = 0;
    const phases = new Set<string>();
    while (exploreWithin(exploration, now++, 500)) {
      phases.add(exploration.isExplaining ? "explanation" : exploration.phase);
    }
    expect([...phases]).toEqual(["proof", "bounds", "samples", "explanation"]);
    expect(exploration.findings).toMatchObject({
      verdict: "bounded",
      preemptions: expect.any(Number) as number,
    });
    expect(exploration.findings.because).toContain("time");
    expect(now).toBeLessThanOrEqual(502);
  });

  test("is told to be unfinished while it goes on", () => {
    const exploration = begin(counter(2, 2));
    exploration.advance();
    expect(exploration.progress).toMatchObject({ phase: "proof", executions: 1, traces: 1 });
    expect(exploration.progress.done).toBeGreaterThan(0);
    expect(exploration.progress.done).toBeLessThan(1);
    expect(exploration.findings).toMatchObject({
      verdict: "sampled",
      because: "It has not come to its end.",
    });
  });
});

describe("a program that leaves something behind", () => {
  const counting = (holder: string): string =>
    inThreads(
      "let x = 0;",
      times(2, () => "x += 1;"),
      `${holder}.n = (${holder}.n ?? 0) + 1; print(x, ${holder}.n);`,
    );

  test.each(["Array.prototype", "Math"])("finds %s each time as it was", (holder) => {
    const { verdict, outcomes } = explore(counting(holder));
    expect(verdict).toBe("proved");
    expect(outcomes.map(({ output }) => output[0]).sort()).toEqual(["1 1", "2 1"]);
    expect("n" in Array.prototype).toBe(false);
  });

  test("is not said to be proved where it finds what it has left", () => {
    const define = "Object.defineProperty(Math, 'n', { value: (Math.n ?? 0) + 1, configurable: true });";
    const { verdict, because } = explore(
      inThreads(
        "let x = 0;",
        times(2, () => "x += 1;"),
        `${define} print(x, Math.n);`,
      ),
    );
    expect(verdict).toBe("sampled");
    expect(because).toContain("does not do the same each time");
  });
});

describe("what tells outcomes apart", () => {
  const printing = inThreads("", ["print(1); print(2);", "print(3);"]);

  test("is not the order in which different threads print", () => {
    expect(explore(printing)).toMatchObject({ traces: 1, outcomes: [{ traces: 1, minPreemptions: 0 }] });
  });

  test("is that order where it is asked for", () => {
    const { outcomes, interleavings } = explore(printing, { isPrintOrdered: true });
    expect(outcomes.map(({ output }) => output.join("")).sort()).toEqual(["123", "132", "312"]);
    expect(interleavings).toBe("3");
    for (const { schedule, output } of outcomes) {
      expect(replayed(printing, schedule).result.output).toEqual(output);
    }
  });

  test("are the errors of all threads, whichever comes first", () => {
    const failing = inThreads("", ["throw new Error('one');", "throw new Error('two');"]);
    expect(explore(failing)).toMatchObject({ traces: 1, outcomes: [{ status: "error", traces: 1 }] });
  });

  test("is what `choose` has chosen", () => {
    const choosing = `import { choose } from "machine"; import { Thread } from "threading";
      let x = 0;
      const t = new Thread(() => { x = choose(3); });
      t.start(); t.join(); print(x);`;
    const { outcomes } = explore(choosing);
    expect(outcomes.map(({ output }) => output.join()).sort()).toEqual(["0", "1", "2"]);
  });
});

/** What an exploration says of programs whose outcomes, traces and orders are known. */
import { describe, expect, test } from "vitest";
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../../src/simulator/explore.ts";
import type { ExplorationLimits, Findings } from "../../src/simulator/explorer/report.ts";
import { evaluate } from "../../src/course/evaluate.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../src/simulator/settings.ts";
import { counter, inThreads, TEACHING_BUGS, times } from "./teaching-bugs.ts";

const SETTINGS: RunSettings = { ...DEFAULT_SETTINGS, interpreter: "cpython-3.14t" };

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

describe("programs that teach", () => {
  test.each(TEACHING_BUGS)("$name", ({ source, interleavings, traces, good, failing, interruptions }) => {
    const findings = explore(source);
    expect(findings).toMatchObject({
      verdict: "proved",
      because: null,
      traces,
      executions: traces,
      blockedExecutions: 0,
      interleavings: String(interleavings),
      unlisted: 0,
    });
    const wrong = findings.outcomes.filter(
      ({ status, output }) => status !== "finished" || (good !== null && output.join() !== good),
    );
    expect(wrong.reduce((sum, outcome) => sum + outcome.traces, 0)).toBe(failing);
    expect(findings.outcomes.reduce((sum, outcome) => sum + outcome.traces, 0)).toBe(traces);
    const fewest = Math.min(...wrong.map(({ minPreemptions }) => minPreemptions));
    expect(fewest).toBe(interruptions ?? Infinity);
  });
});

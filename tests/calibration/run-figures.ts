/** Runs a program that prints figures, one a line, and gives them. */
import { evaluate } from "../../src/course/evaluate.ts";
import { runProgram } from "../../src/simulator/index.ts";
import type { RunResult } from "../../src/simulator/run-result.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../src/simulator/settings.ts";

const results = new Map<string, RunResult>();

/** What a run of `source` came to, without a limit on its steps. The same run is made once. */
export function runOnce(source: string, settings: Partial<RunSettings>): RunResult {
  const whole = { ...DEFAULT_SETTINGS, ...settings };
  const key = JSON.stringify([source, whole]);
  let result = results.get(key);
  if (result === undefined) {
    result = runProgram(source, whole, { evaluate, limits: { steps: Infinity } });
    results.set(key, result);
  }
  return result;
}

/**
 * The figures that `source` prints; null where it needs a module, or a part of one, that the library does not have yet.
 * Throws where the program does not finish.
 */
export function figures(source: string, settings: Partial<RunSettings>): readonly number[] | null {
  const { status, output, error, errorOutput, diagnostics } = runOnce(source, settings);
  const isMissing = diagnostics.some(({ code }) => code === "unknown-module" || code === "unknown-member");
  if (status === "refused" && isMissing) return null;
  if (status !== "finished") {
    const reason = [...errorOutput, JSON.stringify(error)].join("\n");
    throw new Error(`expected the program to finish, found ${status}: ${reason}\n${source}`);
  }
  return output.map(Number);
}

/** The median of `values`, or another share of them. */
export function quantile(values: readonly number[], share = 0.5): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

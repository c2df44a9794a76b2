/** Runs a sandbox and compares what happens with what its lesson says. */
import { runProgram, type RunOptions } from "../simulator/index.ts";
import type { RunResult } from "../simulator/run-result.ts";
import { DEFAULT_SETTINGS, describeSettings, type RunSettings } from "../simulator/settings.ts";
import type { SandboxClaim, SandboxDeclaration } from "./lesson-schema.ts";

/** The settings of the run that the page shows as recorded. */
export function recordedSettings({ interpreter, cores, seed }: SandboxDeclaration): RunSettings {
  return { ...DEFAULT_SETTINGS, interpreter, cores, seed };
}

/** What is not as `declaration` says, a line each; nothing where all is. */
export function checkSandbox(
  source: string,
  declaration: SandboxDeclaration,
  evaluate: RunOptions["evaluate"],
): string[] {
  const settings = recordedSettings(declaration);
  const result = runProgram(source, settings, { evaluate });
  if (result.status === "refused") {
    return result.diagnostics.map(({ line, column, message }) => `line ${line}:${column}: ${message}`);
  }
  const problems: string[] = [];
  const where = describeSettings(settings);
  if (result.status !== declaration.status) {
    const reason = result.error === null ? "" : ` (${result.error.name}: ${result.error.message})`;
    problems.push(`status: expected ${declaration.status} on ${where}, found ${result.status}${reason}`);
  }
  if (!printsExactly(result, declaration.prints)) {
    problems.push(`prints: expected ${show(declaration.prints)} on ${where}, found ${show(result.output)}`);
  }
  declaration.claims.forEach((claim, index) => {
    const problem = checkClaim(source, settings, claim, evaluate);
    if (problem !== null) problems.push(`claims[${index}]: ${problem}`);
  });
  return problems;
}

function checkClaim(
  source: string,
  recorded: RunSettings,
  claim: SandboxClaim,
  evaluate: RunOptions["evaluate"],
): string | null {
  const { interpreter = recorded.interpreter, cores = recorded.cores, seeds, outcome, prints } = claim;
  let matches = 0;
  for (let seed = 1; seed <= seeds; seed++) {
    const result = runProgram(source, { ...recorded, interpreter, cores, seed }, { evaluate });
    if (printsExactly(result, prints)) matches++;
  }
  const holds = {
    always: matches === seeds,
    sometimes: matches > 0,
    "not always": matches < seeds,
    never: matches === 0,
  }[outcome];
  if (holds) return null;
  return `expected ${show(prints)} ${outcome} for seeds 1 to ${seeds} on ${interpreter}, ${cores} cores; found it ${matches} times of ${seeds}`;
}

function printsExactly(result: RunResult, lines: readonly string[]): boolean {
  return result.output.length === lines.length && lines.every((line, index) => line === result.output[index]);
}

function show(lines: readonly string[]): string {
  const text = JSON.stringify(lines);
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}

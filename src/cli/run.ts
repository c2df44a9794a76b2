/** `sim run`: runs programs and says what came of them. */
import { runProgram } from "../simulator/index.ts";
import type { ProgramError, RunResult } from "../simulator/run-result.ts";
import { describeSettings, type RunSettings } from "../simulator/settings.ts";
import { readProgram, RUN_OPTIONS, RUN_OPTIONS_HELP, type Arguments, type OptionName } from "./arguments.ts";
import { evaluate } from "../course/evaluate.ts";
import { showProblem } from "./show-problem.ts";
import { sayDeadlock } from "../simulator/run-result.ts";

export const RUN_TAKES: readonly OptionName[] = [...RUN_OPTIONS, "--json"];

export const RUN_HELP = `Usage: npm run -s sim -- run FILE… [options]

Runs each program on the simulated machine, and prints what it prints.

${RUN_OPTIONS_HELP}
  --json                      one line of JSON for each FILE instead`;

export function run({ files, settings, limits, json }: Arguments): number {
  const sources = files.map((file) => ({ file, source: readProgram(file) }));
  for (const { file, source } of sources) {
    const began = performance.now();
    const result = runProgram(source, settings, { evaluate, limits });
    const wallMs = Math.round((performance.now() - began) * 10) / 10;
    if (json) console.log(JSON.stringify(toJson(file, result, wallMs)));
    else printResult(file, source, settings, result, files.length > 1);
  }
  return 0;
}

function toJson(file: string, result: RunResult, wallMs: number): object {
  const { diagnostics, blocked, ...fields } = result;
  return { file, ...fields, diagnostics, blocked, wallMs };
}

function printResult(
  file: string,
  source: string,
  settings: RunSettings,
  result: RunResult,
  isOneOfMany: boolean,
): void {
  if (isOneOfMany) console.log(`── ${file} · ${describeSettings(settings)}`);
  for (const line of result.output) console.log(line);
  for (const line of result.errorOutput) console.error(line);
  for (const problem of problemsOf(result)) console.error(showProblem(file, source, problem));
  if (result.status === "limit" && result.error?.message.includes("steps")) {
    console.error("  Or give it more with --limit STEPS.");
  }
  if (result.blocked.length > 0) {
    console.error(sayDeadlock(result));
    for (const { thread, waitsFor, heldBy, range } of result.blocked) {
      const holder = heldBy === null ? "" : `, held by ${heldBy}`;
      console.error(
        `  ${thread} waits for ${waitsFor}${holder}${range ? ` (${file}:${range.line}:${range.column})` : ""}`,
      );
    }
  }
}

/** What is to be shown with its place in the text: standard error says only that an exception was not caught. */
function problemsOf({ status, diagnostics, error }: RunResult): readonly ProgramError[] {
  if (status === "refused") return diagnostics;
  return error === null ? [] : [error];
}

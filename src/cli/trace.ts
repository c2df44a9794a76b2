/** `sim trace`: the events of one run. */
import { runProgram } from "../simulator/index.ts";
import { serialiseEvent } from "../simulator/trace/hash-events.ts";
import { readProgram, UsageError, type Arguments } from "./arguments.ts";
import { evaluate } from "../course/evaluate.ts";
import { showProblem } from "./show-problem.ts";

export const TRACE_HELP = `Usage: npm run -s sim -- trace FILE [options of run] [--format events]

Prints the events of one run, one line of JSON each.`;

export function trace({ files, settings, limit, format }: Arguments): number {
  if (format !== "events") throw new UsageError(`--format takes events, not "${format}"`);
  if (files.length !== 1) throw new UsageError(`trace takes one FILE, not ${files.length}`);
  const source = readProgram(files[0]!);
  let lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
    lines = [];
  };
  const result = runProgram(source, settings, {
    evaluate,
    limits: limit === null ? {} : { steps: limit },
    onEvent(event) {
      lines.push(serialiseEvent(event));
      if (lines.length >= 1000) flush();
    },
  });
  flush();
  for (const problem of result.diagnostics) console.error(showProblem(files[0]!, source, problem));
  return 0;
}

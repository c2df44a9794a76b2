/** `sim trace`: the events of one run. */
import { evaluate } from "../course/evaluate.ts";
import { runProgram } from "../simulator/index.ts";
import type { MachineEvent } from "../simulator/machine/event.ts";
import type { RunResult } from "../simulator/run-result.ts";
import { serialiseEvent } from "../simulator/trace/hash-events.ts";
import { PerfettoTrace } from "../simulator/trace/perfetto/perfetto-trace.ts";
import { readProgram, RUN_OPTIONS, RUN_OPTIONS_HELP, type Arguments, type OptionName } from "./arguments.ts";
import { showProblem } from "./show-problem.ts";
import { writeOut } from "./write-out.ts";

export const FORMATS = ["events", "perfetto"] as const;

export const FORMATS_HELP = `  --format events             one line of JSON for each event (default)
  --format perfetto           one JSON document in the Trace Event Format, for ui.perfetto.dev or chrome://tracing: cores, GIL,
                              threads, locks and tasks, without the accesses to memory`;

export const TRACE_TAKES: readonly OptionName[] = [...RUN_OPTIONS, "--format", "--json"];

export const TRACE_HELP = `Usage: npm run -s sim -- trace FILE [options]

Prints what happens in one run. A program that is refused has no events; standard error says why it is.

${FORMATS_HELP}
${RUN_OPTIONS_HELP}

For example:

  npm run -s sim -- trace FILE --format perfetto > run.json`;

/** Lines that are collected before they are written. */
const LINES_AT_ONCE = 1000;

/** Goes through a program once and tells of what happens, of as many accesses to memory as are wanted. */
type Follow = (onEvent: (event: MachineEvent) => void, accesses: number) => RunResult;

export function trace(given: Arguments): number {
  const format = given.format(FORMATS);
  const file = given.theFile("trace");
  const source = readProgram(file);
  const { settings, limits } = given;
  const result = printEvents(format, file, settings.cores, (onEvent, accesses) =>
    runProgram(source, settings, { evaluate, limits, onEvent, keep: { events: Infinity, accesses } }),
  );
  for (const problem of result.diagnostics) console.error(showProblem(file, source, problem));
  return 0;
}

/** Prints the events of a program on so many cores, and gives what it came to. */
export function printEvents(
  format: (typeof FORMATS)[number],
  file: string,
  cores: number,
  follow: Follow,
): RunResult {
  const lines: string[] = [];
  const flush = (): void => {
    if (lines.length > 0) writeOut(`${lines.join("\n")}\n`);
    lines.length = 0;
  };
  const write = (line: string): void => {
    lines.push(line);
    if (lines.length >= LINES_AT_ONCE) flush();
  };
  const result =
    format === "perfetto"
      ? tracePerfetto(file, cores, follow, write)
      : follow((event) => write(serialiseEvent(event)), Infinity);
  flush();
  return result;
}

/** Writes the document line by line, an event on each. */
function tracePerfetto(
  file: string,
  cores: number,
  follow: Follow,
  write: (line: string) => void,
): RunResult {
  let isFirst = true;
  write('{"traceEvents":[');
  const trace = new PerfettoTrace((event) => {
    write(`${isFirst ? "" : ","}${JSON.stringify(event)}`);
    isFirst = false;
  }, cores);
  const result = follow((event) => trace.add(event), 0);
  trace.finish();
  const { status, interpreter, seed, virtualSeconds, switches } = result;
  write(
    `],"metadata":${JSON.stringify({ file, interpreter, cores, seed, status, virtualSeconds, switches })}}`,
  );
  return result;
}

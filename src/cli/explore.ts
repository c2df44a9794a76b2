/** `sim explore`: all the ways in which programs can end. */
import { evaluate } from "../course/evaluate.ts";
import { compileToExplore, DEFAULT_EXPLORATION_LIMITS, Exploration } from "../simulator/explore.ts";
import { exploreWithin } from "../simulator/explore-within.ts";
import type { Findings } from "../simulator/explorer/report.ts";
import type { ProgramError } from "../simulator/run-result.ts";
import { DEFAULT_SETTINGS, INTERPRETERS, type RunSettings } from "../simulator/settings.ts";
import { readProgram, type Arguments, type OptionName } from "./arguments.ts";
import { sayFindings } from "./say-findings.ts";
import { showProblem } from "./show-problem.ts";

const DEFAULT_SECONDS = 10;

export const EXPLORE_TAKES: readonly OptionName[] = [
  "--interpreter",
  "--seed",
  "--max-executions",
  "--max-preemptions",
  "--max-seconds",
  "--print-order",
  "--respect-clock",
  "--json",
];

export const EXPLORE_HELP = `Usage: npm run -s sim -- explore FILE… [options]

Goes through the orders in which the threads of each program can go on, and says in what different ways it can end. Orders that
differ only in steps that have nothing to do with each other are one trace, and one of them is enough.

It begins with all of them: if they come to an end, the list of outcomes is proved to be complete for this input. Where that takes too long, it
goes through all behaviours with 0 forced interruptions, with 1, with 2 …; a forced interruption stops a thread that could go on. What time
is left goes into schedules drawn by chance. The verdict says which of these it is. Time is not modelled: any thread may be as slow as it likes,
and a sleep may end at any later moment.

  --interpreter NAME          ${INTERPRETERS.join(", ")}
                              (default ${DEFAULT_SETTINGS.interpreter}); it decides where a switch can land: with cpython-3.14t, anywhere
  --max-executions N          executions in all (default ${DEFAULT_EXPLORATION_LIMITS.maxExecutions.toLocaleString("en")})
  --max-preemptions K         only behaviours with at most K forced interruptions
  --max-seconds SECONDS       for each program (default ${DEFAULT_SECONDS})
  --print-order               the order of lines that different threads print makes a difference
  --respect-clock             code takes no time, and sleeps and timeouts end in the order of their deadlines
  --seed N                    what chance is drawn from, the program's own included (default ${DEFAULT_SETTINGS.seed})
  --json                      one line of JSON for each FILE instead: {file, interpreter, verdict: "proved" | "bounded" | "sampled" | "refused",
                              preemptions, because, traces, executions, blockedExecutions, interleavings: string | null,
                              outcomes: [{status, output, error, traces, minPreemptions, schedule, deciding, standstill}],
                              unlisted, races, lockCycles, wallMs}

A schedule is what sim replay takes.`;

export function explore(given: Arguments): number {
  const { files, settings, json, explorationLimits } = given;
  const seconds = given.maxSeconds(DEFAULT_SECONDS);
  const limits = { ...DEFAULT_EXPLORATION_LIMITS, ...explorationLimits };
  const sources = files.map((file) => ({ file, source: readProgram(file) }));
  for (const { file, source } of sources) {
    const began = performance.now();
    const { program, diagnostics } = compileToExplore(source);
    if (program === null) {
      if (json) console.log(JSON.stringify(refusal(file, settings, diagnostics, performance.now() - began)));
      else for (const problem of diagnostics) console.error(showProblem(file, source, problem));
      continue;
    }
    const exploration = new Exploration(program, settings, limits, evaluate);
    while (exploreWithin(exploration, performance.now() - began, seconds * 1000));
    const { findings } = exploration;
    const wallMs = tenths(performance.now() - began);
    const { interpreter } = settings;
    if (json) console.log(JSON.stringify({ file, interpreter, ...findings, wallMs }));
    else console.log(sayFindings(file, settings, findings));
  }
  return 0;
}

function refusal(
  file: string,
  { interpreter }: RunSettings,
  diagnostics: readonly ProgramError[],
  milliseconds: number,
): object {
  const nothing: Omit<Findings, "verdict"> = {
    preemptions: null,
    because: null,
    traces: 0,
    executions: 0,
    blockedExecutions: 0,
    interleavings: null,
    outcomes: [],
    unlisted: 0,
    races: [],
    lockCycles: [],
  };
  const error = diagnostics[0] ?? null;
  const why = { status: "refused", verdict: "refused", error, diagnostics };
  return { file, interpreter, ...why, ...nothing, wallMs: tenths(milliseconds) };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}

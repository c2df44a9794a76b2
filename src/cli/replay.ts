/** `sim replay`: the events of one schedule that exploring has found. */
import { evaluate } from "../course/evaluate.ts";
import { compileToExplore } from "../simulator/explore.ts";
import { ScheduleError } from "../simulator/explorer/schedule.ts";
import { replay as replaySchedule } from "../simulator/replay.ts";
import { DEFAULT_SETTINGS, INTERPRETERS } from "../simulator/settings.ts";
import { readProgram, UsageError, type Arguments, type OptionName } from "./arguments.ts";
import { showProblem } from "./show-problem.ts";
import { FORMATS, FORMATS_HELP, printEvents } from "./trace.ts";

export const REPLAY_TAKES: readonly OptionName[] = [
  "--schedule",
  "--interpreter",
  "--seed",
  "--format",
  "--json",
];

export const REPLAY_HELP = `Usage: npm run -s sim -- replay FILE --schedule TEXT [options]

Goes through one schedule that sim explore has found, and prints what happens in it, as sim trace does of a run. Time is not modelled
there: each step takes one nominal millisecond, on one core.

  --schedule TEXT             as sim explore gives it; where it ends early, threads go on as calmly as can be
  --interpreter NAME          ${INTERPRETERS.join(", ")}
                              (default ${DEFAULT_SETTINGS.interpreter}); the one that was explored
  --seed N                    the one that was explored with (default ${DEFAULT_SETTINGS.seed})
${FORMATS_HELP}`;

export function replay(given: Arguments): number {
  const format = given.format(FORMATS);
  const file = given.theFile("replay");
  const schedule = given.theSchedule("replay");
  const source = readProgram(file);
  const { settings } = given;
  const { program, diagnostics } = compileToExplore(source);
  if (program === null) {
    for (const problem of diagnostics) console.error(showProblem(file, source, problem));
    return 0;
  }
  try {
    printEvents(format, file, 1, (onEvent, accesses) =>
      replaySchedule(
        program,
        settings,
        schedule,
        { source, onEvent, keep: { events: Infinity, accesses } },
        evaluate,
      ),
    );
  } catch (error) {
    if (!(error instanceof ScheduleError)) throw error;
    throw new UsageError(`--schedule: ${error.message}`);
  }
  return 0;
}

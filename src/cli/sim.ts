/** The command line: `npm run -s sim -- COMMAND …`. */
import { Arguments, UsageError, type OptionName } from "./arguments.ts";
import { explore, EXPLORE_HELP, EXPLORE_TAKES } from "./explore.ts";
import { replay, REPLAY_HELP, REPLAY_TAKES } from "./replay.ts";
import { run, RUN_HELP, RUN_TAKES } from "./run.ts";
import { sweep, SWEEP_HELP, SWEEP_TAKES } from "./sweep.ts";
import { trace, TRACE_HELP, TRACE_TAKES } from "./trace.ts";

const HELP = `Usage: npm run -s sim -- COMMAND …

  run FILE…     run programs on the simulated machine
  explore FILE… find all outcomes of programs, whatever the order in which their threads go on
  replay FILE   print the events of one schedule
  trace FILE    print the events of one run
  sweep FILE    run one program on several interpreters and numbers of cores

COMMAND --help says more.`;

interface Command {
  /** Does the work and gives the exit status. */
  execute(given: Arguments): number;
  readonly help: string;
  readonly takes: readonly OptionName[];
}

const COMMANDS: Readonly<Record<string, Command>> = {
  run: { execute: run, help: RUN_HELP, takes: RUN_TAKES },
  explore: { execute: explore, help: EXPLORE_HELP, takes: EXPLORE_TAKES },
  replay: { execute: replay, help: REPLAY_HELP, takes: REPLAY_TAKES },
  trace: { execute: trace, help: TRACE_HELP, takes: TRACE_TAKES },
  sweep: { execute: sweep, help: SWEEP_HELP, takes: SWEEP_TAKES },
};

/** Runs one command and gives the exit status: 0 done, 2 for unusable arguments or a file that cannot be read. */
function main(args: readonly string[]): number {
  const [name, ...rest] = args;
  if (name === undefined) throw new UsageError(`name a command: ${Object.keys(COMMANDS).join(", ")}`);
  if (name === "--help") {
    console.log(HELP);
    return 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    throw new UsageError(
      `there is no command "${name}"; the commands are ${Object.keys(COMMANDS).join(", ")}`,
    );
  }
  const { execute, help, takes } = COMMANDS[name]!;
  if (rest.includes("--help")) {
    console.log(help);
    return 0;
  }
  return execute(Arguments.parse(name, rest, takes));
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`sim: ${error.message}`);
  process.exitCode = 2;
}

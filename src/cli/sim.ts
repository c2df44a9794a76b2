/** The command line: `npm run -s sim -- COMMAND …`. */
import { parseArguments, UsageError } from "./arguments.ts";
import { run, RUN_HELP } from "./run.ts";
import { trace, TRACE_HELP } from "./trace.ts";

const HELP = `Usage: npm run -s sim -- COMMAND …

  run FILE…     run programs on the simulated machine
  trace FILE    print the events of one run

COMMAND --help says more.`;

const COMMANDS = {
  run: { execute: run, help: RUN_HELP },
  trace: { execute: trace, help: TRACE_HELP },
};

/** Runs one command and gives the exit status: 0 done, 2 for unusable arguments or a file that cannot be read. */
function main(args: readonly string[]): number {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help") {
    console.log(HELP);
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(COMMANDS, name)) {
    throw new UsageError(
      `there is no command "${name}"; the commands are ${Object.keys(COMMANDS).join(", ")}`,
    );
  }
  const command = COMMANDS[name as keyof typeof COMMANDS];
  if (rest.includes("--help")) {
    console.log(command.help);
    return 0;
  }
  return command.execute(parseArguments(rest));
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`sim: ${error.message}`);
  process.exitCode = 2;
}

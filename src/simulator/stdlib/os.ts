/** The module `os`, as far as it is about processes. */
import type { Activation } from "../machine/program-interface.ts";
import { turnAtProcess } from "../machine/lives.ts";
import { readWhole } from "./arguments.ts";
import { operation, takeTurn, type LibraryContext } from "./library-context.ts";

export function createOs(context: LibraryContext, cores: number) {
  const { machine } = context;

  /** Ends the process at once: no `finally`, no `atexit`, no waiting for threads. */
  function* exit(status: unknown): Activation {
    const returncode = readWhole(status);
    yield* takeTurn(context, turnAtProcess(context.process, "end"));
    machine.exit(returncode);
    return yield;
  }

  return {
    cpuCount: () => cores,
    getpid: () => context.pid,
    _exit: operation(context, "_exit", (status) => exit(status)),
  };
}

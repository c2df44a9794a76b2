/** The module `os`, as far as it is about processes. */
import { Stopped } from "../machine/stopped.ts";
import { readWhole } from "./arguments.ts";
import type { LibraryContext } from "./library-context.ts";

/** The number of the process that a run begins with. */
export const FIRST_PID = 1000;

export function createOs({ machine, output }: LibraryContext, cores: number) {
  return {
    cpuCount: () => cores,
    getpid: () => FIRST_PID,
    /** Ends the process at once: no `finally`, no `atexit`, no waiting for threads. */
    _exit(status: unknown): never {
      output.setReturncode(readWhole(status));
      machine.exit();
      throw new Stopped();
    },
  };
}

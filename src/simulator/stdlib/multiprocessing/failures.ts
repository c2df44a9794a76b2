/** What a process says when it fails. */
import { Stopped } from "../../machine/stopped.ts";
import { RuntimeError, SystemExit } from "../exceptions.ts";
import type { LibraryContext } from "../library-context.ts";

/** Reports what a process's `run` has thrown, and gives the status that it exits with. */
export function statusOfFailure({ output }: LibraryContext, name: string, error: unknown): number {
  if (error instanceof Stopped) throw error;
  if (error instanceof SystemExit) return output.statusOf(error);
  output.error(`Process ${name}:`);
  output.traceback(error);
  return 1;
}

/** CPython's words for a program without its main guard. */
export function forgottenGuard(): RuntimeError {
  return new RuntimeError(`
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.

        To fix this issue, refer to the "Safe importing of main module"
        section in https://docs.python.org/3/library/multiprocessing.html
        `);
}

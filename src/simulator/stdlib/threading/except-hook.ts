/** `threading.excepthook`: what becomes of an exception that leaves a thread's `run` (Lib/threading.py of 3.14). */
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { Exception, SystemExit, TypeError } from "../exceptions.ts";
import { invoke, type LibraryContext } from "../library-context.ts";
import { namedTuple } from "../named-tuple.ts";

/** The default hook, and `report`, which calls the hook that `current` gives. */
export function createExceptHook(context: LibraryContext, current: () => unknown) {
  const { output } = context;

  /** Writes CPython's text to standard error, and nothing for SystemExit. */
  function excepthook(args: unknown): void {
    if (!Array.isArray(args) || !("excValue" in args)) {
      throw new TypeError("_thread.excepthook argument type must be ExceptHookArgs");
    }
    const { excValue, thread } = args as unknown as { excValue: unknown; thread: { name: string } };
    if (excValue instanceof SystemExit) return;
    output.error(`Exception in thread ${thread.name}:`);
    output.traceback(excValue);
  }

  /** Calls the hook with what `thread` has thrown. The default one is left to the machine, which also knows the place. */
  function* report(thread: object, error: unknown): Activation {
    const hook = current();
    if (hook === excepthook || hook === null || hook === undefined) throw error;
    const excType: unknown = typeof error === "object" && error !== null ? error.constructor : null;
    const args = namedTuple({ excType, excValue: error, excTraceback: null, thread });
    try {
      yield* invoke(context, hook, undefined, [args]);
    } catch (failure) {
      if (failure instanceof Stopped || !(failure instanceof Exception)) throw failure;
      output.error("Exception in threading.excepthook:");
      output.traceback(failure);
    }
    return undefined;
  }
  return { excepthook, report };
}

/** Exceptions that come from other processes, after Lib/multiprocessing/pool.py of 3.14. */
import { tracebackLines } from "../exception-groups.ts";
import { Exception } from "../exceptions.ts";
import { repr } from "../format.ts";
import type { LibraryContext } from "../library-context.ts";
import { dumps } from "../processes/pickle.ts";

/** The cause of an exception that was raised in another process: its traceback there, as text. */
export class RemoteTraceback extends Exception {}

/** Raised in place of a result that cannot be pickled. */
export class MaybeEncodingError extends Exception {
  constructor(problem: unknown, value: unknown) {
    super(`Error sending result: '${repr(value)}'. Reason: '${repr(problem)}'`);
  }
}

/** What another process is told of an exception. */
export interface RemoteError {
  readonly error: unknown;
  readonly traceback: string;
}

export function remoteErrorOf(error: unknown): RemoteError {
  return { error, traceback: `\n"""\n${tracebackLines(error).join("\n")}\n"""` };
}

/** The exception here, with what it was there as its cause. */
export function localErrorOf({ error, traceback }: RemoteError): unknown {
  if (error instanceof Error) error.cause = new RemoteTraceback(traceback);
  return error;
}

/** True where `value` can be pickled; otherwise the error that says why not. */
export function whyUnpicklable(context: LibraryContext, value: unknown): unknown {
  try {
    dumps(context, value);
    return null;
  } catch (error) {
    return error;
  }
}

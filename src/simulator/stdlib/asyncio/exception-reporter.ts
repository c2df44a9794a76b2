/** What a loop does with exceptions that nobody handles (BaseEventLoop.call_exception_handler of 3.14). */
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Contexts, ContextState } from "../contextvars/contexts.ts";
import { KeyboardInterrupt, SystemExit } from "../exceptions.ts";
import { repr } from "../format.ts";
import { invoke, type LibraryContext } from "../library-context.ts";

/** What an exception handler is told. */
export interface ExceptionContext {
  readonly message?: unknown;
  readonly exception?: unknown;
  readonly [detail: string]: unknown;
}

export class ExceptionReporter {
  /** What the program has set, or null. */
  handler: unknown = null;
  readonly #context: LibraryContext;
  readonly #contexts: Contexts;
  readonly #loop: object;

  constructor(context: LibraryContext, contexts: Contexts, loop: object) {
    this.#context = context;
    this.#contexts = contexts;
    this.#loop = loop;
  }

  /** Hands an exception to the program's handler, which runs in `within`, or writes it to standard error. */
  *report(details: ExceptionContext, within: ContextState | null): Activation {
    if (this.handler === null) {
      this.writeDefault(details);
      return undefined;
    }
    try {
      yield* this.#callHandler(details, within);
    } catch (error) {
      if (error instanceof Stopped || error instanceof SystemExit || error instanceof KeyboardInterrupt)
        throw error;
      this.writeDefault({
        message: "Unhandled error in exception handler",
        exception: error,
        context: details,
      });
    }
    return undefined;
  }

  *#callHandler(details: ExceptionContext, within: ContextState | null): Activation {
    const args = [this.#loop, details];
    if (within === null || within.isEntered)
      return yield* invoke(this.#context, this.handler, undefined, args);
    const previous = this.#contexts.enter(within);
    try {
      return yield* invoke(this.#context, this.handler, undefined, args);
    } finally {
      this.#contexts.leave(within, previous);
    }
  }

  /** Writes what CPython's logging writes: the message, the details by name, and the traceback. */
  writeDefault(details: ExceptionContext): void {
    const { message, exception, ...others } = details;
    const lines = [String(message ?? "") || "Unhandled exception in event loop"];
    for (const key of Object.keys(others).sort()) lines.push(`${key}: ${repr(others[key])}`);
    const { output } = this.#context;
    output.error(lines.join("\n"));
    if (exception !== undefined && exception !== null) output.traceback(exception);
  }
}

/** What goes wrong with interpreters, after Python/crossinterp.c and Lib/concurrent/interpreters/ of 3.14. */
import { Exception, TypeError } from "../exceptions.ts";
import { tracebackLines } from "../exception-groups.ts";
import { repr } from "../format.ts";
import { Empty, Full } from "../queue/queues.ts";

/** Raised where an operation on an interpreter cannot be done. */
export class InterpreterError extends Exception {}
/** Raised for an interpreter that is no more. */
export class InterpreterNotFoundError extends InterpreterError {}
/** Raised for a value that cannot cross to another interpreter. */
export class NotShareableError extends TypeError {}
/** Raised where something goes wrong with a queue between interpreters. */
export class QueueError extends Exception {}
/** Raised where an item is wanted at once, or in time, and there is none. */
export class QueueEmpty extends Empty {}
/** Raised where there is no room for an item at once, or in time. */
export class QueueFull extends Full {}

/** What is known elsewhere of an exception that left an interpreter: text. */
export interface ExceptionInfo {
  readonly type: { readonly name: string; readonly qualname: string; readonly module: string };
  readonly msg: string;
  readonly formatted: string;
  readonly errdisplay: string;
}

/** Takes down what an exception was, in the interpreter that it leaves. */
export function takeDown(error: unknown, module: string): ExceptionInfo {
  const name = error instanceof Error ? error.name : "Error";
  const msg = error instanceof Error ? error.message : repr(error);
  return {
    type: { name, qualname: name, module },
    msg,
    formatted: `${name}: ${msg}`,
    errdisplay: tracebackLines(error).join("\n"),
  };
}

/** Raised where a text or a call in another interpreter has raised; the exception itself does not cross. */
export class ExecutionFailed extends InterpreterError {
  readonly excinfo!: ExceptionInfo;

  constructor(excinfo: ExceptionInfo) {
    super(excinfo.formatted);
    Object.defineProperty(this, "excinfo", { value: excinfo, enumerable: false });
    const message = `${excinfo.formatted}\n\nUncaught in the interpreter:\n\n${excinfo.errdisplay}`;
    Object.defineProperty(this, "message", { value: message, writable: true, configurable: true });
  }
}

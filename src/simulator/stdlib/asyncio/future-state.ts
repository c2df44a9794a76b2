/**
 * What is behind an `asyncio.Future`, after the C implementation in Modules/_asynciomodule.c of 3.14: a value that is
 * not there yet, and what is to be called when it is. Callbacks never run at once: the loop calls them, in the
 * order of their registration.
 */
import { append } from "../../machine/append.ts";
import type { Waiting } from "../../machine/event.ts";
import type { LoopExplorer } from "../../machine/loop-explorer.ts";
import type { ContextState } from "../contextvars/contexts.ts";
import { RuntimeError, StopIteration, TypeError } from "../exceptions.ts";
import { repr } from "../format.ts";
import { CancelledError, InvalidStateError } from "./exceptions.ts";
import { describeCall, InternalCall } from "./handle.ts";

export type FutureStatus = "pending" | "cancelled" | "finished";

/** What a future asks of its loop. */
export interface FutureHost {
  /** Who is told of accesses to futures, where all orders are explored. */
  readonly explorer: LoopExplorer | null;
  callSoon(callback: unknown, args: unknown[], context: ContextState): unknown;
  /** Is told of a future that has an exception, which somebody should look at. */
  noteFailure(future: FutureState): void;
}

interface Callback {
  readonly callback: unknown;
  readonly context: ContextState;
}

interface Failure {
  readonly error: unknown;
}

export class FutureState {
  /** The object that the program has. */
  object: object;
  /** True where it has an exception that nobody has asked for. */
  isUnretrieved = false;
  result: unknown = undefined;
  failure: Failure | null = null;
  cancelMessage: unknown = null;
  /** The CancelledError that ended a task, for whoever waits for it. */
  cancelledError: unknown = null;
  /** What it is there for, where somebody has said so. */
  purpose: Waiting = { kind: "future", id: "", name: "" };
  readonly loop: FutureHost;
  /** What it is to whoever explores; its accesses are those to its outcome and to the line of its callbacks. */
  readonly #number: number;
  #status: FutureStatus = "pending";
  #callbacks: Callback[] = [];

  constructor(loop: FutureHost, object: object) {
    this.loop = loop;
    this.object = object;
    this.#number = loop.explorer?.makeObject() ?? -1;
  }

  #touch(isWrite: boolean): void {
    this.loop.explorer?.access(this.#number, isWrite);
  }

  get status(): FutureStatus {
    this.#touch(false);
    return this.#status;
  }

  /** What whoever awaits it waits for. */
  get waitedFor(): Waiting {
    return this.purpose;
  }

  get isDone(): boolean {
    return this.status !== "pending";
  }

  /** The result. Throws what the future failed with, or an InvalidStateError where it is not done. */
  takeResult(): unknown {
    if (this.status === "cancelled") throw this.makeCancelledError();
    if (this.status === "pending") throw new InvalidStateError("Result is not set.");
    this.isUnretrieved = false;
    if (this.failure !== null) throw this.failure.error;
    return this.result;
  }

  /** What the future failed with, or null. */
  takeException(): unknown {
    if (this.status === "cancelled") throw this.makeCancelledError();
    if (this.status === "pending") throw new InvalidStateError("Exception is not set.");
    this.isUnretrieved = false;
    return this.failure === null ? null : this.failure.error;
  }

  makeCancelledError(): unknown {
    this.#touch(true);
    const error = this.cancelledError;
    this.cancelledError = null;
    if (error !== null) return error;
    return this.cancelMessage === null ? new CancelledError() : new CancelledError(this.cancelMessage);
  }

  setResult(result: unknown): void {
    if (this.isDone) throw new InvalidStateError("invalid state");
    this.result = result;
    this.#finish("finished");
  }

  setException(given: unknown): void {
    if (this.isDone) throw new InvalidStateError("invalid state");
    const error: unknown = typeof given === "function" ? Reflect.construct(given, []) : given;
    if (!(error instanceof Error)) throw new TypeError("invalid exception object");
    if (error instanceof StopIteration) {
      const message = "StopIteration interacts badly with generators and cannot be raised into a Future";
      this.fail(new RuntimeError(message, { cause: error }));
    } else {
      this.fail(error);
    }
  }

  /** Ends it with whatever was thrown. */
  fail(error: unknown): void {
    this.failure = { error };
    this.isUnretrieved = true;
    this.#finish("finished");
    this.loop.noteFailure(this);
  }

  /** Ends it without a result; false where it is done already. */
  cancelNow(message: unknown): boolean {
    this.isUnretrieved = false;
    if (this.isDone) return false;
    this.cancelMessage = message;
    this.#finish("cancelled");
    return true;
  }

  #finish(status: FutureStatus): void {
    this.#touch(true);
    this.#status = status;
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (let i = 0; i < callbacks.length; i++) {
      const { callback, context } = callbacks[i]!;
      this.#schedule(callback, context);
    }
    this.onDone();
  }

  #schedule(callback: unknown, context: ContextState): void {
    this.loop.callSoon(callback, [this.object], context);
    if (callback instanceof InternalCall) callback.onScheduled();
  }

  /** What else has to happen when it is done. */
  protected onDone(): void {
    // Nothing.
  }

  addCallback(callback: unknown, context: ContextState): void {
    this.#touch(true);
    if (this.isDone) this.#schedule(callback, context);
    else append(this.#callbacks, { callback, context });
  }

  /** Removes every registration of `callback`; gives how many there were. */
  removeCallback(callback: unknown): number {
    this.#touch(true);
    const kept = this.#callbacks.filter((each) => each.callback !== callback);
    const removed = this.#callbacks.length - kept.length;
    this.#callbacks = kept;
    return removed;
  }

  /** The parts of its `repr`. */
  describe(): string[] {
    const parts: string[] = [this.status];
    if (this.failure !== null) parts.push(`exception=${repr(this.failure.error)}`);
    else if (this.status === "finished") parts.push(`result=${repr(this.result)}`);
    const calls = this.#callbacks.map(({ callback }) => describeCall(callback));
    if (calls.length > 2) calls.splice(1, calls.length - 2, `<${calls.length - 2} more>`);
    if (calls.length > 0) parts.push(`cb=[${calls.join(", ")}]`);
    return parts;
  }
}

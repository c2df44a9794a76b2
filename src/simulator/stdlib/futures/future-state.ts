/**
 * What is behind a `Future`, after Lib/concurrent/futures/_base.py of 3.14: its state, its result, and who wants to know.
 */
import type { Place } from "../../machine/event.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Thread } from "../../machine/thread.ts";
import { strike } from "../../machine/strike.ts";
import { pythonTypeName } from "../arguments.ts";
import { AttributeError, Exception, RuntimeError, TimeoutError } from "../exceptions.ts";
import { invoke, makePlace, noteOperation, type LibraryContext } from "../library-context.ts";
import { WaitList } from "../wait-list.ts";

/** Raised where a future's result is wanted that was cancelled. */
export class CancelledError extends Exception {}
/** Raised where a future is given a result that it can no longer take. */
export class InvalidStateError extends Exception {}

type State = "PENDING" | "RUNNING" | "CANCELLED" | "CANCELLED_AND_NOTIFIED" | "FINISHED";

export type Outcome = "result" | "exception" | "cancelled";

/** Is told, at once, when a future comes to its end: `wait` and `asCompleted` are such. */
export interface Observer {
  note(future: FutureState, outcome: Outcome): void;
}

const DESCRIPTIONS: Record<State, string> = {
  PENDING: "pending",
  RUNNING: "running",
  CANCELLED: "cancelled",
  CANCELLED_AND_NOTIFIED: "cancelled",
  FINISHED: "finished",
};

export class FutureState {
  /** The object that the program has. */
  readonly object: object;
  readonly observers: Observer[] = [];
  state: State = "PENDING";
  readonly #context: LibraryContext;
  readonly #place: Place;
  readonly #waiters: WaitList;
  readonly #callbacks: unknown[] = [];
  #runner: Thread | null = null;
  #result: unknown = undefined;
  #error: { readonly exception: unknown } | null = null;

  constructor(context: LibraryContext, object: object) {
    this.object = object;
    this.#context = context;
    this.#place = makePlace(context, "Future");
    this.#waiters = new WaitList(context);
  }

  get isCancelled(): boolean {
    return this.state === "CANCELLED" || this.state === "CANCELLED_AND_NOTIFIED";
  }

  get isDone(): boolean {
    return this.isCancelled || this.state === "FINISHED";
  }

  /** True where `wait` and `asCompleted` count it as done: a cancelled one only once its executor has seen it. */
  get isSettled(): boolean {
    return this.state === "CANCELLED_AND_NOTIFIED" || this.state === "FINISHED";
  }

  /** What it failed with, in a box, or null. */
  get error(): { readonly exception: unknown } | null {
    return this.#error;
  }

  /** Waits until it is done, at most `seconds` (null: for ever). Throws TimeoutError, or CancelledError for a cancelled one. */
  *await(seconds: number | null): Generator<undefined, void, unknown> {
    if (!this.isDone)
      yield* this.#waiters.wait({ kind: "future", ...this.#place }, seconds, () => this.#runner);
    if (this.isCancelled) throw new CancelledError();
    if (!this.isDone) throw new TimeoutError();
  }

  /** Its result; throws what it failed with. */
  get value(): unknown {
    if (this.#error !== null) throw this.#error.exception;
    return this.#result;
  }

  /** Marks it as running and gives true; false where it was cancelled, of which everybody is told now. */
  begin(): boolean {
    if (this.state === "CANCELLED") {
      this.state = "CANCELLED_AND_NOTIFIED";
      this.#tell("cancelled");
      return false;
    }
    if (this.state !== "PENDING") {
      this.#context.output.error(`Future in unexpected state: ${this.state}`);
      throw new RuntimeError("Future in unexpected state");
    }
    this.state = "RUNNING";
    this.#runner = this.#context.machine.current;
    return true;
  }

  /** Cancels it, if it is not too late; gives whether it is cancelled now. */
  *cancel(): Generator<object | undefined, boolean, unknown> {
    if (this.state === "RUNNING" || this.state === "FINISHED") return false;
    if (this.isCancelled) return true;
    this.state = "CANCELLED";
    this.#note("cancel");
    this.#waiters.wakeAll();
    yield* this.#callBack();
    return true;
  }

  *succeed(result: unknown): Activation {
    this.#requireOpen();
    this.#result = result;
    return yield* this.#finish("result");
  }

  *fail(exception: unknown): Activation {
    this.#requireOpen();
    this.#error = { exception };
    return yield* this.#finish("exception");
  }

  *#finish(outcome: "result" | "exception"): Activation {
    this.state = "FINISHED";
    this.#runner = null;
    this.#note(outcome === "result" ? "setResult" : "setException");
    this.#tell(outcome);
    this.#waiters.wakeAll();
    return yield* this.#callBack();
  }

  /** Has `callback` called with the future when it is done; now, if it is. */
  *addCallback(callback: unknown): Activation {
    if (this.isDone) return yield* this.#call(callback);
    this.#callbacks.push(callback);
    return undefined;
  }

  *#callBack(): Activation {
    for (const callback of this.#callbacks.splice(0)) yield* this.#call(callback);
    return undefined;
  }

  *#call(callback: unknown): Activation {
    const { output } = this.#context;
    try {
      yield* invoke(this.#context, callback, undefined, [this.object]);
    } catch (error) {
      if (error instanceof Stopped || !(error instanceof Exception)) throw error;
      output.error(`exception calling callback for ${this.describe()}`);
      output.traceback(error);
    }
    return undefined;
  }

  #tell(outcome: Outcome): void {
    for (const observer of this.observers) observer.note(this, outcome);
  }

  forget(observer: Observer): void {
    strike(this.observers, observer);
  }

  #requireOpen(): void {
    if (this.isDone) throw new InvalidStateError(`${this.state}: ${this.describe()}`);
  }

  #note(name: string): void {
    noteOperation(this.#context, this.#place, name, DESCRIPTIONS[this.state]);
  }

  /** `repr(future)`, without the address. */
  describe(): string {
    const name = this.object.constructor.name;
    const state = `<${name} state=${DESCRIPTIONS[this.state]}`;
    if (this.state !== "FINISHED") return `${state}>`;
    const what =
      this.#error === null
        ? `returned ${pythonTypeName(this.#result)}`
        : `raised ${pythonTypeName(this.#error.exception)}`;
    return `${state} ${what}>`;
  }
}

const states = new WeakMap<object, FutureState>();

/** Ties a `Future` to what is behind it. */
export function addFutureState(context: LibraryContext, future: object): FutureState {
  const state = new FutureState(context, future);
  states.set(future, state);
  return state;
}

/** What is behind a `Future`. Throws the AttributeError that CPython gives for anything else. */
export function futureStateOf(future: unknown): FutureState {
  const state = typeof future === "object" && future !== null ? states.get(future) : undefined;
  if (state === undefined) {
    throw new AttributeError(`'${pythonTypeName(future)}' object has no attribute '_condition'`);
  }
  return state;
}

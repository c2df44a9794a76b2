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
import { beginStep, invoke, makePlace, noteOperation, type LibraryContext } from "../library-context.ts";
import type { Turn } from "../../machine/turn.ts";
import { WaitList } from "../wait-list.ts";

/** Raised where a future's result is wanted that was cancelled. */
export class CancelledError extends Exception {}
/** Raised where a future is given a result that it can no longer take. */
export class InvalidStateError extends Exception {}

/** The states, in an order in which all come after "RUNNING" in which it is done, and the last two are settled. */
const STATES = ["PENDING", "RUNNING", "CANCELLED", "CANCELLED_AND_NOTIFIED", "FINISHED"] as const;

type State = (typeof STATES)[number];

export type Outcome = "result" | "exception" | "cancelled";

/** Is told, at once, when a future comes to its end: `wait` and `asCompleted` are such. */
export interface Observer {
  /** What it is to others that it is told something. */
  readonly noting: Turn;
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
  /** Called where somebody is about to see of one that is not done whether it has begun, if anybody wants to know that. */
  beforeLook: (() => void) | null = null;
  /** What its operations are to others. */
  readonly turns: Readonly<
    Record<"await" | "awaitSettled" | "look" | "change" | "cancel" | "addCallback", Turn>
  >;
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
    const shared = { place: this.#place, state: () => STATES.indexOf(this.state) };
    this.turns = {
      await: { shared, writes: false, isOpen: (state) => state >= 2 },
      awaitSettled: { shared, writes: false, isOpen: (state) => state >= 3 },
      look: { shared, writes: false, isOpen: null, until: (state) => state >= 2 },
      change: { shared, writes: true, isOpen: null },
      cancel: { shared, writes: (state) => state === 0, isOpen: null },
      addCallback: { shared, writes: (state) => state < 2, isOpen: null },
    };
  }

  #touch(isWrite: boolean): void {
    this.#context.machine.noteShared(this.turns.look.shared, isWrite);
  }

  /** True where somebody has asked to be called when it is done. */
  get hasCallbacks(): boolean {
    return this.#callbacks.length > 0;
  }

  get isRunning(): boolean {
    this.#look();
    return this.state === "RUNNING";
  }

  #look(): void {
    if (!this.isDone) this.beforeLook?.();
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

  /** The turn of whoever waits for it, at most `seconds` (null: for ever). */
  awaiting(seconds: number | null): Turn {
    return seconds === null ? this.turns.await : this.turns.look;
  }

  /** Waits until it is done, at most `seconds` (null: for ever). Throws TimeoutError, or CancelledError for a cancelled one. */
  *await(seconds: number | null): Generator<undefined, void, unknown> {
    const { isTimed } = this.#context.machine;
    this.#touch(false);
    if (!this.isDone && (isTimed || seconds === null))
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
  *begin(): Generator<undefined, boolean, unknown> {
    yield* beginStep(this.#context, this.turns.change);
    this.#touch(true);
    if (this.state === "CANCELLED") {
      this.state = "CANCELLED_AND_NOTIFIED";
      yield* this.#tell("cancelled");
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
    this.#look();
    this.#touch(this.state === "PENDING");
    if (this.state === "RUNNING" || this.state === "FINISHED") return false;
    if (this.isCancelled) return true;
    this.state = "CANCELLED";
    this.#note("cancel");
    this.#waiters.wakeAll();
    yield* this.#callBack(this.#callbacks.splice(0));
    return true;
  }

  *succeed(result: unknown): Activation {
    this.#touch(true);
    this.#requireOpen();
    this.#result = result;
    return yield* this.#finish("result");
  }

  *fail(exception: unknown): Activation {
    this.#touch(true);
    this.#requireOpen();
    this.#error = { exception };
    return yield* this.#finish("exception");
  }

  *#finish(outcome: "result" | "exception"): Activation {
    this.state = "FINISHED";
    this.#runner = null;
    this.#note(outcome === "result" ? "setResult" : "setException");
    const callbacks = this.#callbacks.splice(0);
    yield* this.#tell(outcome);
    this.#waiters.wakeAll();
    return yield* this.#callBack(callbacks);
  }

  /** Has `callback` called with the future when it is done; now, if it is. */
  *addCallback(callback: unknown): Activation {
    this.#touch(!this.isDone);
    if (this.isDone) return yield* this.#call(callback);
    this.#callbacks.push(callback);
    return undefined;
  }

  *#callBack(callbacks: readonly unknown[]): Activation {
    for (const callback of callbacks) yield* this.#call(callback);
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

  /** Tells those who observe it now. Each is a thing of its own, so others may do something in between. */
  *#tell(outcome: Outcome): Generator<undefined, void, unknown> {
    for (const observer of this.observers.slice()) {
      yield* beginStep(this.#context, observer.noting);
      observer.note(this, outcome);
    }
  }

  observe(observer: Observer): void {
    this.#touch(false);
    this.observers.push(observer);
  }

  forget(observer: Observer): void {
    this.#touch(false);
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
    this.#look();
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

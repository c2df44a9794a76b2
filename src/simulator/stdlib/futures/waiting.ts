/** `concurrent.futures.wait` and `asCompleted`, after Lib/concurrent/futures/_base.py of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import { Stepwise } from "../callbacks/stepwise.ts";
import { TimeoutError, ValueError } from "../exceptions.ts";
import { repr } from "../format.ts";
import type { Turn } from "../../machine/turn.ts";
import {
  beginStep,
  defineOperations,
  makePlace,
  operation,
  takeTurn,
  withProgram,
  type LibraryContext,
} from "../library-context.ts";
import { namedTuple } from "../named-tuple.ts";
import { isPatient, readTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";
import { futureStateOf, type FutureState, type Observer, type Outcome } from "./future-state.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

/** Collects futures as they come to their end, and wakes whoever waits for enough of them. */
class Gathering implements Observer {
  finished: FutureState[] = [];
  isSet = false;
  readonly noting: Turn;
  readonly #waiters: WaitList;
  readonly #futures: readonly FutureState[];
  readonly #isEnough: (outcome: Outcome) => boolean;

  constructor(
    context: LibraryContext,
    futures: readonly FutureState[],
    isEnough: (outcome: Outcome) => boolean,
  ) {
    this.#waiters = new WaitList(context);
    this.#futures = futures;
    this.#isEnough = isEnough;
    const place = context.machine.isTimed ? { id: "", name: "" } : makePlace(context, "futures");
    this.noting = { shared: { place, state: () => (this.isSet ? 1 : 0) }, writes: true, isOpen: null };
    for (const future of futures) future.observe(this);
  }

  note(future: FutureState, outcome: Outcome): void {
    this.finished.push(future);
    if (!this.#isEnough(outcome)) return;
    this.isSet = true;
    this.#waiters.wakeAll();
  }

  /** Waits until it is enough, at most `seconds` (null: for ever). `isLast`: it is not told anything afterwards. */
  *await(
    context: LibraryContext,
    seconds: number | null,
    isLast: boolean,
  ): Generator<undefined, void, unknown> {
    if (!context.machine.isTimed) {
      const until = (state: number): boolean => state === 1;
      const isOpen = seconds === null ? until : null;
      const alsoReads = isLast ? this.#futures.map(({ turns }) => turns.look.shared) : [];
      return yield* beginStep(context, { ...this.noting, isOpen, until, alsoReads }, isPatient(seconds));
    }
    if (this.isSet) return;
    const place = makePlace(context, "futures");
    yield* this.#waiters.wait({ kind: "future", ...place, name: "futures" }, seconds);
  }

  end(): void {
    for (const future of this.#futures) future.forget(this);
  }
}

/** The futures of an iterable, each once. */
function* collectFutures(
  context: LibraryContext,
  iterable: unknown,
): Generator<object | undefined, FutureState[], unknown> {
  const step = new Stepwise(context.program);
  const futures = (step.collect(iterable) ? yield : step.value) as unknown[];
  return [...new Set(futures)].map(futureStateOf);
}

function* wait(context: LibraryContext, given: unknown[]): Activation {
  const read = readArguments("wait", ["fs", "timeout", "returnWhen"], given);
  const { fs, returnWhen = ALL_COMPLETED } = read;
  const seconds = readTimeout(read["timeout"]);
  yield* takeTurn(context);
  const futures = yield* withProgram(context, collectFutures(context, fs));
  const isAnyTime = !context.machine.isTimed && (seconds !== null || returnWhen === ALL_COMPLETED);
  if (isAnyTime) yield* awaitAnyTime(context, futures, seconds);
  else yield* lookAtAll(context, futures);
  const done = new Set(futures.filter((future) => future.isSettled));
  const answer = (): unknown => {
    const objects = (isDone: boolean): Set<object> =>
      new Set(futures.filter((future) => done.has(future) === isDone).map(({ object }) => object));
    return namedTuple({ done: objects(true), notDone: objects(false) });
  };
  const hasFailed = [...done].some((future) => !future.isCancelled && future.error !== null);
  if (returnWhen === FIRST_COMPLETED && done.size > 0) return answer();
  if (returnWhen === FIRST_EXCEPTION && hasFailed) return answer();
  if (isAnyTime || done.size === futures.length) return answer();
  const gathering = new Gathering(context, futures, whenEnough(returnWhen, futures.length - done.size));
  yield* gathering.await(context, seconds, true);
  gathering.end();
  for (const future of gathering.finished) done.add(future);
  return answer();
}

/** Where all orders are explored, makes what follows a step that looks at all of them; it may come at any later time. */
function* lookAtAll(
  context: LibraryContext,
  futures: readonly FutureState[],
  givesWay = false,
): Generator<undefined, void, unknown> {
  const [first, ...rest] = futures.map(({ turns }) => turns.look);
  if (first === undefined) return;
  yield* beginStep(context, { ...first, alsoReads: rest.map(({ shared }) => shared) }, givesWay);
}

/** Waits for all, one after the other, or for a time that may be any. */
function* awaitAnyTime(
  context: LibraryContext,
  futures: readonly FutureState[],
  seconds: number | null,
): Generator<undefined, void, unknown> {
  if (seconds !== null) return yield* lookAtAll(context, futures, isPatient(seconds) !== false);
  for (const future of futures) yield* beginStep(context, future.turns.awaitSettled);
}

/** Says, at the end of each future, whether `pending` of them have come far enough. */
function whenEnough(returnWhen: unknown, pending: number): (outcome: Outcome) => boolean {
  let left = pending;
  switch (returnWhen) {
    case FIRST_COMPLETED:
      return () => true;
    case FIRST_EXCEPTION:
      return (outcome) => outcome === "exception" || --left === 0;
    case ALL_COMPLETED:
      return () => --left === 0;
    default:
      throw new ValueError(`Invalid return condition: ${repr(returnWhen)}`);
  }
}

/** Makes both functions of one run. */
export function createWaiting(context: LibraryContext) {
  /** Nothing of it runs before the first `next`, as with Python's generator: the time counts from there. */
  class AsCompleted extends LibraryObject {
    readonly #given: unknown;
    readonly #seconds: number | null;
    #gathering: Gathering | null = null;
    #deadline: Deadline | null = null;
    #total = 0;
    #pending = 0;
    #ready: FutureState[] = [];
    #isOver = false;

    constructor(fs: unknown, seconds: number | null) {
      super();
      this.#given = fs;
      this.#seconds = seconds;
    }

    [Symbol.iterator](): this {
      return this;
    }

    *next(): Activation {
      yield* takeTurn(context);
      if (this.#isOver) return { value: undefined, done: true };
      if (this.#gathering === null) yield* this.#begin();
      const gathering = this.#gathering!;
      while (this.#ready.length === 0) {
        if (this.#pending === 0) return this.#end(undefined);
        const left = this.#deadline!.left;
        if (left !== null && left < 0) {
          this.#end(undefined);
          throw new TimeoutError(`${this.#pending} (of ${this.#total}) futures unfinished`);
        }
        yield* gathering.await(context, left, false);
        this.#ready = gathering.finished;
        this.#pending -= this.#ready.length;
        gathering.finished = [];
        gathering.isSet = false;
      }
      return { value: this.#ready.shift()!.object, done: false };
    }

    *return(value: unknown): Activation {
      yield* takeTurn(context);
      return this.#end(value);
    }

    *#begin(): Generator<object | undefined, void, unknown> {
      this.#deadline = new Deadline(context, this.#seconds);
      const futures = yield* withProgram(context, collectFutures(context, this.#given));
      yield* lookAtAll(context, futures);
      this.#ready = futures.filter((future) => future.isSettled);
      this.#total = futures.length;
      this.#pending = futures.length - this.#ready.length;
      this.#gathering = new Gathering(context, futures, () => true);
    }

    #end(value: unknown): object {
      this.#isOver = true;
      this.#gathering?.end();
      return { value, done: true };
    }

    override toString(): string {
      return "<generator object as_completed>";
    }
  }
  defineOperations(context, AsCompleted.prototype, ["next", "return"]);

  return {
    wait: operation(context, "wait", (...given) => wait(context, given)),
    asCompleted(...given: unknown[]): object {
      const { fs, timeout } = readArguments("as_completed", ["fs", "timeout"], given);
      return new AsCompleted(fs, readTimeout(timeout));
    },
  };
}

/** What a pool gives for a job: `AsyncResult` and the iterators of `imap`, after Lib/multiprocessing/pool.py of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import { ValueError } from "../exceptions.ts";
import { defineOperations, invoke, makePlace, takeTurn, type LibraryContext } from "../library-context.ts";
import { readTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";
import { TimeoutError } from "./errors.ts";
import type { PoolOutcome } from "./pool-worker.ts";
import { localErrorOf } from "./remote-errors.ts";

/** A job whose parts are done elsewhere. */
export interface Job {
  /** Takes what came of a part; gives whether the job is over. */
  take(part: number, outcome: PoolOutcome): Generator<object | undefined, boolean, unknown>;
  /** Says how many parts it has in all; gives whether the job is over. */
  hasParts(count: number): boolean;
}

/** Makes the classes of one interpreter. */
export function createPoolResults(context: LibraryContext) {
  class AsyncResult extends LibraryObject implements Job {
    readonly #place = makePlace(context, "AsyncResult");
    readonly #waiters = new WaitList(context);
    readonly #callback: unknown;
    readonly #errorCallback: unknown;
    /** The results of the parts, in their order. */
    readonly #parts: (readonly unknown[])[] = [];
    readonly #isSingle: boolean;
    #left: number;
    #failure: { readonly error: unknown } | null = null;

    constructor(parts: number, isSingle: boolean, callback: unknown, errorCallback: unknown) {
      super();
      this.#left = parts;
      this.#isSingle = isSingle;
      this.#callback = callback ?? null;
      this.#errorCallback = errorCallback ?? null;
    }

    *take(part: number, outcome: PoolOutcome): Generator<object | undefined, boolean, unknown> {
      this.#left--;
      if ("results" in outcome) this.#parts[part] = outcome.results;
      else this.#failure ??= { error: localErrorOf(outcome.failure) };
      if (this.#left > 0) return false;
      const callee = this.#failure === null ? this.#callback : this.#errorCallback;
      const value = this.#failure === null ? this.value : this.#failure.error;
      if (callee !== null) yield* invoke(context, callee, undefined, [value]);
      this.#waiters.wakeAll();
      return true;
    }

    hasParts(): boolean {
      return this.#left === 0;
    }

    get value(): unknown {
      if (this.#failure !== null) throw this.#failure.error;
      const results = this.#parts.flat(1);
      return this.#isSingle ? results[0] : results;
    }

    *await(seconds: number | null): Generator<undefined, void, unknown> {
      yield* takeTurn(context);
      if (this.#left > 0) yield* this.#waiters.wait({ kind: "future", ...this.#place }, seconds);
    }

    /** The value, for which it waits. */
    *result(seconds: number | null): Generator<undefined, unknown, unknown> {
      yield* this.await(seconds);
      if (this.#left > 0) throw new TimeoutError();
      return this.value;
    }

    *get(...given: unknown[]): Activation {
      return yield* this.result(readTimeout(readArguments("get", ["timeout"], given)["timeout"]));
    }

    *wait(...given: unknown[]): Activation {
      yield* this.await(readTimeout(readArguments("wait", ["timeout"], given)["timeout"]));
      return undefined;
    }

    *ready(): Activation {
      yield* takeTurn(context);
      return this.#left === 0;
    }

    *successful(): Activation {
      yield* takeTurn(context);
      if (this.#left > 0) throw new ValueError(`${this.toString()} not ready`);
      return this.#failure === null;
    }

    override toString(): string {
      const name = this.#isSingle ? "ApplyResult" : "MapResult";
      return `<multiprocessing.pool.${name} object at 0x...>`;
    }
  }
  defineOperations(context, AsyncResult.prototype, ["get", "wait", "ready", "successful"]);

  class IMapIterator extends LibraryObject implements Job {
    readonly #place = makePlace(context, "IMapIterator");
    readonly #waiters = new WaitList(context);
    readonly #isOrdered: boolean;
    /** What came of the parts: by number, or in the order of their coming. */
    readonly #outcomes = new Map<number, PoolOutcome>();
    #arrived = 0;
    #given = 0;
    #count: number | null = null;
    #ready: unknown[] = [];

    constructor(isOrdered: boolean) {
      super();
      this.#isOrdered = isOrdered;
    }

    *take(part: number, outcome: PoolOutcome): Generator<object | undefined, boolean, unknown> {
      this.#outcomes.set(this.#isOrdered ? part : this.#arrived, outcome);
      this.#arrived++;
      this.#waiters.wakeAll();
      return this.#arrived === this.#count;
    }

    hasParts(count: number): boolean {
      this.#count = count;
      this.#waiters.wakeAll();
      return this.#arrived === count;
    }

    [Symbol.iterator](): this {
      return this;
    }

    *next(...given: unknown[]): Activation {
      const seconds = readTimeout(readArguments("next", ["timeout"], given)["timeout"]);
      const deadline = new Deadline(context, seconds);
      yield* takeTurn(context);
      for (;;) {
        if (this.#ready.length > 0) return { value: this.#ready.shift(), done: false };
        if (this.#given === this.#count) return { value: undefined, done: true };
        const outcome = this.#outcomes.get(this.#given);
        if (outcome !== undefined) {
          this.#outcomes.delete(this.#given++);
          if ("failure" in outcome) throw localErrorOf(outcome.failure);
          this.#ready = [...outcome.results];
          continue;
        }
        if (deadline.isOver) throw new TimeoutError();
        yield* this.#waiters.wait({ kind: "item", ...this.#place }, deadline.left);
      }
    }

    override toString(): string {
      const name = this.#isOrdered ? "IMapIterator" : "IMapUnorderedIterator";
      return `<multiprocessing.pool.${name} object at 0x...>`;
    }
  }
  defineOperations(context, IMapIterator.prototype, ["next"]);
  return { AsyncResult, IMapIterator };
}

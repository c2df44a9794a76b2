/** What a pool gives for a job, `AsyncResult`, after Lib/multiprocessing/pool.py of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import { ValueError } from "../exceptions.ts";
import type { Condition, Turn } from "../../machine/turn.ts";
import {
  beginStep,
  defineOperations,
  invoke,
  makePlace,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { isPatient, readTimeout } from "../timeouts.ts";
import { WaitList } from "../wait-list.ts";
import { TimeoutError } from "./errors.ts";
import type { PoolOutcome } from "./pool-worker.ts";
import { localErrorOf } from "./remote-errors.ts";

/** A job whose parts are done elsewhere. */
export interface Job {
  /** Takes what came of a part; gives whether the job is over. */
  take(part: number, outcome: PoolOutcome): Generator<object | undefined, boolean, unknown>;
  /** Says how many parts it has in all; gives whether the job is over. */
  hasParts(count: number): boolean;
  /** What it waits for, one after the other, who waits for its end where all orders are explored. */
  ends(): Iterable<Condition>;
}

/** Makes the class of one interpreter. */
export function createAsyncResult(context: LibraryContext) {
  class AsyncResult extends LibraryObject implements Job {
    readonly #place = makePlace(context, "AsyncResult");
    readonly #waiters = new WaitList(context);
    readonly #callback: unknown;
    readonly #errorCallback: unknown;
    /** The results of the parts, in their order. */
    readonly #parts: (readonly unknown[])[] = [];
    readonly #isSingle: boolean;
    readonly #turns: Readonly<Record<"look" | "change" | "done", Turn>>;
    #left: number;
    #isDone: boolean;
    #failure: { readonly error: unknown } | null = null;

    constructor(parts: number, isSingle: boolean, callback: unknown, errorCallback: unknown) {
      super();
      this.#left = parts;
      this.#isDone = parts === 0;
      this.#isSingle = isSingle;
      this.#callback = callback ?? null;
      this.#errorCallback = errorCallback ?? null;
      const shared = { place: this.#place, state: () => (this.#isDone ? 1 : 0) };
      const until = (state: number): boolean => state === 1;
      const waiting = { kind: "future", ...this.#place } as const;
      this.#turns = {
        look: { shared, writes: false, isOpen: null, until },
        change: { shared, writes: true, isOpen: null },
        done: { shared, writes: false, isOpen: until, waiting },
      };
    }

    *take(part: number, outcome: PoolOutcome): Generator<object | undefined, boolean, unknown> {
      const { machine } = context;
      machine.noteShared(this.#turns.change.shared, true);
      this.#left--;
      if ("results" in outcome) this.#parts[part] = outcome.results;
      else this.#failure ??= { error: localErrorOf(outcome.failure) };
      if (this.#left > 0) return false;
      const callee = this.#failure === null ? this.#callback : this.#errorCallback;
      const value = this.#failure === null ? this.value : this.#failure.error;
      if (callee !== null) {
        yield* invoke(context, callee, undefined, [value]);
        yield* beginStep(context, this.#turns.change);
      }
      this.#isDone = true;
      this.#waiters.wakeAll();
      return true;
    }

    hasParts(): boolean {
      return this.#left === 0;
    }

    *ends(): Iterable<Condition> {
      const { shared, isOpen } = this.#turns.done;
      yield { shared, isOpen: isOpen as Condition["isOpen"] };
    }

    get value(): unknown {
      if (this.#failure !== null) throw this.#failure.error;
      const results = this.#parts.flat(1);
      return this.#isSingle ? results[0] : results;
    }

    *await(seconds: number | null): Generator<undefined, void, unknown> {
      const { look, done } = this.#turns;
      yield* takeTurn(context, seconds === null ? done : look, isPatient(seconds));
      if (!this.#isDone && context.machine.isTimed)
        yield* this.#waiters.wait({ kind: "future", ...this.#place }, seconds);
    }

    /** The value, for which it waits. */
    *result(seconds: number | null): Generator<undefined, unknown, unknown> {
      yield* this.await(seconds);
      if (!this.#isDone) throw new TimeoutError();
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
      yield* takeTurn(context, this.#turns.look);
      return this.#isDone;
    }

    *successful(): Activation {
      yield* takeTurn(context, this.#turns.look);
      if (!this.#isDone) throw new ValueError(`${this.toString()} not ready`);
      return this.#failure === null;
    }

    override toString(): string {
      const name = this.#isSingle ? "ApplyResult" : "MapResult";
      return `<multiprocessing.pool.${name} object at 0x...>`;
    }
  }
  defineOperations(context, AsyncResult.prototype, ["get", "wait", "ready", "successful"]);

  return AsyncResult;
}

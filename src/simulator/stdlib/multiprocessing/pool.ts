/**
 * `Pool` of `multiprocessing`, after Lib/multiprocessing/pool.py of 3.14.
 *
 * Its processes take tasks out of one queue and put answers into another. Three threads of the process that made it do the
 * rest: one replaces processes that have ended, one pickles the tasks and sends them, one takes the answers.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { Stepwise } from "../callbacks/stepwise.ts";
import { NotImplementedError, TypeError, ValueError } from "../exceptions.ts";
import {
  beginStep,
  defineOperations,
  invoke,
  operation,
  takeTurn,
  withProgram,
  type LibraryContext,
} from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import type { Launcher } from "./launcher.ts";
import { chunked, collect, itemsOf, nextOf } from "./pool-calls.ts";
import { createIMapIterator } from "./pool-iterators.ts";
import { createAsyncResult } from "./pool-results.ts";
import { PoolState, type PoolInside, type ThreadLike } from "./pool-state.ts";
import { PoolSteps } from "./pool-steps.ts";
import { PoolThreads } from "./pool-threads.ts";
import { createPoolWorker } from "./pool-worker.ts";
import type { SimpleQueueClass } from "./simple-queue.ts";
import type { StartContext } from "./start-method.ts";

export interface PoolParts {
  readonly launcher: Launcher;
  readonly SimpleQueue: SimpleQueueClass;
  readonly Thread: new (options: object) => object;
  readonly cores: number;
}

/** Makes the base class of one interpreter. */
export function createPool(context: LibraryContext, parts: PoolParts) {
  const { launcher, SimpleQueue, Thread, cores } = parts;
  const { machine } = context;
  const AsyncResult = createAsyncResult(context);
  const IMapIterator = createIMapIterator(context);
  const worker = createPoolWorker(context);

  class Pool extends LibraryObject {
    readonly #count: number;
    readonly #state: PoolState;
    readonly #inside: PoolInside;
    #threads: ThreadLike[] = [];
    readonly #pid = context.pid;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      const names = ["processes", "initializer", "initargs", "maxtasksperchild"];
      const {
        processes,
        initializer = null,
        initargs = [],
        maxtasksperchild,
      } = readArguments("Pool", names, given);
      const count = readWhole(processes ?? cores);
      const maxTasks =
        maxtasksperchild === undefined || maxtasksperchild === null ? null : readWhole(maxtasksperchild);
      if (count < 1) throw new ValueError("Number of processes must be at least 1");
      if (maxTasks !== null && maxTasks <= 0) {
        throw new ValueError("maxtasksperchild must be a positive int or None");
      }
      if (initializer !== null && typeof initializer !== "function") {
        throw new TypeError("initializer must be a callable");
      }
      this.#count = count;
      const settings = { start, count, worker, initializer, initargs: initargs as unknown[], maxTasks };
      this.#state = new PoolState(context, launcher, settings, () => new SimpleQueue(start, []));
      this.#inside = machine.isTimed ? new PoolThreads(this.#state) : new PoolSteps(this.#state, launcher);
    }

    [REDUCE](): Reduced {
      throw new NotImplementedError("pool objects cannot be passed between processes or pickled");
    }

    /** Starts its processes, then its threads. */
    *begin(): Activation {
      yield* this.#state.repopulate();
      launcher.finalizers.add({ atFirst: () => this.#end(), atLast: () => nothing() });
      for (const [name, work] of Object.entries(this.#inside.threads)) {
        const target = operation(context, name, work);
        const thread = new Thread({ target, daemon: true }) as ThreadLike;
        this.#threads.push(thread);
        yield* invoke(context, thread.start, thread, []);
      }
      return undefined;
    }

    // ——— What the program asks of it ———

    /** A job of calls that are known, in chunks. */
    *#callAll(
      callee: unknown,
      calls: readonly unknown[][],
      chunksize: unknown,
      callbacks: readonly unknown[],
    ): Generator<object | undefined, InstanceType<typeof AsyncResult>, unknown> {
      return yield* this.#inside.enter(() => {
        const size =
          chunksize === null || chunksize === undefined
            ? Math.ceil(calls.length / (this.#count * 4))
            : readWhole(chunksize);
        const chunks = chunked(calls, Math.max(size, 1));
        const job = new AsyncResult(chunks.length, false, callbacks[0], callbacks[1]);
        const batch = { callee, isSingle: false, isLazy: false, next: () => nextOf(chunks) };
        return { job, batch: chunks.length > 0 ? batch : null };
      });
    }

    *map(...given: unknown[]): Activation {
      const { func, iterable, chunksize } = readArguments("map", ["func", "iterable", "chunksize"], given);
      const calls = (yield* list(iterable)).map((item) => [item]);
      const result = yield* this.#callAll(func, calls, chunksize, []);
      return yield* result.result(null);
    }

    *mapAsync(...given: unknown[]): Activation {
      const names = ["func", "iterable", "chunksize", "callback", "errorCallback"];
      const { func, iterable, chunksize, callback, errorCallback } = readArguments("map_async", names, given);
      const calls = (yield* list(iterable)).map((item) => [item]);
      return yield* this.#callAll(func, calls, chunksize, [callback, errorCallback]);
    }

    *starmap(...given: unknown[]): Activation {
      const { func, iterable, chunksize } = readArguments(
        "starmap",
        ["func", "iterable", "chunksize"],
        given,
      );
      const result = yield* this.#callAll(func, (yield* list(iterable)) as unknown[][], chunksize, []);
      return yield* result.result(null);
    }

    *apply(...given: unknown[]): Activation {
      const result = yield* this.#applyOne("apply", given);
      return yield* result.result(null);
    }

    *applyAsync(...given: unknown[]): Activation {
      return yield* this.#applyOne("apply_async", given);
    }

    *#applyOne(
      name: string,
      given: readonly unknown[],
    ): Generator<object | undefined, InstanceType<typeof AsyncResult>, unknown> {
      const {
        func,
        args = [],
        callback,
        errorCallback,
      } = readArguments(name, ["func", "args", "callback", "errorCallback"], given);
      return yield* this.#inside.enter(() => {
        if (!Array.isArray(args)) throw new TypeError("args must be an array");
        const job = new AsyncResult(1, true, callback, errorCallback);
        const calls = chunked([args], 1);
        return { job, batch: { callee: func, isSingle: true, isLazy: false, next: () => nextOf(calls) } };
      });
    }

    *imap(...given: unknown[]): Activation {
      return yield* this.#iterate("imap", true, given);
    }

    *imapUnordered(...given: unknown[]): Activation {
      return yield* this.#iterate("imap_unordered", false, given);
    }

    *#iterate(name: string, isOrdered: boolean, given: readonly unknown[]): Activation {
      const { func, iterable, chunksize = 1 } = readArguments(name, ["func", "iterable", "chunksize"], given);
      return yield* this.#inside.enter(() => {
        const size = readWhole(chunksize);
        if (size < 1) throw new ValueError(`Chunksize must be 1+, not ${size}`);
        const next = itemsOf(context, iterable, size);
        return {
          job: new IMapIterator(isOrdered),
          batch: { callee: func, isSingle: size === 1, isLazy: true, next },
        };
      });
    }

    *close(): Activation {
      yield* this.#inside.close();
      return undefined;
    }

    *join(): Activation {
      yield* takeTurn(context, this.#state.turns.look);
      if (this.#state.phase === "RUN") throw new ValueError("Pool is still running");
      for (const thread of this.#threads) yield* this.#join(thread);
      for (const process of this.#state.workers) yield* process.await(null);
      return undefined;
    }

    *terminate(): Activation {
      yield* takeTurn(context);
      return yield* this.#end();
    }

    *#end(): Activation {
      yield* beginStep(context, this.#state.turns.change);
      if (this.#state.phase === "TERMINATE" || this.#pid !== context.pid) return undefined;
      yield* this.#inside.terminate(this.#threads, (thread) => this.#join(thread));
      return undefined;
    }

    *#join(thread: ThreadLike): Activation {
      return yield* invoke(context, thread.join, thread, []);
    }

    *[Symbol.dispose](): Activation {
      return yield* this.#end();
    }

    override toString(): string {
      return `<multiprocessing.pool.Pool state=${this.#state.phase} pool_size=${this.#state.workers.length}>`;
    }
  }
  defineOperations(context, Pool.prototype, [
    ...["map", "mapAsync", "starmap", "apply", "applyAsync", "imap", "imapUnordered"],
    ...["close", "join", "terminate", Symbol.dispose],
  ]);

  function* list(iterable: unknown): Generator<object | undefined, unknown[], unknown> {
    const step = new Stepwise(context.program);
    return (yield* withProgram(context, collect(step, iterable))) as unknown[];
  }
  return Pool;
}

function* nothing(): Activation {
  return undefined;
}

/**
 * `Pool` of `multiprocessing`, after Lib/multiprocessing/pool.py of 3.14.
 *
 * Its processes take tasks out of one queue and put answers into another. Three threads of the process that made it do the
 * rest: one replaces processes that have ended, one pickles the tasks and sends them, one takes the answers.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation, Iteration } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { Stepwise } from "../callbacks/stepwise.ts";
import { Exception, NotImplementedError, OSError, TypeError, ValueError } from "../exceptions.ts";
import {
  defineOperations,
  invoke,
  makePlace,
  operation,
  refuseToExplore,
  takeTurn,
  withProgram,
  type LibraryContext,
} from "../library-context.ts";
import { Alarm } from "../processes/alarm.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { WaitList } from "../wait-list.ts";
import type { Launcher, ProcessObject } from "./launcher.ts";
import { begin, chunked, collect, nextItems, nextOf, type NextCalls } from "./pool-calls.ts";
import { createPoolResults, type Job } from "./pool-results.ts";
import { createPoolWorker, type PoolAnswer, type PoolTask } from "./pool-worker.ts";
import type { SimpleQueueClass } from "./simple-queue.ts";
import type { StartContext } from "./start-method.ts";

interface ThreadLike {
  readonly start: unknown;
  readonly join: unknown;
}

export interface PoolParts {
  readonly launcher: Launcher;
  readonly SimpleQueue: SimpleQueueClass;
  readonly Thread: new (options: object) => object;
  readonly cores: number;
}

interface Batch {
  readonly job: number;
  readonly callee: unknown;
  readonly isSingle: boolean;
  readonly next: NextCalls;
}

/** Makes the base class of one interpreter. */
export function createPool(context: LibraryContext, parts: PoolParts) {
  const { launcher, SimpleQueue, Thread, cores } = parts;
  const { machine } = context;
  const { AsyncResult, IMapIterator } = createPoolResults(context);
  const worker = createPoolWorker(context);

  class Pool extends LibraryObject {
    readonly #start: StartContext;
    readonly #count: number;
    readonly #initializer: unknown;
    readonly #initargs: unknown[];
    readonly #maxTasks: number | null;
    readonly #inqueue: InstanceType<SimpleQueueClass>;
    readonly #outqueue: InstanceType<SimpleQueueClass>;
    readonly #place = makePlace(context, "Pool");
    readonly #alarm = new Alarm(context);
    readonly #news = new WaitList(context);
    readonly #batches: (Batch | null)[] = [];
    readonly #jobs = new Map<number, Job>();
    #workers: ProcessObject[] = [];
    #threads: ThreadLike[] = [];
    #state: "RUN" | "CLOSE" | "TERMINATE" = "RUN";
    #jobsMade = 0;
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
      this.#start = start;
      this.#count = readWhole(processes ?? cores);
      this.#maxTasks =
        maxtasksperchild === undefined || maxtasksperchild === null ? null : readWhole(maxtasksperchild);
      if (this.#count < 1) throw new ValueError("Number of processes must be at least 1");
      if (this.#maxTasks !== null && this.#maxTasks <= 0) {
        throw new ValueError("maxtasksperchild must be a positive int or None");
      }
      if (initializer !== null && typeof initializer !== "function") {
        throw new TypeError("initializer must be a callable");
      }
      this.#initializer = initializer;
      this.#initargs = initargs as unknown[];
      this.#inqueue = new SimpleQueue(start, []);
      this.#outqueue = new SimpleQueue(start, []);
    }

    [REDUCE](): Reduced {
      throw new NotImplementedError("pool objects cannot be passed between processes or pickled");
    }

    /** Starts its processes, then its threads. */
    *begin(): Activation {
      const hint = "Start the processes yourself, and give them their work through a queue.";
      refuseToExplore(context, "a pool of processes, with its three threads", hint);
      yield* this.#repopulate();
      launcher.finalizers.add({ atFirst: () => this.#end(), atLast: () => nothing() });
      for (const [name, work] of Object.entries({
        _handle_workers: () => this.#handleWorkers(),
        _handle_tasks: () => this.#handleTasks(),
        _handle_results: () => this.#handleResults(),
      })) {
        const target = operation(context, name, work);
        const thread = new Thread({ target, daemon: true }) as ThreadLike;
        this.#threads.push(thread);
        yield* invoke(context, thread.start, thread, []);
      }
      return undefined;
    }

    *#repopulate(): Activation {
      while (this.#workers.length < this.#count) {
        const Process = launcher.processClassOf(this.#start.method);
        const args = [this.#inqueue, this.#outqueue, this.#initializer, this.#initargs, this.#maxTasks];
        const process = new Process({ target: worker, args, daemon: true });
        process.name = process.name.replace("Process", "PoolWorker");
        yield* process.begin();
        this.#workers.push(process);
      }
      return undefined;
    }

    // ——— Its threads ———

    *#handleWorkers(): Activation {
      while (this.#state === "RUN" || (this.#jobs.size > 0 && this.#state !== "TERMINATE")) {
        const over = this.#workers.filter(({ handle }) => machine.outside(() => !handle!.isAlive));
        for (const process of over) yield* process.await(null);
        this.#workers = this.#workers.filter((process) => !over.includes(process));
        yield* this.#repopulate();
        const handles = this.#workers.map(({ handle }) => handle!);
        yield* this.#alarm.wait({ kind: "event", ...this.#place }, [], handles);
      }
      this.#batches.push(null);
      this.#news.wake();
      return undefined;
    }

    *#handleTasks(): Activation {
      for (;;) {
        yield* takeTurn(context);
        while (this.#batches.length === 0) yield* this.#news.wait({ kind: "item", ...this.#place });
        const batch = this.#batches.shift()!;
        if (batch === null) break;
        yield* this.#send(batch);
      }
      yield* this.#outqueue.send(null);
      try {
        for (let i = 0; i < this.#workers.length; i++) yield* this.#inqueue.send(null);
      } catch (error) {
        // A pool that is terminated has closed the queue.
        if (!(error instanceof OSError)) throw error;
      }
      return undefined;
    }

    *#send({ job, callee, isSingle, next }: Batch): Activation {
      let part = 0;
      for (; this.#state !== "TERMINATE"; part++) {
        try {
          const calls = yield* next();
          if (calls === null) break;
          yield* this.#inqueue.send({ job, part, callee, isSingle, calls } satisfies PoolTask);
        } catch (error) {
          if (error instanceof Stopped || !(error instanceof Exception)) throw error;
          yield* this.#settle(job, part, { failure: { error, traceback: "" } });
        }
      }
      if (this.#jobs.get(job)?.hasParts(part) === true) this.#forget(job);
      return undefined;
    }

    *#handleResults(): Activation {
      for (let isTold = false; !isTold || (this.#jobs.size > 0 && this.#state !== "TERMINATE");) {
        const answer = (yield* this.#outqueue.receive()) as PoolAnswer | null;
        if (answer === null) isTold = true;
        else yield* this.#settle(answer.job, answer.part, answer.outcome);
      }
      return undefined;
    }

    *#settle(job: number, part: number, outcome: PoolAnswer["outcome"]): Activation {
      if ((yield* this.#jobs.get(job)?.take(part, outcome) ?? isNoJob()) === true) this.#forget(job);
      return undefined;
    }

    #forget(job: number): void {
      this.#jobs.delete(job);
      if (this.#jobs.size === 0) this.#alarm.ring();
    }

    // ——— What the program asks of it ———

    #requireRunning(): void {
      if (this.#state !== "RUN") throw new ValueError("Pool not running");
    }

    #enter(job: Job, callee: unknown, isSingle: boolean, next: NextCalls): void {
      const number = this.#jobsMade++;
      this.#jobs.set(number, job);
      this.#batches.push({ job: number, callee, isSingle, next });
      this.#news.wake();
    }

    /** A job of calls that are known, in chunks. */
    *#callAll(
      callee: unknown,
      calls: readonly unknown[][],
      chunksize: unknown,
      callbacks: readonly unknown[],
    ): Generator<undefined, InstanceType<typeof AsyncResult>, unknown> {
      yield* takeTurn(context);
      this.#requireRunning();
      const size =
        chunksize === null || chunksize === undefined
          ? Math.ceil(calls.length / (this.#count * 4))
          : readWhole(chunksize);
      const chunks = chunked(calls, Math.max(size, 1));
      const result = new AsyncResult(chunks.length, false, callbacks[0], callbacks[1]);
      if (chunks.length > 0) this.#enter(result, callee, false, () => nextOf(chunks));
      return result;
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
    ): Generator<undefined, InstanceType<typeof AsyncResult>, unknown> {
      const {
        func,
        args = [],
        callback,
        errorCallback,
      } = readArguments(name, ["func", "args", "callback", "errorCallback"], given);
      yield* takeTurn(context);
      this.#requireRunning();
      if (!Array.isArray(args)) throw new TypeError("args must be an array");
      const result = new AsyncResult(1, true, callback, errorCallback);
      const calls = chunked([args], 1);
      this.#enter(result, func, true, () => nextOf(calls));
      return result;
    }

    *imap(...given: unknown[]): Activation {
      return yield* this.#iterate("imap", true, given);
    }

    *imapUnordered(...given: unknown[]): Activation {
      return yield* this.#iterate("imap_unordered", false, given);
    }

    *#iterate(name: string, isOrdered: boolean, given: readonly unknown[]): Activation {
      const { func, iterable, chunksize = 1 } = readArguments(name, ["func", "iterable", "chunksize"], given);
      yield* takeTurn(context);
      this.#requireRunning();
      const size = readWhole(chunksize);
      if (size < 1) throw new ValueError(`Chunksize must be 1+, not ${size}`);
      const step = new Stepwise(context.program);
      const iteration = (yield* withProgram(context, begin(step, iterable))) as Iteration;
      const results = new IMapIterator(isOrdered);
      this.#enter(results, func, size === 1, () => withProgram(context, nextItems(step, iteration, size)));
      return results;
    }

    *close(): Activation {
      yield* takeTurn(context);
      if (this.#state === "RUN") this.#state = "CLOSE";
      this.#alarm.ring();
      return undefined;
    }

    *join(): Activation {
      yield* takeTurn(context);
      if (this.#state === "RUN") throw new ValueError("Pool is still running");
      for (const thread of this.#threads) yield* invoke(context, thread.join, thread, []);
      for (const process of this.#workers) yield* process.await(null);
      return undefined;
    }

    *terminate(): Activation {
      yield* takeTurn(context);
      return yield* this.#end();
    }

    *#end(): Activation {
      if (this.#state === "TERMINATE" || this.#pid !== context.pid) return undefined;
      this.#state = "TERMINATE";
      const [workerHandler, ...others] = this.#threads;
      this.#alarm.ring();
      yield* this.#join(workerHandler!);
      yield* this.#outqueue.send(null);
      for (const process of this.#workers) yield* process.signal(15);
      for (const process of this.#workers) yield* process.await(null);
      // Nobody is left to take the tasks that a thread may be putting into the queue.
      machine.outside(() => this.#inqueue.channel.closeReading());
      for (const thread of others) yield* this.#join(thread);
      return undefined;
    }

    *#join(thread: ThreadLike): Activation {
      return yield* invoke(context, thread.join, thread, []);
    }

    *[Symbol.dispose](): Activation {
      return yield* this.#end();
    }

    override toString(): string {
      return `<multiprocessing.pool.Pool state=${this.#state} pool_size=${this.#workers.length}>`;
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

function* isNoJob(): Generator<undefined, boolean, unknown> {
  return false;
}

function* nothing(): Activation {
  return undefined;
}

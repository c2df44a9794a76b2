/**
 * `concurrent.futures.ProcessPoolExecutor`, after Lib/concurrent/futures/process.py of 3.14.
 *
 * Calls wait in the process that made the executor until there is room for them in a short queue, out of which its
 * processes take them; a thread moves them there, takes the results, and notices where a process has died.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { isOptions, pythonTypeName, readArguments, readWhole } from "../arguments.ts";
import { Stepwise } from "../callbacks/stepwise.ts";
import { RuntimeError, TypeError, ValueError } from "../exceptions.ts";
import type { createExecutorClass } from "../futures/executor.ts";
import { futureStateOf, type FutureState } from "../futures/future-state.ts";
import {
  defineOperations,
  invoke,
  makePlace,
  operation,
  takeTurn,
  withProgram,
  type LibraryContext,
} from "../library-context.ts";
import { Alarm } from "../processes/alarm.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import type { Shutdown } from "../shutdown.ts";
import { BROKEN, BROKEN_FUTURE, BrokenProcessPool } from "./broken-pool.ts";
import { ExecutorSteps } from "./executor-steps.ts";
import { createExecutorWorker, type CallItem, type ResultItem } from "./executor-worker.ts";
import type { Multiprocessing } from "./index.ts";
import type { ProcessObject } from "./launcher.ts";
import { chunked, collect } from "./pool-calls.ts";
import type { ThreadLike } from "./pool-state.ts";
import { localErrorOf, remoteErrorOf } from "./remote-errors.ts";
import { PROCESS_NAMES, type StartContext, type StartMethod } from "./start-method.ts";

interface Work {
  readonly future: FutureState;
  readonly callee: unknown;
  readonly args: readonly unknown[];
}

export interface ProcessPoolParts {
  readonly multiprocessing: Multiprocessing;
  readonly shutdown: Shutdown;
  readonly cores: number;
  readonly Executor: ReturnType<typeof createExecutorClass>;
  readonly Future: new () => object;
  readonly Thread: new (options: object) => object;
}

/** Makes the class of one interpreter. */
export function createProcessPoolExecutor(context: LibraryContext, parts: ProcessPoolParts) {
  const { multiprocessing, shutdown: exit, cores, Executor, Future, Thread } = parts;
  const { launcher, queues, SimpleQueue, methods } = multiprocessing;
  const { machine } = context;
  const { worker, chunk } = createExecutorWorker(context);

  /** A queue of calls, which tells a call's future where the call cannot be pickled. */
  class CallQueue extends queues.Queue {
    onFailure: (item: CallItem, error: unknown) => Activation = function* () {
      return undefined;
    };

    override [REDUCE](): Reduced {
      return { ...super[REDUCE](), kind: "Queue" };
    }

    override *feedingFailed(error: unknown, item: unknown): Activation {
      return yield* this.onFailure(item as CallItem, error);
    }
  }

  class ProcessPoolExecutor extends Executor {
    readonly #method: StartMethod;
    readonly #most: number;
    readonly #initializer: unknown;
    readonly #initargs: unknown[];
    readonly #place = makePlace(context, "ProcessPoolExecutor");
    readonly #alarm = new Alarm(context);
    readonly #calls: CallQueue;
    readonly #results: InstanceType<typeof SimpleQueue>;
    /** What it does where all orders are explored. */
    readonly #steps: ExecutorSteps | null;
    readonly #pending = new Map<number, Work>();
    #waiting: number[] = [];
    #processes: ProcessObject[] = [];
    #manager: ThreadLike | null = null;
    #submitted = 0;
    /** How many processes have said that they have nothing to do. */
    #idle = 0;
    #isShutDown = false;
    #cancelsPending = false;
    #isBroken = false;

    constructor(...given: unknown[]) {
      super();
      const names = ["maxWorkers", "mpContext", "initializer", "initargs"];
      const {
        maxWorkers,
        mpContext,
        initializer = null,
        initargs,
      } = readArguments("ProcessPoolExecutor.__init__", names, given);
      this.#most = readWhole(maxWorkers ?? cores);
      if (this.#most <= 0) throw new ValueError("max_workers must be greater than 0");
      if (initializer !== null && typeof initializer !== "function") {
        throw new TypeError("initializer must be a callable");
      }
      if (initargs !== undefined && !Array.isArray(initargs)) {
        throw new TypeError(`initargs must be an array (${pythonTypeName(initargs)} given)`);
      }
      this.#initializer = initializer;
      this.#initargs = initargs ?? [];
      this.#method = multiprocessing.methodOf(mpContext) ?? methods.current;
      const start: StartContext = { method: this.#method, processName: PROCESS_NAMES[this.#method] };
      // One more than there are processes: a call is ready for the first that is through with its own.
      this.#calls = new CallQueue(start, [this.#most + 1]);
      this.#calls.onFailure = (item, error) => this.#callFailed(item, error);
      this.#results = new SimpleQueue(start, []);
      this.#steps = machine.isTimed ? null : this.#makeSteps();
      if (this.#steps !== null) return;
      const alarm = this.#alarm;
      exit.notify(function* () {
        alarm.ring();
      });
    }

    #makeSteps(): ExecutorSteps {
      return new ExecutorSteps(context, {
        ...{ launcher, shutdown: exit, place: this.#place, Future, Thread },
        most: this.#most,
        startsAll: this.#method === "fork",
        makeProcess: () => this.#makeProcess(),
        calls: this.#calls.openLane({ senders: "one", takers: "many" }),
        results: this.#results.openLane({ senders: "many", takers: "one" }),
      });
    }

    override *submit(...given: unknown[]): Activation {
      const [callee, ...args] = given;
      if (given.length === 0) {
        throw new TypeError("ProcessPoolExecutor.submit() missing 1 required positional argument: 'fn'");
      }
      if (this.#steps !== null) return yield* this.#steps.submit(callee, args);
      yield* takeTurn(context);
      if (this.#isBroken) throw new BrokenProcessPool(BROKEN);
      if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
      if (exit.isUnderWay) throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
      const future = new Future();
      const work = this.#submitted++;
      this.#pending.set(work, { future: futureStateOf(future), callee, args });
      this.#waiting.push(work);
      this.#alarm.ring();
      // With fork all processes are there before the thread is: a copy of a process with threads is a danger.
      if (this.#method !== "fork") yield* this.#addProcess();
      if (this.#manager === null) yield* this.#startManager();
      return future;
    }

    *#addProcess(): Activation {
      if (this.#idle > 0) this.#idle--;
      else if (this.#processes.length < this.#most) yield* this.#spawn();
      return undefined;
    }

    #makeProcess(): ProcessObject {
      const Process = launcher.processClassOf(this.#method);
      const args = [this.#calls, this.#results, this.#initializer, this.#initargs];
      return new Process({ target: worker, args });
    }

    *#spawn(): Activation {
      const process = this.#makeProcess();
      yield* process.begin();
      this.#processes.push(process);
      return undefined;
    }

    *#startManager(): Activation {
      if (this.#method === "fork") while (this.#processes.length < this.#most) yield* this.#spawn();
      const target = operation(context, "run", () => this.#manage());
      const thread = new Thread({ name: "ExecutorManagerThread", target }) as ThreadLike;
      this.#manager = thread;
      return yield* invoke(context, thread.start, thread, []);
    }

    // ——— The thread ———

    *#manage(): Activation {
      for (;;) {
        yield* this.#passOn();
        const handles = this.#processes.map(({ handle }) => handle!);
        const { channel } = this.#results;
        yield* this.#alarm.wait({ kind: "event", ...this.#place }, [channel], handles);
        const [hasResult, hasDied] = machine.outside(() => [
          channel.isReadable,
          handles.some(({ isAlive }) => !isAlive),
        ]);
        if (hasResult) yield* this.#take((yield* this.#results.receive()) as ResultItem);
        else if (hasDied) return yield* this.#break();
        if (!this.#isShutDown && !exit.isUnderWay) continue;
        this.#isShutDown = true;
        if (this.#cancelsPending) yield* this.#cancelPending();
        yield* this.#passOn();
        if (this.#pending.size === 0) return yield* this.#sendHome();
      }
    }

    /** Moves calls into the queue while there is room. */
    *#passOn(): Activation {
      while (!this.#calls.isFull && this.#waiting.length > 0) {
        const work = this.#waiting.shift()!;
        const item = this.#pending.get(work);
        if (item === undefined) continue;
        const { future, callee, args } = item;
        if (yield* future.begin())
          yield* this.#calls.putItem({ item: { work, callee, args } satisfies CallItem, seconds: null });
        else this.#pending.delete(work);
      }
      return undefined;
    }

    *#take({ work, result, failure }: ResultItem): Activation {
      this.#idle++;
      const item = this.#pending.get(work);
      this.#pending.delete(work);
      if (item === undefined) return undefined;
      if (failure === undefined) yield* item.future.succeed(result);
      else yield* item.future.fail(localErrorOf(failure));
      return undefined;
    }

    *#callFailed({ work }: CallItem, error: unknown): Activation {
      const item = this.#pending.get(work);
      this.#pending.delete(work);
      this.#alarm.ring();
      if (item !== undefined) yield* item.future.fail(localErrorOf(remoteErrorOf(error)));
      return undefined;
    }

    *#cancelPending(): Activation {
      this.#waiting = [];
      for (const [work, { future }] of [...this.#pending]) {
        if (yield* future.cancel()) this.#pending.delete(work);
      }
      return undefined;
    }

    *#break(): Activation {
      this.#isBroken = true;
      this.#isShutDown = true;
      const works = [...this.#pending.values()];
      this.#pending.clear();
      for (const { future } of works) {
        if (!future.isDone) yield* future.fail(new BrokenProcessPool(BROKEN_FUTURE));
      }
      for (const process of this.#processes) yield* process.signal(15);
      // Nobody takes what the feeding thread may still have.
      machine.outside(() => this.#calls.source.closeReading());
      return yield* this.#joinAll();
    }

    *#sendHome(): Activation {
      for (let i = 0; i < this.#processes.length; i++)
        yield* this.#calls.putItem({ item: null, seconds: null });
      yield* this.#calls.end();
      return yield* this.#joinAll();
    }

    *#joinAll(): Activation {
      for (const process of this.#processes) yield* process.await(null);
      this.#processes = [];
      return undefined;
    }

    // ——— What else the program asks of it ———

    override *map(...given: unknown[]): Activation {
      const last = given.at(-1);
      const { chunksize = 1, ...others } = isOptions(last) ? last : {};
      const size = readWhole(chunksize);
      if (size < 1) throw new ValueError("chunksize must be >= 1.");
      const [callee, ...iterables] = isOptions(last) ? given.slice(0, -1) : given;
      if (size === 1) return yield* invoke(context, super.map, this, given);
      const columns: unknown[][] = [];
      const step = new Stepwise(context.program);
      for (const iterable of iterables) {
        columns.push((yield* withProgram(context, collect(step, iterable))) as unknown[]);
      }
      const count = Math.min(...columns.map(({ length }) => length));
      const calls = Array.from({ length: count }, (_, row) => columns.map((column) => column[row]));
      const chunks = chunked(calls, size);
      const wanted = [chunk, chunks.map(() => callee), chunks, others];
      const results = (yield* invoke(context, super.map, this, wanted)) as { readonly next: unknown };
      return new ChunkResults(results);
    }

    override *shutdown(...given: unknown[]): Activation {
      const { wait = true, cancelFutures = false } = readArguments(
        "shutdown",
        ["wait", "*", "cancelFutures"],
        given,
      );
      if (this.#steps !== null) return yield* this.#steps.shutdown(Boolean(wait), Boolean(cancelFutures));
      yield* takeTurn(context);
      this.#isShutDown = true;
      this.#cancelsPending ||= Boolean(cancelFutures);
      this.#alarm.ring();
      const manager = this.#manager;
      if (wait && manager !== null) yield* invoke(context, manager.join, manager, []);
      return undefined;
    }
  }
  defineOperations(context, ProcessPoolExecutor.prototype, ["submit", "map", "shutdown"]);

  /** The results of chunks, one by one. */
  class ChunkResults extends LibraryObject {
    readonly #chunks: { readonly next: unknown };
    #items: unknown[] = [];

    constructor(chunks: { readonly next: unknown }) {
      super();
      this.#chunks = chunks;
    }

    [Symbol.iterator](): this {
      return this;
    }

    *next(): Activation {
      while (this.#items.length === 0) {
        const step = (yield* invoke(context, this.#chunks.next, this.#chunks, [])) as IteratorResult<
          unknown[]
        >;
        if (step.done === true) return { value: undefined, done: true };
        this.#items = [...step.value];
      }
      return { value: this.#items.shift(), done: false };
    }
  }
  defineOperations(context, ChunkResults.prototype, ["next"]);
  return ProcessPoolExecutor;
}

/**
 * `concurrent.futures.ThreadPoolExecutor`, after Lib/concurrent/futures/thread.py of 3.14. A worker is started where work
 * comes in and no worker is idle, up to the most there may be.
 *
 * What a worker does with a task is a `WorkerContext`: an executor whose workers run their tasks elsewhere, such as in an
 * interpreter of their own, replaces `makeWorkerContext` and `resolveTask`.
 */
import type { Activation } from "../../machine/program-interface.ts";
import type { Turn } from "../../machine/turn.ts";
import { Stopped } from "../../machine/stopped.ts";
import { pythonTypeName, readArguments, readWhole } from "../arguments.ts";
import { RuntimeError, TypeError, ValueError } from "../exceptions.ts";
import { Gate } from "../gate.ts";
import {
  beginStep,
  defineOperations,
  invoke,
  makePlace,
  operation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { SimpleQueueState } from "../queue/simple-queue.ts";
import type { Shutdown } from "../shutdown.ts";
import type { createExecutorClass } from "./executor.ts";
import { futureStateOf, type FutureState } from "./future-state.ts";

/** Raised by an executor that can no longer do anything. */
export class BrokenExecutor extends RuntimeError {}
/** Raised by a thread pool of which a worker's initializer has failed. */
export class BrokenThreadPool extends BrokenExecutor {}

/** How one worker runs its tasks. */
export interface WorkerContext {
  initialize(): Activation;
  run(task: unknown): Activation;
  finalize(): Activation;
}

interface WorkItem {
  readonly future: FutureState;
  readonly task: unknown;
}

/** A function of the program with its arguments: what a task is to a plain thread. */
interface Call {
  readonly callee: unknown;
  readonly args: unknown[];
}

interface ThreadLike {
  readonly start: unknown;
  readonly join: unknown;
}

const BROKEN = "A thread initializer failed, the thread pool is not usable anymore";

export interface ThreadPoolParts {
  readonly shutdown: Shutdown;
  readonly cores: number;
  readonly Executor: ReturnType<typeof createExecutorClass>;
  readonly Future: new () => object;
  readonly Thread: new (options: object) => object;
}

/** Makes the class of one run. */
export function createThreadPool(context: LibraryContext, parts: ThreadPoolParts) {
  const { shutdown: exit, cores, Executor, Future, Thread } = parts;
  const { output } = context;
  let pools = 0;
  context.onRestart(() => (pools = 0));

  class ThreadPoolExecutor extends Executor {
    readonly #queue = new SimpleQueueState(context, "work queue");
    readonly #gate = new Gate(context, makePlace(context, "ThreadPoolExecutor"));
    readonly #maxWorkers: number;
    readonly #prefix: string;
    readonly #initializer: unknown;
    readonly #initargs: unknown[];
    readonly #threads: ThreadLike[] = [];
    /** What it is to others to become idle, and to take an idle worker. */
    readonly #idling: Readonly<Record<"try" | "change", Turn>>;
    #idle = 0;
    #isShutDown = false;
    #isBroken = false;

    constructor(...given: unknown[]) {
      super();
      const read = readArguments(
        `${new.target.name}.__init__`,
        ["maxWorkers", "threadNamePrefix", "initializer", "initargs"],
        given,
      );
      const { maxWorkers, threadNamePrefix, initializer = null, initargs } = read;
      this.#maxWorkers = readWhole(maxWorkers ?? Math.min(32, cores + 4));
      if (this.#maxWorkers <= 0) throw new ValueError("max_workers must be greater than 0");
      if (initializer !== null && typeof initializer !== "function") {
        throw new TypeError("initializer must be a callable");
      }
      if (initargs !== undefined && !Array.isArray(initargs)) {
        throw new TypeError(`initargs must be an array (${pythonTypeName(initargs)} given)`);
      }
      this.#prefix = threadNamePrefix ? String(threadNamePrefix) : `${this.poolName}-${pools++}`;
      this.#initializer = initializer;
      this.#initargs = initargs ?? [];
      const { shared } = this.#gate.turns.pass;
      const place = { ...shared.place, id: `${shared.place.id} idle` };
      const idle = { place, state: () => this.#idle };
      this.#idling = {
        try: { shared: idle, writes: (state) => state > 0, isOpen: null },
        change: { shared: idle, writes: true, isOpen: null },
      };
      const queue = this.#queue;
      exit.notify(function* () {
        yield* beginStep(context, queue.turns.put);
        queue.put(null);
      });
    }

    /** What the workers are called after where the program gives no name. */
    protected get poolName(): string {
      return "ThreadPoolExecutor";
    }

    override *submit(...given: unknown[]): Activation {
      const [callee, ...args] = given;
      if (given.length === 0) {
        throw new TypeError("ThreadPoolExecutor.submit() missing 1 required positional argument: 'fn'");
      }
      yield* takeTurn(context, { ...this.#gate.turns.enter, alsoReads: [exit.shared] });
      yield* this.#gate.enter();
      try {
        if (this.#isBroken) throw this.makeBrokenError(BROKEN);
        if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
        if (exit.isUnderWay) {
          throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
        }
        const future = new Future();
        const task = yield* this.resolveTask(callee, args);
        yield* beginStep(context, this.#queue.turns.put);
        this.#queue.put({ future: futureStateOf(future), task } satisfies WorkItem);
        yield* this.#adjustThreadCount();
        return future;
      } finally {
        yield* this.#gate.leave();
      }
    }

    /** What is given to a worker to do. */

    protected *resolveTask(callee: unknown, args: unknown[]): Activation {
      return { callee, args } satisfies Call;
    }

    /** What one worker runs its tasks with. */
    protected makeWorkerContext(initializer: unknown, initargs: readonly unknown[]): WorkerContext {
      return {
        *initialize() {
          if (initializer !== null) yield* invoke(context, initializer, undefined, initargs.slice());
          return undefined;
        },
        run(task) {
          const { callee, args } = task as Call;
          return invoke(context, callee, undefined, args);
        },
        *finalize() {
          return undefined;
        },
      };
    }

    protected makeBrokenError(text: string): BrokenExecutor {
      return new BrokenThreadPool(text);
    }

    *#adjustThreadCount(): Activation {
      yield* beginStep(context, this.#idling.try);
      if (this.#idle > 0) return this.#idle--;
      if (this.#threads.length >= this.#maxWorkers) return undefined;
      const name = `${this.#prefix}_${this.#threads.length}`;
      const target = operation(context, "_worker", () => this.#work());
      const thread = new Thread({ name, target }) as ThreadLike;
      yield* invoke(context, thread.start, thread, []);
      this.#threads.push(thread);
      return undefined;
    }

    *#work(): Activation {
      const worker = this.makeWorkerContext(this.#initializer, this.#initargs);
      try {
        yield* worker.initialize();
      } catch (error) {
        if (error instanceof Stopped) throw error;
        output.error("Exception in initializer:");
        output.traceback(error);
        return yield* this.#initializerFailed();
      }
      try {
        return yield* this.#workOff(worker);
      } catch (error) {
        if (error instanceof Stopped) throw error;
        output.error("Exception in worker");
        output.traceback(error);
        return undefined;
      } finally {
        yield* worker.finalize();
      }
    }

    *#workOff(worker: WorkerContext): Activation {
      for (;;) {
        yield* takeTurn(context, this.#queue.turns.tryGet);
        if (this.#queue.size === 0) {
          yield* beginStep(context, this.#idling.change);
          this.#idle++;
          yield* takeTurn(context, this.#queue.turns.get);
        }
        const item = (yield* this.#queue.get(null)) as WorkItem | null;
        if (item !== null) {
          yield* runItem(worker, item);
          continue;
        }
        yield* beginStep(context, { ...this.#gate.turns.pass, isOpen: null, alsoReads: [exit.shared] });
        if (exit.isUnderWay || this.#isShutDown) {
          this.#isShutDown = true;
          yield* beginStep(context, this.#queue.turns.put);
          this.#queue.put(null); // for the other workers
          return undefined;
        }
      }
    }

    /** The next item of the queue, or undefined where there is none. */
    *#takeNext(): Generator<undefined, WorkItem | null | undefined, unknown> {
      yield* beginStep(context, this.#queue.turns.tryGet);
      return this.#queue.size === 0 ? undefined : (this.#queue.take() as WorkItem | null);
    }

    *#initializerFailed(): Activation {
      yield* beginStep(context, this.#gate.turns.enter);
      yield* this.#gate.enter();
      try {
        this.#isBroken = true;
        for (let item = yield* this.#takeNext(); item !== undefined; item = yield* this.#takeNext()) {
          if (item === null) continue;
          yield* beginStep(context, item.future.turns.change);
          yield* item.future.fail(this.makeBrokenError(BROKEN));
        }
      } finally {
        yield* this.#gate.leave();
      }
      return undefined;
    }

    override *shutdown(...given: unknown[]): Activation {
      const { wait = true, cancelFutures = false } = readArguments(
        "shutdown",
        ["wait", "*", "cancelFutures"],
        given,
      );
      yield* takeTurn(context, this.#gate.turns.enter);
      yield* this.#gate.enter();
      try {
        this.#isShutDown = true;
        while (cancelFutures) {
          const item = yield* this.#takeNext();
          if (item === undefined) break;
          if (item === null) continue;
          yield* beginStep(context, item.future.turns.cancel);
          yield* item.future.cancel();
        }
        yield* beginStep(context, this.#queue.turns.put);
        this.#queue.put(null);
      } finally {
        yield* this.#gate.leave();
      }
      if (wait) for (const thread of this.#threads) yield* invoke(context, thread.join, thread, []);
      return undefined;
    }
  }
  defineOperations(context, ThreadPoolExecutor.prototype, ["submit", "shutdown"]);

  function* runItem(worker: WorkerContext, { future, task }: WorkItem): Activation {
    if (!(yield* future.begin())) return undefined;
    let result: unknown;
    try {
      result = yield* worker.run(task);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      yield* beginStep(context, future.turns.change);
      return yield* future.fail(error);
    }
    yield* beginStep(context, future.turns.change);
    return yield* future.succeed(result);
  }

  return ThreadPoolExecutor;
}

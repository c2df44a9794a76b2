/** What the threads of a `Pool` do in a run, after Lib/multiprocessing/pool.py of 3.14. */
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { Exception, OSError } from "../exceptions.ts";
import { takeTurn, type LibraryContext } from "../library-context.ts";
import { Alarm } from "../processes/alarm.ts";
import { WaitList } from "../wait-list.ts";
import type { Job } from "./pool-results.ts";
import type { Batch, Order, PoolInside, PoolState, ThreadLike } from "./pool-state.ts";
import type { PoolAnswer, PoolTask } from "./pool-worker.ts";

interface NumberedBatch extends Batch {
  readonly job: number;
}

export class PoolThreads implements PoolInside {
  readonly threads: PoolInside["threads"] = {
    _handle_workers: () => this.#handleWorkers(),
    _handle_tasks: () => this.#handleTasks(),
    _handle_results: () => this.#handleResults(),
  };
  readonly #context: LibraryContext;
  readonly #pool: PoolState;
  readonly #alarm: Alarm;
  readonly #news: WaitList;
  readonly #batches: (NumberedBatch | null)[] = [];
  readonly #jobs = new Map<number, Job>();
  #jobsMade = 0;

  constructor(pool: PoolState) {
    this.#pool = pool;
    this.#context = pool.context;
    this.#alarm = new Alarm(pool.context);
    this.#news = new WaitList(pool.context);
  }

  *#handleWorkers(): Activation {
    const pool = this.#pool;
    const { machine } = this.#context;
    while (pool.phase === "RUN" || (this.#jobs.size > 0 && pool.phase !== "TERMINATE")) {
      yield* pool.replace(pool.workers.filter(({ handle }) => machine.outside(() => !handle!.isAlive)));
      const handles = pool.workers.map(({ handle }) => handle!);
      yield* this.#alarm.wait({ kind: "event", ...pool.place }, [], handles);
    }
    this.#batches.push(null);
    this.#news.wake();
    return undefined;
  }

  *#handleTasks(): Activation {
    const pool = this.#pool;
    const { inqueue, outqueue, place } = pool;
    for (;;) {
      yield* takeTurn(this.#context);
      while (this.#batches.length === 0) yield* this.#news.wait({ kind: "item", ...place });
      const batch = this.#batches.shift()!;
      if (batch === null) break;
      yield* this.#send(batch);
    }
    yield* outqueue.send(null);
    try {
      for (let i = 0; i < pool.workers.length; i++) yield* inqueue.send(null);
    } catch (error) {
      // A pool that is terminated has closed the queue.
      if (!(error instanceof OSError)) throw error;
    }
    return undefined;
  }

  *#send({ job, callee, isSingle, next }: NumberedBatch): Activation {
    const pool = this.#pool;
    let part = 0;
    for (; pool.phase !== "TERMINATE"; part++) {
      try {
        const calls = yield* next();
        if (calls === null) break;
        yield* pool.inqueue.send({ job, part, callee, isSingle, calls } satisfies PoolTask);
      } catch (error) {
        if (error instanceof Stopped || !(error instanceof Exception)) throw error;
        yield* this.#settle(job, part, { failure: { error, traceback: "" } });
      }
    }
    if (this.#jobs.get(job)?.hasParts(part) === true) this.#forget(job);
    return undefined;
  }

  *#handleResults(): Activation {
    const pool = this.#pool;
    for (let isTold = false; !isTold || (this.#jobs.size > 0 && pool.phase !== "TERMINATE");) {
      const answer = (yield* pool.outqueue.receive()) as PoolAnswer | null;
      if (answer === null) isTold = true;
      else yield* this.#settle(answer.job, answer.part, answer.outcome);
    }
    return undefined;
  }

  *#settle(number: number, part: number, outcome: PoolAnswer["outcome"]): Activation {
    const job = this.#jobs.get(number);
    if (job !== undefined && (yield* job.take(part, outcome))) this.#forget(number);
    return undefined;
  }

  #forget(job: number): void {
    this.#jobs.delete(job);
    if (this.#jobs.size === 0) this.#alarm.ring();
  }

  *enter<SomeJob extends Job>(make: () => Order<SomeJob>): Generator<object | undefined, SomeJob, unknown> {
    yield* takeTurn(this.#context);
    this.#pool.requireRunning();
    const { job, batch } = make();
    if (batch === null) return job;
    const number = this.#jobsMade++;
    this.#jobs.set(number, job);
    this.#batches.push({ ...batch, job: number });
    this.#news.wake();
    return job;
  }

  *close(): Generator<undefined, void, unknown> {
    yield* takeTurn(this.#context);
    if (this.#pool.phase === "RUN") this.#pool.phase = "CLOSE";
    this.#alarm.ring();
  }

  *terminate(
    [workerHandler, ...others]: readonly ThreadLike[],
    join: (thread: ThreadLike) => Activation,
  ): Generator<object | undefined, void, unknown> {
    const pool = this.#pool;
    pool.phase = "TERMINATE";
    this.#alarm.ring();
    yield* join(workerHandler!);
    yield* pool.outqueue.send(null);
    for (const process of pool.workers) yield* process.signal(15);
    for (const process of pool.workers) yield* process.await(null);
    // Nobody is left to take the tasks that a thread may be putting into the queue.
    this.#context.machine.outside(() => pool.inqueue.channel.closeReading());
    for (const thread of others) yield* join(thread);
  }
}

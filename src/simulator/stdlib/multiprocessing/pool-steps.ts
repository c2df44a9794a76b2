/**
 * What the threads of a `Pool` do where all orders are explored: what CPython's do, in as few steps as somebody could tell apart.
 *
 * Tasks and answers go through lanes. Jobs are taken in by the pool in one step; the thread that looks after the processes
 * waits until the pool is closed, or a process has ended, and then for one job after the other. So nobody writes what that
 * thread looks at who need not.
 */
import { lifeOf, turnAtProcess } from "../../machine/lives.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Condition, Turn } from "../../machine/turn.ts";
import { Exception } from "../exceptions.ts";
import { beginStep, takeTurn, type LibraryContext } from "../library-context.ts";
import { Lane } from "../processes/lane.ts";
import type { Launcher, ProcessObject } from "./launcher.ts";
import type { Job } from "./pool-results.ts";
import {
  PHASES,
  type Batch,
  type Order,
  type PoolInside,
  type PoolState,
  type ThreadLike,
} from "./pool-state.ts";
import type { PoolAnswer, PoolTask } from "./pool-worker.ts";

interface NumberedBatch extends Batch {
  readonly job: number;
}

/** Behind the last batch: whether the pool was closed, or ended all at once. */
type Last = "closed" | "terminated";

const isGone = ({ handle }: ProcessObject): boolean => !handle!.isAlive;

export class PoolSteps implements PoolInside {
  readonly threads: PoolInside["threads"] = {
    _handle_workers: () => this.#handleWorkers(),
    _handle_tasks: () => this.#handleTasks(),
    _handle_results: () => this.#handleResults(),
  };
  readonly #context: LibraryContext;
  readonly #pool: PoolState;
  readonly #launcher: Launcher;
  readonly #batches: Lane<NumberedBatch | Last>;
  /** All that it has ever been given. */
  readonly #jobs: Job[] = [];

  constructor(pool: PoolState, launcher: Launcher) {
    this.#pool = pool;
    this.#launcher = launcher;
    this.#context = pool.context;
    const { id, name } = pool.place;
    this.#batches = new Lane({ id: `${id} batches`, name }, { senders: "many", takers: "one" });
    pool.inqueue.openLane({ senders: "one", takers: "many" });
    pool.outqueue.openLane({ senders: "many", takers: "one" });
  }

  *#handleWorkers(): Activation {
    const { shared } = this.#pool;
    let last = yield* this.#tend({ shared, isOpen: (state) => state > 0 });
    // Those that come now come too late: the pool takes in no more.
    for (const job of this.#jobs) {
      for (const end of job.ends()) {
        if (last === "terminated") break;
        last = yield* this.#tend(end);
      }
    }
    const found = last;
    yield* this.#batches.put(this.#context, () => found);
    return undefined;
  }

  /** Replaces processes that end, until something has come, or all is ended; gives whether it is. */
  *#tend(awaited: Condition): Generator<object | undefined, Last, unknown> {
    const { shared } = this.#pool;
    const waiting = { kind: "event", ...this.#pool.place } as const;
    for (;;) {
      const lives = this.#pool.workers.map(({ handle }) => ({
        shared: lifeOf(handle!),
        isOpen: (state: number) => state === 1,
      }));
      const end = { shared, isOpen: (state: number) => state === PHASES.indexOf("TERMINATE") };
      const orElse = awaited.shared.place.id === shared.place.id ? lives : [end, ...lives];
      yield* beginStep(this.#context, { ...awaited, writes: false, orElse, waiting });
      if (this.#pool.phase === "TERMINATE") return "terminated";
      if (awaited.isOpen(awaited.shared.state())) return "closed";
      yield* this.#pool.replace(this.#pool.workers.filter(isGone));
    }
  }

  *#handleTasks(): Activation {
    const pool = this.#pool;
    for (;;) {
      const batch = yield* this.#batches.take(this.#context);
      if (batch === "terminated") return undefined;
      if (batch === "closed") break;
      yield* this.#send(batch);
    }
    yield* pool.outqueue.send(null);
    for (let i = 0; i < pool.workers.length; i++) yield* pool.inqueue.send(null);
    return undefined;
  }

  *#send({ job, callee, isSingle, isLazy, next }: NumberedBatch): Activation {
    const pool = this.#pool;
    let part = 0;
    for (; ; part++) {
      // What is sent to a pool that ends at once, could have been sent before: only what the program gives must have an end.
      if (isLazy) yield* beginStep(this.#context, pool.turns.look);
      if (isLazy && pool.phase === "TERMINATE") return undefined;
      try {
        const calls = yield* next();
        if (calls === null) break;
        yield* pool.inqueue.send({ job, part, callee, isSingle, calls } satisfies PoolTask);
      } catch (error) {
        if (error instanceof Stopped || !(error instanceof Exception)) throw error;
        yield* this.#jobs[job]!.take(part, { failure: { error, traceback: "" } });
      }
    }
    this.#jobs[job]!.hasParts(part);
    return undefined;
  }

  *#handleResults(): Activation {
    for (;;) {
      const answer = (yield* this.#pool.outqueue.receive()) as PoolAnswer | null;
      if (answer === null) return undefined;
      yield* this.#jobs[answer.job]!.take(answer.part, answer.outcome);
    }
  }

  *enter<SomeJob extends Job>(make: () => Order<SomeJob>): Generator<object | undefined, SomeJob, unknown> {
    yield* takeTurn(this.#context, this.#pool.turns.look);
    this.#pool.requireRunning();
    const { job, batch } = make();
    if (batch === null) return job;
    const number = this.#jobs.push(job) - 1;
    yield* this.#batches.put(this.#context, () => ({ ...batch, job: number }));
    return job;
  }

  *close(): Generator<undefined, void, unknown> {
    const turn: Turn = { ...this.#pool.turns.change, writes: (state) => state === 0 };
    yield* takeTurn(this.#context, turn);
    if (this.#pool.phase === "RUN") this.#pool.phase = "CLOSE";
  }

  *terminate(
    [workerHandler, ...others]: readonly ThreadLike[],
    join: (thread: ThreadLike) => Activation,
  ): Generator<object | undefined, void, unknown> {
    const { machine } = this.#context;
    const pool = this.#pool;
    pool.phase = "TERMINATE";
    yield* join(workerHandler!);
    yield* pool.outqueue.send(null);
    // Signals come at moments of their own; but nobody can tell in which order from processes that all end here.
    const handles = pool.workers.map(({ handle }) => handle!);
    const [first, ...rest] = handles;
    const isAlive = (state: number): boolean => state === 0;
    const alsoReads = rest.map(lifeOf);
    yield* beginStep(this.#context, { ...turnAtProcess(first!, "end"), writes: isAlive, alsoReads });
    for (const handle of handles) machine.endProcess(handle, -15);
    for (const process of pool.workers) this.#launcher.children.delete(process);
    for (const thread of others) yield* join(thread);
  }
}

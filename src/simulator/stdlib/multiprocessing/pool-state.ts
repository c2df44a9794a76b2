/** What the threads of a `Pool` have in common with each other and with those who ask something of it. */
import type { Place } from "../../machine/event.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Shared, Turn } from "../../machine/turn.ts";
import { ValueError } from "../exceptions.ts";
import { makePlace, type LibraryContext } from "../library-context.ts";
import type { Launcher, ProcessObject } from "./launcher.ts";
import type { NextCalls } from "./pool-calls.ts";
import type { Job } from "./pool-results.ts";
import type { SimpleQueue } from "./simple-queue.ts";
import type { StartContext } from "./start-method.ts";

/** How far a pool has come. */
export const PHASES = ["RUN", "CLOSE", "TERMINATE"] as const;

/** Calls to be sent to the processes, part by part. */
export interface Batch {
  readonly callee: unknown;
  /** True where each part is one call, and no list of calls. */
  readonly isSingle: boolean;
  /** True where the program's own code gives the parts, one by one. */
  readonly isLazy: boolean;
  readonly next: NextCalls;
}

/** A job, and what is to be sent for it; null where there is nothing to do. */
export interface Order<SomeJob extends Job> {
  readonly job: SomeJob;
  readonly batch: Batch | null;
}

export interface ThreadLike {
  readonly start: unknown;
  readonly join: unknown;
}

/** What goes on inside a pool: in a run as CPython does it, and where all orders are explored, in as few steps as can be told apart. */
export interface PoolInside {
  /** What its threads do, by the names of their functions. */
  readonly threads: Readonly<Record<string, () => Activation>>;
  /** Takes in a job, which `make` makes where the pool is running. */
  enter<SomeJob extends Job>(make: () => Order<SomeJob>): Generator<object | undefined, SomeJob, unknown>;
  /** Takes in no more. */
  close(): Generator<undefined, void, unknown>;
  /** Ends all at once; `join` waits for one of the threads. */
  terminate(
    threads: readonly ThreadLike[],
    join: (thread: ThreadLike) => Activation,
  ): Generator<object | undefined, void, unknown>;
}

export interface PoolSettings {
  readonly start: StartContext;
  readonly count: number;
  /** What each of its processes does. */
  readonly worker: unknown;
  readonly initializer: unknown;
  readonly initargs: unknown[];
  readonly maxTasks: number | null;
}

export class PoolState {
  readonly context: LibraryContext;
  readonly place: Place;
  readonly inqueue: SimpleQueue;
  readonly outqueue: SimpleQueue;
  workers: ProcessObject[] = [];
  phase: (typeof PHASES)[number] = "RUN";
  /** What it is to others to look how far the pool has come, and to take it further. */
  readonly turns: Readonly<Record<"look" | "change", Turn>>;
  readonly shared: Shared;
  readonly #launcher: Launcher;
  readonly #settings: PoolSettings;

  constructor(
    context: LibraryContext,
    launcher: Launcher,
    settings: PoolSettings,
    makeQueue: () => SimpleQueue,
  ) {
    this.context = context;
    this.#launcher = launcher;
    this.#settings = settings;
    this.place = makePlace(context, "Pool");
    this.inqueue = makeQueue();
    this.outqueue = makeQueue();
    this.shared = { place: this.place, state: () => PHASES.indexOf(this.phase) };
    this.turns = {
      look: { shared: this.shared, writes: false, isOpen: null },
      change: { shared: this.shared, writes: true, isOpen: null },
    };
  }

  requireRunning(): void {
    if (this.phase !== "RUN") throw new ValueError("Pool not running");
  }

  /** Starts as many processes as are missing. */
  *repopulate(): Activation {
    const { start, count, worker, initializer, initargs, maxTasks } = this.#settings;
    while (this.workers.length < count) {
      const Process = this.#launcher.processClassOf(start.method);
      const args = [this.inqueue, this.outqueue, initializer, initargs, maxTasks];
      const process = new Process({ target: worker, args, daemon: true });
      process.name = process.name.replace("Process", "PoolWorker");
      yield* process.begin();
      this.workers.push(process);
    }
    return undefined;
  }

  /** Sees processes that have ended off, and starts others in their place. */
  *replace(ended: readonly ProcessObject[]): Activation {
    for (const process of ended) yield* process.await(null);
    this.workers = this.workers.filter((process) => !ended.includes(process));
    return yield* this.repopulate();
  }
}

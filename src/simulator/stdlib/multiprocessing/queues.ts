/**
 * `Queue` and `JoinableQueue` of `multiprocessing`, after Lib/multiprocessing/queues.py of 3.14.
 *
 * A `Queue` is a pipe, a lock for each of its ends, a semaphore for its bound, and in each process that puts something into it a
 * buffer with a thread that pickles what is there and feeds the pipe. So `put` returns before the item is in the pipe, and
 * what cannot be pickled fails in that thread, where only standard error tells of it. A process that ends waits until its
 * thread has fed everything.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { Exception, ValueError } from "../exceptions.ts";
import type { Turn } from "../../machine/turn.ts";
import {
  beginStep,
  defineOperations,
  invoke,
  operation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { awaitReadable, makeChannel, receiveFrom, sendThrough, type Channel } from "../processes/channel.ts";
import type { Lane, LaneUse } from "../processes/lane.ts";
import { pickled, unpickled } from "../processes/pickle-costs.ts";
import { REDUCE, type Pickle, type Reduced } from "../processes/pickle.ts";
import { Empty, Full } from "../queue/queues.ts";
import { readTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";
import type { createSharedConditions } from "./conditions.ts";
import type { Launcher } from "./launcher.ts";
import {
  MOST_PERMITS,
  readSharedPatience,
  requireSpawning,
  Shared,
  type SemLock,
  type SharedLocks,
} from "./locks.ts";
import { assertThat } from "./process.ts";
import type { StartContext } from "./start-method.ts";

/** Tells the feeding thread that nothing more will come. */
const LAST = Symbol("last");

interface ThreadLike {
  readonly start: unknown;
  readonly join: unknown;
}

interface Parts {
  readonly launcher: Launcher;
  readonly locks: SharedLocks;
  readonly conditions: ReturnType<typeof createSharedConditions>;
  readonly Thread: new (options: object) => object;
}

interface Put {
  readonly item: unknown;
  readonly seconds: number | null;
}

function readPut(given: readonly unknown[]): Put {
  const [item, ...rest] = given;
  return { item, seconds: readSharedPatience(rest) };
}

/** Makes the base classes of one interpreter. */
export function createSharedQueues(context: LibraryContext, parts: Parts) {
  const { launcher, locks, conditions, Thread } = parts;
  const { machine, output } = context;

  class Queue extends LibraryObject {
    protected readonly channel: Channel;
    protected readonly maxsize: number;
    protected readonly readLock: SemLock;
    protected readonly writeLock: SemLock;
    protected readonly room: SemLock;
    #buffer: unknown[] = [];
    #news = new WaitList(context);
    #thread: ThreadLike | null = null;
    #process = context.pid;
    #isClosed = false;
    #joinsThread = true;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      const [first, readLock, writeLock, room] = given;
      if (first instanceof Shared) {
        const { channel, maxsize } = first.state as { channel: Channel; maxsize: number };
        this.channel = channel;
        this.maxsize = maxsize;
        this.readLock = readLock as SemLock;
        this.writeLock = writeLock as SemLock;
        this.room = room as SemLock;
      } else {
        const { maxsize = 0 } = readArguments("Queue", ["maxsize"], given);
        const most = readWhole(maxsize);
        this.maxsize = most > 0 ? most : MOST_PERMITS;
        this.channel = makeChannel(context, this.constructor.name);
        this.readLock = new locks.Lock(start, []);
        this.writeLock = new locks.Lock(start, []);
        this.room = new locks.BoundedSemaphore(start, [this.maxsize]);
      }
      for (const key of ["channel", "maxsize", "readLock", "writeLock", "room"]) {
        Object.defineProperty(this, key, { enumerable: false });
      }
    }

    [REDUCE](): Reduced {
      requireSpawning(launcher, this);
      const state = { channel: this.channel, maxsize: this.maxsize };
      return { kind: this.constructor.name, state, parts: this.sharedParts() };
    }

    protected sharedParts(): readonly unknown[] {
      return [this.readLock, this.writeLock, this.room];
    }

    #requireOpen(): void {
      if (this.#isClosed) throw new ValueError(`Queue ${this.toString()} is closed`);
    }

    /** In a forked process the buffer and the thread are its parent's, and it begins with none. */
    #afterFork(): void {
      if (this.#process === context.pid) return;
      this.#process = context.pid;
      this.#buffer = [];
      this.#news = new WaitList(context);
      this.#thread = null;
    }

    *put(...given: unknown[]): Activation {
      return yield* this.putItem(readPut(given));
    }

    *putItem({ item, seconds }: Put): Activation {
      this.#requireOpen();
      if (!(yield* this.room.take(seconds))) throw new Full();
      yield* this.admit();
      yield* this.enqueue(item);
      return undefined;
    }

    /** Counts an item before it goes in. */
    protected *admit(): Generator<object | undefined, void, unknown> {
      // A plain queue counts nothing.
    }

    /** What it is to others of its process to put something into the buffer, and to take something out of it. */
    #turn(isTaking: boolean): Turn {
      const place = { ...this.channel.place, id: `${this.channel.place.id} of ${context.process.index}` };
      const shared = { place, state: () => this.#buffer.length };
      return { shared, writes: true, isOpen: isTaking ? (state) => state > 0 : null };
    }

    *enqueue(item: unknown): Generator<object | undefined, void, unknown> {
      yield* beginStep(context, this.#turn(false));
      this.#afterFork();
      this.#buffer.push(item);
      const { place } = this.channel;
      const value = String(this.#buffer.length);
      machine.emit("operate", machine.current, machine.meter.site, { place, text: "put", value });
      if (this.#thread === null) yield* this.#startFeeding();
      else this.#news.wake();
    }

    *#startFeeding(): Generator<object | undefined, void, unknown> {
      const target = operation(context, "_feed", () => this.#feed());
      const thread = new Thread({ name: "QueueFeederThread", target, daemon: true }) as ThreadLike;
      this.#thread = thread;
      launcher.finalizers.add(this.#finalizer);
      yield* invoke(context, thread.start, thread, []);
    }

    readonly #finalizer = {
      atFirst: () => this.#closeBuffer(),
      atLast: () => this.#joinFeeder(),
    };

    *#closeBuffer(): Activation {
      yield* beginStep(context, this.#turn(false));
      this.#buffer.push(LAST);
      this.#news.wake();
      return undefined;
    }

    *#joinFeeder(): Activation {
      const thread = this.#thread;
      if (thread !== null && this.#joinsThread) yield* invoke(context, thread.join, thread, []);
      return undefined;
    }

    *#feed(): Activation {
      for (;;) {
        yield* takeTurn(context, this.#turn(true));
        while (this.#buffer.length === 0) yield* this.#news.wait({ kind: "item", ...this.channel.place });
        const item = this.#buffer.shift();
        if (item === LAST) return undefined;
        try {
          const pickle = pickled(context, item);
          yield* this.writeLock.take(null);
          try {
            yield* sendThrough(context, this.channel, pickle, pickle.bytes);
          } finally {
            yield* this.writeLock.give();
          }
        } catch (error) {
          if (error instanceof Stopped || !(error instanceof Exception)) throw error;
          // The item is lost, and its place is free again.
          yield* this.room.give();
          yield* this.feedingFailed(error, item);
        }
      }
    }

    *feedingFailed(error: unknown, _item: unknown): Activation {
      output.traceback(error);
      return undefined;
    }

    *get(...given: unknown[]): Activation {
      const { block = true, timeout = null } = readArguments("get", ["block", "timeout"], given);
      const seconds = block ? readTimeout(timeout) : 0;
      return yield* this.getItem(seconds === null ? null : Math.max(0, seconds));
    }

    *getItem(seconds: number | null): Activation {
      this.#requireOpen();
      const pickle = yield* this.receive(seconds);
      return unpickled(context, pickle);
    }

    *receive(seconds: number | null): Generator<undefined, Pickle, unknown> {
      const { lane } = this.channel;
      if (lane !== null) return yield* lane.take(context);
      const deadline = new Deadline(context, seconds);
      if (!(yield* this.readLock.take(seconds))) throw new Empty();
      let pickle: Pickle;
      try {
        if (seconds !== null) {
          const left = Math.max(0, deadline.left ?? 0);
          if (!(yield* awaitReadable(context, this.channel, left))) throw new Empty();
        }
        pickle = (yield* receiveFrom(context, this.channel)) as Pickle;
        yield* this.room.give();
      } finally {
        yield* this.readLock.give();
      }
      return pickle;
    }

    *getNowait(): Activation {
      return yield* this.getItem(0);
    }

    *putNowait(item: unknown): Activation {
      return yield* this.putItem({ item, seconds: 0 });
    }

    *qsize(): Activation {
      yield* takeTurn(context, this.room.shared.semaphore.turns.look);
      return this.maxsize - this.room.permits;
    }

    *empty(): Activation {
      yield* takeTurn(context, this.channel.turns.look);
      return !machine.outside(() => this.channel.isReadable);
    }

    *full(): Activation {
      yield* takeTurn(context, this.room.shared.semaphore.turns.look);
      return this.room.permits === 0;
    }

    *close(): Activation {
      yield* takeTurn(context);
      if (!this.#isClosed && this.#thread !== null) yield* this.#closeBuffer();
      this.#isClosed = true;
      return undefined;
    }

    /** Closes it and waits until everything is in the pipe. */
    *end(): Activation {
      if (this.#thread !== null) yield* this.#closeBuffer();
      this.#isClosed = true;
      return yield* this.#joinFeeder();
    }

    /** For one that only the library uses: what it is where all orders are explored. */
    openLane(use: LaneUse): Lane<Pickle> {
      return this.channel.openLane(use);
    }

    get isFull(): boolean {
      return this.room.permits === 0;
    }

    /** The pipe that items come out of. */
    get source(): Channel {
      return this.channel;
    }

    *joinThread(): Activation {
      yield* takeTurn(context);
      assertThat(this.#isClosed, `Queue ${this.toString()} not closed`);
      return yield* this.#joinFeeder();
    }

    *cancelJoinThread(): Activation {
      yield* takeTurn(context);
      this.#joinsThread = false;
      return undefined;
    }

    override toString(): string {
      return "<multiprocessing.queues.Queue object at 0x...>";
    }
  }
  defineOperations(context, Queue.prototype, [
    ...["put", "get", "getNowait", "putNowait", "qsize", "empty", "full"],
    ...["close", "joinThread", "cancelJoinThread"],
  ]);

  class JoinableQueue extends Queue {
    readonly #unfinished: SemLock;
    readonly #condition: InstanceType<typeof conditions.Condition>;

    constructor(start: StartContext, given: readonly unknown[]) {
      super(start, given);
      const [first, , , , unfinished, condition] = given;
      if (first instanceof Shared) {
        this.#unfinished = unfinished as SemLock;
        this.#condition = condition as InstanceType<typeof conditions.Condition>;
      } else {
        this.#unfinished = new locks.Semaphore(start, [0]);
        this.#condition = new conditions.Condition(start, []);
      }
    }

    protected override sharedParts(): readonly unknown[] {
      return [...super.sharedParts(), this.#unfinished, this.#condition];
    }

    protected override *admit(): Generator<object | undefined, void, unknown> {
      yield* this.#condition.own.take(null);
      yield* this.#unfinished.give();
      yield* this.#condition.own.give();
    }

    *taskDone(): Activation {
      yield* this.#condition.own.take(null);
      try {
        if (!(yield* this.#unfinished.take(0))) throw new ValueError("task_done() called too many times");
        if (this.#unfinished.permits === 0) yield* this.#condition.wake(Infinity);
      } finally {
        yield* this.#condition.own.give();
      }
      return undefined;
    }

    *join(): Activation {
      yield* this.#condition.own.take(null);
      try {
        if (this.#unfinished.permits > 0) yield* this.#condition.await(null);
      } finally {
        yield* this.#condition.own.give();
      }
      return undefined;
    }

    override toString(): string {
      return "<multiprocessing.queues.JoinableQueue object at 0x...>";
    }
  }
  defineOperations(context, JoinableQueue.prototype, ["taskDone", "join"]);

  return { Queue, JoinableQueue };
}

export type SharedQueues = ReturnType<typeof createSharedQueues>;

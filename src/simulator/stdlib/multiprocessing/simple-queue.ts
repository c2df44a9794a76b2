/** `SimpleQueue` of `multiprocessing`, after Lib/multiprocessing/queues.py of 3.14: a pipe with a lock for each of its ends. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import { defineOperations, takeTurn, type LibraryContext } from "../library-context.ts";
import type { Lane, LaneUse } from "../processes/lane.ts";
import { makeChannel, receiveFrom, sendThrough, type Channel } from "../processes/channel.ts";
import { pickled, unpickled } from "../processes/pickle-costs.ts";
import { REDUCE, type Pickle, type Reduced } from "../processes/pickle.ts";
import type { Launcher } from "./launcher.ts";
import { requireSpawning, Shared, type SemLock, type SharedLocks } from "./locks.ts";
import type { StartContext } from "./start-method.ts";

/** Makes the base class of one interpreter. */
export function createSimpleQueue(context: LibraryContext, launcher: Launcher, locks: SharedLocks) {
  const { machine } = context;

  class SimpleQueue extends LibraryObject {
    readonly #channel: Channel;
    readonly #readLock: SemLock;
    readonly #writeLock: SemLock;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      const [first, readLock, writeLock] = given;
      if (first instanceof Shared) {
        this.#channel = first.state as Channel;
        this.#readLock = readLock as SemLock;
        this.#writeLock = writeLock as SemLock;
        return;
      }
      readArguments("SimpleQueue", [], given);
      this.#channel = makeChannel(context, "SimpleQueue");
      this.#readLock = new locks.Lock(start, []);
      this.#writeLock = new locks.Lock(start, []);
    }

    [REDUCE](): Reduced {
      requireSpawning(launcher, this);
      return { kind: "SimpleQueue", state: this.#channel, parts: [this.#readLock, this.#writeLock] };
    }

    get channel(): Channel {
      return this.#channel;
    }

    /** For one that only the library uses: what it is where all orders are explored. */
    openLane(use: LaneUse): Lane<Pickle> {
      return machine.outside(() => this.#channel.openLane(use));
    }

    *put(item: unknown): Activation {
      return yield* this.send(item);
    }

    *send(item: unknown): Generator<undefined, undefined, unknown> {
      const { lane } = this.#channel;
      if (lane !== null) {
        yield* lane.put(context, () => pickled(context, item));
        return undefined;
      }
      const pickle = pickled(context, item);
      yield* this.#writeLock.take(null);
      try {
        yield* sendThrough(context, this.#channel, pickle, pickle.bytes);
      } finally {
        yield* this.#writeLock.give();
      }
      return undefined;
    }

    *get(): Activation {
      return yield* this.receive();
    }

    *receive(): Generator<undefined, unknown, unknown> {
      const { lane } = this.#channel;
      if (lane !== null) return unpickled(context, yield* lane.take(context));
      yield* this.#readLock.take(null);
      let pickle: Pickle;
      try {
        pickle = (yield* receiveFrom(context, this.#channel)) as Pickle;
      } finally {
        yield* this.#readLock.give();
      }
      return unpickled(context, pickle);
    }

    *empty(): Activation {
      yield* takeTurn(context, this.#channel.turns.look);
      return !machine.outside(() => this.#channel.isReadable);
    }

    *close(): Activation {
      yield* takeTurn(context);
      return undefined;
    }

    override toString(): string {
      return "<multiprocessing.queues.SimpleQueue object at 0x...>";
    }
  }
  defineOperations(context, SimpleQueue.prototype, ["put", "get", "empty", "close"]);
  return SimpleQueue;
}

export type SimpleQueueClass = ReturnType<typeof createSimpleQueue>;
export type SimpleQueue = InstanceType<SimpleQueueClass>;

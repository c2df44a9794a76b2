/** The class of the queues between interpreters: `createQueue` makes them. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { pythonTypeName, readArguments, readWhole } from "../arguments.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import {
  defineOperations,
  operation,
  refuseToExplore,
  SECOND,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { QueueEmpty, QueueError, QueueFull } from "./errors.ts";
import { wrapAny, type Parcel } from "./parcels.ts";
import { addQueueState, QUEUE, QueueState } from "./queue-state.ts";
import { registryOf } from "./registry.ts";
import { unwrap } from "./sessions.ts";

/** What there is in the place of an item whose interpreter is gone. */
class UnboundItem extends LibraryObject {
  override toString(): string {
    return "concurrent.interpreters._queues.UNBOUND";
  }
}

/** Makes `createQueue` for one interpreter, and the class of what it gives. */
export function createInterpreterQueues(context: LibraryContext) {
  const { machine } = context;
  const registry = registryOf(context.process);
  const objects = new Map<QueueState, Queue>();
  const unbound = new UnboundItem();

  /** The moment at which waiting ends, or null: there is none. A time is cut to whole seconds, as in CPython. */
  function endOf(timeout: unknown): number | null {
    if (timeout === null || timeout === undefined) return null;
    if (typeof timeout !== "number") {
      throw new TypeError(
        `int() argument must be a string, a bytes-like object or a real number, not '${pythonTypeName(timeout)}'`,
      );
    }
    if (!Number.isFinite(timeout)) throw new ValueError("cannot convert float NaN or infinity to integer");
    const seconds = Math.trunc(timeout);
    if (seconds < 0) throw new ValueError("timeout value must be non-negative");
    return machine.clock + seconds * SECOND;
  }

  /** Takes the turn in which the queue is looked at, and the time that takes. */
  function* attempt(): Generator<undefined, void, unknown> {
    machine.clock += machine.interpreter.costs.processes.queueOperation;
    yield* takeTurn(context);
  }

  class Queue extends LibraryObject {
    readonly #state: QueueState;

    constructor(state: QueueState) {
      super();
      this.#state = state;
      addQueueState(this, state);
      objects.set(state, this);
    }

    [REDUCE](): Reduced {
      return { kind: QUEUE, state: this.#state.id };
    }

    get id(): number {
      return this.#state.id;
    }

    get maxsize(): number {
      return this.#state.maxsize;
    }

    *put(...given: unknown[]): Activation {
      if (given.length === 0) throw missing("Queue.put()", "obj");
      const [item, ...rest] = given;
      const { block = true, timeout } = readArguments("Queue.put", ["block", "timeout"], rest);
      return yield* this.#put(item, block ? endOf(timeout) : machine.clock);
    }

    *putNowait(...given: unknown[]): Activation {
      if (given.length === 0) throw missing("Queue.put_nowait()", "obj");
      return yield* this.#put(given[0], machine.clock);
    }

    *#put(item: unknown, end: number | null): Activation {
      const state = this.#state;
      const parcel = wrapAny(context, item);
      for (yield* attempt(); state.isFull; yield* attempt()) {
        if (end !== null && machine.clock >= end) throw new QueueFull(`queue ${this.id} is full`);
        yield* state.awaitChange(context, "room", end);
      }
      state.add(context, parcel);
      return undefined;
    }

    *get(...given: unknown[]): Activation {
      const { block = true, timeout } = readArguments("Queue.get", ["block", "timeout"], given);
      return yield* this.#get(block ? endOf(timeout) : machine.clock);
    }

    *getNowait(): Activation {
      return yield* this.#get(machine.clock);
    }

    *#get(end: number | null): Activation {
      const state = this.#state;
      for (yield* attempt(); state.size === 0; yield* attempt()) {
        if (end !== null && machine.clock >= end) throw new QueueEmpty(`queue ${this.id} is empty`);
        yield* state.awaitChange(context, "item", end);
      }
      const parcel = state.take(context) as Parcel | null;
      return parcel === null ? unbound : yield* unwrap(context, parcel);
    }

    *qsize(): Activation {
      yield* takeTurn(context);
      return this.#state.size;
    }

    *empty(): Activation {
      yield* takeTurn(context);
      return this.#state.size === 0;
    }

    *full(): Activation {
      yield* takeTurn(context);
      return this.#state.isFull;
    }

    override toString(): string {
      return `Queue(${this.id})`;
    }
  }
  defineOperations(context, Queue.prototype, [
    ...["put", "putNowait", "get", "getNowait", "qsize", "empty", "full"],
  ]);

  context.rebuilders.set(QUEUE, (id) => {
    const state = registry.queues.get(id as number);
    if (state === undefined) throw new QueueError(`queue ${id as number} not found`);
    return objects.get(state) ?? new Queue(state);
  });

  function* makeQueue(given: unknown[]): Activation {
    const { maxsize = 0 } = readArguments("create", ["maxsize"], given);
    refuseToExplore(context, "a queue of interpreters", 'Use one of "queue", or of "multiprocessing".');
    yield* takeTurn(context);
    const state = new QueueState(context, registry.nextQueue(), readWhole(maxsize));
    registry.queues.set(state.id, state);
    return new Queue(state);
  }
  return operation(context, "createQueue", (...given) => makeQueue(given));
}

function missing(callee: string, name: string): TypeError {
  return new TypeError(`${callee} missing 1 required positional argument: '${name}'`);
}

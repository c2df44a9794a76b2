/** The class of the queues between interpreters: `createQueue` makes them. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { pythonTypeName, readArguments, readWhole } from "../arguments.ts";
import { TypeError, ValueError } from "../exceptions.ts";
import { defineOperations, operation, SECOND, takeTurn, type LibraryContext } from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { isPatient } from "../timeouts.ts";
import { QueueEmpty, QueueError, QueueFull } from "./errors.ts";
import { beforeWrapping, wrapAny, type Parcel } from "./parcels.ts";
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
  context.onRestart(() => objects.clear());
  const unbound = new UnboundItem();

  /** How many seconds are waited for, or null: for ever. They are cut to whole ones, as in CPython. */
  function readPatience(timeout: unknown): number | null {
    if (timeout === null || timeout === undefined) return null;
    if (typeof timeout !== "number") {
      throw new TypeError(
        `int() argument must be a string, a bytes-like object or a real number, not '${pythonTypeName(timeout)}'`,
      );
    }
    if (!Number.isFinite(timeout)) throw new ValueError("cannot convert float NaN or infinity to integer");
    const seconds = Math.trunc(timeout);
    if (seconds < 0) throw new ValueError("timeout value must be non-negative");
    return seconds;
  }

  /**
   * Waits until there is an item, or room, at most `patience` seconds from `since` on (null: for ever; undefined: not at all); gives
   * whether there is. In a run it looks again and again. Where all orders are explored, it is one step, whenever it comes.
   */
  function* awaitState(
    state: QueueState,
    waitsFor: "item" | "room",
    patience: number | null | undefined,
    since = machine.clock,
  ): Generator<undefined, boolean, unknown> {
    const end = patience === null ? null : since + (patience ?? 0) * SECOND;
    const isReady = (): boolean => (waitsFor === "item" ? state.size > 0 : !state.isFull);
    for (;;) {
      machine.clock += machine.interpreter.costs.processes.queueOperation;
      yield* takeTurn(context, state.turn(waitsFor, patience), isPatient(patience ?? null));
      if (isReady()) return true;
      if (!machine.isTimed || (end !== null && machine.clock >= end)) return false;
      yield* state.awaitChange(context, waitsFor, end);
    }
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
      registry.noteNumbers(context);
      return this.#state.id;
    }

    get maxsize(): number {
      return this.#state.maxsize;
    }

    *put(...given: unknown[]): Activation {
      if (given.length === 0) throw missing("Queue.put()", "obj");
      const [item, ...rest] = given;
      const { block = true, timeout } = readArguments("Queue.put", ["block", "timeout"], rest);
      return yield* this.#put(item, block ? readPatience(timeout) : undefined);
    }

    *putNowait(...given: unknown[]): Activation {
      if (given.length === 0) throw missing("Queue.put_nowait()", "obj");
      return yield* this.#put(given[0], undefined);
    }

    *#put(item: unknown, patience: number | null | undefined): Activation {
      const state = this.#state;
      const since = machine.clock;
      yield* beforeWrapping(context, [item]);
      const parcel = wrapAny(context, item);
      if (!(yield* awaitState(state, "room", patience, since)))
        throw new QueueFull(`queue ${this.id} is full`);
      state.add(context, parcel);
      registry.known(context.interpreter.id)?.queues.add(state);
      return undefined;
    }

    *get(...given: unknown[]): Activation {
      const { block = true, timeout } = readArguments("Queue.get", ["block", "timeout"], given);
      return yield* this.#get(block ? readPatience(timeout) : undefined);
    }

    *getNowait(): Activation {
      return yield* this.#get(undefined);
    }

    *#get(patience: number | null | undefined): Activation {
      const state = this.#state;
      if (!(yield* awaitState(state, "item", patience))) throw new QueueEmpty(`queue ${this.id} is empty`);
      const parcel = state.take(context) as Parcel | null;
      return parcel === null ? unbound : yield* unwrap(context, parcel);
    }

    *qsize(): Activation {
      yield* takeTurn(context, this.#state.look);
      return this.#state.size;
    }

    *empty(): Activation {
      yield* takeTurn(context, this.#state.look);
      return this.#state.size === 0;
    }

    *full(): Activation {
      yield* takeTurn(context, this.#state.look);
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
    yield* takeTurn(context, registry.making(context));
    registry.noteUser(context);
    const state = new QueueState(context, registry.nextQueue(), readWhole(maxsize));
    registry.queues.set(state.id, state);
    return new Queue(state);
  }
  return operation(context, "createQueue", (...given) => makeQueue(given));
}

function missing(callee: string, name: string): TypeError {
  return new TypeError(`${callee} missing 1 required positional argument: '${name}'`);
}

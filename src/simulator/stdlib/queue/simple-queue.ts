/**
 * `queue.SimpleQueue` (Modules/_queuemodule.c): no bound, no tasks. Since 3.13 an item goes straight to the longest waiter,
 * if there is one; before that a waiter was woken, and had to be the first to get there.
 */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Turn } from "../../machine/turn.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Thread } from "../../machine/thread.ts";
import { readArguments } from "../arguments.ts";
import { Fifo } from "../fifo.ts";
import {
  defineOperations,
  makePlace,
  noteOperation,
  parkUntil,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { isPatient, readQueueTimeout } from "../timeouts.ts";
import { Deadline } from "../wait-list.ts";
import { Empty } from "./queues.ts";

/** What a waiter is woken with, beside an item. */
const LOOK_AGAIN = Symbol("look again");
const TOO_LATE = Symbol("too late");

/** The queue behind the class, which executors use, too. */
export class SimpleQueueState {
  readonly #context: LibraryContext;
  readonly #place: Place;
  readonly #items = new Fifo<unknown>();
  /** What its operations do, as far as others can see it. */
  readonly turns: Readonly<Record<"put" | "get" | "tryGet" | "look", Turn>>;
  #waiters: Thread[] = [];

  constructor(context: LibraryContext, className: string) {
    this.#context = context;
    this.#place = makePlace(context, className);
    const shared = { place: this.#place, state: () => this.size };
    this.turns = {
      put: { shared, writes: true, isOpen: null },
      get: { shared, writes: true, isOpen: (state) => state > 0 },
      tryGet: { shared, writes: (state) => state > 0, isOpen: null, until: (state) => state > 0 },
      look: { shared, writes: false, isOpen: null },
    };
  }

  get size(): number {
    return this.#items.length;
  }

  /** Adds an item now; whoever calls it has the turn. */
  put(item: unknown): void {
    const { machine } = this.#context;
    machine.noteShared(this.turns.put.shared, true);
    const waiter = this.#waiters.shift();
    const isHandedOver = waiter !== undefined && machine.interpreter.handOffAfter !== null;
    if (!isHandedOver) this.#items.push(item);
    noteOperation(this.#context, this.#place, "put", String(this.size));
    if (waiter !== undefined) machine.wake(waiter, isHandedOver ? item : LOOK_AGAIN);
  }

  /** Takes an item now; there is one. */
  take(): unknown {
    this.#context.machine.noteShared(this.turns.get.shared, true);
    const item = this.#items.take();
    noteOperation(this.#context, this.#place, "get", String(this.size));
    return item;
  }

  /** Waits for an item, at most `seconds` (null: for ever). Throws Empty where none has come. */
  *get(seconds: number | null): Activation {
    const context = this.#context;
    const thread = context.machine.current;
    const deadline = new Deadline(context, seconds);
    while (this.size === 0) {
      if (deadline.isOver) throw new Empty();
      this.#waiters.push(thread);
      const news = yield* parkUntil(context, { kind: "item", ...this.#place }, deadline.left, () => {
        this.#waiters = this.#waiters.filter((other) => other !== thread);
        return TOO_LATE;
      });
      if (news === LOOK_AGAIN || news === TOO_LATE) continue;
      noteOperation(context, this.#place, "get", String(this.size));
      return news;
    }
    return this.take();
  }
}

/** Makes the class of one run. */
export function createSimpleQueues(context: LibraryContext) {
  class SimpleQueue extends LibraryObject {
    readonly #state: SimpleQueueState;

    constructor(...given: unknown[]) {
      super();
      readArguments("SimpleQueue", [], given);
      this.#state = new SimpleQueueState(context, "SimpleQueue");
    }

    /** `block` and `timeout` are there for those who know `Queue`, and mean nothing. */
    *put(...given: unknown[]): Activation {
      const [item, ...rest] = given;
      readArguments("put", ["block", "timeout"], rest);
      yield* takeTurn(context, this.#state.turns.put);
      this.#state.put(item);
      return undefined;
    }

    *putNowait(item: unknown): Activation {
      yield* takeTurn(context, this.#state.turns.put);
      this.#state.put(item);
      return undefined;
    }

    *get(...given: unknown[]): Activation {
      const { block = true, timeout } = readArguments("get", ["block", "timeout"], given);
      const seconds = block ? readQueueTimeout(timeout) : 0;
      const { turns } = this.#state;
      yield* takeTurn(context, seconds === null ? turns.get : turns.tryGet, isPatient(seconds));
      return yield* this.#state.get(seconds);
    }

    *getNowait(): Activation {
      yield* takeTurn(context, this.#state.turns.tryGet);
      return yield* this.#state.get(0);
    }

    *qsize(): Activation {
      yield* takeTurn(context, this.#state.turns.look);
      return this.#state.size;
    }

    *empty(): Activation {
      yield* takeTurn(context, this.#state.turns.look);
      return this.#state.size === 0;
    }
  }
  defineOperations(context, SimpleQueue.prototype, [
    "put",
    "putNowait",
    "get",
    "getNowait",
    "qsize",
    "empty",
  ]);
  return { SimpleQueue };
}

/**
 * `queue.Queue`, `LifoQueue` and `PriorityQueue`, after Lib/queue.py of 3.14: a store behind one mutex, and three queues of
 * threads: those that wait for an item, for room, and for all tasks to be done.
 */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Shared, Turn } from "../../machine/turn.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { Exception, ValueError } from "../exceptions.ts";
import { Gate } from "../gate.ts";
import {
  beginStep,
  defineOperations,
  makePlace,
  noteOperation,
  takeTurn,
  withProgram,
  type LibraryContext,
} from "../library-context.ts";
import { isPatient, readQueueTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";
import { Heap, Line, Stack, type Store } from "./stores.ts";

/** Raised where an item is wanted at once, or in time, and there is none. */
export class Empty extends Exception {}
/** Raised where there is no room for an item at once, or in time. */
export class Full extends Exception {}
/** Raised by a queue that was shut down. */
export class ShutDown extends Exception {}

/** More items than this are in no queue. */
const MOST_ITEMS = 2 ** 24;

/** The rest of an activity, which has given something already. */
function* goOn(activity: Activation, given: object | undefined): Activation {
  for (let last = given; ;) {
    let result: IteratorResult<object | undefined, unknown>;
    try {
      result = activity.next(yield last);
    } catch (error) {
      result = activity.throw(error);
    }
    if (result.done === true) return result.value;
    last = result.value;
  }
}

/** Makes the classes of one run. */
export function createQueues(context: LibraryContext) {
  class Queue extends LibraryObject {
    readonly #place: Place;
    readonly #gate: Gate;
    readonly #store: Store;
    readonly #maxsize: number;
    readonly #notEmpty = new WaitList(context);
    readonly #notFull = new WaitList(context);
    readonly #allTasksDone = new WaitList(context);
    readonly #shared: Shared;
    #unfinished = 0;
    #isShutDown = false;

    constructor(...given: unknown[]) {
      super();
      const { maxsize = 0 } = readArguments(`${new.target.name}.__init__`, ["maxsize"], given);
      this.#maxsize = readWhole(maxsize);
      this.#store = this.makeStore();
      this.#place = makePlace(context, new.target.name);
      this.#gate = new Gate(context, this.#place);
      this.#shared = { place: this.#place, state: () => this.#stateNumber() };
    }

    /** The items and the tasks that are not done; an odd number once it is shut down. */
    #stateNumber(): number {
      return (this.#store.size + this.#unfinished * MOST_ITEMS) * 2 + (this.#isShutDown ? 1 : 0);
    }

    /** `isReady`: what it waits for, where it has to or is ready to; with `waits` false it is made in any case. */
    #turn(
      writes: boolean,
      isReady: ((items: number, tasks: number) => boolean) | null = null,
      waits = true,
    ): Turn {
      const alsoReads = this.#store.compares ? [this.#gate.turns.pass.shared] : [];
      const turn = { shared: this.#shared, alsoReads, writes, isOpen: null };
      if (isReady === null) return turn;
      const until = (state: number): boolean =>
        state % 2 === 1 || isReady(Math.floor(state / 2) % MOST_ITEMS, Math.floor(state / 2 / MOST_ITEMS));
      return { ...turn, until, isOpen: waits ? until : null };
    }

    protected makeStore(): Store {
      return new Line();
    }

    get maxsize(): number {
      return this.#maxsize;
    }

    *put(...given: unknown[]): Activation {
      const [item, ...rest] = given;
      const { block = true, timeout } = readArguments("put", ["block", "timeout"], rest);
      yield* this.#put(item, block ? (timeout ?? null) : undefined);
      return undefined;
    }

    *putNowait(item: unknown): Activation {
      yield* this.#put(item, undefined);
      return undefined;
    }

    /** `patience`: seconds, null for ever, undefined for not at all. */
    *#put(item: unknown, patience: unknown): Activation {
      const hasRoom = (items: number): boolean => this.#maxsize <= 0 || items < this.#maxsize;
      yield* this.#enter(this.#turn(true, hasRoom, patience === null), patience);
      if (this.#isShutDown) throw new ShutDown();
      if (this.#maxsize > 0) {
        const deadline = this.#deadline(patience);
        while (this.#isFull()) {
          if (deadline.isOver) throw new Full();
          yield* this.#notFull.wait({ kind: "room", ...this.#place }, deadline.left);
          yield* this.#gate.pass();
          if (this.#isShutDown) throw new ShutDown();
        }
      }
      yield* this.#locked(() => this.#store.add(item));
      this.#unfinished++;
      this.#note("put");
      this.#notEmpty.wake();
      return undefined;
    }

    *get(...given: unknown[]): Activation {
      const { block = true, timeout } = readArguments("get", ["block", "timeout"], given);
      return yield* this.#get(block ? (timeout ?? null) : undefined);
    }

    *getNowait(): Activation {
      return yield* this.#get(undefined);
    }

    *#get(patience: unknown): Activation {
      yield* this.#enter(
        this.#turn(true, (items) => items > 0, patience === null),
        patience,
      );
      this.#requireOpen();
      const deadline = this.#deadline(patience);
      while (this.#store.size === 0) {
        if (deadline.isOver) throw new Empty();
        yield* this.#notEmpty.wait({ kind: "item", ...this.#place }, deadline.left);
        yield* this.#gate.pass();
        this.#requireOpen();
      }
      const item = yield* this.#locked(() => this.#store.take());
      this.#note("get");
      this.#notFull.wake();
      return item;
    }

    *taskDone(): Activation {
      yield* this.#enter(this.#turn(true));
      if (this.#unfinished === 0) throw new ValueError("task_done() called too many times");
      this.#unfinished--;
      this.#note("taskDone");
      if (this.#unfinished === 0) this.#allTasksDone.wakeAll();
      return undefined;
    }

    *join(): Activation {
      yield* this.#enter(this.#turn(false, (_, tasks) => tasks === 0));
      while (this.#unfinished > 0) yield* this.#allTasksDone.wait({ kind: "tasks", ...this.#place });
      this.#note("join");
      return undefined;
    }

    *qsize(): Activation {
      yield* this.#enter(this.#turn(false));
      return this.#store.size;
    }

    *empty(): Activation {
      yield* this.#enter(this.#turn(false));
      return this.#store.size === 0;
    }

    *full(): Activation {
      yield* this.#enter(this.#turn(false));
      return this.#maxsize > 0 && this.#isFull();
    }

    *shutdown(...given: unknown[]): Activation {
      const { immediate = false } = readArguments("shutdown", ["immediate"], given);
      yield* this.#enter(this.#turn(true));
      this.#isShutDown = true;
      if (immediate) {
        this.#unfinished = Math.max(0, this.#unfinished - this.#store.size);
        this.#store.clear();
        this.#allTasksDone.wakeAll();
      }
      this.#note("shutdown");
      this.#notEmpty.wakeAll();
      this.#notFull.wakeAll();
      return undefined;
    }

    *#enter(turn: Turn, patience: unknown = undefined): Generator<undefined, void, unknown> {
      yield* takeTurn(context, turn, typeof patience === "number" && isPatient(patience));
      if (context.machine.isTimed) return yield* this.#gate.pass();
      while (this.#gate.isTaken) {
        yield* this.#gate.pass();
        yield* beginStep(context, turn);
      }
    }

    #deadline(patience: unknown): Deadline {
      return new Deadline(context, patience === undefined ? 0 : readQueueTimeout(patience));
    }

    #isFull(): boolean {
      return this.#store.size >= this.#maxsize;
    }

    #requireOpen(): void {
      if (this.#isShutDown && this.#store.size === 0) throw new ShutDown();
    }

    /** Changes the store; where that may call the program, everybody else is kept out meanwhile. */
    *#locked(change: () => Activation): Activation {
      if (!this.#store.compares) return yield* change();
      const activity = withProgram(context, change());
      if (context.machine.isTimed) {
        yield* this.#gate.enter();
        try {
          return yield* activity;
        } finally {
          yield* this.#gate.leave();
        }
      }
      const first = activity.next();
      if (first.done === true) return first.value;
      // It calls the program: others can come meanwhile.
      yield* this.#gate.enter();
      try {
        return yield* goOn(activity, first.value);
      } finally {
        yield* this.#gate.leave();
      }
    }

    #note(name: string): void {
      noteOperation(context, this.#place, name, String(this.#store.size));
    }
  }
  defineOperations(context, Queue.prototype, [
    "put",
    "putNowait",
    "get",
    "getNowait",
    "taskDone",
    "join",
    "qsize",
    "empty",
    "full",
    "shutdown",
  ]);

  class LifoQueue extends Queue {
    protected override makeStore(): Store {
      return new Stack();
    }
  }

  class PriorityQueue extends Queue {
    protected override makeStore(): Store {
      return new Heap(context);
    }
  }
  return { Queue, LifoQueue, PriorityQueue };
}

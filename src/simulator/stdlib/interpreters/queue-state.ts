/**
 * A queue between interpreters, after Modules/_interpqueuesmodule.c and Lib/concurrent/interpreters/_queues.py of 3.14.
 *
 * Whoever waits for it looks again every 10 ms. A look that finds nothing is not modelled: the waiting thread is parked until the
 * first look after something has come. So the times are those of looking again and again, and a queue that
 * nothing will ever come to leaves its readers parked, for all to see.
 */
import type { Place } from "../../machine/event.ts";
import type { Thread } from "../../machine/thread.ts";
import type { Shared, Turn } from "../../machine/turn.ts";
import { makeNamedPlace, noteOperation, park, type LibraryContext } from "../library-context.ts";

/** The name under which an interpreter makes its object for a queue. */
export const QUEUE = "InterpreterQueue";

/** Nanoseconds between two looks. */
const DELAY = 10_000_000;

interface Item {
  /** Null once the interpreter is gone that put it there. */
  parcel: object | null;
  readonly owner: number;
}

/** A thread that looks again and again. */
interface Poller {
  readonly thread: Thread;
  readonly waitsFor: "item" | "room";
  /** When it looks again, at `time` or after. */
  nextLook(time: number): number;
  isOver: boolean;
}

export class QueueState {
  readonly id: number;
  readonly maxsize: number;
  readonly place: Place;
  readonly shared: Shared;
  readonly #items: Item[] = [];
  #pollers: Poller[] = [];

  constructor(context: LibraryContext, id: number, maxsize: number) {
    this.id = id;
    this.maxsize = maxsize;
    this.place = makeNamedPlace(context, "Queue", `queue ${id}`);
    this.shared = { place: this.place, state: () => this.size };
  }

  /**
   * What it is to others to put something in or to take something out; `patience` as in `wait`: null for ever, undefined for
   * not at all.
   */
  turn(waitsFor: "item" | "room", patience: number | null | undefined): Turn {
    const isReady = (size: number): boolean =>
      waitsFor === "item" ? size > 0 : this.maxsize <= 0 || size < this.maxsize;
    const waits = patience === null;
    return {
      shared: this.shared,
      writes: waits ? true : isReady,
      isOpen: waits ? isReady : null,
      until: isReady,
      crosses: true,
      waiting: { kind: waitsFor, ...this.place },
    };
  }

  /** What it is to look how many there are. */
  get look(): Turn {
    return { shared: this.shared, writes: false, isOpen: null, crosses: true };
  }

  /** True where there is something that the interpreter `owner` has put in and that is not gone. */
  hasItemsOf(owner: number): boolean {
    return this.#items.some((item) => item.owner === owner && item.parcel !== null);
  }

  get size(): number {
    return this.#items.length;
  }

  get isFull(): boolean {
    return this.maxsize > 0 && this.#items.length >= this.maxsize;
  }

  /** Adds an item of the current interpreter, for which there is room. */
  add(context: LibraryContext, parcel: object): void {
    this.#items.push({ parcel, owner: context.interpreter.id });
    noteOperation(context, this.place, "put", String(this.size));
    this.#tell(context, "item");
  }

  /** Takes the next item; there is one. Null for one whose interpreter is gone. */
  take(context: LibraryContext): object | null {
    const { parcel } = this.#items.shift()!;
    noteOperation(context, this.place, "get", String(this.size));
    this.#tell(context, "room");
    return parcel;
  }

  /** Leaves nothing but their places of the items that the interpreter `owner` put in. */
  unbind(owner: number): void {
    for (const item of this.#items) if (item.owner === owner) item.parcel = null;
  }

  /** Waits for the first look that may find what there was not, or that is at `end` or after, where there is such. */
  *awaitChange(
    context: LibraryContext,
    waitsFor: "item" | "room",
    end: number | null,
  ): Generator<undefined, void, unknown> {
    const { machine } = context;
    const since = machine.clock;
    const period = DELAY + machine.draw(machine.interpreter.delays.timeout);
    const poller: Poller = {
      thread: machine.current,
      waitsFor,
      nextLook: (time) => since + Math.max(1, Math.ceil((time - since) / period)) * period,
      isOver: false,
    };
    this.#pollers.push(poller);
    if (end !== null) wakeAt(context, poller, poller.nextLook(end));
    yield* park(context, { kind: waitsFor, ...this.place });
    poller.isOver = true;
    this.#pollers = this.#pollers.filter((other) => other !== poller);
  }

  /** Lets those look who wait for what has just come. */
  #tell(context: LibraryContext, what: "item" | "room"): void {
    for (const poller of this.#pollers) {
      if (poller.waitsFor === what) wakeAt(context, poller, poller.nextLook(context.machine.clock));
    }
  }
}

function wakeAt({ machine }: LibraryContext, poller: Poller, time: number): void {
  machine.after(time - machine.clock, () => {
    if (!poller.isOver) machine.wake(poller.thread, undefined, [0, 0]);
  });
}

const states = new WeakMap<object, QueueState>();

/** Ties a `Queue` object to what is behind it. */
export function addQueueState(queue: object, state: QueueState): void {
  states.set(queue, state);
}

/** What is behind a `Queue` object, or null for anything else. */
export function queueStateOf(value: unknown): QueueState | null {
  return (typeof value === "object" && value !== null && states.get(value)) || null;
}

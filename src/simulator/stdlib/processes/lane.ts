/**
 * A queue that only the library's own threads and processes know of, as Explore sees it: what one puts in, another takes out.
 *
 * Each message has a slot of its own, so that whoever puts one in and whoever takes another out are in no order. Who puts
 * one in next is a matter of order where several do; so is who takes the next one, and that is all there is to see of the locks
 * that such a queue has in a run. A taker draws a number first and then waits for the message with that number: what it
 * does between the two is nothing that others could notice.
 */
import type { Place } from "../../machine/event.ts";
import type { Condition, Shared, Turn } from "../../machine/turn.ts";
import { beginStep, type LibraryContext } from "../library-context.ts";

/** Who uses a lane, of each kind: one, or several that come in some order. */
export interface LaneUse {
  readonly senders: "one" | "many";
  readonly takers: "one" | "many";
}

type Reach = <Value>(act: () => Value) => Value;

export class Lane<Message> {
  readonly #place: Place;
  readonly #use: LaneUse;
  /** How it is looked at and changed: one between processes is outside all of them. */
  readonly #reach: Reach;
  readonly #messages: Message[] = [];
  readonly #taking: Turn;
  readonly #putting: Turn;
  #last: { readonly number: number; readonly message: Message } | null = null;
  #taken = 0;

  constructor(place: Place, use: LaneUse, reach: Reach = (act) => act()) {
    this.#place = place;
    this.#use = use;
    this.#reach = reach;
    this.#putting = this.#counter("end", () => this.#messages.length);
    this.#taking = this.#counter("beginning", () => this.#taken);
  }

  #counter(what: string, state: () => number): Turn {
    const { id, name } = this.#place;
    return { shared: { place: { id: `${id} ${what}`, name }, state }, writes: true, isOpen: null };
  }

  /** The slot of a message: 1 where it is there. */
  #slot(number: number): Shared {
    const { id, name } = this.#place;
    return { place: { id: `${id} #${number}`, name }, state: () => (this.#has(number) ? 1 : 0) };
  }

  #has(number: number): boolean {
    return number < this.#messages.length || number === this.#last?.number;
  }

  #get(number: number): Message {
    return number === this.#last?.number ? this.#last.message : this.#messages[number]!;
  }

  /** What the next taker waits for, where there is only one. */
  get awaited(): Condition {
    return { shared: this.#slot(this.#taken), isOpen: (state) => state > 0 };
  }

  /** True where there is a message for the next taker. */
  get isReady(): boolean {
    return this.#reach(() => this.#has(this.#taken));
  }

  /**
   * Puts in what `make` gives, in one step; nothing where it throws. `turn` says what else that step is about; nobody has to
   * wait for room.
   */
  *put(
    context: LibraryContext,
    make: () => Message,
    turn: Turn | null = null,
  ): Generator<undefined, void, unknown> {
    const isOne = this.#use.senders === "one";
    const own = isOne ? this.#writing(this.#messages.length) : this.#putting;
    yield* beginStep(context, turn ?? own);
    const message = make();
    if (turn !== null && !isOne) context.machine.noteShared(this.#putting.shared, true);
    context.machine.noteShared(this.#slot(this.#messages.length), true);
    this.#reach(() => void this.#messages.push(message));
  }

  #writing(number: number): Turn {
    return { shared: this.#slot(number), writes: true, isOpen: null };
  }

  /** Puts in the last message, which is to be the one with that number, before those in front of it are there. */
  *putLast(context: LibraryContext, number: number, message: Message): Generator<undefined, void, unknown> {
    yield* beginStep(context, this.#writing(number));
    this.#reach(() => void (this.#last = { number, message }));
  }

  /** Takes the next message out, and waits for it where there is none. */
  *take(context: LibraryContext): Generator<undefined, Message, unknown> {
    if (this.#use.takers === "many") yield* beginStep(context, this.#taking);
    const number = this.#reach(() => this.#taken++);
    const waiting = { kind: "item", ...this.#place } as const;
    const isOpen = (state: number): boolean => state > 0;
    yield* beginStep(context, { shared: this.#slot(number), writes: false, isOpen, waiting });
    return this.#reach(() => this.#get(number));
  }

  /** The same, in a step that has found out that there is one. */
  takeReady(): Message {
    return this.#reach(() => this.#get(this.#taken++));
  }
}

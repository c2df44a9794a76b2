import type { Place } from "../machine/event.ts";
import type { Shared, Turn } from "../machine/turn.ts";
import type { Thread } from "../machine/thread.ts";
import { beginStep, type LibraryContext } from "./library-context.ts";
import { WaitList } from "./wait-list.ts";

/** Something shared that somebody may be inside of, and in which of its states nobody is. */
export interface Guarded {
  readonly shared: Shared;
  readonly isFree: (state: number) => boolean;
}

/**
 * The mutex inside an object of the library. Between two steps the library is alone anyway; it matters only while an
 * operation calls the program, as a barrier does its action, or starts a thread, as an executor does.
 */
export class Gate {
  /** What it is to go in, to wait until nobody is inside, and to come out. */
  readonly turns: Readonly<Record<"enter" | "pass" | "leave", Turn>>;
  readonly #context: LibraryContext;
  readonly #place: Place;
  readonly #waiters: WaitList;
  #owner: Thread | null = null;

  /** `guarded`: what it is part of, where that says whether somebody is inside. */
  constructor(context: LibraryContext, place: Place, guarded: Guarded | null = null) {
    this.#context = context;
    this.#place = place;
    this.#waiters = new WaitList(context);
    const own = { place: { id: `${place.id} gate`, name: place.name }, state: () => (this.isTaken ? 1 : 0) };
    const { shared, isFree: isOpen } = guarded ?? { shared: own, isFree: (state: number) => state === 0 };
    this.turns = {
      enter: { shared, writes: true, isOpen },
      pass: { shared, writes: false, isOpen },
      leave: { shared, writes: true, isOpen: null },
    };
  }

  get isTaken(): boolean {
    return this.#owner !== null;
  }

  /** Waits until nobody is inside. */
  *pass(): Generator<undefined, void, unknown> {
    if (this.#owner === null) return;
    if (!this.#context.machine.isTimed) return yield* beginStep(this.#context, this.turns.pass);
    yield* this.enter();
    yield* this.leave();
  }

  *enter(): Generator<undefined, void, unknown> {
    while (this.#owner !== null) {
      yield* this.#waiters.wait({ kind: "lock", ...this.#place }, null, () => this.#owner, this.turns.enter);
    }
    this.#context.machine.noteShared(this.turns.enter.shared, true);
    this.#owner = this.#context.machine.current;
  }

  *leave(): Generator<undefined, void, unknown> {
    yield* beginStep(this.#context, this.turns.leave);
    this.#owner = null;
    this.#waiters.wake();
  }
}

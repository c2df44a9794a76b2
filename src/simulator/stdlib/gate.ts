import type { Place } from "../machine/event.ts";
import type { Thread } from "../machine/thread.ts";
import type { LibraryContext } from "./library-context.ts";
import { WaitList } from "./wait-list.ts";

/**
 * The mutex inside an object of the library. Between two steps the library is alone anyway; it matters only while an
 * operation calls the program, as a barrier does its action, or starts a thread, as an executor does.
 */
export class Gate {
  readonly #context: LibraryContext;
  readonly #place: Place;
  readonly #waiters: WaitList;
  #owner: Thread | null = null;

  constructor(context: LibraryContext, place: Place) {
    this.#context = context;
    this.#place = place;
    this.#waiters = new WaitList(context);
  }

  /** Waits until nobody is inside. */
  *pass(): Generator<undefined, void, unknown> {
    if (this.#owner === null) return;
    yield* this.enter();
    this.leave();
  }

  *enter(): Generator<undefined, void, unknown> {
    while (this.#owner !== null) {
      yield* this.#waiters.wait({ kind: "lock", ...this.#place }, null, () => this.#owner);
    }
    this.#owner = this.#context.machine.current;
  }

  leave(): void {
    this.#owner = null;
    this.#waiters.wake();
  }
}

/** The heap of `asyncio.PriorityQueue`: that of `queue.PriorityQueue`, for the library's own modules. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { defineOperations, type LibraryContext } from "../library-context.ts";
import { Heap as Store } from "../queue/stores.ts";

/** Makes the class of one run. `new Heap(items)` keeps its items in the array it is given. */
export function createHeap(context: LibraryContext): new (items: unknown[]) => LibraryObject {
  class Heap extends LibraryObject {
    readonly #store: Store;

    constructor(items: unknown[]) {
      super();
      this.#store = new Store(context, items);
    }

    *push(item: unknown): Activation {
      yield* this.#store.add(item);
      return undefined;
    }

    /** Takes the smallest item; there is one. */
    *pop(): Activation {
      return yield* this.#store.take();
    }
  }
  defineOperations(context, Heap.prototype, ["push", "pop"]);
  return Heap;
}

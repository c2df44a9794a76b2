/** How a queue keeps its items: in order, as a stack, or as a heap. */
import type { Activation } from "../../machine/program-interface.ts";
import { Stepwise } from "../callbacks/stepwise.ts";
import { isLess } from "../comparison.ts";
import { Fifo } from "../fifo.ts";
import type { LibraryContext } from "../library-context.ts";

export interface Store {
  readonly size: number;
  /** True where adding and taking an item may call the program. */
  readonly compares: boolean;
  add(item: unknown): Activation;
  /** Takes the item whose turn it is; there is one. */
  take(): Activation;
  clear(): void;
}

/** First in, first out. */
export class Line implements Store {
  readonly compares = false;
  readonly #items = new Fifo<unknown>();

  get size(): number {
    return this.#items.length;
  }

  *add(item: unknown): Activation {
    return this.#items.push(item);
  }

  *take(): Activation {
    return this.#items.take();
  }

  clear(): void {
    this.#items.clear();
  }
}

/** Last in, first out. */
export class Stack implements Store {
  readonly compares = false;
  readonly #items: unknown[] = [];

  get size(): number {
    return this.#items.length;
  }

  *add(item: unknown): Activation {
    return this.#items.push(item);
  }

  *take(): Activation {
    return this.#items.pop();
  }

  clear(): void {
    this.#items.length = 0;
  }
}

/**
 * The smallest first. The moves are those of Modules/_heapqmodule.c, so that equal items come out in CPython's order, and
 * nothing is lost where a comparison fails.
 */
export class Heap implements Store {
  readonly compares = true;
  readonly #context: LibraryContext;
  readonly #items: unknown[];

  /** `items` is where the heap is kept; it must be empty. */
  constructor(context: LibraryContext, items: unknown[] = []) {
    this.#context = context;
    this.#items = items;
  }

  get size(): number {
    return this.#items.length;
  }

  *add(item: unknown): Activation {
    this.#items.push(item);
    return yield* this.#siftUp(this.#items.length - 1);
  }

  *take(): Activation {
    const items = this.#items;
    const last = items.pop();
    if (items.length === 0) return last;
    const first = items[0];
    items[0] = last;
    yield* this.#sinkAndSiftUp();
    return first;
  }

  clear(): void {
    this.#items.length = 0;
  }

  /** Moves the item at `position` up to where its parent is not greater. */
  *#siftUp(position: number): Activation {
    const items = this.#items;
    let at = position;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!(yield* this.#isLess(items[at], items[parent]))) break;
      this.#swap(at, parent);
      at = parent;
    }
    return undefined;
  }

  /** Moves the item at the top down to a leaf, along the smaller children, and up again from there. */
  *#sinkAndSiftUp(): Activation {
    const items = this.#items;
    const end = items.length;
    let at = 0;
    for (let child = 1; child < end; child = 2 * at + 1) {
      const right = child + 1;
      if (right < end && !(yield* this.#isLess(items[child], items[right]))) child = right;
      this.#swap(at, child);
      at = child;
    }
    return yield* this.#siftUp(at);
  }

  #swap(first: number, second: number): void {
    const items = this.#items;
    [items[first], items[second]] = [items[second], items[first]];
  }

  #isLess(left: unknown, right: unknown): Activation {
    return isLess(new Stepwise(this.#context.program), left, right);
  }
}

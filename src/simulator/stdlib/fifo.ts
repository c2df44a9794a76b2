import { append } from "../machine/append.ts";

/** A queue: what was put in first comes out first. */
export class Fifo<Item> {
  #items: (Item | undefined)[] = [];
  #first = 0;

  get length(): number {
    return this.#items.length - this.#first;
  }

  push(item: Item): void {
    append(this.#items, item);
  }

  /** Takes the first item out; there must be one. */
  take(): Item {
    const item = this.#items[this.#first]!;
    this.#items[this.#first++] = undefined;
    if (this.#first > 1_000 && this.#first * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#first);
      this.#first = 0;
    }
    return item;
  }

  /** Those that are in it, the first first. */
  get items(): Item[] {
    return this.#items.slice(this.#first) as Item[];
  }

  clear(): void {
    this.#items = [];
    this.#first = 0;
  }
}

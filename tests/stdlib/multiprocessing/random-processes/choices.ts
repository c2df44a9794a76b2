import { seededRandom } from "../../../compiler/seeded-random.ts";

/** Choices that are the same for the same seed. */
export class Choices {
  readonly #next: (below: number) => number;

  constructor(seed: number) {
    this.#next = seededRandom(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + this.#next(high - low + 1);
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.#next(items.length)]!;
  }

  flag(): boolean {
    return this.#next(2) === 1;
  }
}

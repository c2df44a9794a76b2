/** Random numbers: Python's own generator, so that after `seed(42)` the numbers are CPython's. */
declare module "random" {
  /** Begins anew from a whole number; without one, from the run's seed. */
  export function seed(seed?: number | bigint | null): void;
  /** A number from 0 up to, not including, 1. */
  export function random(): number;
  /** A whole number from `low` to `high`, both included. */
  export function randint(low: number, high: number): number;
  /** One of the elements. Raises `IndexError` where there is none. */
  export function choice<Item>(items: ArrayLike<Item>): Item;
  /** Puts the elements into another order, in place. */
  export function shuffle(items: unknown[]): void;
  /** A number between `low` and `high`. */
  export function uniform(low: number, high: number): number;

  export * as default from "random";
}

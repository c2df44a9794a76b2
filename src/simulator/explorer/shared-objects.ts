import type { Turn } from "../machine/turn.ts";
import type { Next } from "./next-step.ts";
import type { Numbers } from "./numbers.ts";
import { readOf, writeOf } from "./system.ts";

/** The objects of the library that threads share, and how to find the state of each. */
export class SharedObjects {
  readonly #states = new Map<number, () => number>();
  readonly #numbers: Numbers;

  constructor(numbers: Numbers) {
    this.#numbers = numbers;
  }

  restart(): void {
    this.#states.clear();
  }

  /** The number of what an operation is about. */
  numberOf({ shared }: Turn): number {
    const number = this.#numbers.ofName(shared.place.id);
    if (!this.#states.has(number)) this.#states.set(number, shared.state);
    return number;
  }

  /** What a thread is known to access next, as things are now. */
  known({ turn, wakening, watched }: Next): number[] {
    if (watched !== null) return watched.map(({ object }) => readOf(object));
    const known = wakening === null ? [] : [readOf(wakening)];
    if (turn === null) return known;
    const number = this.numberOf(turn);
    return [...known, isWriting(turn, turn.shared.state()) ? writeOf(number) : readOf(number)];
  }

  has(object: number): boolean {
    return this.#states.has(object);
  }

  /** Undefined for an object that nobody has operated on. */
  stateOf(object: number): number | undefined {
    return this.#states.get(object)?.();
  }
}

/** True where an operation changes something in that state. */
export function isWriting({ writes }: Turn, state: number): boolean {
  return typeof writes === "function" ? writes(state) : writes;
}

import type { Machine } from "./machine.ts";
import type { Memory } from "./memory.ts";
import type { Activation, Iteration } from "./program-interface.ts";

/** An iteration over an array that threads can share, an element a step, or over anything else. */
export interface ArrayIteration extends Iteration {
  readonly array: readonly unknown[] | null;
  index: number;
  readonly iterator: Iterator<unknown> | null;
}

const ARRAY_ITERATOR = Array.prototype[Symbol.iterator];

/** `for … of`, spreading and destructuring: reading a container's elements one after another. */
export class Iterations {
  readonly #machine: Machine;
  readonly #memory: Memory;

  constructor(machine: Machine, memory: Memory) {
    this.#machine = machine;
    this.#memory = memory;
  }

  /** Throws a TypeError where `iterable` is not iterable. */
  begin(site: number, iterable: unknown): ArrayIteration {
    this.#machine.current.site = site;
    const method: unknown = (iterable as { [Symbol.iterator]?: unknown } | null | undefined)?.[
      Symbol.iterator
    ];
    if (typeof method !== "function") {
      const label = this.#memory.labels[site] || this.#memory.describe(iterable);
      const error = new TypeError(`${label} is not iterable`);
      this.#machine.errorSites.set(error, site);
      throw error;
    }
    if (Array.isArray(iterable) && method === ARRAY_ITERATOR) {
      return { array: iterable, index: 0, iterator: null, value: undefined };
    }
    const iterator = Reflect.apply(method, iterable, []) as Iterator<unknown>;
    return { array: null, index: 0, iterator, value: undefined };
  }

  step(iteration: ArrayIteration): boolean {
    return iteration.array !== null && this.#memory.stepProperty(iteration.array);
  }

  next(site: number, iteration: ArrayIteration): boolean {
    const { array, iterator } = iteration;
    if (array !== null) {
      if (iteration.index >= array.length) return false;
      iteration.value = array[iteration.index];
      this.#memory.readProperty(site, array, iteration.index++, iteration.value);
      return true;
    }
    const result = iterator!.next();
    iteration.value = result.value;
    return !result.done;
  }

  /** True where each element is a step of its own. */
  hasSteps(iteration: ArrayIteration): boolean {
    return iteration.array !== null;
  }

  /** Reads up to `count` elements, each in its turn; gives a fresh array. */
  *take(site: number, iteration: ArrayIteration, count: number): Activation {
    const taken: unknown[] = [];
    while (taken.length < count) {
      if (this.step(iteration)) yield;
      if (!this.next(site, iteration)) break;
      taken.push(iteration.value);
    }
    return taken;
  }

  /** The same for what is not shared, at once; closes the iterator where it stops before the end. */
  takeNow(site: number, iteration: ArrayIteration, count: number): unknown[] {
    const taken: unknown[] = [];
    while (taken.length < count && this.next(site, iteration)) taken.push(iteration.value);
    if (taken.length === count) iteration.iterator?.return?.();
    return taken;
  }
}

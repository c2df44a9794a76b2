/**
 * `for … of`, spreading and destructuring: the iteration protocol of ECMA-262 7.4, one step at a time. Arrays are read
 * element by element where they stand; a generator of the program is resumed as a frame of the thread;
 * whatever else is iterable is called.
 */
import type { CallStepwise } from "./conversions.ts";
import { isObject } from "./conversions.ts";
import { RESUMPTIONS, type GeneratorState, type Generators } from "./generators.ts";
import { Leaving, type Given } from "./given.ts";
import type { Activation, Iteration } from "./program-interface.ts";
import { suspendableOf } from "./suspendable.ts";
import type { Resumption } from "./thread.ts";

const ARRAY_ITERATOR = Array.prototype[Symbol.iterator];
const ARRAY_NEXT: unknown = Reflect.get(Object.getPrototypeOf([][Symbol.iterator]()) as object, "next");

export class StepwiseIteration implements Iteration {
  value: unknown = undefined;
  isDone = false;
  /** The array that is read in place, or null. */
  readonly array: readonly unknown[] | null;
  index = 0;
  /** The generator of the program that is gone through, or null. */
  readonly generator: GeneratorState | null;
  readonly iterator: object | null;
  readonly nextMethod: unknown;
  readonly isAsync: boolean;

  constructor(
    source: { array?: readonly unknown[]; generator?: GeneratorState | null; iterator?: object },
    nextMethod: unknown = null,
    isAsync = false,
  ) {
    this.array = source.array ?? null;
    this.generator = source.generator ?? null;
    this.iterator = source.iterator ?? null;
    this.nextMethod = nextMethod;
    this.isAsync = isAsync;
  }

  /** What a generator's value becomes: it stays here, and whoever asked is told whether there was one. */
  readonly take = (value: unknown, isDone: boolean): boolean => {
    this.value = value;
    this.isDone = isDone;
    return !isDone;
  };
}

/** True for an array that is iterated as the language has it, whatever a program has changed elsewhere. */
export function isPlainArray(iterable: unknown, method: unknown): iterable is readonly unknown[] {
  if (!Array.isArray(iterable) || method !== ARRAY_ITERATOR) return false;
  return Reflect.get(Object.getPrototypeOf([][Symbol.iterator]()) as object, "next") === ARRAY_NEXT;
}

export class Iterations {
  readonly #generators: Generators;
  readonly #call: CallStepwise;
  readonly #await: (value: unknown) => Activation;

  constructor(generators: Generators, call: CallStepwise, awaitValue: (value: unknown) => Activation) {
    this.#generators = generators;
    this.#call = call;
    this.#await = awaitValue;
  }

  /** The iteration over what `iterator`, a value that an iterator method gave, goes through. */
  over(iterator: unknown, isAsync: boolean): StepwiseIteration {
    if (!isObject(iterator))
      throw new TypeError("the iterator that an iterator method gives must be an object");
    const next: unknown = Reflect.get(iterator, "next");
    const generator = RESUMPTIONS.get(next) === "next" ? this.#generators.stateOf(iterator) : null;
    return new StepwiseIteration({ generator, iterator }, next, isAsync);
  }

  *begin(method: unknown, iterable: unknown, isAsync: boolean): Activation {
    return this.over(yield* this.#call(method, iterable, []), isAsync);
  }

  /** Calls the iterator's `next`; gives whether there is a value, which is then in the iteration. */
  *next(iteration: StepwiseIteration): Activation {
    // An iterator whose `next` fails is never closed.
    iteration.isDone = true;
    let result = yield* this.#call(iteration.nextMethod, iteration.iterator, []);
    if (iteration.isAsync) result = yield* this.#await(result);
    return this.receive(iteration, result);
  }

  /** Takes in what a `next` gave. */
  receive(iteration: StepwiseIteration, result: unknown): boolean {
    if (!isObject(result)) throw new TypeError(`Iterator result ${String(result)} is not an object`);
    const { done } = result as { done?: unknown };
    if (done) return false;
    iteration.value = (result as { value?: unknown }).value;
    iteration.isDone = false;
    return true;
  }

  /** True where an iterator can be asked for its next value at once, since no code of the program is involved. */
  isNative(iteration: StepwiseIteration): boolean {
    return (
      !iteration.isAsync &&
      typeof iteration.nextMethod === "function" &&
      suspendableOf(iteration.nextMethod) === undefined
    );
  }

  /** Closes an iterator that is left early; where an exception leaves it, its own failure does not count. */
  *close(iteration: StepwiseIteration, isFailing: boolean): Activation {
    try {
      const method: unknown = Reflect.get(iteration.iterator!, "return");
      if (method === undefined || method === null) return undefined;
      let result = yield* this.#call(method, iteration.iterator, []);
      if (iteration.isAsync) result = yield* this.#await(result);
      if (!isFailing && !isObject(result)) {
        throw new TypeError(`${String(result)} is not an object`);
      }
    } catch (error) {
      if (!isFailing) throw error;
    }
    return undefined;
  }

  /** `yield*`: hands on what comes from the inner iterator, and what is sent to the outer generator. */
  *delegate(iteration: StepwiseIteration, given: Given): Activation {
    let how: Resumption = "next";
    let input: unknown = undefined;
    for (;;) {
      const result: unknown = yield* this.#send(iteration, how, input);
      if (result === NO_RETURN) return yield new Leaving(input);
      if (!isObject(result)) throw new TypeError(`Iterator result ${String(result)} is not an object`);
      const { done } = result as { done?: unknown };
      if (done) {
        const { value } = result as { value?: unknown };
        return how === "return" ? yield new Leaving(value) : value;
      }
      if (iteration.isAsync) given.value = (result as { value?: unknown }).value;
      given.result = iteration.isAsync ? null : result;
      how = "return";
      try {
        input = yield given;
        how = "next";
      } catch (error) {
        input = error;
        how = "throw";
      } finally {
        // Left by `return`: the inner iterator has a say in that, so the loop goes on.
        if (how === "return") {
          input = this.#generators.returned;
          // eslint-disable-next-line no-unsafe-finally -- see above
          continue;
        }
      }
    }
  }

  *#send(iteration: StepwiseIteration, how: Resumption, input: unknown): Activation {
    const { iterator, nextMethod } = iteration;
    const method: unknown = how === "next" ? nextMethod : Reflect.get(iterator!, how);
    if (method === undefined || method === null) {
      if (how === "return") return NO_RETURN;
      if (how === "throw") {
        yield* this.close(iteration, false);
        throw new TypeError("The iterator does not provide a 'throw' method");
      }
    }
    const result = yield* this.#call(method, iterator, [input]);
    return iteration.isAsync ? yield* this.#await(result) : result;
  }
}

/** An inner iterator that has no `return`. */
const NO_RETURN = Symbol("no return");

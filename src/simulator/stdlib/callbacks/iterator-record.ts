import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { nameOfValue, type Stepwise } from "./stepwise.ts";

/** An iterator that is gone through directly, without asking an iterable for it (ECMA-262 7.4.1). */
export class IteratorRecord {
  readonly iterator: object;
  readonly nextMethod: unknown;
  /** What `next` found. */
  value: unknown = undefined;
  #step: Stepwise;

  constructor(step: Stepwise, iterator: object, nextMethod: unknown) {
    this.#step = step;
    this.iterator = iterator;
    this.nextMethod = nextMethod;
  }

  /** GetIteratorDirect (7.4.2). */
  static *open(step: Stepwise, iterator: object): Activation {
    const next: unknown = step.get(iterator, "next") ? yield : step.value;
    return new IteratorRecord(step, iterator, next);
  }

  /** Goes on in another call of a built-in, to which what it does then belongs. */
  within(step: Stepwise): this {
    this.#step = step;
    return this;
  }

  /** True where there is a value; throws a TypeError where `next` gives no object. */
  *next(): Activation {
    const step = this.#step;
    const result: unknown = step.call(this.nextMethod, this.iterator, []) ? yield : step.value;
    if (!isObject(result)) throw new TypeError(`Iterator result ${String(result)} is not an object`);
    if (step.get(result, "done") ? yield : step.value) return false;
    this.value = step.get(result, "value") ? yield : step.value;
    return true;
  }

  /** IteratorClose (7.4.11); where an exception is what leaves it, the iterator's own failure does not count. */
  *close(isFailing: boolean): Activation {
    const step = this.#step;
    try {
      const method: unknown = yield* step.method(this.iterator, "return");
      if (method === undefined) return undefined;
      const result: unknown = step.call(method, this.iterator, []) ? yield : step.value;
      if (!isFailing && !isObject(result)) throw new TypeError(`${String(result)} is not an object`);
    } catch (failure) {
      if (!isFailing) throw failure;
    }
    return undefined;
  }

  /** Gives what `action` gives; where that throws, the iterator is closed first. */
  *guard(action: Activation): Activation {
    try {
      return yield* action;
    } catch (failure) {
      yield* this.close(true);
      throw failure;
    }
  }
}

/** GetIteratorFlattenable (7.4.16), for an iterable or an iterator. */
export function* openFlattenable(step: Stepwise, value: unknown): Activation {
  const method: unknown = yield* step.method(value, Symbol.iterator);
  const iterator = method === undefined ? value : yield* step.invoke(method, value, []);
  if (!isObject(iterator)) throw new TypeError(`${nameOfValue(value)} is not iterable`);
  return yield* IteratorRecord.open(step, iterator);
}

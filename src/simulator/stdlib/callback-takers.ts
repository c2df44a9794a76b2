/**
 * The built-in functions that call the program back, written so that the program can be interrupted in
 * there. They follow the algorithms of ECMA-262 (23.1.3, 24.1.3, 24.2.4, 22.1.3); `sort` is a stable merge sort.
 * Those that are not listed run a callback to its end in one go.
 */
import type { Activation, Iteration, Suspendable } from "../machine/program-interface.ts";
import { invoke, type LibraryContext } from "./library-context.ts";

type Callback = (self: unknown, ...args: unknown[]) => Activation;
type Arrayish = { readonly length: number; readonly [index: number]: unknown };

/** ToObject (7.1.18): the methods work on text and numbers, too. */
function toObject(value: unknown): Arrayish {
  if (value === null || value === undefined) {
    throw new TypeError("Array.prototype method called on null or undefined");
  }
  return Object(value) as Arrayish;
}

/** Calls back for each element that is there, in order, until `visit` gives something other than undefined. */
function* eachPresent(array: Arrayish, visit: (item: unknown, index: number) => Activation): Activation {
  const length = array.length;
  for (let index = 0; index < length; index++) {
    if (!(index in array)) continue;
    const result = yield* visit(array[index], index);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** The first element, from either end, for which the callback is true: [index, item], or null. */
function* search(array: Arrayish, call: Callback, self: unknown, fromEnd: boolean): Activation {
  const length = array.length;
  for (let step = 0; step < length; step++) {
    const index = fromEnd ? length - 1 - step : step;
    const item = array[index];
    if (yield* call(self, item, index, array)) return [index, item];
  }
  return null;
}

function* mergeSort(items: unknown[], call: Callback): Activation {
  if (items.length < 2) return items;
  const middle = items.length >> 1;
  const left = (yield* mergeSort(items.slice(0, middle), call)) as unknown[];
  const right = (yield* mergeSort(items.slice(middle), call)) as unknown[];
  const merged: unknown[] = [];
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const order = Number(yield* call(undefined, left[l], right[r]));
    merged.push(order > 0 ? right[r++] : left[l++]);
  }
  return [...merged, ...left.slice(l), ...right.slice(r)];
}

/** Sorts as `Array.prototype.sort` does: undefined last, then holes. */
function* sorted(array: Arrayish, call: Callback): Activation {
  const present: unknown[] = [];
  let undefinedCount = 0;
  for (let index = 0; index < array.length; index++) {
    if (!(index in array)) continue;
    if (array[index] === undefined) undefinedCount++;
    else present.push(array[index]);
  }
  const items = (yield* mergeSort(present, call)) as unknown[];
  return [...items, ...new Array<undefined>(undefinedCount).fill(undefined)];
}

function* reduce(array: Arrayish, call: Callback, initial: unknown[], fromEnd: boolean): Activation {
  const indexes = Array.from({ length: array.length }, (_, index) => index).filter((index) => index in array);
  if (fromEnd) indexes.reverse();
  if (initial.length === 0 && indexes.length === 0)
    throw new TypeError("Reduce of empty array with no initial value");
  let total = initial.length > 0 ? initial[0] : array[indexes.shift()!];
  for (const index of indexes) total = yield* call(undefined, total, array[index], index, array);
  return total;
}

/** The array that a method makes of `original`, after its class (ArraySpeciesCreate, 10.4.2.2). */
function speciesArray(original: Arrayish, length: number): unknown[] {
  if (!Array.isArray(original)) return new Array<unknown>(length);
  let constructor: unknown = original.constructor;
  if (typeof constructor === "object" || typeof constructor === "function") {
    constructor = constructor === null ? undefined : Reflect.get(constructor, Symbol.species);
  }
  if (constructor === undefined || constructor === null) return new Array<unknown>(length);
  return Reflect.construct(constructor as new (length: number) => unknown[], [length]);
}

function arrayMethods(callOf: (callback: unknown) => Callback): Record<string, Suspendable> {
  return {
    *forEach(callback, self) {
      const array = toObject(this);
      const call = callOf(callback);
      yield* eachPresent(array, function* (item, index) {
        yield* call(self, item, index, array);
      });
      return undefined;
    },
    *map(callback, self) {
      const array = toObject(this);
      const call = callOf(callback);
      const mapped = speciesArray(array, array.length);
      yield* eachPresent(array, function* (item, index) {
        mapped[index] = yield* call(self, item, index, array);
      });
      return mapped;
    },
    *filter(callback, self) {
      const array = toObject(this);
      const call = callOf(callback);
      const kept = speciesArray(array, 0);
      yield* eachPresent(array, function* (item, index) {
        if (yield* call(self, item, index, array)) kept.push(item);
      });
      return kept;
    },
    *some(callback, self) {
      const array = toObject(this);
      const call = callOf(callback);
      const found = yield* eachPresent(array, function* (item, index) {
        return (yield* call(self, item, index, array)) ? true : undefined;
      });
      return found === true;
    },
    *every(callback, self) {
      const array = toObject(this);
      const call = callOf(callback);
      const failed = yield* eachPresent(array, function* (item, index) {
        return (yield* call(self, item, index, array)) ? undefined : true;
      });
      return failed !== true;
    },
    *flatMap(callback, self) {
      const array = toObject(this);
      const call = callOf(callback);
      const flat = speciesArray(array, 0);
      yield* eachPresent(array, function* (item, index) {
        const result = yield* call(self, item, index, array);
        if (Array.isArray(result)) flat.push(...(result as unknown[]));
        else flat.push(result);
      });
      return flat;
    },
    *find(callback, self) {
      const found = yield* search(toObject(this), callOf(callback), self, false);
      return (found as [number, unknown] | null)?.[1];
    },
    *findIndex(callback, self) {
      const found = yield* search(toObject(this), callOf(callback), self, false);
      return (found as [number, unknown] | null)?.[0] ?? -1;
    },
    *findLast(callback, self) {
      const found = yield* search(toObject(this), callOf(callback), self, true);
      return (found as [number, unknown] | null)?.[1];
    },
    *findLastIndex(callback, self) {
      const found = yield* search(toObject(this), callOf(callback), self, true);
      return (found as [number, unknown] | null)?.[0] ?? -1;
    },
    *reduce(callback, ...initial) {
      return yield* reduce(toObject(this), callOf(callback), initial, false);
    },
    *reduceRight(callback, ...initial) {
      return yield* reduce(toObject(this), callOf(callback), initial, true);
    },
    *sort(compare) {
      const array = this as unknown[];
      const items = (yield* sorted(array, callOf(compare))) as unknown[];
      const { length } = array;
      items.forEach((item, index) => (array[index] = item));
      for (let index = items.length; index < length; index++) Reflect.deleteProperty(array, index);
      return array;
    },
    *toSorted(compare) {
      const items = (yield* sorted(Array.from(toObject(this)), callOf(compare))) as unknown[];
      return items;
    },
  };
}

/** `Array.from` (23.1.2.1): goes through an iterable, or over what has a length. */
function* arrayFrom(
  context: LibraryContext,
  constructor: unknown,
  source: unknown,
  callback: unknown,
  self: unknown,
): Activation {
  const { program, machine } = context;
  const { site } = machine.meter;
  if (callback !== undefined && typeof callback !== "function") {
    throw new TypeError(`${context.memory.describe(callback)} is not a function`);
  }
  const make = (...args: unknown[]): unknown[] =>
    typeof constructor === "function"
      ? (Reflect.construct(constructor, args) as unknown[])
      : new Array<unknown>(...(args as [number]));
  const map = function* (item: unknown, index: number): Activation {
    return callback === undefined ? item : yield* invoke(context, callback, self, [item, index]);
  };
  if (source !== null && source !== undefined && (source as Partial<Iterable<unknown>>)[Symbol.iterator]) {
    const made = make();
    const iteration = (program.iterate(site, source) ? yield : program.value) as Iteration;
    let index = 0;
    try {
      while (program.next(site, iteration) ? yield : program.value) {
        program.define(made, index, yield* map(iteration.value, index));
        index++;
      }
    } catch (error) {
      if (program.close(site, iteration, true)) yield;
      throw error;
    }
    made.length = index;
    return made;
  }
  const array = toObject(source);
  const length = Math.max(0, Math.trunc(Number(array.length)) || 0);
  const made = make(length);
  for (let index = 0; index < length; index++) program.define(made, index, yield* map(array[index], index));
  made.length = length;
  return made;
}

/** By the built-in function itself, its form that can be suspended. */
export function createCallbackTakers(context: LibraryContext): ReadonlyMap<unknown, Suspendable> {
  const callOf =
    (callback: unknown): Callback =>
    (self, ...args) =>
      invoke(context, callback, self, args);
  const takers = new Map<unknown, Suspendable>();
  for (const [name, generator] of Object.entries(arrayMethods(callOf))) {
    takers.set(Reflect.get(Array.prototype, name), generator);
  }
  takers.set(Array.from, function* (source, callback, self) {
    return yield* arrayFrom(context, this, source, callback, self);
  });
  takers.set(Map.prototype.forEach, function* (callback, self) {
    const call = callOf(callback);
    for (const [key, value] of this as Map<unknown, unknown>) yield* call(self, value, key, this);
    return undefined;
  });
  takers.set(Set.prototype.forEach, function* (callback, self) {
    const call = callOf(callback);
    for (const value of this as Set<unknown>) yield* call(self, value, value, this);
    return undefined;
  });
  return takers;
}

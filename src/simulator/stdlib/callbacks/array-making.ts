/** The methods of arrays that make another array (ECMA-262 23.1.3), and `Array.from` (23.1.2.1). */
import { isConstructor } from "../../machine/classes.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation, Iteration } from "../../machine/program-interface.ts";
import { ARRAY_LIKE } from "./element-lists.ts";
import { callable, createElement, NO_ELEMENT, type Stepwise } from "./stepwise.ts";
import { hasGetters, isIterable, type Algorithm, type Takers } from "./takers.ts";

/** map, filter and flatMap, by name. */
export const ARRAY_MAKERS: Readonly<Record<string, Algorithm>> = {
  *map(step, self, [callback, thisArgument]) {
    const list = ARRAY_LIKE.open(self, "map");
    const length = (yield* ARRAY_LIKE.length(step, list)) as number;
    callable(callback);
    const made = (yield* createLike(step, list, length)) as object;
    for (let index = 0; index < length; index++) {
      const item: unknown = step.element(list, index) ? yield : step.value;
      if (item === NO_ELEMENT) continue;
      createElement(made, index, step.call(callback, thisArgument, [item, index, list]) ? yield : step.value);
    }
    return made;
  },

  *filter(step, self, [callback, thisArgument]) {
    const list = ARRAY_LIKE.open(self, "filter");
    const length = (yield* ARRAY_LIKE.length(step, list)) as number;
    callable(callback);
    const made = (yield* createLike(step, list, 0)) as object;
    let kept = 0;
    for (let index = 0; index < length; index++) {
      const item: unknown = step.element(list, index) ? yield : step.value;
      if (item === NO_ELEMENT) continue;
      const isKept: unknown = step.call(callback, thisArgument, [item, index, list]) ? yield : step.value;
      if (isKept) createElement(made, kept++, item);
    }
    return made;
  },

  *flatMap(step, self, [callback, thisArgument]) {
    const list = ARRAY_LIKE.open(self, "flatMap");
    const length = (yield* ARRAY_LIKE.length(step, list)) as number;
    if (typeof callback !== "function") throw new TypeError("flatMap mapper function is not callable");
    const made = (yield* createLike(step, list, 0)) as object;
    let count = 0;
    for (let index = 0; index < length; index++) {
      const item: unknown = step.element(list, index) ? yield : step.value;
      if (item === NO_ELEMENT) continue;
      const result: unknown = step.call(callback, thisArgument, [item, index, list]) ? yield : step.value;
      if (!Array.isArray(result)) {
        createElement(made, count++, result);
        continue;
      }
      const inner = (yield* step.lengthOfList(result)) as number;
      for (let position = 0; position < inner; position++) {
        const element: unknown = step.element(result, position) ? yield : step.value;
        if (element !== NO_ELEMENT) createElement(made, count++, element);
      }
    }
    return made;
  },
};

/** ArraySpeciesCreate (10.4.2.3): a method of a program's own kind of array gives an array of that kind. */
function* createLike(step: Stepwise, list: object, length: number): Activation {
  if (!Array.isArray(list)) return new Array<unknown>(length);
  let kind: unknown = step.get(list, "constructor") ? yield : step.value;
  if (kind === Array) return new Array<unknown>(length);
  if (isObject(kind)) kind = step.get(kind, Symbol.species) ? yield : step.value;
  if (kind === undefined || kind === null) return new Array<unknown>(length);
  if (!isConstructor(kind)) throw new TypeError("object.constructor[Symbol.species] is not a constructor");
  return step.construct(kind, [length]) ? yield : step.value;
}

/** Adds `Array.from`. */
export function addArrayFrom(takers: Takers): void {
  const needs = (self: unknown, [items, callback]: readonly unknown[]): boolean =>
    (self !== Array && self !== undefined) ||
    takers.reaches(callback) ||
    takers.iterates(items) ||
    (!isIterable(items) && (hasGetters(items) || takers.mayRun(items, "length")));

  takers.add(Array.from, needs, function* (step, self, [items, callback, thisArgument]) {
    if (callback !== undefined) callable(callback);
    const map = function* (item: unknown, index: number): Activation {
      if (callback === undefined) return item;
      return step.call(callback, thisArgument, [item, index]) ? yield : step.value;
    };
    if (!isIterable(items)) return yield* fromArrayLike(step, self, Object(items) as object, map);
    const made = (yield* createFrom(step, self, [])) as object;
    const iteration = (step.iterate(items) ? yield : step.value) as Iteration;
    let index = 0;
    while (step.next(iteration) ? yield : step.value) {
      try {
        createElement(made, index, yield* map(iteration.value, index));
      } catch (failure) {
        yield* step.closeFor(iteration, failure);
      }
      index++;
    }
    if (step.write(made, "length", index)) yield;
    return made;
  });
}

function* fromArrayLike(
  step: Stepwise,
  maker: unknown,
  list: object,
  map: (item: unknown, index: number) => Activation,
): Activation {
  const length = (yield* step.lengthOf(list)) as number;
  const made = (yield* createFrom(step, maker, [length])) as object;
  for (let index = 0; index < length; index++) {
    createElement(made, index, yield* map(step.read(list, index) ? yield : step.value, index));
  }
  if (step.write(made, "length", length)) yield;
  return made;
}

function* createFrom(step: Stepwise, maker: unknown, args: unknown[]): Activation {
  if (maker === Array || !isConstructor(maker)) return Reflect.construct(Array, args) as unknown[];
  return step.construct(maker, args) ? yield : step.value;
}

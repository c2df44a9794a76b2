/** The methods of typed arrays that call back (ECMA-262 23.2.3), and `from` (23.2.2.1). */
import { append } from "../../machine/append.ts";
import { isConstructor } from "../../machine/classes.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { byComparator } from "./array-sorting.ts";
import { TYPED } from "./element-lists.ts";
import { createVisits } from "./element-visits.ts";
import { sortByHalves } from "./sorting.ts";
import { callable, type Stepwise } from "./stepwise.ts";
import { isIterable, type Algorithm, type Needs, type Takers } from "./takers.ts";

type TypedArray = object & { [index: number]: unknown };

const TYPED_ARRAY = Object.getPrototypeOf(Uint8Array) as {
  readonly prototype: object;
  readonly from: unknown;
};
const KINDS = [
  ...[Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array],
  ...[Float32Array, Float64Array, BigInt64Array, BigUint64Array],
];
const kindOf = Object.getOwnPropertyDescriptor(TYPED_ARRAY.prototype, Symbol.toStringTag)!.get!;

/** Adds them all. */
export function addTypedArrays(takers: Takers): void {
  const needs = (self: unknown, args: readonly unknown[]): boolean =>
    isTypedArray(self) && takers.reaches(args[0]);
  takers.addMethods(TYPED_ARRAY.prototype, needs, {
    ...createVisits(TYPED),
    map,
    filter,
    sort,
    toSorted,
  });
  const needsFrom = (self: unknown, [items, callback]: readonly unknown[]): boolean =>
    isConstructor(self) &&
    (takers.reaches(callback) ||
      takers.iterates(items) ||
      (Array.isArray(items) && items.some(takers.converts)));
  takers.add(TYPED_ARRAY.from, needsFrom, from);
  for (const kind of KINDS) {
    const isIterated: Needs = (_newTarget, [items]) => takers.iterates(items);
    takers.addConstructor(kind, isIterated, function* (step, newTarget, [items]) {
      const values: unknown = step.collect(items) ? yield : step.value;
      return Reflect.construct(kind, [values], (newTarget as typeof kind | undefined) ?? kind);
    });
  }
}

function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

const map: Algorithm = function* (step, self, [callback, thisArgument]) {
  const list = self as TypedArray;
  const length = (yield* TYPED.length(step, list)) as number;
  const made = (yield* createLike(step, list, length)) as object;
  for (let index = 0; index < length; index++) {
    const item: unknown = step.read(list, index) ? yield : step.value;
    const result: unknown = step.call(callback, thisArgument, [item, index, list]) ? yield : step.value;
    yield* put(step, made, index, result);
  }
  return made;
};

const filter: Algorithm = function* (step, self, [callback, thisArgument]) {
  const list = self as TypedArray;
  const length = (yield* TYPED.length(step, list)) as number;
  const kept: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const item: unknown = step.read(list, index) ? yield : step.value;
    if (step.call(callback, thisArgument, [item, index, list]) ? yield : step.value) append(kept, item);
  }
  const made = (yield* createLike(step, list, kept.length)) as TypedArray;
  kept.forEach((item, index) => (made[index] = item));
  return made;
};

const sort: Algorithm = function* (step, self, [comparator]) {
  const list = self as TypedArray;
  const items = (yield* sorted(step, list, comparator)) as unknown[];
  const length = (yield* TYPED.length(step, list)) as number;
  for (let index = 0; index < Math.min(length, items.length); index++) {
    if (step.write(list, index, items[index])) yield;
  }
  return list;
};

const toSorted: Algorithm = function* (step, self, [comparator]) {
  const list = self as TypedArray;
  const items = (yield* sorted(step, list, comparator)) as unknown[];
  const made = Reflect.construct(plainKind(list), [items.length]) as TypedArray;
  items.forEach((item, index) => (made[index] = item));
  return made;
};

const from: Algorithm = function* (step, self, [source, callback, thisArgument]) {
  if (callback !== undefined) callable(callback);
  const items = isIterable(source)
    ? ((step.collect(source) ? yield : step.value) as unknown[])
    : (Object(source) as object);
  const length = (yield* step.lengthOf(items)) as number;
  const made = (step.construct(self, [length]) ? yield : step.value) as object;
  for (let index = 0; index < length; index++) {
    let item: unknown = step.get(items, index) ? yield : step.value;
    if (callback !== undefined) {
      item = step.call(callback, thisArgument, [item, index]) ? yield : step.value;
    }
    yield* put(step, made, index, item);
  }
  return made;
};

function* sorted(step: Stepwise, list: TypedArray, comparator: unknown): Activation {
  const length = (yield* TYPED.length(step, list)) as number;
  const items: unknown[] = [];
  for (let index = 0; index < length; index++) append(items, step.read(list, index) ? yield : step.value);
  return yield* sortByHalves(items, byComparator(step, comparator));
}

/** Assigns an element, after its conversion to a number or a bigint. */
function* put(step: Stepwise, list: object, index: number, value: unknown): Activation {
  const isBig = list instanceof BigInt64Array || list instanceof BigUint64Array;
  const element = isBig || !isObject(value) ? value : yield* step.number(value);
  Reflect.set(list, index, element);
  return undefined;
}

/** The typed array constructor of the engine that `list` comes from. */
function plainKind(list: TypedArray): new (length: number) => TypedArray {
  return Reflect.get(globalThis, Reflect.apply(kindOf, list, []) as string) as never;
}

/** TypedArraySpeciesCreate (23.2.4.1). */
function* createLike(step: Stepwise, list: TypedArray, length: number): Activation {
  const plain = plainKind(list);
  const kind: unknown = step.get(list, "constructor") ? yield : step.value;
  if (kind === plain || kind === undefined) return new plain(length);
  const species: unknown = step.get(kind, Symbol.species) ? yield : step.value;
  if (species === undefined || species === null || species === plain) return new plain(length);
  return step.construct(species, [length]) ? yield : step.value;
}

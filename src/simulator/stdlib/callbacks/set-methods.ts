/** The methods that combine sets, where the other one is an object of the program (ECMA-262 24.2.4). */
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { IteratorRecord } from "./iterator-record.ts";
import { callable, nameOfValue, wholeNumber, type Stepwise } from "./stepwise.ts";
import { lookUp, type Algorithm, type Needs, type Takers } from "./takers.ts";

/** What the methods ask of the other set: its size when they begin, `has` and `keys`. */
interface OtherSet {
  readonly size: number;
  has(value: unknown): Activation;
  keys(): Activation;
}

type Combine = (mine: Set<unknown>, other: OtherSet) => Activation;

const SET = Set.prototype;
const sizeOf = Object.getOwnPropertyDescriptor(SET, "size")!.get!;

/** Adds them all. */
export function addSetMethods(takers: Takers): void {
  const needs: Needs = (self, [other]) =>
    self instanceof Set &&
    isObject(other) &&
    ["size", "has", "keys"].some((key) =>
      takers.reaches(lookUp(other, key)?.get ?? lookUp(other, key)?.value),
    );
  const algorithms = Object.entries(COMBINATIONS).map(([name, combine]) => [name, combining(combine)]);
  takers.addMethods(SET, needs, Object.fromEntries(algorithms) as Record<string, Algorithm>);
}

function combining(combine: Combine): Algorithm {
  return function* (step, self, [other]) {
    Reflect.apply(sizeOf, self, []);
    return yield* combine(self as Set<unknown>, (yield* open(step, other)) as OtherSet);
  };
}

/** GetSetRecord (24.2.1.2): throws where the other one is no set. */
function* open(step: Stepwise, other: unknown): Activation {
  const given: unknown = step.get(other, "size") ? yield : step.value;
  const size = (yield* step.number(given)) as number;
  if (Number.isNaN(size)) throw new TypeError("The .size property is NaN");
  const whole = wholeNumber(size);
  if (whole < 0) throw new RangeError(`'${whole}' is an invalid size`);
  const has = callable(step.get(other, "has") ? yield : step.value);
  const keys = callable(step.get(other, "keys") ? yield : step.value);
  const opened: OtherSet = {
    size: whole,
    *has(value) {
      return Boolean(yield* step.invoke(has, other, [value]));
    },
    *keys() {
      const iterator = yield* step.invoke(keys, other, []);
      if (!isObject(iterator)) throw new TypeError(`${nameOfValue(iterator)} is not an object`);
      return yield* IteratorRecord.open(step, iterator);
    },
  };
  return opened;
}

/** Members of a set while it may change. */
function members(set: Set<unknown>): IterableIterator<unknown> {
  return Reflect.apply(SET.values, set, []) as IterableIterator<unknown>;
}

function copyOf(set: Set<unknown>): Set<unknown> {
  return new Set(members(set));
}

function isIn(set: Set<unknown>, value: unknown): boolean {
  return Reflect.apply(SET.has, set, [value]) as boolean;
}

function count(set: Set<unknown>): number {
  return Reflect.apply(sizeOf, set, []) as number;
}

/** Calls `visit` for each key of the other set, until it gives true; then the iterator is closed. */
function* eachKey(other: OtherSet, visit: (key: unknown) => boolean | undefined): Activation {
  const keys = (yield* other.keys()) as IteratorRecord;
  while (yield* keys.next()) {
    if (!visit(keys.value)) continue;
    yield* keys.close(false);
    return true;
  }
  return false;
}

const COMBINATIONS: Readonly<Record<string, Combine>> = {
  *union(mine, other) {
    const keys = (yield* other.keys()) as IteratorRecord;
    const made = copyOf(mine);
    while (yield* keys.next()) made.add(keys.value);
    return made;
  },

  *intersection(mine, other) {
    const made = new Set();
    if (count(mine) <= other.size) {
      for (const value of members(mine)) if (yield* other.has(value)) made.add(value);
      return made;
    }
    yield* eachKey(other, (key) => {
      if (isIn(mine, key)) made.add(key);
      return false;
    });
    return made;
  },

  *difference(mine, other) {
    const made = copyOf(mine);
    if (count(mine) <= other.size) {
      for (const value of members(mine)) if (yield* other.has(value)) made.delete(value);
      return made;
    }
    yield* eachKey(other, (key) => {
      made.delete(key);
      return false;
    });
    return made;
  },

  *symmetricDifference(mine, other) {
    const keys = (yield* other.keys()) as IteratorRecord;
    const made = copyOf(mine);
    while (yield* keys.next()) {
      if (isIn(mine, keys.value)) made.delete(keys.value);
      else made.add(keys.value);
    }
    return made;
  },

  *isSubsetOf(mine, other) {
    if (count(mine) > other.size) return false;
    for (const value of members(mine)) if (!(yield* other.has(value))) return false;
    return true;
  },

  *isSupersetOf(mine, other) {
    if (count(mine) < other.size) return false;
    return !(yield* eachKey(other, (key) => !isIn(mine, key)));
  },

  *isDisjointFrom(mine, other) {
    if (count(mine) <= other.size) {
      for (const value of members(mine)) if (yield* other.has(value)) return false;
      return true;
    }
    return !(yield* eachKey(other, (key) => isIn(mine, key)));
  },
};

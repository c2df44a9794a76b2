/** Maps, sets and objects: what goes through a program's iterables, and what calls back for each member. */
import { append } from "../../machine/append.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation, Iteration } from "../../machine/program-interface.ts";
import { callable, createProperty, receiver, type Stepwise } from "./stepwise.ts";
import { hasGetters, lookUp, type Algorithm, type Needs, type Takers } from "./takers.ts";

/** Adds forEach, the constructors, groupBy and Object.fromEntries (ECMA-262 24.1 to 24.4, 20.1.2). */
export function addCollections(takers: Takers): void {
  const isCalledBack: Needs = (_self, [callback]) => takers.reaches(callback);
  takers.add(
    Map.prototype.forEach,
    (self, args) => self instanceof Map && isCalledBack(self, args),
    mapForEach,
  );
  takers.add(
    Set.prototype.forEach,
    (self, args) => self instanceof Set && isCalledBack(self, args),
    setForEach,
  );

  const groups: Needs = (_self, [items, callback]) =>
    isObject(items) && (takers.reaches(callback) || takers.iterates(items));
  takers.add(Reflect.get(Map, "groupBy"), groups, mapGroupBy);
  takers.add(Reflect.get(Object, "groupBy"), groups, objectGroupBy);

  const entries: Needs = (_self, [items]) => takers.iterates(items) || hasLivingEntries(takers, items);
  takers.add(Object.fromEntries, entries, fromEntries);

  const isFilled =
    (kind: { readonly prototype: object }, adder: string): Needs =>
    (newTarget, [items]) =>
      items !== undefined &&
      items !== null &&
      (takers.iterates(items) ||
        adderOf(newTarget, kind, adder) !== Reflect.get(kind.prototype, adder) ||
        (adder === "set" && hasLivingEntries(takers, items)));
  takers.addConstructor(Map, isFilled(Map, "set"), filling(Map, "set"));
  takers.addConstructor(WeakMap, isFilled(WeakMap, "set"), filling(WeakMap, "set"));
  takers.addConstructor(Set, isFilled(Set, "add"), filling(Set, "add"));
  takers.addConstructor(WeakSet, isFilled(WeakSet, "add"), filling(WeakSet, "add"));
}

const mapForEach: Algorithm = function* (step, self, [callback, thisArgument]) {
  const iteration = (step.iterateBy(self, Map.prototype.entries) ? yield : step.value) as Iteration;
  while (step.next(iteration) ? yield : step.value) {
    const [key, value] = iteration.value as [unknown, unknown];
    if (step.call(callback, thisArgument, [value, key, self])) yield;
  }
  return undefined;
};

const setForEach: Algorithm = function* (step, self, [callback, thisArgument]) {
  const iteration = (step.iterateBy(self, Set.prototype.values) ? yield : step.value) as Iteration;
  while (step.next(iteration) ? yield : step.value) {
    const { value } = iteration;
    if (step.call(callback, thisArgument, [value, value, self])) yield;
  }
  return undefined;
};

// ——— Grouping ———

const mapGroupBy: Algorithm = function* (step, _self, [items, callback]) {
  return yield* group(step, items, callback, "Map.groupBy", false);
};

const objectGroupBy: Algorithm = function* (step, _self, [items, callback]) {
  const groups = yield* group(step, items, callback, "Object.groupBy", true);
  const object = Object.create(null) as object;
  for (const [key, members] of groups as Map<PropertyKey, unknown[]>) createProperty(object, key, members);
  return object;
};

/** GroupBy (7.3.35): a Map from each key to its items. */
function* group(
  step: Stepwise,
  items: unknown,
  callback: unknown,
  name: string,
  hasPropertyKeys: boolean,
): Activation {
  receiver(items, name);
  callable(callback);
  const groups = new Map<unknown, unknown[]>();
  const iteration = (step.iterate(items) ? yield : step.value) as Iteration;
  for (let index = 0; step.next(iteration) ? yield : step.value; index++) {
    const item = iteration.value;
    try {
      let key: unknown = step.call(callback, undefined, [item, index]) ? yield : step.value;
      if (hasPropertyKeys) key = yield* step.key(key);
      const members = groups.get(key);
      if (members === undefined) groups.set(key, [item]);
      else append(members, item);
    } catch (failure) {
      yield* step.closeFor(iteration, failure);
    }
  }
  return groups;
}

// ——— From entries ———

const fromEntries: Algorithm = function* (step, _self, [items]) {
  const object = {};
  return yield* addEntries(step, items, object, function* (key, value) {
    createProperty(object, (yield* step.key(key)) as PropertyKey, value);
    return undefined;
  });
};

/** What `new` does for a collection of this kind; an adder that a program put there is called (24.1.1.1). */
function filling(kind: new () => object, adder: "set" | "add"): Algorithm {
  const native: unknown = Reflect.get(kind.prototype as object, adder);
  return function* (step, newTarget, [items]) {
    const made = Reflect.construct(kind, [], (newTarget as (() => object) | undefined) ?? kind) as object;
    const add = callable(step.get(made, adder) ? yield : step.value);
    const insert = function* (...member: unknown[]): Activation {
      if (add === native) return Reflect.apply(add as () => unknown, made, member);
      return step.call(add, made, member) ? yield : step.value;
    };
    if (adder === "set") return yield* addEntries(step, items, made, insert);
    const iteration = (step.iterate(items) ? yield : step.value) as Iteration;
    while (step.next(iteration) ? yield : step.value) {
      try {
        yield* insert(iteration.value);
      } catch (failure) {
        yield* step.closeFor(iteration, failure);
      }
    }
    return made;
  };
}

/** AddEntriesFromIterable (24.1.1.2): gives `target`. */
function* addEntries(
  step: Stepwise,
  items: unknown,
  target: object,
  insert: (key: unknown, value: unknown) => Activation,
): Activation {
  const iteration = (step.iterate(items) ? yield : step.value) as Iteration;
  while (step.next(iteration) ? yield : step.value) {
    const entry = iteration.value;
    try {
      if (!isObject(entry)) throw new TypeError(`Iterator value ${String(entry)} is not an entry object`);
      const key: unknown = step.get(entry, "0") ? yield : step.value;
      const value: unknown = step.get(entry, "1") ? yield : step.value;
      yield* insert(key, value);
    } catch (failure) {
      yield* step.closeFor(iteration, failure);
    }
  }
  return target;
}

/** The method with which a new collection gets its members, or what stands in its place; undefined for a getter. */
function adderOf(newTarget: unknown, kind: { readonly prototype: object }, adder: string): unknown {
  if (newTarget === undefined || newTarget === kind) return lookUp(kind.prototype, adder)?.value;
  return lookUp(lookUp(newTarget, "prototype")?.value, adder)?.value;
}

/** True where an array has entries with getters, or keys that a program converts. */
function hasLivingEntries(takers: Takers, items: unknown): boolean {
  if (!Array.isArray(items)) return false;
  return items.some(
    (entry) => hasGetters(entry) || (Array.isArray(entry) && takers.converts((entry as unknown[])[0])),
  );
}

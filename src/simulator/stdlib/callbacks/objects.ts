/** The functions that read or write properties of objects, where a getter or a setter may be the program's. */
import { append } from "../../machine/append.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { receiver, type Stepwise } from "./stepwise.ts";
import { hasGetters, lookUp, type Needs, type Takers } from "./takers.ts";

/** Adds Object.assign, entries and values (ECMA-262 20.1.2), Reflect.get and Reflect.set (28.1). */
export function addObjects(takers: Takers): void {
  const hasSetters = (target: unknown, source: unknown): boolean =>
    isObject(source) && Object.keys(source).some((key) => takers.reaches(lookUp(target, key)?.set));

  takers.add(
    Object.assign,
    (_self, [target, ...sources]) => sources.some((each) => hasGetters(each) || hasSetters(target, each)),
    function* (step, _self, [target, ...sources]) {
      const object = receiver(target, "Object.assign");
      for (const source of sources) {
        if (source === null || source === undefined) continue;
        const from = Object(source) as object;
        for (const key of Reflect.ownKeys(from)) {
          if (!isEnumerable(from, key)) continue;
          const value: unknown = step.get(from, key) ? yield : step.value;
          if (step.write(object, key, value)) yield;
        }
      }
      return object;
    },
  );

  const needs: Needs = (_self, [object]) => hasGetters(object);
  takers.add(Object.values, needs, function* (step, _self, [object]) {
    return ((yield* ownEntries(step, object)) as [string, unknown][]).map(([, value]) => value);
  });
  takers.add(Object.entries, needs, (step, _self, [object]) => ownEntries(step, object));

  takers.add(
    Reflect.get,
    (_self, [target, key]) => isObject(target) && takers.reaches(lookUp(target, key as PropertyKey)?.get),
    function* (step, _self, args) {
      const [target, key] = args;
      const self = args.length > 2 ? args[2] : target;
      return yield* step.invoke(lookUp(target, key as PropertyKey)!.get, self, []);
    },
  );
  takers.add(
    Reflect.set,
    (_self, [target, key]) => isObject(target) && takers.reaches(lookUp(target, key as PropertyKey)?.set),
    function* (step, _self, args) {
      const [target, key, value] = args;
      const self = args.length > 3 ? args[3] : target;
      yield* step.invoke(lookUp(target, key as PropertyKey)!.set, self, [value]);
      return true;
    },
  );
}

function isEnumerable(object: object, key: PropertyKey): boolean {
  return Object.prototype.propertyIsEnumerable.call(object, key);
}

/** EnumerableOwnProperties (7.3.23): a property that a getter has taken away is left out. */
function* ownEntries(step: Stepwise, value: unknown): Activation {
  const object = receiver(value, "Object.entries");
  const entries: [string, unknown][] = [];
  for (const key of Reflect.ownKeys(object)) {
    if (typeof key === "symbol" || !isEnumerable(object, key)) continue;
    append(entries, [key, step.get(object, key) ? yield : step.value]);
  }
  return entries;
}

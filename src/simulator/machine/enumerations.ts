/** How compiled code goes through the keys of an object: `for … in`, spreading, and what is left in a pattern. */
import { append } from "./append.ts";
import type { Activation } from "./program-interface.ts";
import { Traversals } from "./traversals.ts";

/** Stands for an element that is not there. */
export const NO_ELEMENT: unique symbol = Symbol("no element");

/** The part of the program's interface that is about keys. */
export abstract class Enumerations extends Traversals {
  define(object: object, key: PropertyKey, value: unknown): void {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  }

  destructurable(site: number, value: unknown): unknown {
    if (value !== null && value !== undefined) return value;
    const label = this.memory.labels[site] || String(value);
    throw this.failure(site, new TypeError(`Cannot destructure '${label}' as it is ${String(value)}.`));
  }

  spread(site: number, target: object, source: unknown): boolean {
    if (source === null || source === undefined) return false;
    return this.run(site, this.#copy(target, Object(source) as object, []));
  }

  rest(site: number, source: unknown, taken: readonly PropertyKey[]): boolean {
    const object = Object(this.destructurable(site, source)) as object;
    return this.run(site, this.#copy({}, object, taken.map(nameOf)));
  }

  *#copy(target: object, source: object, taken: readonly PropertyKey[]): Activation {
    const site = this.meter.site;
    if (this.memory.isExplored) return yield* this.#copyInTurn(target, source, taken);
    const keys = Reflect.ownKeys(source);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      if (taken.includes(key) || !isEnumerable(source, key)) continue;
      const value: unknown = this.get(site, source, key) ? yield : this.value;
      this.define(target, key, value);
    }
    return target;
  }

  /** The same where others may change `source` between any two looks at it. */
  *#copyInTurn(target: object, source: object, taken: readonly PropertyKey[]): Activation {
    const site = this.meter.site;
    const keys = (this.keysOf(site, source, true) ? yield : this.value) as readonly PropertyKey[];
    for (const key of keys) {
      if (taken.includes(key)) continue;
      const found: unknown = this.ownProperty(site, source, key) ? yield : this.value;
      const property = found as PropertyDescriptor | undefined;
      if (property?.enumerable !== true) continue;
      const isPlain = property.get === undefined && property.set === undefined;
      const value: unknown = isPlain ? property.value : this.get(site, source, key) ? yield : this.value;
      this.define(target, key, value);
    }
    return target;
  }

  /** The keys that `for … in` goes through, or all of an object's own; where all orders are explored, that is a step. */
  keysOf(site: number, object: unknown, isOwn: boolean): boolean {
    const { machine, memory } = this;
    const find = (): readonly PropertyKey[] => {
      if (memory.isExplored && memory.isPlace(object, "*")) memory.noteKeys(site, object, isOwn);
      return isOwn ? Reflect.ownKeys(object as object) : keysIn(object);
    };
    if (!memory.isPlace(object, "*") || !memory.isExplored || !this.awaitTurn(site))
      return this.at(site, find);
    machine.current.pending = find;
    return true;
  }

  /** What an object has under a key of its own: a descriptor, or undefined; where all orders are explored, that is a step. */
  ownProperty(site: number, object: object, key: PropertyKey): boolean {
    const { machine, memory } = this;
    const find = (): PropertyDescriptor | undefined => {
      const property = Reflect.getOwnPropertyDescriptor(object, key);
      if (memory.isExplored) memory.noteReadAt(site, object, key, property?.value);
      return property;
    };
    if (!memory.isExplored || !memory.isPlace(object, key) || !this.awaitTurn(site))
      return this.at(site, find);
    machine.current.pending = find;
    return true;
  }

  element(site: number, list: object, index: number): boolean {
    const { machine, memory } = this;
    const read = (): unknown => {
      if (memory.isPlace(list, index))
        memory.noteReadAt(site, list, index, Reflect.getOwnPropertyDescriptor(list, index)?.value);
      if (!(index in list)) return NO_ELEMENT;
      this.value = (list as Record<number, unknown>)[index];
      return this.value;
    };
    // Behind an element that is no plain one, code of the program may be.
    const property = Reflect.getOwnPropertyDescriptor(list, index);
    if (property !== undefined && !("value" in property)) return this.get(site, list, index);
    if (!memory.isPlace(list, index) || !this.awaitTurn(site)) return this.at(site, read);
    machine.current.pending = read;
    return true;
  }

  hasKey(site: number, object: unknown, key: string): boolean {
    const { machine, memory } = this;
    const look = (): boolean => {
      if (memory.isPlace(object, key)) memory.noteReadAt(site, object, key, undefined);
      return key in (Object(object) as object);
    };
    if (!memory.isPlace(object, key) || !this.awaitTurn(site)) return this.at(site, look);
    machine.current.pending = look;
    return true;
  }
}

function keysIn(object: unknown): readonly string[] {
  const keys: string[] = [];
  for (const key in object as object) append(keys, key);
  return keys;
}

function nameOf(key: PropertyKey): PropertyKey {
  return typeof key === "symbol" ? key : String(key);
}

function isEnumerable(object: object, key: PropertyKey): boolean {
  return Object.prototype.propertyIsEnumerable.call(object, key);
}

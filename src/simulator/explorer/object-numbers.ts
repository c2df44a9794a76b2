/**
 * The numbers of the program's objects and of the places in them: of properties, elements, entries, bytes.
 *
 * An object has to have the same number in all executions in which the same thread made the same thing. So it gets it
 * from its maker, when it is made, before anybody else can have it, and what a built-in function made inside it at
 * the same time. A prototype goes by its class. What nobody has told of goes by the place at which it was found.
 */
import { isObject } from "../machine/conversions.ts";
import type { Maker } from "../machine/maker.ts";
import type { Numbers } from "./numbers.ts";

/** What is no key of the program's: the list of an object's keys, and what keeps kinds of keys apart. */
const SHAPE = Symbol("shape");
const ENTRIES = Symbol("entries");
const OBJECTS = Symbol("objects");
const SYMBOLS = Symbol("symbols");
const BUFFER = Symbol("buffer");
const PRIVATE = Symbol("private");

/** What the objects belong to that no execution makes. */
const LANGUAGE = "the language";

/** What an index looks like in text. */
const INDEX = /^(?:0|[1-9]\d{0,8})$/;

export type TypedArray = Uint8Array | Float64Array;

export function isTypedArray(value: unknown): value is TypedArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** The index that a property's key is, or -1. */
export function indexOf(key: unknown): number {
  if (typeof key === "number") return Number.isInteger(key) && key >= 0 && key < 1e9 ? key : -1;
  return typeof key === "string" && INDEX.test(key) ? Number(key) : -1;
}

/** Who makes things now, in a machine. */
export interface Making {
  readonly current: { readonly maker: Maker };
  readonly loops: { readonly maker: number };
}

export class ObjectNumbers {
  readonly numbers: Numbers;
  /** What the language's own iterators go through. */
  readonly sources = new WeakMap<object, object>();
  readonly #machine: Making;
  readonly #nameOfLasting: (object: object) => string | null;
  readonly #objects = new WeakMap<object, number>();
  readonly #symbols = new Map<symbol, number>();

  /** `nameOfLasting` gives the names of what no execution makes, and null for everything else. */
  constructor(numbers: Numbers, machine: Making, nameOfLasting: (object: object) => string | null) {
    this.#nameOfLasting = nameOfLasting;
    this.numbers = numbers;
    this.#machine = machine;
  }

  /** The number of what the current thread makes now. */
  make(): number {
    const { current, loops } = this.#machine;
    return this.numbers.ofMade(loops.maker, ++current.maker.created);
  }

  of(object: object): number {
    let number = this.#objects.get(object);
    if (number === undefined) {
      number = this.#lasting(object) ?? this.#derived(object) ?? this.make();
      this.#objects.set(object, number);
    }
    return number;
  }

  /** True for an object that has been told of, or goes by one that has: for none of the language's or the library's own. */
  isKnown(object: object): boolean {
    return this.#objects.has(object) || this.#derived(object) !== null;
  }

  #lasting(object: object): number | null {
    const name = this.#nameOfLasting(object);
    return name === null ? null : this.numbers.ofKey(this.numbers.ofName(LANGUAGE), name);
  }

  /** A prototype is its class's, and a buffer that nobody has asked for its array's. */
  #derived(object: object): number | null {
    const maker: unknown = Object.getOwnPropertyDescriptor(object, "constructor")?.value;
    if (typeof maker !== "function" || maker.prototype !== object) return null;
    const number = this.#objects.get(maker);
    return number === undefined ? null : this.numbers.ofKey(number, "prototype");
  }

  /** Numbers a value that the current thread has made, and what has been made with it. */
  publish(value: unknown): void {
    if (!isObject(value) || this.#objects.has(value)) return;
    const number = this.of(value);
    if (typeof value === "function") return;
    if (ArrayBuffer.isView(value)) {
      if (!this.#objects.has(value.buffer))
        this.#objects.set(value.buffer, this.numbers.ofKey(number, BUFFER));
    } else if (Array.isArray(value) || value instanceof Set) {
      for (const element of value as Iterable<unknown>) this.publish(element);
    } else if (value instanceof Map) {
      for (const [key, element] of value) {
        this.publish(key);
        this.publish(element);
      }
    } else if (Object.getPrototypeOf(value) === Object.prototype) {
      for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(value)))
        this.publish(inner);
    }
  }

  /** Numbers a value that has been found at a place, where nobody has told of it. */
  found(value: unknown, place: number): void {
    if (isObject(value) && !this.#objects.has(value)) this.#objects.set(value, place);
  }

  // ——— Places ———

  /** The place of a property, or of an element of an array. */
  property(object: object, key: unknown): number {
    const number = this.of(object);
    const index = indexOf(key);
    if (index >= 0) return this.numbers.ofIndex(number, index);
    if (typeof key === "symbol") return this.#symbolIn(number, key);
    return this.numbers.ofKey(number, isObject(key) ? SHAPE : String(key));
  }

  /** The place of a private field, which is none of the object's keys. */
  privateField(object: object, name: string): number {
    return this.numbers.ofKey(this.numbers.ofKey(this.of(object), PRIVATE), name);
  }

  /** The place of an entry of a Map, or of an element of a Set. */
  entry(container: object, key: unknown): number {
    const entries = this.numbers.ofKey(this.of(container), ENTRIES);
    if (isObject(key)) return this.numbers.ofKey(this.numbers.ofKey(entries, OBJECTS), this.of(key));
    return typeof key === "symbol" ? this.#symbolIn(entries, key) : this.numbers.ofKey(entries, key);
  }

  /** The place where the list of an object's keys is, or the length of an array. */
  shape(object: object): number {
    return this.numbers.ofKey(this.of(object), Array.isArray(object) ? "length" : SHAPE);
  }

  byte(buffer: object, index: number): number {
    return this.numbers.ofIndex(this.of(buffer), index);
  }

  /** A symbol of the language is the same in all executions; one of the program goes by its maker. */
  #symbolIn(number: number, symbol: symbol): number {
    if (symbol.description?.startsWith("Symbol.") === true || Symbol.keyFor(symbol) !== undefined) {
      return this.numbers.ofKey(number, symbol);
    }
    let own = this.#symbols.get(symbol);
    if (own === undefined) this.#symbols.set(symbol, (own = this.make()));
    return this.numbers.ofKey(this.numbers.ofKey(number, SYMBOLS), own);
  }
}

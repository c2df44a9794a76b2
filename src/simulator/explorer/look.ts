/**
 * What an operation on containers reads and writes, place by place: each element, entry and property is a place, and
 * so is the shape of a container, its length or the list of its keys.
 *
 * What an operation accesses depends on what it finds: `push` writes another element where the array is longer. So an
 * account of it is given twice. Once in reality, before it is done; then the state of each place that it accesses is
 * noted, too. And, where the explorer asks what it would access in other states, against those states.
 *
 * That places have enough state for it is a matter of what writes them:
 * - An element is written by whatever makes its index lie inside of the array or outside: so its own state tells which.
 * - A property and an entry are written by what adds them or takes them away.
 * - A shape has its list of keys, or its length, as state.
 */
import { isObject } from "../machine/conversions.ts";
import { LibraryObject } from "../machine/memory.ts";
import type { ObjectNumbers } from "./object-numbers.ts";
import { readOf, writeOf, type Access, type Operation } from "./system.ts";
import { OWN_STATES, UNKNOWN } from "./versions.ts";

/** The states of a place that is not there, and of one that holds an object. */
const ABSENT = 0;
const HOLDS_OBJECT = 2;

/** Says what an operation accesses. */
export type Account = (look: Look) => void;

export interface Surveyed {
  readonly accesses: readonly Access[];
  /** The state of each place before. */
  readonly states: readonly number[];
  /** What it would be in other states, or null where that cannot be told; null where it is always this. */
  readonly elsewhere: Operation["accessesIn"];
}

/** Thrown where what an operation would access cannot be told from the states of places. */
const UNFORESEEN = new Error("what a built-in function would access cannot be told");

/** What an operation that is about to be done accesses. */
export function survey(objects: ObjectNumbers, account: Account): Surveyed {
  const look = new Look(objects, null);
  account(look);
  const { accesses, states, isConditional } = look;
  const elsewhere = (stateOf: (place: number) => number): readonly Access[] | null => {
    const other = new Look(objects, stateOf);
    try {
      account(other);
    } catch (error) {
      if (error === UNFORESEEN) return null;
      throw error;
    }
    return other.accesses;
  };
  return { accesses, states, elsewhere: isConditional ? elsewhere : null };
}

export class Look {
  readonly accesses: Access[] = [];
  readonly states: number[] = [];
  /** True where what has been accessed depends on what was found. */
  isConditional = false;
  readonly objects: ObjectNumbers;
  /** Null for reality. */
  readonly #stateOf: ((place: number) => number) | null;

  constructor(objects: ObjectNumbers, stateOf: ((place: number) => number) | null) {
    this.objects = objects;
    this.#stateOf = stateOf;
  }

  #note(place: number, isWrite: boolean, real: () => number): void {
    this.accesses.push(isWrite ? writeOf(place) : readOf(place));
    if (this.#stateOf === null) this.states.push(real());
  }

  #ask(place: number, real: () => number): number {
    this.isConditional = true;
    if (this.#stateOf === null) return real();
    const state = this.#stateOf(place) % OWN_STATES;
    // The explorer knows the states of what has been accessed only.
    if (!(state >= 0) || state === UNKNOWN) throw UNFORESEEN;
    return state;
  }

  /** Gives up: what comes now cannot be told from states. */
  giveUp(): void {
    this.isConditional = true;
    if (this.#stateOf !== null) throw UNFORESEEN;
  }

  // ——— Shapes ———

  /** The length of an array, or the list of an object's keys. */
  shape(object: object, isWrite = false): void {
    this.#note(this.objects.shape(object), isWrite, () => this.#shapeOf(object));
  }

  #shapeOf(object: object): number {
    return Array.isArray(object) ? object.length : this.objects.numbers.ofList(this.#keysOf(object));
  }

  #keysOf(object: object): number[] {
    const { objects } = this;
    if (object instanceof Map || object instanceof Set) {
      return [...object.keys()].map((key) => objects.entry(object, key));
    }
    return Reflect.ownKeys(object).map((key) => objects.property(object, key));
  }

  /** Accesses the length of an array and gives it. */
  length(array: readonly unknown[], isWrite = false): number {
    this.shape(array, isWrite);
    return this.#ask(this.objects.shape(array), () => array.length);
  }

  /** The length of an array, whose shape has to be accessed, too. */
  peekLength(array: readonly unknown[]): number {
    return this.#ask(this.objects.shape(array), () => array.length);
  }

  // ——— Elements ———

  element(array: readonly unknown[], index: number, isWrite = false): void {
    this.#note(this.objects.property(array, index), isWrite, () => elementState(array, index));
  }

  /** Accesses the elements `from` to `to` − 1. */
  elements(array: readonly unknown[], from: number, to: number, isWrite = false): void {
    for (let index = from; index < to; index++) this.element(array, index, isWrite);
  }

  /** True where an index lies inside an array. The element has to be accessed, too. */
  isInside(array: readonly unknown[], index: number): boolean {
    return this.#ask(this.objects.property(array, index), () => elementState(array, index)) !== ABSENT;
  }

  /** Bytes `from` to `to` − 1 of what a view has of its buffer. */
  bytes(view: ArrayBufferView, from: number, to: number, isWrite = false): void {
    const { buffer, byteOffset, byteLength } = view;
    for (let index = Math.max(from, 0); index < Math.min(to, byteLength); index++) {
      this.#note(this.objects.byte(buffer, byteOffset + index), isWrite, () => 1);
    }
  }

  // ——— Properties and entries ———

  property(object: object, key: unknown, isWrite = false): void {
    this.#note(this.objects.property(object, key), isWrite, () => propertyState(object, key));
  }

  /** True where an object has a property of its own, which has to be accessed, too. */
  hasOwn(object: object, key: unknown): boolean {
    return this.#ask(this.objects.property(object, key), () => propertyState(object, key)) !== ABSENT;
  }

  entry(container: object, key: unknown, isWrite = false): void {
    this.#note(this.objects.entry(container, key), isWrite, () => entryState(container, key));
  }

  /** True where a Map or a Set has an entry, which has to be accessed, too. */
  hasEntry(container: object, key: unknown): boolean {
    return this.#ask(this.objects.entry(container, key), () => entryState(container, key)) !== ABSENT;
  }

  /** The places of the entries of a Map or a Set in order; the shape has to be accessed, too. */
  entriesOf(container: ReadonlyMap<unknown, unknown> | ReadonlySet<unknown>): readonly number[] {
    const { objects } = this;
    const shape = this.#ask(objects.shape(container), () => this.#shapeOf(container));
    return objects.numbers.listOf(shape);
  }

  /** Accesses one of the places that `entriesOf` gave. */
  entryAt(container: object, place: number, key: unknown): void {
    this.#note(place, false, () => entryState(container, key));
  }

  // ——— The whole ———

  /** Accesses all of a container: its shape and all that is in it. */
  all(container: object, isWrite = false): void {
    if (Array.isArray(container)) {
      this.elements(container, 0, this.length(container, isWrite), isWrite);
    } else if (ArrayBuffer.isView(container)) {
      this.bytes(container, 0, container.byteLength, isWrite);
    } else if (container instanceof ArrayBuffer) {
      this.bytes(new Uint8Array(container), 0, container.byteLength, isWrite);
    } else {
      this.shape(container, isWrite);
      const places = this.objects.numbers.listOf(
        this.#ask(this.objects.shape(container), () => this.#shapeOf(container)),
      );
      const keys = this.#stateOf === null ? keysIn(container) : [];
      const stateOf = container instanceof Map || container instanceof Set ? entryState : propertyState;
      for (let i = 0; i < places.length; i++) {
        this.#note(places[i]!, isWrite, () => stateOf(container, keys[i]));
      }
    }
  }

  /** Reads all of a value and of the objects in it that `goesInto` wants to have read. */
  deep(value: unknown, goesInto: (object: object) => boolean, seen = new Set<unknown>()): void {
    if (!isContainer(value) || seen.has(value)) return;
    seen.add(value);
    const source = this.objects.sources.get(value);
    if (source !== undefined) return this.deep(source, goesInto, seen);
    if (!goesInto(value)) return;
    const first = this.accesses.length;
    this.all(value);
    if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return;
    for (let i = first; i < this.accesses.length; i++) {
      const place = this.accesses[i]! >> 1;
      if (place === this.objects.shape(value)) continue;
      if (this.#ask(place, () => this.states[i]!) === HOLDS_OBJECT) this.giveUp();
    }
    if (this.#stateOf !== null) return;
    for (const inner of valuesIn(value)) this.deep(inner, goesInto, seen);
  }
}

/** True for an object that has something in it which others could write. */
export function isContainer(value: unknown): value is object {
  return isObject(value) && typeof value !== "function" && !(value instanceof LibraryObject);
}

function stateOfValue(value: unknown): number {
  return isContainer(value) ? HOLDS_OBJECT : 1;
}

function elementState(array: readonly unknown[], index: number): number {
  return index < array.length ? stateOfValue(array[index]) : ABSENT;
}

function propertyState(object: object, key: unknown): number {
  if (isObject(key)) return ABSENT;
  const property = Object.getOwnPropertyDescriptor(object, key as PropertyKey);
  return property === undefined ? ABSENT : stateOfValue(property.value);
}

function entryState(container: object, key: unknown): number {
  if (!(container as ReadonlySet<unknown>).has(key)) return ABSENT;
  const isMap = container instanceof Map || container instanceof WeakMap;
  return stateOfValue(isMap ? (container as ReadonlyMap<unknown, unknown>).get(key) : key);
}

function keysIn(container: object): readonly unknown[] {
  if (container instanceof Map || container instanceof Set) return [...container.keys()];
  return Reflect.ownKeys(container);
}

/** What the places of a container hold; nothing of the program is run. */
function valuesIn(container: object): readonly unknown[] {
  if (Array.isArray(container) || container instanceof Set) return [...(container as Iterable<unknown>)];
  if (container instanceof Map) return [...container.keys(), ...container.values()];
  return Object.values(Object.getOwnPropertyDescriptors(container)).map(({ value }): unknown => value);
}

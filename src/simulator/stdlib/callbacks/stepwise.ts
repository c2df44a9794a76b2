/**
 * What the algorithms of ECMA-262 do to a program's values, in a form that can be interrupted.
 *
 * `call`, `get`, `next` … keep to the machine's own protocol: true where the operation suspends, and then the
 * `yield` gives its value; otherwise the value is in `value`. So an algorithm reads
 * `const item = step.get(array, index) ? yield : step.value;`. What needs several of them is a generator, for `yield*`.
 */
import { isObject, toPrimitive, toPropertyKey, type CallStepwise } from "../../machine/conversions.ts";
import { NO_ELEMENT } from "../../machine/enumerations.ts";
import type { Activation, Iteration, ProgramInterface } from "../../machine/program-interface.ts";

export { NO_ELEMENT };

/** The longest that an array-like object can be (7.1.20). */
const MOST_ELEMENTS = Number.MAX_SAFE_INTEGER;

export class Stepwise {
  readonly #program: ProgramInterface;
  /** The place of the built-in's call, to which everything it does belongs. */
  readonly #site: number;

  constructor(program: ProgramInterface) {
    this.#program = program;
    this.#site = program.meter.site;
  }

  /** What the last operation that did not suspend gave. */
  get value(): unknown {
    return this.#program.value;
  }

  call(callee: unknown, self: unknown, args: unknown[]): boolean {
    return this.#program.call(this.#site, callee, self, args);
  }

  construct(callee: unknown, args: unknown[]): boolean {
    return this.#program.construct(this.#site, callee, args, -1);
  }

  /** Reads a property, calling its getter; no step, for what the program does not share or did not ask for. */
  get(object: unknown, key: PropertyKey): boolean {
    return this.#program.method(this.#site, object, key);
  }

  /** Reads an element or a property as a step of its own. */
  read(object: unknown, key: PropertyKey): boolean {
    const program = this.#program;
    const { meter } = program;
    if (meter.fuel < program.costs.read) return program.get(this.#site, object, key);
    meter.accesses++;
    meter.fuel -= program.costs.read;
    return program.method(this.#site, object, key);
  }

  /** Reads an element as `read` does; gives `NO_ELEMENT` where there is none under that index. */
  element(list: object, index: number): boolean {
    const program = this.#program;
    if (program.isExplored) return program.element(this.#site, list, index);
    if (index in list) return this.read(list, index);
    program.value = NO_ELEMENT;
    return false;
  }

  /** The length of an array or of what is like one; where all orders are explored, looking at it is a step. */
  *lengthOfList(list: object): Activation {
    return Array.isArray(list) && !this.#program.isExplored ? list.length : yield* this.lengthOf(list);
  }

  /** Begins to go through a container with a method of the language's own. */
  iterateBy(container: unknown, method: unknown): boolean {
    return this.#program.iterateBy(this.#site, container, method);
  }

  /** Writes an element or a property as a step of its own; throws a TypeError where it cannot be written. */
  write(object: unknown, key: PropertyKey, value: unknown): boolean {
    return this.#program.set(this.#site, object, key, value);
  }

  /** Begins an iteration over an iterable; its value is what `next` and `close` take. */
  iterate(iterable: unknown): boolean {
    return this.#program.iterate(this.#site, iterable);
  }

  /** Moves on; the value is false at the end, and otherwise the element is in the iteration. */
  next(iteration: Iteration): boolean {
    return this.#program.next(this.#site, iteration);
  }

  /** Closes an iteration that is left early; `isFailing` where an exception is what leaves it. */
  close(iteration: Iteration, isFailing: boolean): boolean {
    return this.#program.close(this.#site, iteration, isFailing);
  }

  /** Reads an iterable to its end, into a fresh array. */
  collect(iterable: unknown): boolean {
    return this.#program.collect(this.#site, iterable);
  }

  /** Calls anything from a generator: `yield* step.invoke(…)`. */
  readonly invoke: CallStepwise = (callee, self, args) => this.#invoke(callee, self, args);

  *#invoke(callee: unknown, self: unknown, args: unknown[]): Activation {
    return this.call(callee, self, args) ? yield : this.value;
  }

  /** A method that may be missing (7.3.11): undefined, or a function. Throws a TypeError for anything else. */
  *method(value: unknown, key: PropertyKey): Activation {
    const method: unknown = this.get(value, key) ? yield : this.value;
    if (method === undefined || method === null) return undefined;
    return callable(method);
  }

  /** ToNumber (7.1.4): a number. */
  *number(value: unknown): Activation {
    return +((isObject(value) ? yield* toPrimitive(this.invoke, value, "number") : value) as number);
  }

  /** ToIntegerOrInfinity (7.1.5): a whole number, or ±Infinity. */
  *integer(value: unknown): Activation {
    return wholeNumber((yield* this.number(value)) as number);
  }

  /** ToString (7.1.17). */
  *text(value: unknown): Activation {
    return `${(isObject(value) ? yield* toPrimitive(this.invoke, value, "string") : value) as string}`;
  }

  /** ToPropertyKey (7.1.19). */
  *key(value: unknown): Activation {
    return yield* toPropertyKey(this.invoke, value);
  }

  /** LengthOfArrayLike (7.3.18): a whole number, 0 to 2⁵³ − 1. */
  *lengthOf(object: object): Activation {
    const length: unknown = this.get(object, "length") ? yield : this.value;
    const whole = (typeof length === "number" ? wholeNumber(length) : yield* this.integer(length)) as number;
    return Math.min(Math.max(whole, 0), MOST_ELEMENTS);
  }

  /** Closes an iteration whose element made `failure` happen, and throws that on. */
  *closeFor(iteration: Iteration, failure: unknown): Generator<object | undefined, never, unknown> {
    if (this.close(iteration, true)) yield;
    throw failure;
  }
}

/** A number without its fraction; NaN becomes 0, and −0 becomes 0. */
export function wholeNumber(value: number): number {
  return Math.trunc(value) + 0 || 0;
}

/** Gives back a function. Throws V8's TypeError for anything else. */
export function callable(value: unknown): unknown {
  if (typeof value === "function") return value;
  throw new TypeError(`${nameOfValue(value)} is not a function`);
}

/** Gives `this` as an object (7.1.18). Throws V8's TypeError for null and undefined. */
export function receiver(self: unknown, method: string): object {
  if (self === null || self === undefined) throw new TypeError(`${method} called on null or undefined`);
  return Object(self) as object;
}

/** Makes a property as a literal does (7.3.5). Throws a TypeError where it cannot be made. */
export function createProperty(object: object, key: PropertyKey, value: unknown): void {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Makes an element of a new list; the shortcut for the engine's own arrays gives the same, sooner. */
export function createElement(list: object, index: number, value: unknown): void {
  const isPlain = Array.isArray(list) && Object.getPrototypeOf(list) === Array.prototype;
  if (isPlain && !(index in Array.prototype)) (list as unknown[])[index] = value;
  else createProperty(list, index, value);
}

/** What V8's messages call a value: its text in quotes, `#<Name>` for an object. Runs nothing of the program. */
export function nameOfValue(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (Array.isArray(value)) return "[object Array]";
  if (!isObject(value) || typeof value === "function") return String(value as string);
  return `#<${constructorNameOf(value)}>`;
}

/** The name of what made an object, found without a getter. */
export function constructorNameOf(object: object): string {
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const made: unknown = Object.getOwnPropertyDescriptor(at, "constructor")?.value;
    if (typeof made !== "function") continue;
    const name: unknown = Object.getOwnPropertyDescriptor(made, "name")?.value;
    if (typeof name === "string" && name !== "") return name;
  }
  return "Object";
}

/**
 * The built-in functions that may call the program, and for each the question whether a given call of it can. Where it
 * cannot, the engine's own function runs, which is faster; where it can, an algorithm of ECMA-262
 * runs here, step by step, so that a switch can land in what it calls.
 *
 * The questions look, and run nothing: no getter is read to find out whether there is one.
 */
import type { CallbackTaker } from "../../machine/calls.ts";
import { isObject } from "../../machine/conversions.ts";
import { RESUMPTIONS } from "../../machine/generators.ts";
import type { Activation, Suspendable } from "../../machine/program-interface.ts";
import { suspendableOf } from "../../machine/suspendable.ts";
import type { LibraryContext } from "../library-context.ts";
import { Stepwise } from "./stepwise.ts";

/** Whether a call with this `self` and these arguments may come to code of the program. */
export type Needs = (self: unknown, args: readonly unknown[]) => boolean;

/** A built-in's algorithm. `self` is the call's `this`, and for a constructor `new.target`. */
export type Algorithm = (step: Stepwise, self: unknown, args: unknown[]) => Activation;

const PLAIN_ITERATORS: ReadonlySet<unknown> = new Set([
  Array.prototype[Symbol.iterator],
  Map.prototype[Symbol.iterator],
  Set.prototype[Symbol.iterator],
  String.prototype[Symbol.iterator],
  (Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array)[Symbol.iterator],
]);

export class Takers {
  /** By the built-in function. */
  readonly calls = new Map<unknown, CallbackTaker>();
  /** By the constructor: what `new` does. */
  readonly constructs = new Map<unknown, CallbackTaker>();
  readonly #context: LibraryContext;

  constructor(context: LibraryContext) {
    this.#context = context;
  }

  /** Adds a built-in function; nothing where the engine does not have it. */
  add(builtIn: unknown, needs: Needs, algorithm: Algorithm): void {
    if (typeof builtIn === "function") this.calls.set(builtIn, this.#taker(needs, algorithm));
  }

  /** Adds methods of one object that ask the same question, by name. */
  addMethods(home: object, needs: Needs, algorithms: Readonly<Record<string, Algorithm>>): void {
    for (const [name, algorithm] of Object.entries(algorithms)) {
      this.add(Object.getOwnPropertyDescriptor(home, name)?.value, needs, algorithm);
    }
  }

  addConstructor(constructor: unknown, needs: Needs, algorithm: Algorithm): void {
    this.constructs.set(constructor, this.#taker(needs, algorithm));
  }

  #taker(needs: Needs, algorithm: Algorithm): CallbackTaker {
    return { needs, run: this.suspendable(algorithm) };
  }

  /** The suspendable form of an algorithm. After it has returned the interpreter looks at the eval breaker. */
  suspendable(algorithm: Algorithm): Suspendable {
    const context = this.#context;
    const run: Suspendable = function (this: unknown, ...args) {
      return algorithm(new Stepwise(context.program), this, args);
    };
    return Object.assign(run, { isLibrary: true });
  }

  // ——— Questions ———

  /** True for a function whose call may come to code of the program. */
  readonly reaches = (value: unknown): boolean =>
    typeof value === "function" &&
    (suspendableOf(value) !== undefined || this.calls.has(value) || RESUMPTIONS.has(value));

  /** True where reading `value[key]`, or calling what is there, may come to code of the program. */
  mayRun(value: unknown, key: PropertyKey): boolean {
    const property = lookUp(value, key);
    if (property === undefined) return false;
    return this.reaches(property.get) || this.reaches(property.value);
  }

  /** True where converting a value to a primitive may. */
  readonly converts = (value: unknown): boolean =>
    isObject(value) &&
    (this.mayRun(value, Symbol.toPrimitive) ||
      this.mayRun(value, "toString") ||
      this.mayRun(value, "valueOf"));

  /** True where going through an iterable may. */
  readonly iterates = (iterable: unknown): boolean => {
    if (!isObject(iterable)) return false;
    const method = lookUp(iterable, Symbol.iterator);
    if (method === undefined) return false;
    if (PLAIN_ITERATORS.has(method.value)) return false;
    // An iterator is its own iterable: then it depends on its `next`.
    return method.get !== undefined || this.reaches(method.value) || this.mayRun(iterable, "next");
  };

  /** True where the first argument, or a later one, is a function that may come to code of the program. */
  readonly takesCallback: Needs = (_self, args) => args.some(this.reaches);
}

/** The property that `value[key]` reads, own or inherited, without reading it. */
export function lookUp(value: unknown, key: PropertyKey): PropertyDescriptor | undefined {
  if (value === null || value === undefined) return undefined;
  for (
    let at = Object(value) as object | null;
    at !== null;
    at = Object.getPrototypeOf(at) as object | null
  ) {
    const property = Reflect.getOwnPropertyDescriptor(at, key);
    if (property !== undefined) return property;
  }
  return undefined;
}

/** True where an own enumerable property of an object is a getter. */
export function hasGetters(object: unknown): boolean {
  if (!isObject(object)) return false;
  return Object.keys(object).some((key) => Reflect.getOwnPropertyDescriptor(object, key)?.get !== undefined);
}

/** True for what is gone through by its iterator, and not by its length. Null and undefined count, and fail there. */
export function isIterable(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  const method = lookUp(value, Symbol.iterator);
  return method !== undefined && (method.get !== undefined || (method.value ?? undefined) !== undefined);
}

/**
 * The built-in functions that convert their arguments to text or to a number, where an argument is an object of the
 * program: its `Symbol.toPrimitive`, `toString` or `valueOf` is called first, and the engine's function gets what
 * comes of that.
 */
import { append } from "../../machine/append.ts";
import { isObject, toPrimitive } from "../../machine/conversions.ts";
import type { Thread } from "../../machine/thread.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { LibraryContext } from "../library-context.ts";
import { ARRAY_LIKE } from "./element-lists.ts";
import { receiver, type Stepwise } from "./stepwise.ts";
import type { Algorithm, Needs, Takers } from "./takers.ts";

type Native = (...args: unknown[]) => unknown;

/** What an argument is converted to, or null where it is left as it is. */
type Conversion = ((step: Stepwise, value: unknown) => Activation) | null;

const toText: Conversion = (step, value) => step.text(value);
const toNumber: Conversion = (step, value) => step.number(value);
const toKey: Conversion = (step, value) => step.key(value);
const toNumeric: Conversion = (step, value) => toPrimitive(step.invoke, value, "number");

/** Those that convert their arguments in order, and to what; the last one counts for the arguments after it, too. */
const CONVERTERS: readonly (readonly [builtIn: unknown, ...conversions: readonly Conversion[]])[] = [
  [String, toText, null],
  [Number, toNumeric, null],
  [BigInt, toNumeric, null],
  [Symbol, toText, null],
  [parseInt, toText, toNumber, null],
  [parseFloat, toText, null],
  [isNaN, toNumber, null],
  [isFinite, toNumber, null],
  [Reflect.get(Number.prototype, "toString"), toNumber, null],
  [Reflect.get(Number.prototype, "toFixed"), toNumber, null],
  [Reflect.get(String.prototype, "concat"), toText],
  [Reflect.get(Object, "hasOwn"), null, toKey, null],
  [Reflect.get(Object.prototype, "hasOwnProperty"), toKey, null],
];

/** The functions of `Math` that take any number of arguments; the others take what their `length` says. */
const VARIADIC: ReadonlySet<string> = new Set(["max", "min", "hypot"]);

/** Adds them, with `Math`'s, and what arrays do with their elements to become text. */
export function addConversions(takers: Takers, context: LibraryContext, math: object): void {
  for (const [builtIn, ...conversions] of CONVERTERS) {
    takers.add(builtIn, needsOf(takers, conversions), converting(builtIn as Native, conversions));
  }
  for (const name of Object.getOwnPropertyNames(Math)) {
    // A program's `Math` is its own object, with the engine's functions.
    const builtIn: unknown = Reflect.get(math, name);
    if (typeof builtIn !== "function" || name === "random") continue;
    const fixed = new Array<Conversion>(builtIn.length).fill(toNumber);
    const conversions = VARIADIC.has(name) ? [toNumber] : [...fixed, null];
    takers.add(builtIn, needsOf(takers, conversions), converting(builtIn as Native, conversions));
  }
  for (const [constructor, convert] of [
    [String, toText],
    [Number, toNumeric],
  ] as const) {
    takers.addConstructor(
      constructor,
      needsOf(takers, [convert, null]),
      function* (step, newTarget, [value]) {
        const target = (newTarget as typeof String | undefined) ?? constructor;
        return Reflect.construct(constructor, [yield* convert!(step, value)], target);
      },
    );
  }
  addJoining(takers, context);
}

function needsOf(takers: Takers, conversions: readonly Conversion[]): Needs {
  return (_self, args) =>
    args.some((arg, index) => conversionAt(conversions, index) !== null && takers.converts(arg));
}

function conversionAt(conversions: readonly Conversion[], index: number): Conversion {
  return conversions[Math.min(index, conversions.length - 1)] ?? null;
}

function converting(native: Native, conversions: readonly Conversion[]): Algorithm {
  return function* (step, self, args) {
    const converted: unknown[] = [];
    for (const [index, arg] of args.entries()) {
      const convert = conversionAt(conversions, index);
      // Undefined is often a value of its own, and its conversion can neither fail nor be seen.
      append(converted, convert === null || arg === undefined ? arg : yield* convert(step, arg));
    }
    return step.call(native, self, converted) ? yield : step.value;
  };
}

// ——— Arrays as text ———

/** Adds `join` and `toString` of arrays. */
function addJoining(takers: Takers, context: LibraryContext): void {
  const joining = new Joining(context);
  const needs = (self: unknown, [separator]: readonly unknown[]): boolean =>
    takers.converts(separator) ||
    (Array.isArray(self)
      ? hasLivingElements(takers, self, [])
      : isObject(self) && takers.mayRun(self, "length"));
  takers.add(Array.prototype.join, needs, (step, self, [separator]) => joining.join(step, self, separator));
  takers.add(
    Array.prototype.toString,
    (self) => isObject(self) && (takers.mayRun(self, "join") || needs(self, [])),
    function* (step, self) {
      const list = receiver(self, "Array.prototype.toString");
      const join: unknown = step.get(list, "join") ? yield : step.value;
      const method = typeof join === "function" ? join : Object.prototype.toString;
      return step.call(method, list, []) ? yield : step.value;
    },
  );
}

/** True where a program's conversion is in an array, or in an array in it. */
function hasLivingElements(takers: Takers, array: readonly unknown[], outer: readonly unknown[]): boolean {
  if (outer.includes(array)) return false;
  return array.some((item) =>
    Array.isArray(item)
      ? hasLivingElements(takers, item as unknown[], [...outer, array])
      : takers.converts(item),
  );
}

class Joining {
  readonly #context: LibraryContext;
  /** What each thread is joining: an array inside itself is empty there, as in every engine. */
  readonly #open = new WeakMap<Thread, object[]>();

  constructor(context: LibraryContext) {
    this.#context = context;
  }

  /** Array.prototype.join (23.1.3.18). */
  *join(step: Stepwise, self: unknown, separator: unknown): Activation {
    const list = ARRAY_LIKE.open(self, "join");
    const open = this.#openOf(this.#context.machine.current);
    if (open.includes(list)) return "";
    append(open, list);
    try {
      const length = (yield* ARRAY_LIKE.length(step, list)) as number;
      const between = separator === undefined ? "," : ((yield* step.text(separator)) as string);
      const texts: string[] = [];
      for (let index = 0; index < length; index++) {
        const item: unknown = step.read(list, index) ? yield : step.value;
        append(texts, item === undefined || item === null ? "" : ((yield* step.text(item)) as string));
      }
      return texts.join(between);
    } finally {
      open.pop();
    }
  }

  #openOf(thread: Thread): object[] {
    const open = this.#open.get(thread) ?? [];
    this.#open.set(thread, open);
    return open;
  }
}

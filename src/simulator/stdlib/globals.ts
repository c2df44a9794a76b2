/** The global variables of a program: ECMAScript's own, with those replaced that would see the real world. */
import { operation, takeTurn, type LibraryContext } from "./library-context.ts";
import { AssertionError, TypeError as PythonTypeError } from "./exceptions.ts";
import { str } from "./format.ts";
import { RandomStream } from "../machine/random.ts";
import type { Turn } from "../machine/turn.ts";
import { EPOCH } from "./clock.ts";

const NAMES = [
  "Array ArrayBuffer BigInt BigInt64Array BigUint64Array Boolean DataView Error EvalError Float32Array Float64Array",
  "Infinity Int16Array Int32Array Int8Array JSON Map NaN Number Object RangeError ReferenceError Reflect RegExp Set String",
  "Symbol SyntaxError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet",
  "Iterator DisposableStack SuppressedError escape unescape decodeURI decodeURIComponent encodeURI encodeURIComponent isFinite isNaN parseFloat parseInt undefined AggregateError",
]
  .join(" ")
  .split(" ");

/** `Math` with a `random` that the run's seed decides. */
function createMath(context: LibraryContext, seed: number): object {
  let random = new RandomStream(seed, "Math.random");
  context.onRestart(() => (random = new RandomStream(seed, "Math.random")));
  const math = Object.create(Object.prototype, Object.getOwnPropertyDescriptors(Math)) as Math;
  Object.assign(math, { random: { random: () => random.fraction() }.random });
  return math;
}

/** `Date` on the machine's clock, in UTC. */
function createDate(context: LibraryContext): DateConstructor {
  const now = (): number => EPOCH * 1000 + Math.floor(context.machine.clock / 1_000_000);
  class SimulatedDate extends Date {
    constructor(...args: unknown[]) {
      super(...((args.length === 0 ? [now()] : args) as [number]));
    }
    static override now(): number {
      return now();
    }
  }
  // Called without `new` it gives the time as text, which no class can.
  const made: object = new Proxy(SimulatedDate, { apply: () => new SimulatedDate().toString() });
  Object.defineProperty(SimulatedDate, "name", { value: "Date" });
  Object.defineProperty(SimulatedDate.prototype, "constructor", { value: made });
  return made as DateConstructor;
}

/** `Function`, for what it has and for `instanceof`; it makes no code out of text. */
function createFunction(): object {
  const stand = {
    Function: function (): never {
      throw new EvalError("code from text is not allowed here");
    },
  }.Function;
  Object.defineProperty(stand, "prototype", { value: Function.prototype });
  Object.defineProperty(stand, "length", { value: 1 });
  return stand;
}

/** `print`: no step of its own, but where the order of lines counts; there it is a write of standard output. */
function createPrint(context: LibraryContext): (...values: unknown[]) => unknown {
  const print = (...values: unknown[]): void => context.output.print(values.map(str).join(" "));
  if (!context.isPrintOrdered) return print;
  const shared = { place: { id: "standard output", name: "standard output" }, state: () => 0 };
  const turn: Turn = { shared, writes: true, isOpen: null };
  return operation(context, "print", function* (...values: unknown[]) {
    yield* takeTurn(context, turn);
    print(...values);
  });
}

export function createGlobals(context: LibraryContext, seed: number): Record<string, unknown> {
  const globals = Object.create(null) as Record<string, unknown>;
  for (const name of NAMES) if (name in globalThis) globals[name] = Reflect.get(globalThis, name);
  const print = createPrint(context);
  return Object.assign(globals, {
    TypeError: PythonTypeError,
    Function: createFunction(),
    Math: createMath(context, seed),
    Date: createDate(context),
    print,
    console: { log: print, info: print, debug: print, warn: print, error: print },
    assert(condition: unknown, ...message: unknown[]) {
      if (!condition) throw Reflect.construct(AssertionError, message);
    },
  });
}

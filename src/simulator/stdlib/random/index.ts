/**
 * The module `random`, after Lib/random.py of 3.14: the same generator and the same use of its bits, so that after
 * `seed(42)` it gives CPython's own numbers. Before any `seed` it begins with the run's.
 */
import { RandomStream } from "../../machine/random.ts";
import { pythonTypeName, readWhole } from "../arguments.ts";
import { IndexError, TypeError, ValueError } from "../exceptions.ts";
import { stepWhereExplored, type LibraryContext } from "../library-context.ts";
import { MersenneTwister } from "./mersenne-twister.ts";

const WORD = 2 ** 32;

/** `seed` is the run's. */
export function createRandomModule(context: LibraryContext, seed: number): Record<string, unknown> {
  const twister = new MersenneTwister();
  let beginning = new RandomStream(seed, "random");
  const reseed = (): void => twister.seed([beginning.below(WORD), beginning.below(WORD)]);
  reseed();
  context.onRestart(() => {
    beginning = new RandomStream(seed, "random");
    reseed();
  });

  /** A number in [0, 1) with 53 random bits. */
  const fraction = (): number => {
    const high = twister.next() >>> 5;
    const low = twister.next() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  };

  /** A number of `bits` random bits, at most 53; the first word drawn is the lowest. */
  const randomBits = (bits: number): number => {
    if (bits <= 32) return twister.next() >>> (32 - bits);
    const low = twister.next();
    return low + (twister.next() >>> (64 - bits)) * WORD;
  };

  /** A whole number from 0 to `count` − 1; draws again what is too large, as CPython does. */
  const below = (count: number): number => {
    const bits = BigInt(count).toString(2).length;
    let drawn = randomBits(bits);
    while (drawn >= count) drawn = randomBits(bits);
    return drawn;
  };

  const place = {
    id: `random of ${context.interpreter.key}`,
    name: "random",
  };
  const drawing = { shared: { place, state: () => 0 }, writes: true, isOpen: null };
  /** Tells of an element that is looked at or changed, where somebody has to know. */
  const note = (list: object, key: unknown, isWrite: boolean): void => {
    const { memory, machine } = context;
    if (machine.isTimed) return;
    const { site } = machine.meter;
    const value: unknown = Reflect.get(list, key as PropertyKey);
    if (isWrite) memory.noteWriteAt(site, list, key, value);
    else memory.noteReadAt(site, list, key, value);
  };

  const functions: Record<string, (...given: unknown[]) => unknown> = {
    seed(...given: unknown[]): void {
      const [value = null] = given;
      if (value === null) reseed();
      else twister.seed(wordsOf(value));
    },
    random: () => fraction(),
    randint(...given: unknown[]): number {
      const [low, high] = readBounds("randint", given).map(readWhole) as [number, number];
      const count = high - low + 1;
      if (count <= 0) throw new ValueError(`empty range in randrange(${low}, ${high + 1})`);
      if (count > Number.MAX_SAFE_INTEGER) throw new ValueError("randint() goes up to 2 ** 53 numbers here");
      return low + below(count);
    },
    choice(...given: unknown[]): unknown {
      const [sequence] = given;
      if (!isSequence(sequence))
        throw new TypeError(`object of type '${pythonTypeName(sequence)}' has no len()`);
      if (sequence.length === 0) throw new IndexError("Cannot choose from an empty sequence");
      const index = below(sequence.length);
      if (typeof sequence === "object") {
        note(sequence, "length", false);
        note(sequence, index, false);
      }
      return sequence[index];
    },
    shuffle(...given: unknown[]): void {
      const [list] = given;
      if (!Array.isArray(list) && !(ArrayBuffer.isView(list) && "length" in list)) {
        throw new TypeError(`'${pythonTypeName(list)}' object does not support item assignment`);
      }
      const items = list as unknown[];
      for (let i = items.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [items[i], items[j]] = [items[j], items[i]];
      }
      note(list, "length", false);
      items.forEach((_, index) => note(list, index, true));
    },
    uniform(...given: unknown[]): number {
      const [low, high] = readBounds("uniform", given);
      if (typeof low !== "number" || typeof high !== "number") {
        const types = `'${pythonTypeName(high)}' and '${pythonTypeName(low)}'`;
        throw new TypeError(`unsupported operand type(s) for -: ${types}`);
      }
      return low + (high - low) * fraction();
    },
  };
  const asSteps = Object.entries(functions).map(([name, plain]) => [
    name,
    stepWhereExplored(context, name, () => drawing, plain),
  ]);
  return Object.fromEntries(asSteps) as Record<string, unknown>;
}

function readBounds(callee: string, given: readonly unknown[]): readonly unknown[] {
  if (given.length === 2) return given;
  throw new TypeError(`Random.${callee}() takes 3 positional arguments but ${given.length + 1} were given`);
}

function isSequence(value: unknown): value is ArrayLike<unknown> {
  return (
    typeof value === "string" || Array.isArray(value) || (ArrayBuffer.isView(value) && "length" in value)
  );
}

/** The 32-bit words of a whole number's magnitude, the lowest first: what CPython seeds with. */
function wordsOf(value: unknown): number[] {
  if (typeof value !== "bigint" && !(typeof value === "number" && Number.isInteger(value))) {
    throw new TypeError(`seed() takes a whole number here, not '${pythonTypeName(value)}'`);
  }
  const words: number[] = [];
  const whole = BigInt(value);
  for (let rest = whole < 0n ? -whole : whole; rest > 0n; rest >>= 32n) {
    words.push(Number(rest & 0xffff_ffffn));
  }
  return words.length > 0 ? words : [0];
}

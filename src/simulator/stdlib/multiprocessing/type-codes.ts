/** The type codes of `Value` and `Array`, after Lib/multiprocessing/sharedctypes.py and Modules/_ctypes of 3.14. */
import { pythonTypeName } from "../arguments.ts";
import { TypeError, ValueError } from "../exceptions.ts";

/** Numbers as C has them. */
export type Cells =
  Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

const MAKERS: Readonly<Record<string, (count: number) => Cells>> = {
  b: (count) => new Int8Array(count),
  B: (count) => new Uint8Array(count),
  h: (count) => new Int16Array(count),
  H: (count) => new Uint16Array(count),
  i: (count) => new Int32Array(count),
  I: (count) => new Uint32Array(count),
  // Whole numbers of 64 bits, as far as a number of this language has them.
  l: (count) => new Float64Array(count),
  L: (count) => new Float64Array(count),
  q: (count) => new Float64Array(count),
  Q: (count) => new Float64Array(count),
  f: (count) => new Float32Array(count),
  d: (count) => new Float64Array(count),
};

const NAMES: Readonly<Record<string, string>> = {
  ...{ b: "c_byte", B: "c_ubyte", h: "c_short", H: "c_ushort", i: "c_int", I: "c_uint", l: "c_long" },
  ...{ L: "c_ulong", q: "c_long", Q: "c_ulong", f: "c_float", d: "c_double" },
};

/** What ctypes calls a type. */
export function typeName(code: string): string {
  return NAMES[code]!;
}

/** `count` zeros of a type. Throws CPython's errors for what is no type, and for a count below 0. */
export function cellsOf(code: unknown, count: number): Cells {
  if (typeof code !== "string" || !Object.hasOwn(MAKERS, code)) throw new TypeError("this type has no size");
  if (!Number.isInteger(count)) throw new TypeError("'float' object cannot be interpreted as an integer");
  if (count < 0) throw new ValueError(`Array length must be >= 0, not ${count}`);
  return MAKERS[code]!(count);
}

/** A value that a cell of the type can take. Throws CPython's TypeErrors for any other. */
export function requireNumber(code: string, value: unknown): number {
  const number = typeof value === "boolean" ? Number(value) : value;
  if (code === "d" || code === "f") {
    if (typeof number !== "number") throw new TypeError(`must be real number, not ${pythonTypeName(value)}`);
    return number;
  }
  if (typeof number !== "number" || !Number.isInteger(number)) {
    throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as an integer`);
  }
  return number;
}

/** Reads arguments as Python reads them: by position, or by name from one last options object. */
import { TypeError, ValueError } from "./exceptions.ts";

/** True for the plain object that carries what Python programmers pass by keyword. */
export function isOptions(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * The arguments by name: positional ones take the names in order, a last options object the rest. Names after `"*"`
 * are given by name only. Throws CPython's TypeError for a name the function does not have, or one given twice.
 */
export function readArguments(
  callee: string,
  names: readonly string[],
  args: readonly unknown[],
): Record<string, unknown> {
  if (args.length === 0) return {};
  const star = names.indexOf("*");
  const most = star < 0 ? names.length : star;
  const last = args.at(-1);
  const options = isOptions(last) ? last : {};
  const positional = isOptions(last) ? args.slice(0, -1) : args;
  if (positional.length > most) {
    const limit = `${most} argument${most === 1 ? "" : "s"}`;
    throw new TypeError(`${callee}() takes at most ${limit} (${positional.length} given)`);
  }
  const read: Record<string, unknown> = {};
  positional.forEach((value, index) => (read[names[index]!] = value));
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name) || name === "*")
      throw new TypeError(`${callee}() got an unexpected keyword argument '${name}'`);
    if (name in read) throw new TypeError(`argument for ${callee}() given by name ('${name}') and position`);
    read[name] = value;
  }
  return read;
}

/**
 * The arguments of a class that runs a function, as a thread or a process: `{ target, args, … }`, or in short the function and
 * what it is called with. Throws a TypeError for anything else, and what `readArguments` throws.
 */
export function readTargetArguments(
  className: string,
  callee: string,
  names: readonly string[],
  args: readonly unknown[],
): Record<string, unknown> {
  const [first, ...rest] = args;
  if (typeof first === "function") return { target: first, args: rest };
  if (args.length > 1 || (args.length === 1 && !isOptions(first))) {
    throw new TypeError(
      `${className}() takes a function and its arguments, or one options object (${pythonTypeName(first)} given)`,
    );
  }
  return readArguments(callee, names, args);
}

/** A number of seconds that is not negative; throws CPython's errors for anything else. */
export function readSeconds(value: unknown, what: string): number {
  if (typeof value !== "number")
    throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as a number`);
  if (Number.isNaN(value)) throw new ValueError("Invalid value NaN (not a number)");
  if (value < 0) throw new ValueError(`${what} must be non-negative`);
  return value;
}

/** What Python would call the type of `value`. */
export function pythonTypeName(value: unknown): string {
  if (value === null || value === undefined) return "NoneType";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (typeof value === "function") return "function";
  if (Array.isArray(value)) return "list";
  if (value instanceof Map || Object.getPrototypeOf(value) === Object.prototype) return "dict";
  if (value instanceof Set) return "set";
  return value.constructor?.name || "object";
}

/** A whole number; throws CPython's TypeError for anything else. */
export function readWhole(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value)) return value;
  if (typeof value === "boolean") return Number(value);
  throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as an integer`);
}

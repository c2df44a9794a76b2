/**
 * Python's `<` and `==` for the values of a program: numbers, text, arrays element by element, objects by their `valueOf()`.
 * A `valueOf` of the program is called where it can be interrupted.
 */
import { isObject } from "../machine/conversions.ts";
import type { Activation } from "../machine/program-interface.ts";
import { pythonTypeName } from "./arguments.ts";
import type { Stepwise } from "./callbacks/stepwise.ts";
import { TypeError } from "./exceptions.ts";

/** Whether `left < right`. Throws Python's TypeError for what has no order. */
export function* isLess(step: Stepwise, left: unknown, right: unknown): Activation {
  if (Array.isArray(left) && Array.isArray(right)) return yield* isListLess(step, left, right);
  const first = yield* valueOf(step, left);
  const second = yield* valueOf(step, right);
  const kind = orderOf(first);
  if (kind !== null && kind === orderOf(second)) return (first as number) < (second as number);
  throw new TypeError(
    `'<' not supported between instances of '${pythonTypeName(left)}' and '${pythonTypeName(right)}'`,
  );
}

/** The first elements that differ decide; where none do, the shorter array comes first. */
function* isListLess(step: Stepwise, left: readonly unknown[], right: readonly unknown[]): Activation {
  for (let i = 0; i < left.length && i < right.length; i++) {
    if (!(yield* isEqual(step, left[i], right[i]))) return yield* isLess(step, left[i], right[i]);
  }
  return left.length < right.length;
}

function* isEqual(step: Stepwise, left: unknown, right: unknown): Activation {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) return yield* areAllEqual(step, left, right);
  if (isPlain(left) && isPlain(right)) {
    const keys = Object.keys(left);
    if (keys.length !== Object.keys(right).length || !keys.every((key) => key in right)) return false;
    return yield* areAllEqual(step, Object.values(left), keys.map((key) => right[key])); // prettier-ignore
  }
  const first = yield* valueOf(step, left);
  const second = yield* valueOf(step, right);
  if (isObject(first) || isObject(second)) return first === second;
  const kind = orderOf(first);
  if (kind === null || kind !== orderOf(second)) return first === second;
  return (first as number) <= (second as number) && (first as number) >= (second as number);
}

function* areAllEqual(step: Stepwise, left: readonly unknown[], right: readonly unknown[]): Activation {
  if (left.length !== right.length) return false;
  for (let i = 0; i < left.length; i++) if (!(yield* isEqual(step, left[i], right[i]))) return false;
  return true;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.getPrototypeOf(value) === Object.prototype;
}

/** What an object compares as; anything else as itself. */
function* valueOf(step: Stepwise, value: unknown): Activation {
  if (!isObject(value) || typeof value === "function" || Array.isArray(value)) return value;
  const method = yield* step.method(value, "valueOf");
  return method === undefined || method === Object.prototype.valueOf
    ? value
    : yield* step.invoke(method, value, []);
}

/** The kind of values it can be ordered among, or null; Python's booleans are numbers. */
function orderOf(value: unknown): "number" | "string" | null {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") return "number";
  return typeof value === "string" ? "string" : null;
}

/** Conversions that may call functions of the program, after ECMA-262 7.1. */
import type { Activation } from "./program-interface.ts";

/** Calls any function, and gives what it returns. */
export type CallStepwise = (callee: unknown, self: unknown, args: unknown[]) => Activation;

export type PrimitiveHint = "default" | "number" | "string";

/** True for what has to be converted before an operator can use it. */
export function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** ToPrimitive (7.1.1). Throws a TypeError for an object that has no primitive value. */
export function* toPrimitive(call: CallStepwise, value: unknown, hint: PrimitiveHint): Activation {
  if (!isObject(value)) return value;
  const exotic: unknown = Reflect.get(value, Symbol.toPrimitive);
  if (exotic !== undefined && exotic !== null) {
    if (typeof exotic !== "function") throw new TypeError("Symbol.toPrimitive is not a function");
    const result = yield* call(exotic, value, [hint]);
    if (!isObject(result)) return result;
    throw new TypeError("Cannot convert object to primitive value");
  }
  const names = hint === "string" ? ["toString", "valueOf"] : ["valueOf", "toString"];
  for (let i = 0; i < 2; i++) {
    const method: unknown = Reflect.get(value, names[i]!);
    if (typeof method !== "function") continue;
    const result = yield* call(method, value, []);
    if (!isObject(result)) return result;
  }
  throw new TypeError("Cannot convert object to primitive value");
}

/** ToPropertyKey (7.1.19). */
export function* toPropertyKey(call: CallStepwise, value: unknown): Activation {
  const key = yield* toPrimitive(call, value, "string");
  return typeof key === "symbol" ? key : String(key);
}

/** The operators on primitive values, and what they convert objects with before. */
import type { PrimitiveHint } from "./conversions.ts";

type Operation = (left: never, right: never) => unknown;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  "+": (a: string, b: string) => a + b,
  "-": (a: number, b: number) => a - b,
  "*": (a: number, b: number) => a * b,
  "/": (a: number, b: number) => a / b,
  "%": (a: number, b: number) => a % b,
  "**": (a: number, b: number) => a ** b,
  "|": (a: number, b: number) => a | b,
  "&": (a: number, b: number) => a & b,
  "^": (a: number, b: number) => a ^ b,
  "<<": (a: number, b: number) => a << b,
  ">>": (a: number, b: number) => a >> b,
  ">>>": (a: number, b: number) => a >>> b,
  "<": (a: number, b: number) => a < b,
  ">": (a: number, b: number) => a > b,
  "<=": (a: number, b: number) => a <= b,
  ">=": (a: number, b: number) => a >= b,
  // eslint-disable-next-line eqeqeq -- the program's own operator
  "==": (a: unknown, b: unknown) => a == b,
  // eslint-disable-next-line eqeqeq -- the program's own operator
  "!=": (a: unknown, b: unknown) => a != b,
  instanceof: (a: unknown, b: never) => (a as object) instanceof (b as new () => object),
};

const UNARY: Readonly<Record<string, (value: never) => unknown>> = {
  "-": (a: number) => -a,
  "+": (a: number) => +a,
  "~": (a: number) => ~a,
  "++": (a: number) => a + 1,
  "--": (a: number) => a - 1,
};

/** The value of `left operator right` for primitives; throws what JavaScript throws. */
export function compute(operator: string, left: unknown, right: unknown): unknown {
  return OPERATIONS[operator]!(left as never, right as never);
}

/** The value of a unary operator; `++` and `--` give the new value of their operand, a number or a bigint. */
export function computeUnary(operator: string, operand: unknown): unknown {
  if (operator === "numeric") return typeof operand === "bigint" ? operand : Number(operand);
  if (typeof operand === "bigint" && operator === "++") return operand + 1n;
  if (typeof operand === "bigint" && operator === "--") return operand - 1n;
  return UNARY[operator]!(operand as never);
}

/** What the operands of an operator that are objects are converted with. */
export function hintOf(operator: string): PrimitiveHint {
  return operator === "+" || operator === "==" || operator === "!=" ? "default" : "number";
}

/** True where an operator looks at an object as it is: equality with another object, null or undefined. */
export function comparesIdentity(operator: string, left: unknown, right: unknown): boolean {
  if (operator !== "==" && operator !== "!=") return false;
  const isObject = (value: unknown): boolean => typeof value === "object" || typeof value === "function";
  return (isObject(left) || left === undefined) && (isObject(right) || right === undefined);
}

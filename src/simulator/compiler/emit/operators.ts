/**
 * Operators. On numbers they are the engine's own, on the spot; where an operand may be an object, whose conversion
 * calls the program, or text that grows, the machine computes them.
 */
import type * as t from "@babel/types";
import { isNumeric as isNumericNode } from "../numbers.ts";
import { withoutTypes } from "../syntax.ts";
import { quote, sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { deletion } from "./deletions.ts";
import { hold, privateName, repeatable } from "./references.ts";

export const operatorRules: ExpressionRules = {
  UnaryExpression: unary,
  BinaryExpression: binary,
};

function unary(emitter: Emitter, node: t.UnaryExpression): string {
  const { operator, argument } = node;
  if (operator === "delete") return deletion(emitter, node);
  if (operator === "-" && withoutTypes(argument).type === "NumericLiteral") {
    return `(-${emitter.expression(argument)})`;
  }
  const name = withoutTypes(argument);
  if (operator === "typeof" && name.type === "Identifier" && emitter.isUndeclared(name))
    return quote("undefined");
  const operand = emitter.expression(argument);
  if (operator === "typeof" && emitter.bindingOf(name)?.kind === "outside") {
    return `(${(name as t.Identifier).name}.value === ${emitter.$}empty ? "undefined" : typeof ${operand})`;
  }
  if (!/^[-+~]$/.test(operator)) return `(${operator} ${operand})`;
  return unaryText(emitter, emitter.site(node), operator, operand, isNumeric(emitter, argument));
}

/** The value of a unary operator of arithmetic. `numeric` is the conversion alone, `++` and `--` the sum alone. */
export function unaryText(
  emitter: Emitter,
  site: number,
  operator: string,
  operand: string,
  isNumber: boolean,
): string {
  const { code, before } = repeatable(emitter, operand);
  const direct =
    operator === "numeric"
      ? code
      : operator.length === 2
        ? `${code} ${operator[0]!} 1`
        : `${operator}${code}`;
  if (isNumber) return sequence(before, direct);
  const otherwise = emitter.result("unary", site, quote(operator), code);
  return sequence(before, `typeof ${code} === "number" ? ${direct} : ${otherwise}`);
}

function binary(emitter: Emitter, node: t.BinaryExpression): string {
  const { left, operator, right } = node;
  const site = emitter.site(node);
  if (operator === "in") return membership(emitter, node, site);
  const texts = [emitter.expression(left), emitter.expression(right)] as const;
  if (operator === "===" || operator === "!==") return `(${texts[0]} ${operator} ${texts[1]})`;
  if ((operator === "==" || operator === "!=") && isPrimitiveLiteral(left) && isPrimitiveLiteral(right)) {
    return `(${texts[0]} ${operator} ${texts[1]})`;
  }
  if ((operator === "==" || operator === "!=") && (isNull(left) || isNull(right))) {
    return `(${texts[0]} ${operator} ${texts[1]})`;
  }
  const kinds = [isNumeric(emitter, left), isNumeric(emitter, right)] as const;
  return binaryText(emitter, site, operator, texts[0], texts[1], kinds);
}

/** The value of `left operator right`, where `areNumbers` says which of them are numbers for sure. */
export function binaryText(
  emitter: Emitter,
  site: number,
  operator: string,
  left: string,
  right: string,
  areNumbers: readonly [boolean, boolean],
): string {
  if (areNumbers[0] && areNumbers[1]) return `(${left} ${operator} ${right})`;
  const first = repeatable(emitter, left);
  // A variable on the left keeps the value it had, whatever the right side does.
  const isSafe =
    first.before !== "" ||
    /^[-\d"]/.test(first.code) ||
    /^[\p{ID_Start}$_\d"-][\p{ID_Continue}$."-]*$/u.test(right);
  const a = isSafe ? first : { code: emitter.temporary(), before: "" };
  const beforeLeft = isSafe ? first.before : `${a.code} = ${left}`;
  const b = repeatable(emitter, right);
  const tests: string[] = [];
  if (!areNumbers[0]) tests.push(`typeof ${a.code} === "number"`);
  if (!areNumbers[1]) tests.push(`typeof ${b.code} === "number"`);
  const otherwise =
    operator === "+"
      ? emitter.result("add", site, a.code, b.code)
      : emitter.result("binary", site, quote(operator), a.code, b.code);
  if (operator === "instanceof") return sequence(beforeLeft, b.before, otherwise);
  const direct = `${inParentheses(a.code)} ${operator} ${b.code}`;
  return sequence(beforeLeft, b.before, `${tests.join(" && ")} ? ${direct} : ${otherwise}`);
}

/** A negative number cannot stand before `**` as it is. */
function inParentheses(code: string): string {
  return code.startsWith("-") ? `(${code})` : code;
}

function membership(emitter: Emitter, node: t.BinaryExpression, site: number): string {
  const { left, right } = node;
  if (left.type === "PrivateName") {
    const object = emitter.expression(right);
    return sequence(emitter.noteSite(site), `${privateName(left)} in ${object}`);
  }
  const setup: string[] = [];
  const key = hold(emitter, left, setup, true);
  const object = hold(emitter, right, setup, true);
  const step = emitter.charge("read", "readAt", site, object, key);
  return sequence(...setup, step, emitter.result("has", site, key, object));
}

function isNull(node: t.Node): boolean {
  const value = withoutTypes(node);
  return value.type === "NullLiteral" || (value.type === "Identifier" && value.name === "undefined");
}

function isPrimitiveLiteral(node: t.Node): boolean {
  return /^(?:String|Numeric|Boolean|BigInt|Null)Literal$/.test(withoutTypes(node).type);
}

/** True where an expression is a number, whatever happens. */
export function isNumeric(emitter: Emitter, node: t.Node): boolean {
  return isNumericNode(node, (identifier) => emitter.bindingOf(identifier));
}

/** Expressions that read and compute values. */
import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { deletion } from "./deletions.ts";
import { hold, isPlainMember, plainMember, privateName, referenceTo, thisText } from "./references.ts";

export const expressionRules: ExpressionRules = {
  Identifier: readReference,
  MemberExpression: member,
  ThisExpression: thisText,
  NumericLiteral: source,
  StringLiteral: source,
  BigIntLiteral: source,
  RegExpLiteral: source,
  NullLiteral: () => "null",
  BooleanLiteral: (_emitter, node) => String(node.value),
  TemplateLiteral: template,
  ParenthesizedExpression: (emitter, node, name) => emitter.expression(node.expression, name),
  TSAsExpression: inner,
  TSSatisfiesExpression: inner,
  TSTypeAssertion: inner,
  TSNonNullExpression: inner,
  TSInstantiationExpression: inner,
  SequenceExpression: (emitter, node) =>
    sequence(...node.expressions.map((each) => emitter.expression(each))),
  ConditionalExpression: (emitter, node) =>
    `(${emitter.expression(node.test)} ? ${emitter.expression(node.consequent)} : ${emitter.expression(node.alternate)})`,
  LogicalExpression: (emitter, node) =>
    `(${emitter.expression(node.left)} ${node.operator} ${emitter.expression(node.right)})`,
  UnaryExpression: (emitter, node) =>
    node.operator === "delete"
      ? deletion(emitter, node)
      : `(${node.operator} ${emitter.expression(node.argument)})`,
  BinaryExpression: binary,
};

function readReference(emitter: Emitter, node: t.Node): string {
  const reference = referenceTo(emitter, node, false);
  const value = reference.read(node);
  return reference.setup.length > 0 ? sequence(...reference.setup, value) : value;
}

function member(emitter: Emitter, node: t.MemberExpression): string {
  // Of `import.meta` only `main` is let through.
  if (node.object.type === "MetaProperty") return "true";
  return isPlainMember(emitter, node) ? plainMember(emitter, node) : readReference(emitter, node);
}

function source(emitter: Emitter, node: t.Node): string {
  return emitter.sourceOf(node);
}

function inner(emitter: Emitter, node: t.Node, name: string): string {
  return emitter.expression(withoutTypes(node), name);
}

function template(emitter: Emitter, node: t.TemplateLiteral): string {
  const [first, ...rest] = node.quasis.map((quasi) => quasi.value.raw);
  if (rest.length === 0) return `\`${first}\``;
  const parts = rest.map((text, index) => `\${${emitter.expression(node.expressions[index]!)}}${text}`);
  return emitter.ask("template", emitter.site(node), `\`${first}${parts.join("")}\``);
}

function binary(emitter: Emitter, node: t.BinaryExpression): string {
  const { left, operator, right } = node;
  if (operator === "in") {
    if (left.type === "PrivateName") return `(${privateName(left)} in ${emitter.expression(right)})`;
    const setup: string[] = [];
    const key = hold(emitter, left, setup, true);
    const object = hold(emitter, right, setup, true);
    const site = emitter.site(node);
    return sequence(
      ...setup,
      emitter.wait("stepAt", site, object, key),
      emitter.ask("has", site, object, key),
    );
  }
  const operands = [emitter.expression(left), emitter.expression(right)] as const;
  if (operator === "+" && !isNumeric(left) && !isNumeric(right)) {
    return emitter.ask("add", emitter.site(node), ...operands);
  }
  return `(${operands[0]} ${operator} ${operands[1]})`;
}

/** True where an expression is plainly a number: text does not grow by more than its digits where one is added. */
export function isNumeric(node: t.Node): boolean {
  const value = withoutTypes(node);
  if (value.type === "NumericLiteral" || value.type === "UpdateExpression") return true;
  if (value.type === "UnaryExpression") return /^[-+~]$/.test(value.operator);
  return value.type === "BinaryExpression" && /^(?:[-*/%&|^]|\*\*|<<|>>|>>>)$/.test(value.operator);
}

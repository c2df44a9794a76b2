/** Expressions that read and put values together. */
import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { quote, sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { isPlainMember, plainMember, referenceTo, thisText } from "./references.ts";

export const expressionRules: ExpressionRules = {
  Identifier: readReference,
  MemberExpression: member,
  MetaProperty: metaProperty,
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
  YieldExpression: yieldExpression,
  AwaitExpression: (emitter, node) =>
    emitter.result("await", emitter.site(node), emitter.expression(node.argument)),
};

function readReference(emitter: Emitter, node: t.Node): string {
  const reference = referenceTo(emitter, node, "read");
  const value = reference.read(node);
  return reference.setup.length > 0 ? sequence(...reference.setup, value) : value;
}

function member(emitter: Emitter, node: t.MemberExpression): string {
  // Of `import.meta` only `main` is let through.
  if (node.object.type === "MetaProperty" && node.object.meta.name === "import") return emitter.mainText;
  return isPlainMember(emitter, node) ? plainMember(emitter, node) : readReference(emitter, node);
}

/** `new.target`: what `new` was used on, for the function whose `this` is meant here. */
function metaProperty(emitter: Emitter): string {
  const { frame } = emitter.thisFrame();
  if (frame.kind === "fields") return "void 0";
  frame.needsNewTarget = true;
  return `${emitter.$}newTarget`;
}

function source(emitter: Emitter, node: t.Node): string {
  return emitter.sourceOf(node);
}

function inner(emitter: Emitter, node: t.Node, name: string): string {
  return emitter.expression(withoutTypes(node), name);
}

function template(emitter: Emitter, node: t.TemplateLiteral): string {
  const texts = node.quasis.map((quasi) => quote(quasi.value.cooked ?? ""));
  if (texts.length === 1) return texts[0]!;
  const site = emitter.site(node);
  const values = node.expressions.map((each) => substitution(emitter, each, site));
  return emitter.result("template", site, `[${texts.join(", ")}]`, `[${values.join(", ")}]`);
}

/** A value in a template, which is text before the next one is looked at. */
function substitution(emitter: Emitter, node: t.Node, site: number): string {
  const held = emitter.temporary();
  const isText = `typeof (${held} = ${emitter.expression(node)}) === "string" || typeof ${held} === "number"`;
  return `(${isText} ? ${held} : ${emitter.result("text", site, held)})`;
}

function yieldExpression(emitter: Emitter, node: t.YieldExpression): string {
  const value = node.argument ? emitter.expression(node.argument) : "void 0";
  if (!node.delegate) return `(yield ${emitter.ask("give", value)})`;
  const isAsync = emitter.frame.flavour === "async-generator";
  const site = emitter.site(node.argument!, emitter.labelOf(node.argument!));
  return `(yield* ${emitter.ask("delegate", site, value, String(isAsync))})`;
}

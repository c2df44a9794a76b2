/**
 * Functions. Each becomes a generator function, its suspendable form, tied by `$$.function` to a plain function that
 * native code can call. The plain one has the right `length` and is, as in JavaScript, constructable only
 * where it was written with `function`.
 *
 * Parameters that are simple names stay parameters. From the first default or pattern on they are taken by
 * position and bound in the body, in order, since a default may call a function and so suspend.
 */
import type * as t from "@babel/types";
import type { SourceRange } from "../../machine/event.ts";
import { rangeOf } from "../sites.ts";
import { parametersOf, type FunctionNode } from "../syntax.ts";
import { block } from "./blocks.ts";
import { quote, type Emitter, type ExpressionRules } from "./emitter.ts";
import type { FrameKind } from "./frame.ts";
import { patternParts } from "./patterns.ts";
import { declarations } from "./variables.ts";

export const functionRules: ExpressionRules = {
  ArrowFunctionExpression: (emitter, node, name) => arrow(emitter, node, name),
  FunctionExpression: functionExpression,
  FunctionDeclaration: (emitter, node, name) => plainFunction(emitter, node, name),
};

/** A generator function's parameters and body, as text from `(` to `}`. */
export interface GeneratorText {
  readonly text: string;
  /** The function's `length`. */
  readonly length: number;
}

/** The suspendable form of a function, from its parameters on. `leading` are internal parameters before its own. */
export function generatorText(
  emitter: Emitter,
  node: FunctionNode,
  kind: FrameKind,
  leading: readonly string[] = [],
): GeneratorText {
  return emitter.inFrame(kind, (frame) => {
    const { formals, prologue, length, isSimple } = parameters(emitter, node);
    const site = emitter.siteAt(headerOf(node), "");
    const body = functionBody(emitter, node, kind);
    const lines = [
      emitter.frameHeader(frame),
      `${emitter.wait("enter", site)};`,
      prologue,
      // The body's own variables must not be seen by the defaults of the parameters.
      isSimple ? body : `{\n${body}\n}`,
    ];
    return {
      text: `(${[...leading, ...formals].join(", ")}) {\n${lines.filter(Boolean).join("\n")}\n}`,
      length,
    };
  });
}

function functionBody(emitter: Emitter, node: FunctionNode, kind: FrameKind): string {
  if (node.body.type !== "BlockStatement") return `return ${emitter.expression(node.body)};`;
  const text = block(emitter, node.body, node.body.body);
  return kind === "derived"
    ? `${text}\nreturn ${emitter.ask("self", emitter.site(node), `${emitter.$}this`)};`
    : text;
}

/** From a function's start to where its body begins. */
function headerOf(node: FunctionNode): SourceRange {
  const { line, column } = rangeOf(node);
  const body = rangeOf(node.body);
  return { line, column, endLine: body.line, endColumn: body.column };
}

interface Parameters {
  readonly formals: readonly string[];
  /** Statements that bind what is not bound by position. */
  readonly prologue: string;
  readonly length: number;
  readonly isSimple: boolean;
}

function parameters(emitter: Emitter, node: FunctionNode): Parameters {
  const formals: string[] = [];
  const prologue: string[] = [];
  let isSimple = true;
  let length = -1;
  parametersOf(node).forEach((parameter, index) => {
    const isRest = parameter.type === "RestElement";
    const target = isRest ? parameter.argument : parameter;
    if (length < 0 && (isRest || target.type === "AssignmentPattern")) length = index;
    const binding = target.type === "Identifier" ? emitter.bindingOf(target) : null;
    const staysParameter = binding !== null && !binding.isCell && isSimple;
    if (target.type !== "Identifier") isSimple = false;
    const formal = staysParameter ? binding.name : emitter.unique();
    formals.push(isRest ? `...${formal}` : formal);
    if (!staysParameter) prologue.push(declarations(patternParts(emitter, target, formal, "create")));
  });
  return { formals, prologue: prologue.join("\n"), length: length < 0 ? formals.length : length, isSimple };
}

/** `length` formal parameters for a plain function, whose `length` is counted from them. */
function plainFormals({ $ }: Emitter, length: number): string {
  return Array.from({ length }, (_, index) => `${$}a${index}`).join(", ");
}

/** A constructable function: the text of its value. */
function plainFunction(
  emitter: Emitter,
  node: t.FunctionDeclaration | t.FunctionExpression,
  name: string,
): string {
  const { $ } = emitter;
  const { text, length } = generatorText(emitter, node, "function");
  const plain = `function ${$}f(${plainFormals(emitter, length)}) { return ${$}.runNow(${$}f, this, arguments); }`;
  return emitter.ask("function", plain, name, `function* ${text}`);
}

function functionExpression(emitter: Emitter, node: t.FunctionExpression, name: string): string {
  if (!node.id) return plainFunction(emitter, node, name);
  const own = quote(node.id.name);
  if (!emitter.bindingOf(node.id)?.isReferenced) return plainFunction(emitter, node, own);
  return `(() => { const ${node.id.name} = ${plainFunction(emitter, node, own)}; return ${node.id.name}; })()`;
}

/** An arrow function: its plain form is a method, which has no prototype and cannot be constructed. */
function arrow(emitter: Emitter, node: t.ArrowFunctionExpression, name: string): string {
  const { $ } = emitter;
  const { text, length } = generatorText(emitter, node, "arrow");
  const plain = `{ f(${plainFormals(emitter, length)}) { return ${$}.runNow(${$}f, void 0, arguments); } }.f`;
  return `((${$}f) => ${$}f = ${emitter.ask("function", plain, name, `function* ${text}`)})()`;
}

/** A method of an object literal; `key` is text that can be repeated. */
export function objectMethod(emitter: Emitter, node: t.ObjectMethod, key: string): string {
  const { text } = generatorText(emitter, node, "function");
  return emitter.ask("methodOf", `{ *[${key}]${text} }[${key}]`);
}

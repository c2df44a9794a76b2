/**
 * Functions. Each becomes a generator function, its suspendable form, from which `$$.function` makes the ordinary one
 * that the program holds.
 *
 * Parameters that are simple names stay parameters. From the first default or pattern on they are taken by
 * position and bound in the body, in order, since a default may call a function and so suspend.
 */
import type * as t from "@babel/types";
import type { SourceRange } from "../../machine/event.ts";
import type { FunctionKind } from "../../machine/program-interface.ts";
import { rangeOf } from "../sites.ts";
import { parametersOf, type FunctionNode } from "../syntax.ts";
import { block } from "./blocks.ts";
import { NO_NAME, quote, type EmittedOrigin, type Emitter, type ExpressionRules } from "./emitter.ts";
import type { Flavour, FrameKind } from "./frame.ts";
import { importText } from "./imports.ts";
import { visibleVariables } from "./inspection.ts";
import { patternParts } from "./patterns.ts";
import { bothForms } from "./speculative-form.ts";
import { declarations } from "./variables.ts";

export const functionRules: ExpressionRules = {
  ArrowFunctionExpression: (emitter, node, name) => functionText(emitter, node, name, "method"),
  FunctionExpression: functionExpression,
  FunctionDeclaration: (emitter, node, name) => functionText(emitter, node, name, "function"),
};

/** A generator function's parameters and body, as text from `(` to `}`. */
export interface GeneratorText {
  readonly text: string;
  /** The function's `length`. */
  readonly length: number;
}

export function flavourOf(node: { generator?: boolean | null; async?: boolean | null }): Flavour {
  if (node.async) return node.generator ? "async-generator" : "async";
  return node.generator ? "generator" : "plain";
}

/** The text that makes a function. `plainKind` is what it is where it is neither a generator nor asynchronous. */
export function functionText(
  emitter: Emitter,
  node: FunctionNode,
  name: string,
  plainKind: FunctionKind | null,
): string {
  const flavour = flavourOf(node);
  const kind = node.type === "ArrowFunctionExpression" ? "arrow" : "function";
  const origin = emitter.originOf(node);
  const { qualifier } = emitter;
  emitter.qualifier = `${qualifier}${name.startsWith('"') && name !== NO_NAME ? (JSON.parse(name) as string) : "<lambda>"}.<locals>.`;
  const { text, length } = generatorText(emitter, node, kind);
  emitter.qualifier = qualifier;
  const what = flavour === "plain" ? plainKind! : flavour;
  const forms = flavour === "plain" ? bothForms(emitter, text, false) : `function* ${text}`;
  const parts = [quote(what), name, length, forms];
  if (origin === null) return emitter.ask("function", ...parts);
  const made = emitter.ask("function", ...parts, quote(origin.qualifier), origin.stateless);
  return origin.stateless < 0 ? made : madeAnywhere(emitter, made, origin);
}

/** The text that makes a function which other interpreters can make too: how is said before the module begins. */
function madeAnywhere(emitter: Emitter, made: string, { stateless, imports }: EmittedOrigin): string {
  const lines = [...imports].map((node) => importText(emitter, node));
  const make = lines.length === 0 ? `() => ${made}` : `() => {\n${lines.join("\n")}\nreturn ${made};\n}`;
  emitter.constants.push(`${emitter.ask("canMake", stateless, make)};`);
  return emitter.ask("stateless", stateless);
}

/** The suspendable form of a function, from its parameters on. */
export function generatorText(emitter: Emitter, node: FunctionNode, kind: FrameKind): GeneratorText {
  const flavour = flavourOf(node);
  return emitter.inFrame(
    kind,
    (frame) => {
      const { formals, prologue, length, isSimple } = parameters(emitter, node);
      const site = emitter.siteAt(headerOf(node), "");
      const body = functionBody(emitter, node, kind);
      const lines = [
        emitter.frameHeader(frame),
        `${emitter.charge("enter", "enter", site)};`,
        prologue,
        visibleVariables(emitter, node),
        // The caller gets its generator once the parameters are bound.
        /generator$/.test(flavour) ? `yield ${emitter.ask("give", "void 0")};` : "",
        // The body's own variables must not be seen by the defaults of the parameters.
        isSimple ? body : `{\n${body}\n}`,
      ];
      return { text: `(${formals.join(", ")}) {\n${lines.filter(Boolean).join("\n")}\n}`, length };
    },
    flavour,
  );
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

function functionExpression(emitter: Emitter, node: t.FunctionExpression, name: string): string {
  if (!node.id) return functionText(emitter, node, name, "function");
  const own = quote(node.id.name);
  const text = functionText(emitter, node, own, "function");
  if (!emitter.bindingOf(node.id)?.isReferenced) return text;
  return `(() => { const ${node.id.name} = ${text}; return ${node.id.name}; })()`;
}

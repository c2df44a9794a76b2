/** Finds what a program contains that `REFUSALS` lists. */
import type * as t from "@babel/types";
import type { DiagnosticCode } from "../diagnostic-codes.ts";
import type { SourceRange } from "../machine/event.ts";
import type { Finding } from "../place-errors.ts";
import { REFUSALS, type Refusal } from "./refusals.ts";
import { children } from "./syntax.ts";

const BY_TYPE = new Map<string, Refusal[]>();
for (const refusal of REFUSALS) {
  for (const type of refusal.nodes) BY_TYPE.set(type, [...(BY_TYPE.get(type) ?? []), refusal]);
}

/** The error that says, at `node`, that something is refused and what to write instead. */
export function refused(node: t.Node, code: DiagnosticCode, message: string, hint: string): Finding {
  return { code, name: "Refused", message, hint, range: rangeOf(node) };
}

/** A node's piece of the text, with lines and columns from 1. */
export function rangeOf({ loc }: t.Node): SourceRange {
  const { start, end } = loc!;
  return { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}

/** What a single node is refused for, or null. */
export function refusalOf(node: t.Node, path: readonly t.Node[] = []): Finding | null {
  const found = BY_TYPE.get(node.type)?.find(({ when }) => when === undefined || when(node, path));
  if (found === undefined) return null;
  const { code, message, hint } = found;
  return { code, name: "Refused", message, hint, range: rangeOf(node) };
}

/** What is wrong with a regular expression, which the parser does not look into, or null. */
function regExpError(node: t.RegExpLiteral): Finding | null {
  try {
    new RegExp(node.pattern, node.flags);
    return null;
  } catch (error) {
    const hint = "A character with a meaning of its own, such as ( [ + * ?, is written with \\ before it.";
    const { message } = error as Error;
    return { code: "regular-expression", name: "SyntaxError", message, hint, range: rangeOf(node) };
  }
}

/** A variable called `this`, written with an escape, which the parser lets pass (Babel 8.1); or null. */
function reservedName(node: t.VariableDeclarator): Finding | null {
  if (node.id.type !== "Identifier" || node.id.name !== "this") return null;
  const hint = "Choose another name: this is the language's own.";
  return {
    code: "syntax",
    name: "SyntaxError",
    message: "Unexpected keyword 'this'",
    hint,
    range: rangeOf(node.id),
  };
}

/** What a node is refused for, by itself or by the table, or null. */
function findingAt(node: t.Node, path: readonly t.Node[]): Finding | null {
  if (node.type === "RegExpLiteral") return regExpError(node);
  return (node.type === "VariableDeclarator" && reservedName(node)) || refusalOf(node, path);
}

/** Everything in a program that is refused for what it is. */
export function refuseSyntax(program: t.Program): Finding[] {
  const errors: Finding[] = [];
  const path: t.Node[] = [];
  const visit = (node: t.Node): void => {
    const error = findingAt(node, path);
    if (error) errors.push(error);
    path.push(node);
    children(node).forEach(visit);
    path.pop();
  };
  visit(program);
  return errors;
}

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
    return { ...syntaxError(node, message, hint), code: "regular-expression" };
  }
}

/** A word of the language where none can stand, written with an escape, which the parser lets pass (Babel 8.1); or null. */
function escapedWord(node: t.Node, source: string): Finding | null {
  if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && node.id.name === "this") {
    return syntaxError(
      node.id,
      "Unexpected keyword 'this'",
      "Choose another name: this is the language's own.",
    );
  }
  if (!/^Class(?:Private)?(?:Method|Property)$/.test(node.type)) return null;
  const { key } = node as t.ClassMethod;
  const words = source.slice(node.start!, key.start!).replace(/\/\*[^]*?\*\/|\/\/.*/g, "");
  if (!words.includes("\\")) return null;
  return syntaxError(node, "a keyword must not contain an escape", "Write the word with its own letters.");
}

function syntaxError(node: t.Node, message: string, hint: string): Finding {
  return { code: "syntax", name: "SyntaxError", message, hint, range: rangeOf(node) };
}

/** What a node is refused for, by itself or by the table, or null. */
function findingAt(node: t.Node, path: readonly t.Node[], source: string): Finding | null {
  if (node.type === "RegExpLiteral") return regExpError(node);
  return escapedWord(node, source) ?? refusalOf(node, path);
}

/** Everything in a program that is refused for what it is; `source` is its text. */
export function refuseSyntax(program: t.Program, source: string): Finding[] {
  const errors: Finding[] = [];
  const path: t.Node[] = [];
  const visit = (node: t.Node): void => {
    const error = findingAt(node, path, source);
    if (error) errors.push(error);
    path.push(node);
    children(node).forEach(visit);
    path.pop();
  };
  visit(program);
  return errors;
}

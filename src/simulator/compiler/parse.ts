/** The parser: text in, a syntax tree and the places where the text is not TypeScript out. */
import { parse as parseWithBabel, type ParserPlugin } from "@babel/parser";
import type * as t from "@babel/types";
import type { ProgramError } from "../run-result.ts";
import { children } from "./syntax.ts";

/** `decorators` and the like are parsed so that they can be refused with their reason. */
const PLUGINS: ParserPlugin[] = ["typescript", "decorators", "decoratorAutoAccessors"];

export interface Parsed {
  /** Null where the text could not be parsed to its end. */
  readonly program: t.Program | null;
  readonly errors: readonly ProgramError[];
  /** Where text that did not parse holds a JSX element, which explains the error. */
  readonly jsx: t.Node | null;
}

interface ParseError {
  readonly message: string;
  readonly loc: { readonly line: number; readonly column: number; readonly index: number };
}

/** Parses a module; what is wrong with the text is in `errors`, with lines and columns from 1. */
export function parse(source: string): Parsed {
  try {
    const file = parseWithBabel(source, { sourceType: "module", plugins: PLUGINS, errorRecovery: true });
    const errors = (file.errors ?? []) as unknown as ParseError[];
    return { program: file.program, errors: errors.map((error) => describe(error, source)), jsx: null };
  } catch (error) {
    const first = isParseError(error) ? error : firstError(source);
    if (first === null) throw error;
    return { program: null, errors: [describe(first, source)], jsx: findJsx(source) };
  }
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof SyntaxError && "loc" in error;
}

/** The first mistake in a text after which the parser could not go on, however it tried. */
function firstError(source: string): ParseError | null {
  try {
    parseWithBabel(source, { sourceType: "module", plugins: PLUGINS });
    return null;
  } catch (error) {
    return isParseError(error) ? error : null;
  }
}

function describe({ message, loc }: ParseError, source: string): ProgramError {
  const text = message.replace(/\s*\(\d+:\d+\)$/, "").replace(/\.$/, "");
  const isUnexpected = text.startsWith("Unexpected token");
  return {
    name: "SyntaxError",
    message: isUnexpected ? describeUnexpected(text, source, loc.index) : text,
    line: loc.line,
    column: loc.column + 1,
    hint: isUnexpected
      ? "Look here and at the end of the line before for a missing or extra bracket, quote or comma."
      : null,
  };
}

function describeUnexpected(text: string, source: string, index: number): string {
  const found = /^(?:[\p{ID_Start}$_][\p{ID_Continue}$]*|\d+|\S)/u.exec(source.slice(index, index + 30))?.[0];
  const expected = /, expected (.+)$/.exec(text)?.[1];
  const what = found === undefined ? "the program ends" : `found ${JSON.stringify(found)}`;
  return expected === undefined ? `${what} where it cannot stand` : `expected ${expected}, but ${what}`;
}

/** The first JSX element, where the text is a module once JSX is allowed. */
function findJsx(source: string): t.Node | null {
  try {
    const file = parseWithBabel(source, {
      sourceType: "module",
      plugins: [...PLUGINS, "jsx"],
      errorRecovery: true,
    });
    return firstJsx(file.program);
  } catch {
    return null;
  }
}

function firstJsx(node: t.Node): t.Node | null {
  if (node.type === "JSXElement" || node.type === "JSXFragment") return node;
  for (const child of children(node)) {
    const found = firstJsx(child);
    if (found) return found;
  }
  return null;
}

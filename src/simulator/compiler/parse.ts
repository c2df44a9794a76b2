/** The parser: text in, a syntax tree and the places where the text is not TypeScript out. */
import { parse as parseWithBabel, type ParserPlugin } from "@babel/parser";
import type * as t from "@babel/types";
import type { Finding } from "../place-errors.ts";
import { correctPlaces, placeOf } from "./correct-places.ts";
import { walk } from "./syntax.ts";

/** `decorators` and the like are parsed so that they can be refused with their reason. */
const PLUGINS: ParserPlugin[] = ["typescript", "decorators", "decoratorAutoAccessors"];

function parseModule(source: string, ...plugins: ParserPlugin[]) {
  const options = { sourceType: "module", errorRecovery: true, attachComment: false } as const;
  return parseWithBabel(source, { ...options, plugins: [...PLUGINS, ...plugins] });
}

const HINT = "Look here and at the end of the line before for a missing or extra bracket, quote or comma.";

const TOKEN =
  /#?[\p{ID_Start}$_][\p{ID_Continue}$]*|\d[\w.]*|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'|=>|\.{3}|\S/uy;

export interface Parsed {
  /** Null where the text could not be parsed to its end. */
  readonly program: t.Program | null;
  readonly errors: readonly Finding[];
  /** Where text that did not parse holds a JSX element, which explains the error. */
  readonly jsx: t.Node | null;
}

interface ParseError {
  readonly message: string;
  readonly loc: { readonly index: number };
}

/** Parses a module; what is wrong with the text is in `errors`, with lines and columns from 1. */
export function parse(source: string): Parsed {
  try {
    const file = parseModule(source);
    const errors = (file.errors ?? []) as unknown as ParseError[];
    const gap = findGap(file.program);
    correctPlaces(file.program, source);
    if (gap !== null) return { program: null, errors: [atGap(source, gap)], jsx: null };
    return { program: file.program, errors: errors.map((error) => describe(error, source)), jsx: null };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const first = isParseError(error) ? describe(error, source) : placeOfFailure(source);
    return { program: null, errors: [first], jsx: findJsx(source) };
  }
}

function isParseError(error: unknown): error is ParseError {
  return error instanceof SyntaxError && "loc" in error;
}

/**
 * The parser leaves a gap in the tree where `namespace` stands before a keyword (Babel 8.1). Gives the place in the text
 * after which it is, or null.
 */
function findGap(program: t.Node): number | null {
  let gap: number | null = null;
  walk(program, (node) => {
    for (const key of ["body", "consequent", "alternate"] as const) {
      if (gap !== null || !(key in node)) continue;
      const value = (node as unknown as Record<string, unknown>)[key];
      const list = (Array.isArray(value) ? value : [value]) as (t.Node | null | undefined)[];
      const index = list.indexOf(undefined);
      if (index >= 0) gap = list[index - 1]?.end ?? node.start!;
    }
  });
  return gap;
}

function atGap(source: string, gap: number): Finding {
  const keyword = source.slice(gap).search(/\b(?:namespace|module)\b/);
  const index = gap + Math.max(keyword, 0);
  const hint = "Write the statement that follows without it.";
  return syntaxError("namespace needs a name", placeOf(source, index), tokenAt(source, index).length, hint);
}

/** `column` counts from 0. */
function syntaxError(
  message: string,
  { line, column }: { readonly line: number; readonly column: number },
  length: number,
  hint: string | null,
): Finding {
  const range = { line, column: column + 1, endLine: line, endColumn: column + 1 + length };
  return { code: "syntax", name: "SyntaxError", message, hint, range };
}

/**
 * The parser itself fails on some broken texts, without saying where (`namespace for (`, Babel 8.1). The place is then
 * the first line whose end it does not get past.
 */
function placeOfFailure(source: string): Finding {
  const lines = source.split("\n");
  const last = Math.max(
    0,
    lines.findIndex((_, index) => failsOn(lines.slice(0, index + 1).join("\n"))),
  );
  return syntaxError("this line does not parse", { line: last + 1, column: 0 }, lines[last]!.length, HINT);
}

function failsOn(source: string): boolean {
  try {
    parseModule(source);
    return false;
  } catch (error) {
    return !isParseError(error);
  }
}

function describe({ message, loc }: ParseError, source: string): Finding {
  const text = message.replace(/\s*\(\d+:\d+\)$/, "").replace(/\.$/, "");
  const isUnexpected = text.startsWith("Unexpected token");
  const token = tokenAt(source, loc.index);
  // What is never closed goes on to the end of its line, or further.
  const length = text.startsWith("Unterminated") ? Infinity : token.length;
  return syntaxError(
    isUnexpected ? describeUnexpected(text, token) : text,
    placeOf(source, loc.index),
    length,
    isUnexpected || text === "Missing semicolon" ? HINT : null,
  );
}

function describeUnexpected(text: string, token: string): string {
  const expected = /, expected (.+)$/.exec(text)?.[1];
  const what = token === "" ? "the program ends" : `found ${JSON.stringify(token)}`;
  return expected === undefined ? `${what} where it cannot stand` : `expected ${expected}, but ${what}`;
}

/** The word, number, string or sign that begins at `index`, or "" where there is none. */
function tokenAt(source: string, index: number): string {
  TOKEN.lastIndex = index;
  return TOKEN.exec(source)?.[0] ?? "";
}

/** The first JSX element, where the text is a module once JSX is allowed. */
function findJsx(source: string): t.Node | null {
  try {
    const file = parseModule(source, "jsx");
    let first: t.Node | null = null;
    walk(file.program, (node) => {
      if (/^JSX(?:Element|Fragment)$/.test(node.type)) first ??= node;
    });
    return first;
  } catch {
    return null;
  }
}

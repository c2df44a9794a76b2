/** Places in a text that stands in another one as a string: where each of its characters is there. */
import type * as t from "@babel/types";
import { LINE_END, type Finding } from "../place-errors.ts";
import type { SourceRange } from "../machine/event.ts";

/** The lines of a text: an index as a line and a column from 1, and back. */
class Lines {
  readonly #starts: number[] = [0];
  readonly #length: number;

  constructor(text: string) {
    const ends = new RegExp(LINE_END, "g");
    for (let end = ends.exec(text); end !== null; end = ends.exec(text)) this.#starts.push(ends.lastIndex);
    this.#length = text.length;
  }

  indexAt(line: number, column: number): number {
    const end = this.#starts[line] ?? this.#length + 1;
    return Math.min(this.#starts[line - 1]! + column - 1, end - 1);
  }

  placeAt(index: number): { line: number; column: number } {
    const after = this.#starts.findIndex((start) => start > index);
    const line = after < 0 ? this.#starts.length : after;
    return { line, column: index - this.#starts[line - 1]! + 1 };
  }
}

/** A backslash with what follows it, or a character of a text between quotes; a line end of Windows is one in a template. */
const PIECE = /\\(?:\r\n|u\{[\da-fA-F]+\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|[^])|\r\n|[^]/g;

/** For each character of a string's value, and for its end, the index in the program at which it is written. */
function indicesOf(raw: string, value: string, start: number): number[] {
  const indices: number[] = [];
  for (const [piece] of raw.matchAll(PIECE)) {
    const isNothing = /^\\(?:\r\n|[\n\r\u2028\u2029])$/.test(piece);
    const isPair = /^\\u\{/.test(piece) && Number.parseInt(piece.slice(3), 16) > 0xffff;
    for (let unit = isNothing ? 0 : isPair ? 2 : 1; unit > 0; unit--) indices.push(start);
    start += piece.length;
  }
  if (indices.length !== value.length) throw new Error("a string's value is not what its text says");
  indices.push(start);
  return indices;
}

/** A literal: a string, or a template without anything in it that is evaluated. */
export type TextLiteral = t.StringLiteral | t.TemplateLiteral;

/** The literal that a node is, where it is one. */
export function literalOf(node: t.Node | undefined): TextLiteral | null {
  if (node?.type === "StringLiteral") return node;
  return node?.type === "TemplateLiteral" && node.quasis.length === 1 ? node : null;
}

export function valueOf(literal: TextLiteral): string {
  return literal.type === "StringLiteral" ? literal.value : literal.quasis[0]!.value.cooked!;
}

/** Turns ranges of the text in `literal` into ranges of `source`, in which it stands. */
export function rangesWithin(source: string, literal: TextLiteral): (range: SourceRange) => SourceRange {
  const value = valueOf(literal);
  const start = literal.start! + 1;
  const indices = indicesOf(source.slice(start, literal.end! - 1), value, start);
  const inner = new Lines(value);
  const outer = new Lines(source);
  const place = (line: number, column: number) => {
    const index = inner.indexAt(line, column);
    return outer.placeAt(indices[Math.max(0, Math.min(index, value.length))]!);
  };
  return ({ line, column, endLine, endColumn }) => {
    const from = place(line, column);
    const to = place(endLine, endColumn);
    return { ...from, endLine: to.line, endColumn: to.column };
  };
}

/** The same finding at the place that `toOuter` gives. */
export function findingWithin(finding: Finding, toOuter: (range: SourceRange) => SourceRange): Finding {
  return { ...finding, range: toOuter(finding.range) };
}

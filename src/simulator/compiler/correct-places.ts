/**
 * Where an index is in a text, by ECMAScript's line ends. The parser (Babel 8.1) counts no line where U+2028 or U+2029
 * stands behind a backslash or inside a broken escape, and is then off for the rest of the text.
 */
import type * as t from "@babel/types";
import { LINE_END } from "../place-errors.ts";

interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an index of `source` as the parser gives places: lines from 1, columns from 0. */
export function placeOf(source: string, index: number): Place {
  const before = source.slice(0, index).split(LINE_END);
  return { line: before.length, column: before.at(-1)!.length };
}

/** Gives every node of a tree its right place, where the parser may have miscounted. */
export function correctPlaces(program: t.Program, source: string): void {
  if (!/[\u2028\u2029]/.test(source)) return;
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (isPlaced(value)) {
      Object.assign(value.loc.start, placeOf(source, value.start));
      Object.assign(value.loc.end, placeOf(source, value.end));
    }
    for (const [key, child] of Object.entries(value)) if (key !== "loc") visit(child);
  };
  visit(program);
}

function isPlaced(
  value: object,
): value is { start: number; end: number; loc: { start: object; end: object } } {
  return (
    "loc" in value &&
    typeof value.loc === "object" &&
    value.loc !== null &&
    "start" in value &&
    "end" in value
  );
}

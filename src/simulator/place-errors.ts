/** Says of errors where they stand in the way an editor and a terminal want it: a line, a column, a length. */
import type { SourceRange } from "./machine/event.ts";
import type { ProgramError } from "./run-result.ts";

/** An error and the whole piece of the text that it is about. */
export interface Finding extends Omit<ProgramError, "line" | "column" | "length"> {
  readonly range: SourceRange;
}

/** What ends a line of a program, by ECMAScript. */
export const LINE_END = /\r\n|[\n\r\u2028\u2029]/;

/** Where a step was, or the first character of the program where nobody knows. */
export function placeAt(range: SourceRange | null | undefined): SourceRange {
  return range ?? { line: 1, column: 1, endLine: 1, endColumn: 2 };
}

/** The same errors, in the same order. Of a piece of several lines the first one is meant, to its end. */
export function placeErrors(findings: readonly Finding[], source: string): ProgramError[] {
  if (findings.length === 0) return [];
  const lines = source.split(LINE_END);
  return findings.map(({ range, ...error }) => {
    const { line, column, endLine, endColumn } = range;
    const lineEnd = (lines[line - 1] ?? "").length + 1;
    const end = endLine > line ? lineEnd : Math.min(endColumn, lineEnd);
    return { ...error, line, column, length: Math.max(end - column, 1) };
  });
}

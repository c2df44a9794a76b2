import type { SourceRange } from "../../src/simulator/machine/event.ts";

export interface MarkedProgram {
  /** The text without its marks. */
  readonly source: string;
  /** The piece between ‹ and ›: where the read stands. */
  readonly read: SourceRange;
  /** The piece between « and »: where the write stands. */
  readonly write: SourceRange;
}

/** Takes the marks ‹ › and « » out of a program, one pair of each, and says where they were. */
export function readMarks(marked: string): MarkedProgram {
  const at = new Map<string, { line: number; column: number }>();
  let source = "";
  for (const character of marked) {
    if (!"‹›«»".includes(character)) {
      source += character;
      continue;
    }
    if (at.has(character)) throw new Error(`expected one ${character}, found two, in:\n${marked}`);
    const lines = source.split("\n");
    at.set(character, { line: lines.length, column: lines.at(-1)!.length + 1 });
  }
  return { source, read: between("‹", "›"), write: between("«", "»") };

  function between(opening: string, closing: string): SourceRange {
    const [start, end] = [at.get(opening), at.get(closing)];
    if (!start || !end)
      throw new Error(`expected ${opening} and ${closing}, found neither or one, in:\n${marked}`);
    return { ...start, endLine: end.line, endColumn: end.column };
  }
}

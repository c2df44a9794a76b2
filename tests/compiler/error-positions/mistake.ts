/** A small program with one mistake, and what is said about it. */
export interface Mistake {
  /** What kind of mistake it is. */
  readonly what: string;
  /** The program; the error stands right behind the comment of `MARK`. */
  readonly source: string;
  /** The name of the error. */
  readonly name: string;
  /** Its message. A pattern where V8's own wording depends on its version. */
  readonly message: string | RegExp;
}

/** Stands in a program right before the place at which its error is to be reported. */
export const MARK = "/*!*/";

/** The line and column, counted from 1, right behind the mark of a program. */
export function markedPlace(source: string): { readonly line: number; readonly column: number } {
  const pieces = source.split(MARK);
  if (pieces.length !== 2)
    throw new Error(`expected one ${MARK}, found ${pieces.length - 1}, in:\n${source}`);
  const lines = pieces[0]!.split(/\r\n|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + MARK.length + 1 };
}

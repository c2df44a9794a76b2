/**
 * One message for one mistake, where both the compiler and TypeScript have something to say about it.
 *
 * Text that does not parse is TypeScript's to explain: it goes on after the first mistake. Elsewhere ours stays, since
 * it knows the sandbox and says what to write instead; TypeScript would advise to install type definitions.
 */
import type { ProgramError } from "../../simulator/run-result.ts";

/** What TypeScript says, with its place; lines and columns count from 1 and the end is exclusive. */
export interface TypeScriptError {
  readonly code: number;
  readonly message: string;
  /** True where the text does not parse. */
  readonly isSyntax: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const ABOUT_SYNTAX: ReadonlySet<string> = new Set(["syntax", "regular-expression"]);

/** What is left of `ours` and of `theirs` when each mistake is reported once. */
export function leaveOutDoubles(
  ours: readonly ProgramError[],
  theirs: readonly TypeScriptError[],
): { readonly ours: readonly ProgramError[]; readonly theirs: readonly TypeScriptError[] } {
  const left = ours.filter(
    ({ code, line }) =>
      !ABOUT_SYNTAX.has(code) || !theirs.some((error) => error.isSyntax || error.line === line),
  );
  return {
    ours: left,
    theirs: theirs.filter((error) => !left.some((problem) => beginOrEndTogether(problem, error))),
  };
}

function beginOrEndTogether({ line, column, length }: ProgramError, error: TypeScriptError): boolean {
  return (
    (line === error.line && column === error.column) ||
    (line === error.endLine && column + length === error.endColumn)
  );
}

/** A problem of a program as a terminal shows it: where, what, the line with the piece underlined, and what to do. */
import { LINE_END } from "../simulator/place-errors.ts";
import type { ProgramError } from "../simulator/run-result.ts";
import { sayProblem } from "../simulator/say-problem.ts";

/** Characters of a line that are shown at most; of a longer one, those around the problem. */
const WIDTH = 100;
/** What is shown of a longer line before the problem. */
const BEFORE = 40;

/** The problem of `file`, whose text is `source`, on several lines without a line end at their end. */
export function showProblem(file: string, source: string, problem: ProgramError): string {
  const { line, column, hint } = problem;
  return [
    `${file}:${line}:${column}  ${sayProblem(problem)}`,
    ...excerpt(source.split(LINE_END)[line - 1] ?? "", problem),
    ...(hint === null ? [] : [`  ${hint}`]),
  ].join("\n");
}

/** The line with its number, and carets under the piece that is meant. */
function excerpt(text: string, { line, column, length }: ProgramError): string[] {
  const cut = text.length <= WIDTH ? 0 : Math.max(0, Math.min(column - 1 - BEFORE, text.length - WIDTH));
  const shown = asOneLine(text.slice(cut, cut + WIDTH));
  const start = column - 1 - cut;
  // Tabs stay, so that the carets stand below their characters however wide a tab is.
  const before = shown.slice(0, start).replace(/[^\t]/g, " ").padEnd(start);
  const carets = "^".repeat(Math.max(1, Math.min(length, shown.length - start)));
  const [head, tail] = [cut > 0 ? "…" : "", cut + WIDTH < text.length ? "…" : ""];
  const number = String(line);
  return [
    `  ${number} | ${head}${shown}${tail}`.trimEnd(),
    `  ${" ".repeat(number.length)} | ${" ".repeat(head.length)}${before}${carets}`,
  ];
}

/** A text that a terminal shows as it is: what could move the cursor or change colours becomes a sign. */
function asOneLine(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\0-\x08\x0a-\x1f\x7f-\x9f]/g, "\ufffd");
}

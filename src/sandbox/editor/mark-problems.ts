/** Underlines what is wrong with a text while it is written: the compiler's reasons, and TypeScript's. */
import { MarkerSeverity, Uri, type editor as Monaco } from "monaco-editor/editor";
import { linksUnder } from "../../course/site-links.ts";
import { DIAGNOSTIC_CODES } from "../../simulator/diagnostic-codes.ts";
import type { ProgramError } from "../../simulator/run-result.ts";
import { sayProblem } from "../../simulator/say-problem.ts";
import { afterPause } from "./after-pause.ts";
import type { Diagnose } from "./code-editor.ts";
import { findTypeErrors } from "./find-type-errors.ts";
import { leaveOutDoubles, type TypeScriptError } from "./leave-out-doubles.ts";

const OURS = "one-table";
const TYPESCRIPTS = "typescript";

/** Characters in a line of a message: Monaco does not fold lines where F8 shows one, and the editor is narrow. */
const WIDTH = 44;

type Monacos = typeof Monaco;

/** Looks at `model` now and after each pause in writing; what is said about an older text is not shown. */
export function markProblems(monaco: Monacos, model: Monaco.ITextModel, diagnose: Diagnose): void {
  let hasTypeScript = false;
  const show = (ours: readonly ProgramError[], theirs: readonly TypeScriptError[]): void => {
    const left = leaveOutDoubles(ours, theirs);
    monaco.setModelMarkers(
      model,
      OURS,
      left.ours.map((problem) => markerOf(model, problem)),
    );
    monaco.setModelMarkers(model, TYPESCRIPTS, left.theirs.map(typeScriptMarker));
  };
  const check = async (): Promise<void> => {
    if (model.isDisposed()) return;
    const version = model.getVersionId();
    const isLatest = (): boolean => !model.isDisposed() && model.getVersionId() === version;
    const typeErrors = findTypeErrors(model).catch((): TypeScriptError[] => []);
    const ours = await diagnose(model.getValue());
    // TypeScript takes seconds to arrive; from then on both are shown at once, so that nothing flickers.
    if (!hasTypeScript && isLatest()) show(ours, []);
    const theirs = await typeErrors;
    hasTypeScript = true;
    if (isLatest()) show(ours, theirs);
  };
  model.onDidChangeContent(afterPause(() => void check()));
  void check();
}

/** An error of ours as a squiggle under what it is about; under the text's last character where something is missing. */
export function markerOf(model: Monaco.ITextModel, problem: ProgramError): Monaco.IMarkerData {
  const { line, column, length, hint } = problem;
  const explanation = explanationOf(problem);
  const message = [sayProblem(problem), ...(hint === null ? [] : [hint])].map(foldText).join("\n");
  const startLineNumber = Math.min(line, model.getLineCount());
  const lineEnd = model.getLineMaxColumn(startLineNumber);
  // The editor leaves out the line end at the text's end, and with it the empty line after it.
  const wanted = line > startLineNumber ? lineEnd : column;
  const startColumn = Math.max(Math.min(wanted, lineEnd - 1), 1);
  return {
    severity: MarkerSeverity.Error,
    // Where F8 shows it, a link follows the last line of the message, and would be cut off.
    ...(explanation === null ? { message } : { message: `${message}\n`, code: explanation }),
    startLineNumber,
    startColumn,
    endLineNumber: startLineNumber,
    endColumn: Math.max(Math.min(wanted + length, lineEnd), startColumn + 1),
  };
}

/** The problem's code as a link to the page of the language, where that explains it. */
function explanationOf({ code }: ProgramError): { readonly value: string; readonly target: Uri } | null {
  if (Object.hasOwn(DIAGNOSTIC_CODES, code) && code !== "unavailable-name") return null;
  const page = new URL(linksUnder(import.meta.env.BASE_URL).language, location.href);
  return { value: code, target: Uri.parse(`${page.href}#${code}`) };
}

/** The same words on lines of at most `WIDTH` characters, where no word is longer. */
function foldText(text: string): string {
  let width = 0;
  return text.replace(/\s*(\S+)/g, (_, word: string) => {
    const isFirst = width === 0;
    const fits = !isFirst && width + 1 + word.length <= WIDTH;
    width = fits ? width + 1 + word.length : word.length;
    return `${isFirst ? "" : fits ? " " : "\n"}${word}`;
  });
}

function typeScriptMarker({ code, message, ...place }: TypeScriptError): Monaco.IMarkerData {
  return {
    severity: MarkerSeverity.Error,
    code: String(code),
    message,
    startLineNumber: place.line,
    startColumn: place.column,
    endLineNumber: place.endLine,
    endColumn: place.endColumn,
  };
}

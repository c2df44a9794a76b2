/** Asks TypeScript's worker about a text. Monaco would by itself, but then what it says could not be chosen from. */
import type { editor } from "monaco-editor/editor";
import { getTypeScriptWorker, type Diagnostic } from "monaco-editor/languages/features/typescript/register";
import type { TypeScriptError } from "./leave-out-doubles.ts";

/** TypeScript's number for what is an error, and not a warning or a suggestion. */
const ERROR = 1;

/** What Monaco rejects with until it has set TypeScript up. */
const NOT_YET = "TypeScript not registered!";
const MOST_ATTEMPTS = 300;

/** TypeScript's errors in `model` as it is now. Rejects where the worker did not arrive or `model` has gone. */
export async function findTypeErrors(model: editor.ITextModel): Promise<TypeScriptError[]> {
  const workerOf = await connectToTypeScript();
  const worker = await workerOf(model.uri);
  const file = model.uri.toString();
  const [syntax, types] = await Promise.all([
    worker.getSyntacticDiagnostics(file),
    worker.getSemanticDiagnostics(file),
  ]);
  return [
    ...syntax.filter(isError).map((diagnostic) => describe(model, diagnostic, true)),
    ...types.filter(isError).map((diagnostic) => describe(model, diagnostic, false)),
  ];
}

/** Monaco sets TypeScript up some time after the first editor has opened, and does not say when it has. */
async function connectToTypeScript(): ReturnType<typeof getTypeScriptWorker> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await getTypeScriptWorker();
    } catch (error) {
      if (error !== NOT_YET || attempts === MOST_ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function isError({ category }: Diagnostic): boolean {
  return category === ERROR;
}

function describe(
  model: editor.ITextModel,
  { code, messageText, start = 0, length }: Diagnostic,
  isSyntax: boolean,
): TypeScriptError {
  const first = model.getPositionAt(start);
  const last = model.getPositionAt(start + Math.max(length ?? 0, 1));
  return {
    code,
    message: flatten(messageText, 0),
    isSyntax,
    line: first.lineNumber,
    column: first.column,
    endLine: last.lineNumber,
    endColumn: last.column,
  };
}

/** A message and the reasons behind it, each on a line of its own, further in than what it explains. */
function flatten(message: Diagnostic["messageText"], depth: number): string {
  if (typeof message === "string") return message;
  const reasons = (message.next ?? []).map((reason) => flatten(reason, depth + 1));
  return [`${"  ".repeat(depth)}${message.messageText}`, ...reasons].join("\n");
}

/** Type-checks the sandboxes against the declarations that the editor uses. */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { learnerDiagnostics } from "../course/learner-diagnostics.ts";

const DECLARATIONS = "src/simulator/stdlib/types";

/** How the editor and the content check understand a program. */
export const LEARNER_OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.esnext.d.ts"],
  strict: true,
  noEmit: true,
  types: [],
};

/** The type errors in `files`, a line each: `file:line:column: message`. `options` are added to the editor's. */
export function checkTypes(files: readonly string[], options: ts.CompilerOptions = {}): string[] {
  const declarations = readdirSync(DECLARATIONS).filter((name) => name.endsWith(".d.ts"));
  const program = ts.createProgram([...declarations.map((name) => join(DECLARATIONS, name)), ...files], {
    ...LEARNER_OPTIONS,
    ...options,
  });
  return learnerDiagnostics(ts, program, ts.getPreEmitDiagnostics(program)).map(
    ({ file, start, messageText }) => {
      const message = ts.flattenDiagnosticMessageText(messageText, " ");
      if (file === undefined || start === undefined) return message;
      const { line, character } = file.getLineAndCharacterOfPosition(start);
      return `${relative(".", file.fileName)}:${line + 1}:${character + 1}: ${message}`;
    },
  );
}

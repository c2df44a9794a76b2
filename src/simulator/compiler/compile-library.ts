/** Compiles the library modules that are written in the sandbox language, before anything runs: see `build-library.ts`. */
import { placeErrors } from "../place-errors.ts";
import { examine } from "./compile.ts";
import type { CompiledProgram, ModuleNames } from "./compiled-program.ts";
import { emitProgram, type TextRole } from "./emit/program.ts";
import { findNumbers } from "./numbers.ts";
import { parse } from "./parse.ts";
import { exportedIdentifiers } from "./syntax.ts";

/**
 * Compiles a library module, with its variables visible to whoever inspects a run: its body returns what it exports.
 * Throws an Error with every reason it cannot.
 */
export function compileLibraryModule(
  source: string,
  modules: ModuleNames,
  numbers: Omit<TextRole, "role">,
): CompiledProgram {
  const { program, resolution, findings } = examine(source, modules);
  if (program === null || findings.length > 0) {
    const reasons = placeErrors(findings, source);
    throw new Error(reasons.map(({ line, column, message }) => `${line}:${column}: ${message}`).join("\n"));
  }
  findNumbers(program, resolution);
  return emitProgram(source, program, resolution, true, { role: "library", ...numbers });
}

/** The names of the values that a library module exports, in the order of its text. */
export function exportsOf(source: string): string[] {
  const { program, errors } = parse(source);
  if (!program || errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return exportedIdentifiers(program).map(({ name }) => name);
}

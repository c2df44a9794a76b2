/** Turns a program of the sandbox language into one that the machine can interrupt at every step. */
import type { ProgramError } from "../run-result.ts";
import { checkNames } from "./check-names.ts";
import type { Compilation, ModuleNames } from "./compiled-program.ts";
import { emitProgram } from "./emit/program.ts";
import { parse } from "./parse.ts";
import { refusalOf, refuseSyntax } from "./refuse.ts";
import { resolve } from "./resolve.ts";

export type { Compilation, CompiledProgram, ModuleNames, Site } from "./compiled-program.ts";

/** Compiles a module, or says every reason it cannot, in the order of the text. Never throws. */
export function compile(source: string, modules: ModuleNames): Compilation {
  try {
    return compileModule(source, modules);
  } catch (error) {
    return { program: null, diagnostics: [describeFailure(error)] };
  }
}

function compileModule(source: string, modules: ModuleNames): Compilation {
  const { program, errors, jsx } = parse(source);
  const jsxError = jsx && refusalOf(jsx);
  if (!program) return { program: null, diagnostics: jsxError ? [jsxError] : errors };
  const refusals = refuseSyntax(program);
  if (errors.length > 0) return { program: null, diagnostics: inOrder(refusals, errors) };
  const resolution = resolve(program);
  const diagnostics = inOrder(refusals, checkNames(program, resolution, modules));
  if (diagnostics.length > 0) return { program: null, diagnostics };
  return { program: emitProgram(source, program, resolution), diagnostics: [] };
}

/** All errors by position; where a refusal says what is wrong at a place, it needs no second error. */
function inOrder(
  refusals: readonly ProgramError[],
  others: readonly ProgramError[],
): readonly ProgramError[] {
  const isAt = (a: ProgramError, b: ProgramError): boolean => a.line === b.line && a.column === b.column;
  const rest = others.filter((error) => !refusals.some((refusal) => isAt(refusal, error)));
  return [...refusals, ...rest].sort((a, b) => a.line - b.line || a.column - b.column);
}

function describeFailure(error: unknown): ProgramError {
  const isTooDeep = error instanceof RangeError;
  return {
    name: isTooDeep ? "Refused" : "InternalError",
    message: isTooDeep
      ? "the program is nested too deeply to be compiled"
      : `the compiler failed: ${error instanceof Error ? error.message : String(error)}`,
    line: 1,
    column: 1,
    hint: isTooDeep
      ? "Split long expressions and deep blocks into several statements or functions."
      : "This is a mistake in the simulator, not in the program. Please report it with the program.",
  };
}

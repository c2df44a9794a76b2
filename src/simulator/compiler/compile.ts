/**
 * Turns a program of the sandbox language into one that the machine can interrupt at every step.
 *
 * It is the source of truth for what a step is: which variables are shared, in which order an expression touches its
 * places, and where in the text each of them stands. The way through it:
 * - `parse.ts` makes a syntax tree, with @babel/parser, or says where the text is not TypeScript;
 * - `refuse.ts` looks for what the table in `refusals.ts` lists; `check-names.ts` for names that nobody declares;
 * - `resolve.ts` finds the variable behind each name, and so which variables are cells;
 * - `own-objects.ts` finds the objects that nobody else can reach, and `numbers.ts` the variables that need no conversion;
 * - `emit/` writes the program out again as generators that call the machine (`program-interface.ts` says how), and
 *   fills the table of sites.
 *
 * The output is written from the tree, rule by rule, and not by editing the source: a kind of node without a rule cannot
 * slip through to the engine unseen. The price is that its text has other lines than the source, which is why every
 * place that can be seen or can fail carries the number of its site.
 *
 * What is exact is the order of effects and the values; what is given up is an error that correct programs never
 * cause: a private field read before its initialiser has run is undefined instead of a TypeError.
 */
import type * as t from "@babel/types";
import { placeErrors, type Finding } from "../place-errors.ts";
import type { ProgramError } from "../run-result.ts";
import { checkNames } from "./check-names.ts";
import type { CompiledProgram, Compilation, ModuleNames } from "./compiled-program.ts";
import { emitProgram } from "./emit/program.ts";
import { findExecutedTexts, type ExecutedText, type ReadText } from "./executed-texts.ts";
import { findOwnObjects } from "./own-objects.ts";
import { parse } from "./parse.ts";
import { refusalOf, refuseSyntax } from "./refuse.ts";
import { findNumbers } from "./numbers.ts";
import { resolve } from "./resolve.ts";
import type { Resolution } from "./scope.ts";

export type { Compilation, CompiledProgram, ModuleNames, Site } from "./compiled-program.ts";

/** Compiles a module, or says every reason it cannot, in the order of the text. Never throws. */
export function compile(
  source: string,
  modules: ModuleNames,
  isInspectable = false,
  isExplored = false,
): Compilation {
  try {
    const { program, resolution, findings, texts } = examine(source, modules);
    if (program !== null && findings.length === 0) {
      findNumbers(program, resolution);
      findOwnObjects(program, resolution);
      const compiled = emitProgram(source, program, resolution, isInspectable, null, isExplored);
      return { program: withExecuted(compiled, texts, isInspectable), diagnostics: [] };
    }
    return { program: null, diagnostics: placeErrors(findings, source) };
  } catch (error) {
    return { program: null, diagnostics: placeErrors([describeFailure(error)], source) };
  }
}

/** The same reasons, without making a program of what has none: for an editor. Never throws. */
export function diagnose(source: string, modules: ModuleNames): readonly ProgramError[] {
  try {
    return placeErrors(examine(source, modules).findings, source);
  } catch (error) {
    return placeErrors([describeFailure(error)], source);
  }
}

/** Compiles the texts that a program executes, and puts them beside it. */
function withExecuted(
  program: CompiledProgram,
  texts: readonly ExecutedText[],
  isInspectable: boolean,
): CompiledProgram {
  if (texts.length === 0) return program;
  const sites = [...program.sites];
  const scopes = [...program.scopes];
  const codes: string[] = [];
  for (const { text, program: tree, resolution, toProgram } of texts) {
    findNumbers(tree, resolution);
    findOwnObjects(tree, resolution);
    const role = { role: "executed", firstSite: sites.length, firstScope: scopes.length } as const;
    const compiled = emitProgram(text, tree, resolution, isInspectable, role);
    sites.push(...compiled.sites.map(({ range, label }) => ({ range: toProgram(range), label })));
    scopes.push(...compiled.scopes.map(toProgram));
    codes.push(compiled.code);
  }
  const code = `Object.assign(${program.code}, { executed: [\n${codes.join(",\n")}\n] })`;
  return { ...program, code, sites, scopes, executed: texts.map(({ text }) => text) };
}

type Examined = ReadText &
  (
    | { readonly program: t.Program; readonly resolution: Resolution }
    | { readonly program: null; readonly resolution: null }
  );

/** Reads a program, or a text that one executes, and finds what is wrong with it. */
export function examine(source: string, modules: ModuleNames, isExecuted = false): Examined {
  const { program, errors, jsx } = parse(source);
  const jsxError = jsx && refusalOf(jsx);
  const nothing = { program: null, resolution: null, texts: [] };
  if (!program) return { ...nothing, findings: jsxError ? [jsxError] : errors };
  const refusals = refuseSyntax(program, source);
  if (errors.length > 0) return { ...nothing, findings: inOrder(refusals, errors) };
  const resolution = resolve(program, isExecuted);
  const executed = findExecutedTexts(source, program, resolution, (text) => examine(text, modules, true));
  const findings = inOrder(refusals, [...checkNames(program, resolution, modules), ...executed.findings]);
  return { program, resolution, findings, texts: executed.texts };
}

/** All errors by position; where a refusal says what is wrong at a place, it needs no second error. */
function inOrder(refusals: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const rest = others.filter((error) => !refusals.some((refusal) => compare(refusal, error) === 0));
  return [...refusals, ...rest].sort(compare);
}

/** By where they begin. */
function compare({ range: a }: Finding, { range: b }: Finding): number {
  return a.line - b.line || a.column - b.column;
}

function describeFailure(error: unknown): Finding {
  const range = { line: 1, column: 1, endLine: 1, endColumn: Infinity };
  if (error instanceof RangeError) {
    const hint = "Split long expressions and deep blocks into several statements or functions.";
    const message = "the program is nested too deeply to be compiled";
    return { code: "too-deep", name: "Refused", message, hint, range };
  }
  const message = `the compiler failed: ${error instanceof Error ? error.message : String(error)}`;
  const hint = "This is a mistake in the simulator, not in the program. Please report it with the program.";
  return { code: "compiler-failure", name: "InternalError", message, hint, range };
}

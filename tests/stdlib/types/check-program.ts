import { readdirSync } from "node:fs";
import ts from "typescript";
import { LEARNER_OPTIONS } from "../../../src/cli/check-types.ts";
import { learnerDiagnostics } from "../../../src/course/learner-diagnostics.ts";

const FOLDER = "src/simulator/stdlib/types";
const PROGRAM = "/program.ts";

const declarationFiles: readonly string[] = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);

const parsed = new Map<string, ts.SourceFile | undefined>();
let previous: ts.Program | undefined;

/** A TypeScript program made of `source` and the declarations of the sandbox modules. */
function programOf(source: string): ts.Program {
  const host = ts.createCompilerHost(LEARNER_OPTIONS);
  const readFromDisk = host.getSourceFile.bind(host);
  host.getSourceFile = (name, language) => {
    if (name === PROGRAM) return ts.createSourceFile(name, source, language, true);
    if (!parsed.has(name)) parsed.set(name, readFromDisk(name, language));
    return parsed.get(name);
  };
  previous = ts.createProgram([...declarationFiles, PROGRAM], LEARNER_OPTIONS, host, previous);
  return previous;
}

/** What is wrong with the declarations themselves. */
export function declarationErrors(): string[] {
  const program = programOf("");
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) => {
    return `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** What the editor underlines in `source`: `line: message` for each error, in order. */
export function typeErrors(source: string): string[] {
  const program = programOf(source);
  const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(PROGRAM));
  return learnerDiagnostics(ts, program, found).map(({ file, start, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start ?? 0).line ?? 0;
    return `${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

/** The names that the declarations of module `name` export as values, without the default one. */
export function declaredNames(name: string): string[] {
  const program = programOf(`import * as module from "${name}";\nprint(module);\n`);
  const checker = program.getTypeChecker();
  const declared = checker.getAmbientModules().find((module) => module.name === `"${name}"`);
  if (declared === undefined) throw new Error(`${FOLDER}: expected a declaration of "${name}", found none`);
  return checker
    .getExportsOfModule(declared)
    .filter((symbol) => symbol.name !== "default" && isValue(checker, symbol))
    .map((symbol) => symbol.name)
    .sort();
}

function isValue(checker: ts.TypeChecker, symbol: ts.Symbol): boolean {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (target.flags & ts.SymbolFlags.Value) !== 0;
}

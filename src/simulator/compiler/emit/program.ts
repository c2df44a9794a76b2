/** Emits a whole program: the tables of rules put together, imports, and the frame around the module's body. */
import type * as t from "@babel/types";
import type { CompiledProgram } from "../compiled-program.ts";
import type { Resolution } from "../scope.ts";
import { findBuiltinImports, handsOver } from "../handing-over.ts";
import { SiteTable } from "../sites.ts";
import { exportedIdentifiers, isErased } from "../syntax.ts";
import { assignmentRules } from "./assignments.ts";
import { findAccessors } from "../accessor-names.ts";
import { block } from "./blocks.ts";
import { callRules } from "./calls.ts";
import { classRules, classStatementRules } from "./classes.ts";
import { Emitter, quote } from "./emitter.ts";
import { expressionRules } from "./expressions.ts";
import { functionRules } from "./functions.ts";
import { importText } from "./imports.ts";
import { literalRules } from "./literals.ts";
import { loopRules } from "./loops.ts";
import { operatorRules } from "./operators.ts";
import { withoutMarks } from "./speculative-form.ts";
import { statementRules } from "./statements.ts";

const EXPRESSIONS = {
  ...expressionRules,
  ...operatorRules,
  ...literalRules,
  ...assignmentRules,
  ...callRules,
  ...functionRules,
  ...classRules,
};

const STATEMENTS = { ...statementRules, ...loopRules, ...classStatementRules };

/** What a text is that is not the program itself, and from where on its places are numbered. */
export interface TextRole {
  /** A module of the library gives what it exports; a text to be executed shares its names with those after it. */
  readonly role: "library" | "executed";
  readonly firstSite: number;
  readonly firstScope: number;
}

/** The program's text as the machine runs it. The program must have been found free of what is refused. */
export function emitProgram(
  source: string,
  program: t.Program,
  resolution: Resolution,
  isInspectable: boolean,
  part: TextRole | null = null,
  isExplored = false,
): CompiledProgram {
  const hands = part?.role === "executed" || handsOver(program);
  const sites = new SiteTable(part?.firstSite);
  const emitter = new Emitter({
    source,
    isInspectable,
    isExplored,
    handsOver: hands,
    isExecuted: part?.role === "executed",
    builtinImports: part?.role === "library" ? null : findBuiltinImports(program, resolution),
    firstScope: part?.firstScope ?? 0,
    resolution,
    sites,
    accessors: findAccessors(program, isExplored),
    expressions: EXPRESSIONS,
    statements: STATEMENTS,
  });
  const imports = program.body.filter((node) => node.type === "ImportDeclaration" && !isErased(node));
  const { $ } = emitter;
  const body = emitter.inFrame("module", (frame) => {
    const text = block(emitter, program, program.body);
    const lines = [
      (imports as t.ImportDeclaration[]).map((node) => importText(emitter, node)).join("\n"),
      part?.role === "executed" ? sharedImports(emitter, program) : hands ? namesText(emitter, program) : "",
      text,
      part?.role === "library" ? exportsText(emitter, program) : "",
    ];
    return [emitter.frameHeader(frame), ...lines].filter(Boolean).join("\n");
  });
  const globals = [...emitter.globals].map((name) => `const ${$}_${name} = ${$}.globals.${name};`);
  const code = [
    `(function (${$}) {`,
    `"use strict";`,
    `const ${$}m = ${$}.meter, ${$}empty = ${$}.empty, ${$}n = ${$}.speculation;`,
    `const { read: ${$}read, write: ${$}write, edge: ${$}edge, enter: ${$}enter } = ${$}.costs;`,
    ...globals,
    ...emitter.constants,
    `return function* ${$}module() {`,
    body,
    `};`,
    `})`,
  ].join("\n");
  const modules = new Set((imports as t.ImportDeclaration[]).map((node) => node.source.value));
  return {
    code: withoutMarks(emitter, code),
    sites: sites.sites,
    scopes: emitter.scopes ?? [],
    executed: [],
    imports: [...modules],
  };
}

/** The statement that tells the machine how to find the functions and classes of the module by their names. */
function namesText(emitter: Emitter, program: t.Program): string {
  const readers: string[] = [];
  for (const { name, kind, isCell } of emitter.scopeOf(program)?.bindings.values() ?? []) {
    if (kind !== "function" && kind !== "class" && kind !== "const") continue;
    readers.push(`${name}: () => ${name}${isCell ? ".value" : ""}`);
  }
  const locals = JSON.stringify(Object.fromEntries(emitter.localClasses));
  return `${emitter.ask("names", `{ ${readers.join(", ")} }`, locals)};`;
}

/** The statements that let the texts which are executed later have what this one imports. */
function sharedImports(emitter: Emitter, program: t.Program): string {
  const bindings = [...(emitter.scopeOf(program)?.bindings.values() ?? [])];
  const imported = bindings.filter(({ kind }) => kind === "import");
  return imported.map(({ name }) => `${emitter.ask("main", quote(name))}.value = ${name};`).join("\n");
}

/** The statement that gives what the module exports, by name. */
function exportsText(emitter: Emitter, program: t.Program): string {
  const names = exportedIdentifiers(program).map((identifier) => {
    const { name, isCell } = emitter.bindingOf(identifier)!;
    return `${name}${isCell ? `: ${name}.value` : ""}`;
  });
  return `return { ${names.join(", ")} };`;
}

/** Statements other than loops. Whatever a statement holds is put in braces, so that one can become several. */
import type * as t from "@babel/types";
import { block, hoisted } from "./blocks.ts";
import { isErased } from "../syntax.ts";
import { quote, type Emitter, type StatementRules } from "./emitter.ts";
import { visibleVariables } from "./inspection.ts";
import { patternParts } from "./patterns.ts";
import { markedTry } from "./speculative-form.ts";
import { declarations, variableDeclaration } from "./variables.ts";

export const statementRules: StatementRules = {
  ExpressionStatement: (emitter, node) => `${emitter.expression(node.expression)};`,
  VariableDeclaration: variableDeclaration,
  FunctionDeclaration: () => "",
  BlockStatement: (emitter, node) => `{\n${block(emitter, node, node.body)}\n}`,
  EmptyStatement: () => "",
  DebuggerStatement: () => "",
  IfStatement: ifStatement,
  LabeledStatement: (emitter, node, label) => {
    const labels = `${label}${node.label.name}: `;
    // A loop puts its labels where `continue` finds them.
    if (/^(?:Labeled|For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.body.type)) {
      return emitter.statement(node.body, labels);
    }
    return `${labels}{\n${emitter.statement(node.body)}\n}`;
  },
  BreakStatement: (_emitter, node) => (node.label ? `break ${node.label.name};` : "break;"),
  ContinueStatement: (_emitter, node) => (node.label ? `continue ${node.label.name};` : "continue;"),
  ReturnStatement: returnStatement,
  ThrowStatement: (emitter, node) =>
    `throw ${emitter.ask("raise", emitter.site(node), emitter.expression(node.argument))};`,
  TryStatement: tryStatement,
  SwitchStatement: switchStatement,
  ExportNamedDeclaration: (emitter, node) => (node.declaration ? emitter.statement(node.declaration) : ""),
  ExportDefaultDeclaration: exportDefault,
  ImportDeclaration: () => "",
  TSInterfaceDeclaration: () => "",
  TSTypeAliasDeclaration: () => "",
  TSDeclareFunction: () => "",
  TSEnumDeclaration: () => "",
  TSModuleDeclaration: () => "",
  ExportAllDeclaration: () => "",
};

/** What a module exports by default is nobody's to import here, but it is evaluated. */
function exportDefault(emitter: Emitter, node: t.ExportDefaultDeclaration): string {
  const { declaration } = node;
  if (isErased(declaration)) return "";
  const isNamed = "id" in declaration && Boolean(declaration.id);
  if (isNamed && /^(?:Function|Class)Declaration$/.test(declaration.type)) {
    return emitter.statement(declaration);
  }
  return `${emitter.expression(declaration, quote("default"))};`;
}

function ifStatement(emitter: Emitter, node: t.IfStatement): string {
  const then = `if (${emitter.expression(node.test)}) ${body(emitter, node.consequent)}`;
  return node.alternate ? `${then} else ${body(emitter, node.alternate)}` : then;
}

/** A statement as the body of another. */
export function body(emitter: Emitter, node: t.Statement): string {
  const text = emitter.statement(node);
  return node.type === "BlockStatement" ? text : `{\n${text}\n}`;
}

function returnStatement(emitter: Emitter, node: t.ReturnStatement): string {
  const { frame, $ } = emitter;
  const value = node.argument ? emitter.expression(node.argument) : "";
  if (frame.kind !== "derived") return value === "" ? "return;" : `return ${value};`;
  // A derived constructor may return another object in place of its own.
  // Whether there is a `this` is seen at the end, after what a `finally` does.
  const given = value === "" ? "void 0" : value;
  return `return ${emitter.ask("constructed", emitter.site(node), given, `() => ${$}this`)};`;
}

function tryStatement(emitter: Emitter, node: t.TryStatement): string {
  const parts = [`${markedTry(emitter)} ${emitter.statement(node.block)}`];
  if (node.handler) parts.push(catchClause(emitter, node.handler));
  if (node.finalizer) parts.push(`finally ${emitter.statement(node.finalizer)}`);
  return parts.join(" ");
}

function catchClause(emitter: Emitter, node: t.CatchClause): string {
  const inside = emitter.statement(node.body);
  if (!node.param) return `catch ${inside}`;
  const caught = `${emitter.$}x`;
  const adopted = emitter.ask("caught", caught);
  const binding = declarations(patternParts(emitter, node.param, adopted, "create"));
  return `catch (${caught}) {\n${binding}\n${visibleVariables(emitter, node)}${inside}\n}`;
}

function switchStatement(emitter: Emitter, node: t.SwitchStatement): string {
  const held = emitter.temporary();
  const value = emitter.expression(node.discriminant);
  const cases = node.cases.map((clause) => {
    const test = clause.test ? `case ${emitter.expression(clause.test)}:` : "default:";
    return `${test}\n${emitter.statements(clause.consequent)}`;
  });
  const before = hoisted(emitter, emitter.scopeOf(node)) + visibleVariables(emitter, node);
  return `{\n${held} = ${value};\n${before}\nswitch (${held}) {\n${cases.join("\n")}\n}\n}`;
}

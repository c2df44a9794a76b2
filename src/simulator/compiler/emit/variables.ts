/** The statements that declare variables. */
import type * as t from "@babel/types";
import type { Binding } from "../scope.ts";
import { isErased } from "../syntax.ts";
import { quote, type Emitter } from "./emitter.ts";
import { nameFrom } from "./names.ts";
import { patternParts, type PatternPart } from "./patterns.ts";

/** The parts of a pattern as statements. */
export function declarations(parts: readonly PatternPart[]): string {
  const assignedLater = new Set(parts.filter(({ code }) => code === null).map(({ binding }) => binding));
  return parts
    .map(({ binding, code }) => {
      if (!binding) return `${code!};`;
      if (code === null) return `let ${binding.name};`;
      if (assignedLater.has(binding)) return `${binding.name} = ${code};`;
      return `${keyword(binding)} ${binding.name} = ${code};`;
    })
    .join("\n");
}

/** The parts of a pattern as the declarations of one `let`, which has to be in the head of a `for`. */
export function declarationList(emitter: Emitter, parts: readonly PatternPart[]): string {
  return parts
    .map(({ binding, code }) => {
      const name = binding ? binding.name : emitter.unique();
      return code === null ? name : `${name} = ${code}`;
    })
    .join(", ");
}

function keyword(binding: Binding): string {
  return binding.isStable || binding.isCell ? "const" : "let";
}

/** The statements of a `let`, `const`, `var` or `using` declaration. */
export function variableDeclaration(emitter: Emitter, node: t.VariableDeclaration): string {
  if (isErased(node)) return "";
  return node.declarations.map((declarator) => oneVariable(emitter, node, declarator)).join("\n");
}

function oneVariable(
  emitter: Emitter,
  node: t.VariableDeclaration,
  { id, init }: t.VariableDeclarator,
): string {
  if (node.kind === "using") return usingDeclaration(emitter, "use", id, init!);
  if (node.kind === "await using") return usingDeclaration(emitter, "useAsync", id, init!);
  if (node.kind === "var") {
    return init
      ? declarations(patternParts(emitter, id, emitter.expression(init, nameFrom(id)), "assign", init))
      : "";
  }
  const value = init ? emitter.expression(init, nameFrom(id)) : "void 0";
  return declarations(patternParts(emitter, id, value, "declare", init));
}

function usingDeclaration(emitter: Emitter, method: string, id: t.Node, init: t.Node): string {
  const value = emitter.expression(init, nameFrom(id));
  const used = emitter.ask(method, emitter.site(init, emitter.labelOf(init)), `${emitter.$}d`, value);
  return declarations(patternParts(emitter, id, used, "declare"));
}

/** What has to stand at the start of a scope: its cells, its `var`s, and what its functions have to see. */
export function hoistedVariables(emitter: Emitter, bindings: Iterable<Binding>): string {
  const lines: string[] = [];
  for (const binding of bindings) {
    const { kind, name, isCell } = binding;
    if (binding.isOfMain) lines.push(`const ${name} = ${emitter.ask("main", quote(name))};`);
    if (binding.isOfMain && kind === "var")
      lines.push(`if (${name}.value === ${emitter.$}empty) ${name}.value = void 0;`);
    if (binding.isOfMain || binding.declaredFunction) continue;
    if (kind === "var") lines.push(isCell ? emptyCell(emitter, name) : `let ${name};`);
    else if (isCell && (kind === "let" || kind === "class")) {
      lines.push(`const ${name} = ${emitter.ask("cell", quote(name))};`);
    } else if (binding.isDeclaredAhead) lines.push(`let ${name};`);
  }
  return lines.join("\n");
}

function emptyCell(emitter: Emitter, name: string): string {
  return `const ${name} = ${emitter.ask("cellOf", quote(name), "void 0")};`;
}

/** Blocks: what is hoisted to their start, and the resources of `using` that are given back at their end. */
import type * as t from "@babel/types";
import type { Binding, Scope } from "../scope.ts";
import { withoutExport } from "../syntax.ts";
import { quote, type Emitter } from "./emitter.ts";
import { visibleVariables } from "./inspection.ts";
import { hoistedVariables } from "./variables.ts";

/** The inside of a block, or of a function's body: `node` is what opened its scope. */
export function block(emitter: Emitter, node: t.Node, statements: readonly t.Statement[]): string {
  const inside = [
    hoisted(emitter, emitter.scopeOf(node)),
    visibleVariables(emitter, node),
    emitter.statements(statements),
  ];
  return disposing(emitter, node, hasUsing(statements), inside.filter(Boolean).join("\n"));
}

/** Cells, `var`s and functions, which hold from a scope's start. */
export function hoisted(emitter: Emitter, scope: Scope | null): string {
  if (!scope) return "";
  const bindings = [...scope.bindings.values()];
  const functions = bindings.filter((binding) => binding.declaredFunction !== null);
  // A function of the body that has a parameter's name replaces its value at once.
  const parameters = scope.parent?.owner === scope.owner ? [...scope.parent.bindings.values()] : [];
  const replaced = parameters.filter(
    ({ kind, declaredFunction }) => kind === "parameter" && declaredFunction,
  );
  return [
    hoistedVariables(emitter, bindings),
    ...[...functions, ...replaced].map((binding) => hoistedFunction(emitter, binding)),
  ]
    .filter(Boolean)
    .join("\n");
}

function hoistedFunction(emitter: Emitter, binding: Binding): string {
  const { name, kind, isCell } = binding;
  const value = emitter.expression(binding.declaredFunction!, quote(name));
  if (kind === "parameter") return isCell ? `${name}.value = ${value};` : `${name} = ${value};`;
  if (binding.isOfMain) return `${name}.value = ${value};`;
  if (isCell) return `const ${name} = ${emitter.ask("cellOf", quote(name), value)};`;
  return `${binding.isStable ? "const" : "let"} ${name} = ${value};`;
}

/** True for the kinds of declaration that are given back at the end of their block. */
export function isUsing(kind: string): boolean {
  return kind === "using" || kind === "await using";
}

/** True where a block's own statements declare a `using`. */
function hasUsing(statements: readonly t.Statement[]): boolean {
  return statements.some((statement) => {
    const declaration = withoutExport(statement);
    return declaration.type === "VariableDeclaration" && isUsing(declaration.kind);
  });
}

/** Wraps the inside of a block that has a `using`, so that what it holds is released however the block ends. */
export function disposing(emitter: Emitter, node: t.Node, disposes: boolean, inside: string): string {
  if (!disposes) return inside;
  const { $ } = emitter;
  const release = `${emitter.ask("dispose", emitter.site(node), `${$}d`, `${$}e`)} && (yield)`;
  return [
    `const ${$}d = ${emitter.ask("disposals")};`,
    `let ${$}e = ${$}d;`,
    `try {\n${inside}\n} catch (${$}x) { ${$}e = ${$}x; throw ${$}x; } finally { ${release}; }`,
  ].join("\n");
}

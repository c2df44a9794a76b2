/**
 * Finds names that are both imported and declared, and names that are exported twice. The parser finds every other name
 * that is declared twice, but lets these pass, since in TypeScript an import or an export may be of a type alone.
 */
import type * as t from "@babel/types";
import type { Finding } from "../place-errors.ts";
import { rangeOf } from "./refuse.ts";
import type { Resolution } from "./scope.ts";
import { boundIdentifiers, isErased, isTypeSpecifier, withoutExport } from "./syntax.ts";

/** An error for each declaration of a name that the program also imports, and for each further export of a name. */
export function checkRedeclared(program: t.Program, resolution: Resolution): Finding[] {
  const statements = program.body.filter((statement) => !isErased(statement));
  return [...declaredAgain(statements, resolution), ...exportedAgain(statements, resolution)];
}

function declaredAgain(statements: readonly t.Statement[], { bindings }: Resolution): Finding[] {
  const imported = new Set<string>();
  const repeated: t.Node[] = [];
  for (const statement of statements) {
    if (statement.type !== "ImportDeclaration") continue;
    for (const specifier of statement.specifiers) {
      if (isTypeSpecifier(specifier)) continue;
      const { local } = specifier;
      // A `var` may stand in any block; it is declared before all else, so that the import finds it there.
      if (imported.has(local.name) || bindings.get(local)?.kind === "var") repeated.push(local);
      imported.add(local.name);
    }
  }
  for (const identifier of statements.flatMap(declaredBy)) {
    if (imported.has(identifier.name)) repeated.push(identifier);
  }
  const hint = "Give one of the two another name: import { name as other } …";
  return repeated.map((node) =>
    syntaxError(node, `Identifier '${(node as t.Identifier).name}' has already been declared`, hint),
  );
}

function exportedAgain(statements: readonly t.Statement[], { bindings }: Resolution): Finding[] {
  const found = new Set<string>();
  const errors: Finding[] = [];
  for (const [name, node] of statements.flatMap((statement) => exportedBy(statement, bindings))) {
    if (found.has(name))
      errors.push(syntaxError(node, `'${name}' is exported twice`, "Leave one of them out."));
    found.add(name);
  }
  return errors;
}

/** What a statement exports, by the names that other modules would see, with the places that say so. */
function exportedBy(
  statement: t.Statement,
  bindings: Resolution["bindings"],
): readonly (readonly [name: string, node: t.Node])[] {
  if (statement.type === "ExportDefaultDeclaration") {
    return isErased(statement.declaration) ? [] : [["default", statement]];
  }
  if (statement.type !== "ExportNamedDeclaration" || statement.source) return [];
  const { declaration } = statement;
  if (declaration) {
    const isVar = declaration.type === "VariableDeclaration" && declaration.kind === "var";
    const identifiers = isVar
      ? declaration.declarations.flatMap(({ id }) => boundIdentifiers(id))
      : declaredBy(declaration);
    return identifiers.map((identifier) => [identifier.name, identifier]);
  }
  // What is not a variable here is a type.
  return statement.specifiers.flatMap((specifier) =>
    specifier.type === "ExportSpecifier" && specifier.exportKind !== "type" && bindings.has(specifier.local)
      ? [[nameOf(specifier.exported), specifier] as const]
      : [],
  );
}

function nameOf(exported: t.Identifier | t.StringLiteral): string {
  return exported.type === "Identifier" ? exported.name : exported.value;
}

function syntaxError(node: t.Node, message: string, hint: string): Finding {
  return { code: "syntax", name: "SyntaxError", message, hint, range: rangeOf(node) };
}

/** What a statement of the module declares, but for what it imports and for `var`. */
function declaredBy(statement: t.Statement): readonly t.Identifier[] {
  const declaration = withoutExport(statement);
  switch (declaration.type) {
    case "VariableDeclaration":
      return declaration.kind === "var"
        ? []
        : declaration.declarations.flatMap(({ id }) => boundIdentifiers(id));
    case "FunctionDeclaration":
    case "ClassDeclaration":
      return declaration.id ? [declaration.id] : [];
    default:
      return [];
  }
}

/**
 * Finds names that are both imported and declared. The parser finds every other name that is declared twice, but lets
 * these pass, since in TypeScript an import may be of a type alone.
 */
import type * as t from "@babel/types";
import type { Finding } from "../place-errors.ts";
import { rangeOf } from "./refuse.ts";
import type { Resolution } from "./scope.ts";
import { boundIdentifiers, isErased, isTypeSpecifier, withoutExport } from "./syntax.ts";

/** An error for each declaration of a name that the program also imports. */
export function checkRedeclared(program: t.Program, { bindings }: Resolution): Finding[] {
  const statements = program.body.filter((statement) => !isErased(statement));
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
  return repeated.map((node) => ({
    code: "syntax",
    name: "SyntaxError",
    message: `Identifier '${(node as t.Identifier).name}' has already been declared`,
    hint: "Give one of the two another name: import { name as other } …",
    range: rangeOf(node),
  }));
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

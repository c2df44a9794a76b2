/** Finds what a piece of text declares, before anything in it is looked at: declarations hold for their whole scope. */
import type * as t from "@babel/types";
import {
  boundIdentifiers,
  children,
  importedName,
  isErased,
  isTypeSpecifier,
  withoutExport,
} from "./syntax.ts";
import type { Binding, BindingKind, Scope } from "./scope.ts";

type Bind = (identifier: t.Node, binding: Binding) => void;

/** Declares in `scope` what the statements of one block declare: `let`, `const`, classes, functions, imports. */
export function declareBlock(statements: readonly t.Statement[], scope: Scope, bind: Bind): void {
  for (const statement of statements) {
    if (isErased(statement)) continue;
    const declaration = withoutExport(statement);
    if (declaration.type === "VariableDeclaration" && declaration.kind !== "var") {
      declareVariables(declaration, scope, bind);
    } else if (declaration.type === "ClassDeclaration" && declaration.id) {
      const binding = scope.declare(declaration.id.name, "class");
      binding.liveFrom = declaration.end!;
      bind(declaration.id, binding);
    } else if (declaration.type === "FunctionDeclaration" && declaration.id) {
      const { name } = declaration.id;
      const parameter = scope.parent?.owner === scope.owner ? scope.parent.bindings.get(name) : undefined;
      const binding = parameter?.kind === "parameter" ? parameter : scope.declare(name, "function");
      if (binding.kind === "parameter" || binding.kind === "var") binding.assignments++;
      binding.declaredFunction = declaration;
      bind(declaration.id, binding);
    } else if (declaration.type === "ImportDeclaration") {
      for (const specifier of declaration.specifiers) {
        if (isTypeSpecifier(specifier)) continue;
        const binding = scope.declare(specifier.local.name, "import");
        binding.isModule = specifier.type !== "ImportSpecifier" || importedName(specifier) === "default";
        bind(specifier.local, binding);
      }
    } else if (isRefusedDeclaration(declaration) && declaration.id.type === "Identifier") {
      // Refused where it is declared; its uses need no errors of their own.
      scope.declare(declaration.id.name, "const");
    }
  }
}

function isRefusedDeclaration(
  node: t.Statement,
): node is t.TSEnumDeclaration | t.TSModuleDeclaration | t.TSImportEqualsDeclaration {
  return /^TS(?:Enum|Module|ImportEquals)Declaration$/.test(node.type);
}

/** Declares the variables of one `let`, `const` or `using`. */
export function declareVariables(declaration: t.VariableDeclaration, scope: Scope, bind: Bind): void {
  const kind: BindingKind =
    declaration.kind === "let" ? "let" : declaration.kind === "const" ? "const" : "using";
  for (const { id, end } of declaration.declarations) {
    for (const identifier of boundIdentifiers(id)) {
      const binding = scope.declare(identifier.name, kind);
      binding.liveFrom = end!;
      bind(identifier, binding);
    }
  }
}

/** Declares in a function's body, or the module, each `var` in it, however deep in its blocks. */
export function declareVars(body: t.Node, scope: Scope, bind: Bind): void {
  const visit = (node: t.Node, isInLoop: boolean): void => {
    if (node.type === "VariableDeclaration" && node.kind === "var") {
      for (const { id, init } of node.declarations) {
        for (const identifier of boundIdentifiers(id))
          declareVar(identifier, scope, bind, init !== null && init !== undefined, isInLoop);
      }
    }
    for (const child of children(node)) {
      if (isStatementLike(child)) visit(child, isInLoop || isLoop(node));
    }
  };
  visit(body, false);
}

function declareVar(
  node: t.Identifier,
  scope: Scope,
  bind: Bind,
  isInitialised: boolean,
  isInLoop: boolean,
): void {
  const outer = scope.parent;
  const parameter = outer?.owner === scope.owner ? outer.bindings.get(node.name) : undefined;
  const existing = parameter ?? scope.bindings.get(node.name);
  const binding = existing ?? scope.declare(node.name, "var");
  if (isInLoop || (existing && isInitialised)) binding.assignments++;
  bind(node, binding);
}

function isLoop(node: t.Node): boolean {
  return /^(?:For|ForIn|ForOf|While|DoWhile)Statement$/.test(node.type);
}

function isStatementLike(node: t.Node): boolean {
  return (
    !/^(?:Function|Class)Declaration$/.test(node.type) &&
    /(?:Statement|Declaration|SwitchCase|CatchClause)$/.test(node.type)
  );
}

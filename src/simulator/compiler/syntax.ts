/** What the syntax tree looks like to the rest of the compiler: the parts that run, without the types. */
import type * as t from "@babel/types";

/** Nodes of TypeScript's own that have a part that runs, or that are refused because they would. */
const RUNNING_TYPESCRIPT: ReadonlySet<string> = new Set([
  "TSAsExpression",
  "TSSatisfiesExpression",
  "TSTypeAssertion",
  "TSNonNullExpression",
  "TSInstantiationExpression",
  "TSParameterProperty",
  "TSEnumDeclaration",
  "TSModuleDeclaration",
  "TSImportEqualsDeclaration",
  "TSExportAssignment",
  "TSNamespaceExportDeclaration",
]);

export type FunctionNode =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod;

export type ClassNode = t.ClassDeclaration | t.ClassExpression;

/** True where a node stands for types alone and leaves nothing in the running program. */
export function isErased(node: t.Node): boolean {
  if (node.type.startsWith("TS")) {
    if (!RUNNING_TYPESCRIPT.has(node.type)) return true;
    if (node.type === "TSModuleDeclaration") return node.declare === true || hasTypesOnly(node.body);
    return node.type === "TSEnumDeclaration" && node.declare === true;
  }
  switch (node.type) {
    case "ImportDeclaration":
      return (
        node.importKind === "type" || (node.specifiers.length > 0 && node.specifiers.every(isTypeSpecifier))
      );
    case "ExportNamedDeclaration":
      return node.exportKind === "type" || Boolean(node.declaration && isErased(node.declaration));
    case "ExportAllDeclaration":
      return node.exportKind === "type";
    case "VariableDeclaration":
    case "ClassDeclaration":
    case "FunctionDeclaration":
      return node.declare === true;
    case "ClassProperty":
      return node.declare === true || node.abstract === true;
    default:
      return false;
  }
}

function hasTypesOnly(body: t.Node | null | undefined): boolean {
  return body?.type === "TSModuleBlock" ? body.body.every(isErased) : false;
}

/** True for the `type A` of `import { type A }`. */
export function isTypeSpecifier(specifier: t.Node): boolean {
  return specifier.type === "ImportSpecifier" && specifier.importKind === "type";
}

/** The name under which a module exports what `specifier` imports. */
export function importedName({ imported }: t.ImportSpecifier): string {
  return imported.type === "Identifier" ? imported.name : imported.value;
}

/** The child nodes that run, in the order of the text. */
export function children(node: t.Node): t.Node[] {
  const found: t.Node[] = [];
  for (const key in node) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) addNode(found, value);
    else for (const item of value) addNode(found, item);
  }
  return found;
}

function addNode(nodes: t.Node[], value: unknown): void {
  if (isNode(value) && !isErased(value)) nodes.push(value);
}

function isNode(value: unknown): value is t.Node {
  return (
    typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string"
  );
}

/** Shows `visit` a node and all that runs inside it, in the order of the text. */
export function walk(node: t.Node, visit: (node: t.Node) => void): void {
  visit(node);
  for (const child of children(node)) walk(child, visit);
}

/** True where a node that `test` is true of runs inside `node`, or is it. */
export function contains(node: t.Node, test: (node: t.Node) => boolean): boolean {
  return test(node) || children(node).some((child) => contains(child, test));
}

/** The expression inside `x as T`, `x satisfies T`, `<T>x`, `x!` and `f<T>`. */
export function withoutTypes(node: t.Node): t.Node {
  let inner = node;
  while (
    inner.type === "TSAsExpression" ||
    inner.type === "TSSatisfiesExpression" ||
    inner.type === "TSTypeAssertion" ||
    inner.type === "TSNonNullExpression" ||
    inner.type === "TSInstantiationExpression"
  ) {
    inner = inner.expression;
  }
  return inner;
}

/** The declaration that an `export` stands before, or the statement itself. */
export function withoutExport(statement: t.Statement): t.Statement {
  if (statement.type === "ExportNamedDeclaration") return statement.declaration ?? statement;
  if (statement.type !== "ExportDefaultDeclaration") return statement;
  const { declaration } = statement;
  const isDeclared = declaration.type === "FunctionDeclaration" || declaration.type === "ClassDeclaration";
  return isDeclared && declaration.id ? declaration : statement;
}

/** The identifiers that a declaration's pattern binds, in the order of the text. */
export function boundIdentifiers(pattern: t.Node): t.Identifier[] {
  switch (pattern.type) {
    case "Identifier":
      return [pattern];
    case "AssignmentPattern":
      return boundIdentifiers(pattern.left);
    case "RestElement":
      return boundIdentifiers(pattern.argument);
    case "TSParameterProperty":
      return boundIdentifiers(pattern.parameter);
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element ? boundIdentifiers(element) : []));
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        boundIdentifiers(property.type === "RestElement" ? property.argument : property.value),
      );
    default:
      return [];
  }
}

/** The names that a module exports with their declarations, in the order of the text. */
export function exportedIdentifiers(program: t.Program): t.Identifier[] {
  return program.body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration" || isErased(statement) || !statement.declaration)
      return [];
    const { declaration } = statement;
    if (declaration.type === "VariableDeclaration") {
      return declaration.declarations.flatMap(({ id }) => boundIdentifiers(id));
    }
    return "id" in declaration && declaration.id?.type === "Identifier" ? [declaration.id] : [];
  });
}

/** A function's parameters without TypeScript's `this`. */
export function parametersOf(node: FunctionNode): t.Node[] {
  const [first, ...rest] = node.params as t.Node[];
  return first?.type === "Identifier" && first.name === "this" ? rest : (node.params as t.Node[]);
}

/** The name that a key without brackets stands for, or null where it is computed. */
export function staticKey(node: { computed?: boolean | null; key: t.Node }): string | null {
  if (node.computed) return null;
  const { key } = node;
  if (key.type === "Identifier") return key.name;
  if (key.type === "StringLiteral") return key.value;
  if (key.type === "NumericLiteral" || key.type === "BigIntLiteral") return String(key.value);
  if (key.type === "PrivateName") return `#${key.id.name}`;
  return null;
}

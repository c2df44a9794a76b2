/** What a program's text has to say of its functions where they may be handed to other processes and interpreters. */
import type * as t from "@babel/types";
import { ALLOWED_GLOBALS } from "./globals.ts";
import type { Binding, Resolution, Scope } from "./scope.ts";
import { children, isErased, walk } from "./syntax.ts";

/** The modules that hand functions over. */
const HANDING_MODULES: ReadonlySet<string> = new Set([
  "multiprocessing",
  "concurrent.futures",
  "concurrent.interpreters",
]);

/** True where the program imports `module`, for more than its types. */
export function importsModule(program: t.Program, module: string): boolean {
  return program.body.some(
    (node) => node.type === "ImportDeclaration" && !isErased(node) && node.source.value === module,
  );
}

/** True for a program that may hand its functions over. */
export function handsOver(program: t.Program): boolean {
  return [...HANDING_MODULES].some((module) => importsModule(program, module));
}

/** The imports from `builtins`, by the variables that they declare: to Python these names belong to the language. */
export type BuiltinImports = ReadonlyMap<Binding, t.ImportDeclaration>;

export function findBuiltinImports(program: t.Program, { bindings }: Resolution): BuiltinImports {
  const found = new Map<Binding, t.ImportDeclaration>();
  for (const node of program.body) {
    if (node.type !== "ImportDeclaration" || node.source.value !== "builtins") continue;
    for (const { local } of node.specifiers) {
      const binding = bindings.get(local);
      if (binding) found.set(binding, node);
    }
  }
  return found;
}

/**
 * Where a function names nothing but its own variables and what is built in (PEP 734 calls such a function stateless):
 * the imports from `builtins` that it uses. Null for any other function; one with defaults has state in Python.
 */
export function statelessImports(
  node: t.Node,
  { scopes, bindings, globals }: Resolution,
  builtins: BuiltinImports,
): ReadonlySet<t.ImportDeclaration> | null {
  if (hasDefaults(node) || looksAround(node, node.type === "ArrowFunctionExpression")) return null;
  const { id: ownName } = node as { readonly id?: t.Node | null };
  const own = new Set<Scope>();
  const names: t.Node[] = [];
  walk(node, (inside) => {
    const scope = scopes.get(inside);
    if (scope) own.add(scope);
    if (inside.type === "Identifier" && inside !== ownName) names.push(inside);
  });
  const foreign = new Set<t.Node>(
    globals.filter(({ node: name }) => !ALLOWED_GLOBALS.has(name.name)).map(({ node: name }) => name),
  );
  const used = new Set<t.ImportDeclaration>();
  for (const name of names) {
    if (foreign.has(name)) return null;
    const binding = bindings.get(name);
    if (binding === undefined || own.has(binding.scope)) continue;
    const declaration = builtins.get(binding);
    if (declaration === undefined) return null;
    used.add(declaration);
  }
  return used;
}

function hasDefaults(node: t.Node): boolean {
  const { params = [] } = node as { readonly params?: readonly t.Node[] };
  return params.some(({ type }) => type === "AssignmentPattern");
}

/** True where a function uses what the text around it gives it without a variable. `isOpen`: its `this` is not its own. */
function looksAround(node: t.Node, isOpen: boolean): boolean {
  return children(node).some((child) => {
    const { type } = child;
    if (type === "PrivateName" || type === "Super") return true;
    if (type === "MetaProperty" && (child.meta.name === "import" || isOpen)) return true;
    if (isOpen && type === "ThisExpression") return true;
    if (isOpen && type === "Identifier" && child.name === "arguments") return true;
    const hasOwnThis =
      /^(?:Function(?:Declaration|Expression)|ObjectMethod|Class(?:Private)?(?:Method|Property))$/.test(type);
    return looksAround(child, isOpen && !hasOwnThis);
  });
}

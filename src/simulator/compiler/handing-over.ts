/** What a program's text has to say of its functions where they may be handed to other processes and interpreters. */
import type * as t from "@babel/types";
import type { Resolution, Scope } from "./scope.ts";
import { walk } from "./syntax.ts";
import { ALLOWED_GLOBALS } from "./globals.ts";

/** The modules that hand functions over. */
const HANDING_MODULES: ReadonlySet<string> = new Set([
  "multiprocessing",
  "concurrent.futures",
  "concurrent.interpreters",
]);

/** True for a program that may hand its functions over. */
export function handsOver(program: t.Program): boolean {
  return program.body.some(
    (node) => node.type === "ImportDeclaration" && HANDING_MODULES.has(node.source.value),
  );
}

/** True where a function names nothing but its own variables and what the language has built in. */
export function isStateless(node: t.Node, { scopes, bindings, globals }: Resolution): boolean {
  const own = new Set<Scope>();
  const names: t.Node[] = [];
  walk(node, (inside) => {
    const scope = scopes.get(inside);
    if (scope) own.add(scope);
    if (inside.type === "Identifier") names.push(inside);
  });
  const foreign = new Set<t.Node>(
    globals.filter(({ node: name }) => !ALLOWED_GLOBALS.has(name.name)).map(({ node: name }) => name),
  );
  return names.every((name) => {
    const binding = bindings.get(name);
    return binding === undefined ? !foreign.has(name) : own.has(binding.scope);
  });
}

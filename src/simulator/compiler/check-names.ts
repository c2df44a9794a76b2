/** Checks that every name a program takes from outside exists: modules, what they export, and globals. */
import type * as t from "@babel/types";
import type { Finding } from "../place-errors.ts";
import { checkRedeclared } from "./check-redeclared.ts";
import type { ModuleNames } from "./compiled-program.ts";
import { ALLOWED_GLOBALS, HOST_GLOBALS, INSTEAD_OF_GLOBAL } from "./globals.ts";
import { findMissingOnPurpose } from "./missing-on-purpose.ts";
import { nearestName } from "./nearest-name.ts";
import { refused } from "./refuse.ts";
import type { Binding, Resolution } from "./scope.ts";
import { importedName, isErased, isTypeSpecifier, walk } from "./syntax.ts";

/** Every name from outside that does not exist, with the name that was probably meant. */
export function checkNames(program: t.Program, resolution: Resolution, modules: ModuleNames): Finding[] {
  const imports = program.body.filter((node) => node.type === "ImportDeclaration" && !isErased(node));
  const declarations = imports as t.ImportDeclaration[];
  return [
    ...declarations.flatMap((node) => checkImport(node, program, resolution, modules)),
    ...checkMembers(program, declarations, resolution, modules),
    ...checkGlobals(program, resolution, modules),
    ...checkRedeclared(program, resolution),
  ];
}

// ——— Imports ———

function checkImport(
  node: t.ImportDeclaration,
  program: t.Program,
  resolution: Resolution,
  modules: ModuleNames,
): Finding[] {
  const module = node.source.value;
  if (!Object.hasOwn(modules, module)) {
    const nearest = nearestName(module, Object.keys(modules));
    const hint = nearest
      ? `Did you mean "${nearest}"?`
      : `The modules are ${Object.keys(modules)
          .map((name) => `"${name}"`)
          .join(", ")}.`;
    return [refused(node.source, "unknown-module", `there is no module "${module}"`, hint)];
  }
  const errors: Finding[] = [];
  for (const specifier of node.specifiers) {
    if (specifier.type !== "ImportSpecifier" || isTypeSpecifier(specifier)) continue;
    const name = importedName(specifier);
    if (name === "default" || modules[module]!.includes(name)) continue;
    const isValue = resolution.bindings.get(specifier.local)?.isReferenced === true;
    if (isValue || !typeNames(program).has(specifier.local.name)) {
      errors.push(unknownMember(specifier, module, name, modules));
    }
  }
  return errors;
}

function unknownMember(node: t.Node, module: string, name: string, modules: ModuleNames): Finding {
  const nearest = nearestName(name, modules[module]!);
  const elsewhere = Object.keys(modules).find((other) => modules[other]!.includes(name));
  const hint = nearest
    ? `Did you mean ${nearest}?`
    : elsewhere
      ? `It is in "${elsewhere}".`
      : `It has ${modules[module]!.join(", ")}.`;
  return refused(node, "unknown-member", `"${module}" has no ${name}`, hint);
}

/** The names that a program uses as types. */
function typeNames(program: t.Program): Set<string> {
  const names = new Set<string>();
  const visit = (value: unknown, isType: boolean): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, name } = value as { type?: unknown; name?: unknown };
    if (isType && type === "Identifier" && typeof name === "string") names.add(name);
    const isInType = isType || (typeof type === "string" && type.startsWith("TS"));
    for (const [key, child] of Object.entries(value)) if (key !== "loc") visit(child, isInType);
  };
  visit(program.body, false);
  return names;
}

// ——— Members of modules ———

/** Checks `threading.Lock` where `threading` is a whole module. */
function checkMembers(
  program: t.Program,
  imports: readonly t.ImportDeclaration[],
  resolution: Resolution,
  modules: ModuleNames,
): Finding[] {
  const moduleOf = new Map<Binding, string>();
  for (const { source, specifiers } of imports) {
    for (const { local } of specifiers) {
      const binding = resolution.bindings.get(local);
      if (binding?.isModule && Object.hasOwn(modules, source.value)) moduleOf.set(binding, source.value);
    }
  }
  const errors: Finding[] = [];
  walk(program, (node) => {
    if (
      (node.type === "MemberExpression" || node.type === "OptionalMemberExpression") &&
      node.object.type === "Identifier" &&
      !node.computed &&
      node.property.type === "Identifier"
    ) {
      const binding = resolution.bindings.get(node.object);
      const module = binding && moduleOf.get(binding);
      const { name } = node.property;
      if (module && !modules[module]!.includes(name)) {
        errors.push(unknownMember(node.property, module, name, modules));
      }
    }
  });
  return errors;
}

// ——— Globals ———

function checkGlobals(program: t.Program, resolution: Resolution, modules: ModuleNames): Finding[] {
  const { globals, bindings } = resolution;
  const errors: Finding[] = [];
  let isMeant: ((node: t.Identifier) => boolean) | null = null;
  for (const { node, isAssigned } of globals) {
    const { name } = node;
    if (!ALLOWED_GLOBALS.has(name)) {
      const names = new Set([...bindings.values()].map((each) => each.name));
      const error = unknownGlobal(node, names, modules);
      if (error?.code === "unknown-name") isMeant ??= findMissingOnPurpose(program, bindings);
      if (error && !(error.code === "unknown-name" && isMeant!(node))) errors.push(error);
    } else if (isAssigned) {
      const hint = "Declare a variable of another name with let.";
      errors.push(
        refused(node, "assign-global", `${name} belongs to the language and cannot be assigned to`, hint),
      );
    }
  }
  return errors;
}

function unknownGlobal(node: t.Identifier, ownNames: Iterable<string>, modules: ModuleNames): Finding | null {
  const { name } = node;
  const module = Object.keys(modules).find((each) => modules[each]!.includes(name));
  const missing = module
    ? `{ ${name} } from "${module}"`
    : Object.hasOwn(modules, name)
      ? `${name} from "${name}"`
      : null;
  if (missing !== null) {
    return refused(node, "missing-import", `${name} is not defined`, `Import it: import ${missing};`);
  }
  const instead = Object.hasOwn(INSTEAD_OF_GLOBAL, name) ? INSTEAD_OF_GLOBAL[name] : undefined;
  if (instead !== undefined) return refused(node, "unavailable-name", `${name} is not available`, instead);
  if (HOST_GLOBALS.has(name)) {
    const hint = "A program here has the language itself and Python's modules.";
    return refused(node, "unavailable-name", `${name} is not available`, hint);
  }
  // A name that nothing is like is no slip: using it is an error of the run, as in JavaScript.
  const nearest = name.length > 2 ? nearestName(name, [...ownNames, ...ALLOWED_GLOBALS]) : null;
  if (nearest === null) return null;
  return refused(node, "unknown-name", `${name} is not defined`, `Did you mean ${nearest}?`);
}

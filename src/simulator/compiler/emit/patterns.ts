/**
 * Destructuring, taken apart into single reads and bindings.
 *
 * A pattern becomes a list of parts in the order of the specification: reading a property is a step, reading an
 * iterable may suspend at each element, a default is evaluated where it is needed. The list fits into an
 * expression where it assigns, and into statements where it declares.
 */
import type * as t from "@babel/types";
import type { Binding } from "../scope.ts";
import { staticKey, withoutTypes } from "../syntax.ts";
import { quote, sequence, type Emitter } from "./emitter.ts";
import { keyOnce } from "./keys.ts";
import { nameFrom } from "./names.ts";
import { readProperty, referenceTo } from "./references.ts";

/** One part of what a pattern does: `code` is evaluated, and `binding`, where there is one, is declared with it. */
export interface PatternPart {
  readonly binding: Binding | null;
  readonly code: string;
}

/**
 * How a pattern's names take their values.
 * - `declare`: the declaration of a variable of the block, whose cell is there already.
 * - `create`: a variable that begins here: a parameter, a loop's variable.
 * - `assign`: variables and places that exist.
 */
export type PatternMode = "declare" | "create" | "assign";

/** The parts that give `target` the value of the text `value`. */
export function patternParts(
  emitter: Emitter,
  target: t.Node,
  value: string,
  mode: PatternMode,
): PatternPart[] {
  const parts: PatternPart[] = [];
  bind(emitter, target, value, mode, parts);
  return parts;
}

/** The expressions that assign the value of the text `value`, one after the other, to a pattern's targets. */
export function assignPattern(emitter: Emitter, target: t.Node, value: string): string[] {
  return patternParts(emitter, target, value, "assign").map((part) => part.code);
}

function bind(emitter: Emitter, node: t.Node, value: string, mode: PatternMode, parts: PatternPart[]): void {
  const target = withoutTypes(node);
  switch (target.type) {
    case "AssignmentPattern":
      return bind(emitter, target.left, withDefault(emitter, target, value), mode, parts);
    case "ObjectPattern":
      return bindObject(emitter, target, value, mode, parts);
    case "ArrayPattern":
      return bindArray(emitter, target, value, mode, parts);
    case "Identifier":
      if (mode !== "assign") {
        parts.push(bindName(emitter, target, value, mode));
        return;
      }
  }
  const reference = referenceTo(emitter, target, true);
  const write = reference.write(target, value);
  parts.push({ binding: null, code: sequence(...reference.setup, write) });
}

function bindName(emitter: Emitter, node: t.Identifier, value: string, mode: PatternMode): PatternPart {
  const binding = emitter.bindingOf(node)!;
  const { name, isCell } = binding;
  if (mode === "create") {
    return { binding, code: isCell ? emitter.ask("cellOf", quote(name), value) : value };
  }
  if (isCell)
    return { binding: null, code: emitter.ask("initialise", emitter.site(node, name), name, value) };
  if (binding.isDeclaredAhead) return { binding: null, code: `${name} = ${value}` };
  return { binding, code: value };
}

function withDefault(emitter: Emitter, node: t.AssignmentPattern, value: string): string {
  const held = emitter.temporary();
  const otherwise = emitter.expression(node.right, nameFrom(node.left));
  return `((${held} = ${value}) === void 0 ? ${otherwise} : ${held})`;
}

function bindObject(
  emitter: Emitter,
  node: t.ObjectPattern,
  value: string,
  mode: PatternMode,
  parts: PatternPart[],
): void {
  const object = emitter.temporary();
  const code = `${object} = ${emitter.ask("destructurable", emitter.site(node), value)}`;
  parts.push({ binding: null, code });
  const keys: string[] = [];
  for (const property of node.properties) {
    const site = emitter.site(property);
    if (property.type === "RestElement") {
      const rest = emitter.ask("rest", site, object, `[${keys.join(", ")}]`);
      bind(emitter, property.argument, rest, mode, parts);
      continue;
    }
    const key = patternKey(emitter, property, parts);
    keys.push(key);
    bindElement(emitter, property.value, () => readProperty(emitter, site, object, key), mode, parts);
  }
}

function patternKey(emitter: Emitter, property: t.ObjectProperty, parts: PatternPart[]): string {
  const name = staticKey(property);
  if (name !== null) return quote(name);
  const key = emitter.temporary();
  parts.push({ binding: null, code: keyOnce(key, emitter.expression(property.key)) });
  return key;
}

/** Where the target is a property, its object is evaluated before the value is read. */
function bindElement(
  emitter: Emitter,
  node: t.Node,
  read: () => string,
  mode: PatternMode,
  parts: PatternPart[],
): void {
  const pattern = withoutTypes(node);
  const target = withoutTypes(pattern.type === "AssignmentPattern" ? pattern.left : pattern);
  if (mode !== "assign" || target.type !== "MemberExpression") {
    bind(emitter, node, read(), mode, parts);
    return;
  }
  const reference = referenceTo(emitter, target, true);
  for (const code of reference.setup) parts.push({ binding: null, code });
  const value = pattern.type === "AssignmentPattern" ? withDefault(emitter, pattern, read()) : read();
  parts.push({ binding: null, code: reference.write(target, value) });
}

function bindArray(
  emitter: Emitter,
  node: t.ArrayPattern,
  value: string,
  mode: PatternMode,
  parts: PatternPart[],
): void {
  const array = emitter.temporary();
  const hasRest = node.elements.at(-1)?.type === "RestElement";
  const count = hasRest ? "Infinity" : String(node.elements.length);
  parts.push({
    binding: null,
    code: `${array} = ${emitter.result("take", emitter.site(node), value, count)}`,
  });
  node.elements.forEach((element, index) => {
    if (element === null) return;
    if (element.type === "RestElement")
      bind(emitter, element.argument, `${array}.slice(${index})`, mode, parts);
    else bindElement(emitter, element, () => `${array}[${index}]`, mode, parts);
  });
}

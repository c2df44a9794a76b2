/**
 * Destructuring, taken apart into single reads and bindings.
 *
 * A pattern becomes a list of parts in the order of the specification: reading a property is a step, reading an
 * iterable may suspend at each element, a default is evaluated where it is needed. The list fits into an
 * expression where it assigns, and into statements where it declares.
 *
 * An array pattern goes through an iterator, and closes it where something on the way fails. That takes a `try`, which
 * no expression can hold: such a pattern runs in a generator function of its own, and `yield*` makes it part of the
 * function around it.
 */
import type * as t from "@babel/types";
import type { Binding } from "../scope.ts";
import { boundIdentifiers, staticKey, withoutTypes } from "../syntax.ts";
import { quote, sequence, type Emitter } from "./emitter.ts";
import { keyOnce } from "./keys.ts";
import { nameFrom } from "./names.ts";
import { readProperty, referenceTo } from "./references.ts";

/** One part of what a pattern does: `code` is evaluated, and `binding`, where there is one, is declared with it. */
export interface PatternPart {
  readonly binding: Binding | null;
  /** Null for a binding that is only declared, to be assigned later. */
  readonly code: string | null;
}

/**
 * How a pattern's names take their values.
 * - `declare`: the declaration of a variable of the block, whose cell is there already.
 * - `create`: a variable that begins here: a parameter, a loop's variable.
 * - `assign`: variables and places that exist.
 */
export type PatternMode = "declare" | "create" | "assign";

/** The parts that give `target` the value of the text `value`, which is that of `source` where there is such a node. */
export function patternParts(
  emitter: Emitter,
  target: t.Node,
  value: string,
  mode: PatternMode,
  source: t.Node | null = null,
): PatternPart[] {
  const parts: PatternPart[] = [];
  const pattern = withoutTypes(target);
  if (pattern.type === "ArrayPattern") bindArray(emitter, pattern, value, mode, parts, source ?? pattern);
  else bind(emitter, target, value, mode, parts);
  return parts;
}

/** The expression that assigns the value of the text `value` to a pattern's targets. */
export function assignPattern(emitter: Emitter, target: t.Node, value: string, source: t.Node): string {
  return sequence(...patternParts(emitter, target, value, "assign", source).map((part) => part.code ?? ""));
}

function bind(emitter: Emitter, node: t.Node, value: string, mode: PatternMode, parts: PatternPart[]): void {
  const target = withoutTypes(node);
  switch (target.type) {
    case "AssignmentPattern":
      return bind(emitter, target.left, withDefault(emitter, target, value), mode, parts);
    case "ObjectPattern":
      return bindObject(emitter, target, value, mode, parts);
    case "ArrayPattern":
      return bindArray(emitter, target, value, mode, parts, target);
    case "Identifier":
      if (mode !== "assign") {
        parts.push(bindName(emitter, target, value, mode));
        return;
      }
  }
  const reference = referenceTo(emitter, target, "write");
  const write = reference.write(target, value);
  parts.push({ binding: null, code: sequence(...reference.setup, write) });
}

function bindName(emitter: Emitter, node: t.Identifier, value: string, mode: PatternMode): PatternPart {
  const binding = emitter.bindingOf(node)!;
  const { name, isCell } = binding;
  if (mode === "create") {
    return { binding, code: isCell ? emitter.ask("cellOf", quote(name), value) : value };
  }
  if (isCell) return { binding: null, code: initialised(emitter, node, name, value) };
  if (binding.isDeclaredAhead) return { binding: null, code: `${name} = ${value}` };
  return { binding, code: value };
}

/** The declaration of a cell is its first write. */
export function initialised(emitter: Emitter, node: t.Node, name: string, value: string): string {
  const held = emitter.temporary();
  const step = emitter.charge("write", "write", emitter.site(node, name), name, held);
  return sequence(`${held} = ${value}`, step, `${name}.value = ${held}`);
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
      const rest = (): string => emitter.result("rest", site, object, `[${keys.join(", ")}]`);
      bindElement(emitter, property.argument, rest, mode, parts);
      continue;
    }
    const key = patternKey(emitter, property, parts);
    keys.push(key);
    const mayCall = emitter.mayCallAccessor({ computed: property.computed, property: property.key });
    const read = (): string => readProperty(emitter, site, object, key, mayCall);
    bindElement(emitter, property.value, read, mode, parts);
  }
}

function patternKey(emitter: Emitter, property: t.ObjectProperty, parts: PatternPart[]): string {
  const name = staticKey(property);
  if (name !== null) return quote(name);
  const key = emitter.temporary();
  const value = emitter.expression(property.key);
  parts.push({ binding: null, code: keyOnce(emitter, emitter.site(property.key), key, value) });
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
  const reference = referenceTo(emitter, target, "write");
  for (const code of reference.setup) parts.push({ binding: null, code });
  const value = pattern.type === "AssignmentPattern" ? withDefault(emitter, pattern, read()) : read();
  parts.push({ binding: null, code: reference.write(target, value) });
}

// ——— Array patterns ———

function bindArray(
  emitter: Emitter,
  node: t.ArrayPattern,
  value: string,
  mode: PatternMode,
  parts: PatternPart[],
  source: t.Node,
): void {
  const site = emitter.site(source, source === node ? "" : emitter.labelOf(source));
  if (isSimple(emitter, node, mode)) return void iterateInto(emitter, node, value, mode, parts, site);
  const names = mode === "assign" ? [] : boundBindings(emitter, node);
  for (const binding of names) {
    // A cell of the block is there already; a new one is made by the pattern itself.
    if (!binding.isDeclaredAhead && (mode === "create" || !binding.isCell))
      parts.push({ binding, code: null });
  }
  const held = emitter.temporary();
  parts.push({ binding: null, code: `${held} = ${value}` });
  const iteration = emitter.unique();
  const given = emitter.unique();
  const body = emitter.inFrame(
    "arrow",
    (frame) => {
      const inner: PatternPart[] = [];
      readElements(emitter, node, iteration, mode, inner);
      const lines = inner.map(
        ({ binding, code }) => `${binding ? `${binding.name} = ` : ""}${code ?? "void 0"};`,
      );
      return tryReading(emitter, site, given, iteration, emitter.frameHeader(frame), lines);
    },
    emitter.frame.flavour,
  );
  parts.push({ binding: null, code: `(yield* (function* (${given}) {\n${body}\n})(${held}))` });
}

/** The body of the generator function in which an array pattern is read. */
function tryReading(
  emitter: Emitter,
  site: number,
  iterable: string,
  iteration: string,
  header: string,
  lines: readonly string[],
): string {
  const { $ } = emitter;
  return [
    header,
    `const ${iteration} = ${emitter.result("iterate", site, iterable)};`,
    `let ${$}f = "left";`,
    `try {\n${lines.join("\n")}\n${$}f = ""; } catch (${$}x) { ${$}f = "failed"; throw ${$}x; }`,
    `finally {`,
    `${emitter.ask("close", site, iteration, `${$}f === "failed"`)} && (yield);`,
    // The generator around it is being left, and has to go on leaving after the wait.
    /generator$/.test(emitter.frame.flavour) ? `if (${$}f === "left") yield ${emitter.ask("leave")};` : "",
    `}`,
  ].join("\n");
}

/** True where nothing on the way can fail, so that the iterator is closed at the end and not before. */
function isSimple(emitter: Emitter, node: t.ArrayPattern, mode: PatternMode): boolean {
  return node.elements.every((element) => {
    if (element === null) return true;
    const target = withoutTypes(element.type === "RestElement" ? element.argument : element);
    if (target.type !== "Identifier") return false;
    const binding = emitter.bindingOf(target);
    if (binding === null) return false;
    return (
      mode !== "assign" || (!binding.isCell && !binding.isConstant && !emitter.mayBeEarly(target, binding))
    );
  });
}

function iterateInto(
  emitter: Emitter,
  node: t.ArrayPattern,
  value: string,
  mode: PatternMode,
  parts: PatternPart[],
  site: number,
): void {
  const iteration = emitter.temporary();
  parts.push({ binding: null, code: `${iteration} = ${emitter.result("iterate", site, value)}` });
  readElements(emitter, node, iteration, mode, parts);
  parts.push({ binding: null, code: `${emitter.ask("close", site, iteration, "false")} && (yield)` });
}

function readElements(
  emitter: Emitter,
  node: t.ArrayPattern,
  iteration: string,
  mode: PatternMode,
  parts: PatternPart[],
): void {
  for (const element of node.elements) {
    const site = emitter.site(element ?? node);
    const next = `!${iteration}.isDone && ${emitter.result("next", site, iteration)}`;
    if (element === null) {
      parts.push({ binding: null, code: next });
    } else if (element.type === "RestElement") {
      const rest = (): string => emitter.result("collectRest", site, iteration);
      bindElement(emitter, element.argument, rest, mode, parts);
    } else {
      const read = (): string => `(${next} ? ${iteration}.value : void 0)`;
      bindElement(emitter, element, read, mode, parts);
    }
  }
}

/** The variables that a pattern declares, in the order of the text. */
function boundBindings(emitter: Emitter, pattern: t.Node): Binding[] {
  return boundIdentifiers(pattern).map((identifier) => emitter.bindingOf(identifier)!);
}

/**
 * References: the variables, properties and private fields that a program reads and assigns to.
 *
 * A reference is evaluated once (`setup`), then read and written any number of times. So `a[i++] += f()` is
 * the setup of `a` and `i++`, a read step, the call, and a write step, in the order of the specification.
 */
import type * as t from "@babel/types";
import { ALLOWED_GLOBALS, CONSTANT_GLOBALS } from "../globals.ts";
import type { Binding } from "../scope.ts";
import { withoutTypes } from "../syntax.ts";
import { quote, sequence, type Emitter } from "./emitter.ts";

export interface Reference {
  /** What has to be evaluated first, in order. */
  readonly setup: readonly string[];
  /** The text that reads it, as one step, at the place of `at`, where it is shared. */
  read(at: t.Node): string;
  /** The text that evaluates `value`, then writes it, as one step where it is shared. Gives the value. */
  write(at: t.Node, value: string): string;
}

/** The reference that an identifier or a member expression stands for. `isWritten` tells that it is not only read. */
export function referenceTo(emitter: Emitter, node: t.Node, isWritten: boolean): Reference {
  const target = withoutTypes(node);
  if (target.type === "Identifier") return variable(emitter, target);
  if (target.type !== "MemberExpression") throw new Error(`no reference to a ${target.type}`);
  if (target.object.type === "Super") return superProperty(emitter, target);
  if (target.property.type === "PrivateName") return privateField(emitter, target);
  return property(emitter, target, isWritten);
}

// ——— Variables ———

function variable(emitter: Emitter, node: t.Identifier): Reference {
  const binding = emitter.bindingOf(node);
  if (!binding) return plain(readGlobal(emitter, node.name));
  if (binding.isConstant) return constant(emitter, binding);
  return binding.isCell ? cell(emitter, binding) : plain(binding.name);
}

function readGlobal(emitter: Emitter, name: string): string {
  return CONSTANT_GLOBALS[name] ?? emitter.global(name);
}

function plain(name: string): Reference {
  return { setup: [], read: () => name, write: (_at, value) => `(${name} = ${value})` };
}

function constant(emitter: Emitter, { name }: Binding): Reference {
  return {
    ...plain(name),
    write: (at, value) => sequence(value, emitter.ask("assignConstant", emitter.site(at, name), quote(name))),
  };
}

function cell(emitter: Emitter, { name }: Binding): Reference {
  return {
    setup: [],
    read: (at) => {
      const site = emitter.site(at, name);
      return sequence(emitter.wait("step", site, name), emitter.ask("load", site, name));
    },
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.site(at, name);
      return sequence(before, emitter.wait("step", site, name), emitter.ask("store", site, name, code));
    },
  };
}

// ——— Properties ———

function property(emitter: Emitter, node: t.MemberExpression, isWritten: boolean): Reference {
  const setup: string[] = [];
  const object = hold(emitter, node.object, setup, isWritten || hasEffects(node));
  const key = holdKey(emitter, node, setup, isWritten);
  return propertyOf(emitter, object, key, setup, emitter.labelOf(node));
}

/** The property `key` of `object`, both texts that can be repeated. */
export function propertyOf(
  emitter: Emitter,
  object: string,
  key: string,
  setup: readonly string[] = [],
  label = "",
): Reference {
  return {
    setup,
    read: (at) => readProperty(emitter, emitter.site(at, label), object, key),
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.site(at, label);
      return sequence(
        before,
        emitter.wait("stepAt", site, object, key),
        emitter.ask("set", site, object, key, code),
      );
    },
  };
}

/** One read of a property, as one step. */
export function readProperty(emitter: Emitter, site: number, object: string, key: string): string {
  return sequence(emitter.wait("stepAt", site, object, key), emitter.ask("get", site, object, key));
}

/** A text's value as text that can be repeated. A bare name is a variable that nobody else changes: no cell is read so. */
function repeatable(emitter: Emitter, value: string): { code: string; before: string } {
  if (/^(?:-?\d+(?:\.\d+)?|[\p{ID_Start}$_][\p{ID_Continue}$]*|"[^"\\\n]*")$/u.test(value)) {
    return { code: value, before: "" };
  }
  const held = emitter.temporary();
  return { code: held, before: `${held} = ${value}` };
}

/** The key of a member expression as text that can be repeated; what it takes is added to `setup`. */
export function holdKey(
  emitter: Emitter,
  node: { computed?: boolean | null; property: t.Node },
  setup: string[],
  isWritten: boolean,
): string {
  if (!node.computed && node.property.type === "Identifier") return quote(node.property.name);
  return hold(emitter, node.property, setup, isWritten);
}

/**
 * An expression's value as text that can be repeated: a temporary, unless its own text will do. A variable's own
 * text will not do where something may assign to it before it is used (`isExposed`).
 */
export function hold(emitter: Emitter, node: t.Node, setup: string[], isExposed: boolean): string {
  const value = withoutTypes(node);
  if (isRepeatable(emitter, value, isExposed)) return emitter.expression(value);
  const held = emitter.temporary();
  setup.push(`${held} = ${emitter.expression(node)}`);
  return held;
}

function isRepeatable(emitter: Emitter, node: t.Node, isExposed: boolean): boolean {
  if (node.type === "ThisExpression") return emitter.thisFrame().frame.kind !== "derived";
  if (node.type === "StringLiteral" || node.type === "NumericLiteral") return true;
  if (node.type !== "Identifier") return false;
  const binding = emitter.bindingOf(node);
  return binding === null || binding.isStable || (!binding.isCell && !isExposed);
}

/** True where a computed key could change a variable that the object's text names. */
function hasEffects(node: t.MemberExpression): boolean {
  return (
    node.computed && !/^(?:Identifier|StringLiteral|NumericLiteral)$/.test(withoutTypes(node.property).type)
  );
}

// ——— Private fields and super ———

/** The name of a private field's place, with its `#`. */
export function privateName(node: t.Node): string {
  if (node.type !== "PrivateName") throw new Error(`${node.type} is no private name`);
  return `#${node.id.name}`;
}

function privateField(emitter: Emitter, node: t.MemberExpression): Reference {
  const setup: string[] = [];
  const object = hold(emitter, node.object, setup, true);
  return privateFieldOf(emitter, object, privateName(node.property), setup, emitter.labelOf(node));
}

export function privateFieldOf(
  emitter: Emitter,
  object: string,
  name: string,
  setup: readonly string[] = [],
  label = "",
): Reference {
  return {
    setup,
    read: (at) => {
      if (emitter.privateMethods.has(name)) return emitter.ask("methodOf", `${object}.${name}`);
      const site = emitter.site(at, label);
      return sequence(
        emitter.wait("stepAt", site, object, quote(name)),
        emitter.ask("loaded", site, object, quote(name), `${object}.${name}`),
      );
    },
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.site(at, label);
      return sequence(
        before,
        emitter.wait("stepAt", site, object, quote(name)),
        emitter.ask("stored", site, object, quote(name), `${object}.${name} = ${code}`),
      );
    },
  };
}

function superProperty(emitter: Emitter, node: t.MemberExpression): Reference {
  const setup: string[] = [];
  const key = holdKey(emitter, node, setup, true);
  return {
    setup,
    read: () => readSuper(emitter, key),
    write: (at, value) =>
      propertyOf(emitter, thisText(emitter, node), key, [], emitter.labelOf(node)).write(at, value),
  };
}

/** `super[key]`: an arrow function reaches it through the method it is in. */
export function readSuper(emitter: Emitter, key: string): string {
  const { frame, isInArrow } = emitter.thisFrame();
  if (!isInArrow) return `super[${key}]`;
  frame.needsSuper = true;
  return `${emitter.$}super(${key})`;
}

/** `this`, as the function it is in has it. */
export function thisText(emitter: Emitter, node: t.Node): string {
  const { frame, isInArrow } = emitter.thisFrame();
  if (frame.kind === "module") return "void 0";
  if (frame.kind === "derived") return emitter.ask("self", emitter.site(node), `${emitter.$}this`);
  if (!isInArrow) return "this";
  frame.needsThis = true;
  return `${emitter.$}this`;
}

/** True for `Math.floor` and `threading.Lock`: what belongs to the language or a module is nobody's shared place. */
export function isPlainMember(emitter: Emitter, node: t.Node): boolean {
  if (node.type !== "MemberExpression" || node.computed || node.object.type !== "Identifier") return false;
  const binding = emitter.bindingOf(node.object);
  return binding ? binding.isModule : ALLOWED_GLOBALS.has(node.object.name);
}

/** A member of the language or of a module: no step. */
export function plainMember(emitter: Emitter, node: t.MemberExpression): string {
  return `${emitter.expression(node.object)}.${(node.property as t.Identifier).name}`;
}

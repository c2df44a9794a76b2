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
import { keyOnce } from "./keys.ts";

export interface Reference {
  /** What has to be evaluated first, in order. */
  readonly setup: readonly string[];
  /** The text that reads it, as one step, at the place of `at`, where it is shared. */
  read(at: t.Node): string;
  /** The text that evaluates `value`, then writes it, as one step where it is shared. Gives the value. */
  write(at: t.Node, value: string): string;
}

/** How a reference is used, which says how often its parts are needed. */
export type Use = "read" | "write" | "both";

/** The reference that an identifier or a member expression stands for. */
export function referenceTo(emitter: Emitter, node: t.Node, use: Use): Reference {
  const target = withoutTypes(node);
  if (target.type === "Identifier") return variable(emitter, target);
  if (target.type !== "MemberExpression") throw new Error(`no reference to a ${target.type}`);
  if (target.object.type === "Super") return superProperty(emitter, target, use);
  if (target.property.type === "PrivateName") return privateMember(emitter, target);
  return property(emitter, target, use);
}

// ——— Variables ———

function variable(emitter: Emitter, node: t.Identifier): Reference {
  const binding = emitter.bindingOf(node);
  if (!binding) {
    if (node.name === "arguments") return plain(argumentsText(emitter));
    return ALLOWED_GLOBALS.has(node.name) ? plain(readGlobal(emitter, node.name)) : undeclared(emitter, node);
  }
  if (binding.kind === "dead") return dead(emitter, binding);
  if (binding.isConstant && !binding.isCell) return constant(emitter, node, binding);
  return binding.isCell ? cell(emitter, binding) : local(emitter, node, binding);
}

function readGlobal(emitter: Emitter, name: string): string {
  return CONSTANT_GLOBALS[name] ?? emitter.global(name);
}

/** A name that nobody declares. */
function undeclared(emitter: Emitter, { name }: t.Identifier): Reference {
  const fail = (at: t.Node): string => emitter.ask("undeclared", emitter.site(at, name), quote(name));
  return { setup: [], read: fail, write: (at, value) => sequence(value, fail(at)) };
}

/** The `arguments` of the function this is in; an arrow function has those of the function around it. */
function argumentsText(emitter: Emitter): string {
  const { frame, isInArrow } = emitter.thisFrame();
  if (!isInArrow) return "arguments";
  frame.needsArguments = true;
  return `${emitter.$}arguments`;
}

function plain(name: string): Reference {
  return { setup: [], read: () => name, write: (_at, value) => `(${name} = ${value})` };
}

/** A variable that the engine keeps. Where it may not be there yet, the place is noted for the engine's error. */
function local(emitter: Emitter, node: t.Identifier, binding: Binding): Reference {
  const { name } = binding;
  if (!emitter.mayBeEarly(node, binding)) return plain(name);
  return {
    setup: [],
    read: (at) => sequence(emitter.noteSite(emitter.site(at, name)), name),
    write: (at, value) => {
      const held = emitter.temporary();
      return sequence(`${held} = ${value}`, emitter.noteSite(emitter.site(at, name)), `${name} = ${held}`);
    },
  };
}

/** A loop's own variable in the expression that the loop goes over, where it is never there. */
function dead(emitter: Emitter, { name }: Binding): Reference {
  const fail = (at: t.Node): string => emitter.ask("uninitialised", emitter.site(at, name), quote(name));
  return { setup: [], read: fail, write: fail };
}

function constant(emitter: Emitter, node: t.Identifier, binding: Binding): Reference {
  const { name } = binding;
  return {
    ...local(emitter, node, binding),
    write: (at, value) => {
      const site = emitter.site(at, name);
      // Before its declaration it is not there at all, which comes first.
      const isThere = emitter.mayBeEarly(node, binding) ? [emitter.noteSite(site), name] : [];
      return sequence(value, ...isThere, emitter.ask("assignConstant", site, quote(name)));
    },
  };
}

function cell(emitter: Emitter, binding: Binding): Reference {
  const { name } = binding;
  const isThere = (site: number): string =>
    binding.isOfMain || binding.kind === "let" || binding.kind === "class"
      ? `${name}.value === ${emitter.$}empty && ${missing(site)}`
      : "";
  const missing = (site: number): string =>
    emitter.ask(binding.kind === "outside" ? "undeclared" : "uninitialised", site, quote(name));
  return {
    setup: [],
    read: (at) => {
      const site = emitter.site(at, name);
      return sequence(emitter.charge("read", "read", site, name), isThere(site), `${name}.value`);
    },
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.site(at, name);
      if (binding.isConstant)
        return sequence(before, isThere(site), emitter.ask("assignConstant", site, quote(name)));
      const step = emitter.charge("write", "write", site, name, code);
      return sequence(before, isThere(site), step, `${name}.value = ${code}`);
    },
  };
}

// ——— Properties ———

function property(emitter: Emitter, node: t.MemberExpression, use: Use): Reference {
  const setup: string[] = [];
  const object = hold(emitter, node.object, setup, use !== "read" || hasEffects(node));
  let key = holdKey(emitter, node, setup, use !== "read");
  if (use === "both" && !isLiteralKey(key)) {
    // The key is converted once, after its object is known to have properties.
    const site = emitter.site(node, emitter.labelOf(node));
    setup.push(`${object} ?? ${emitter.ask("nothing", site, object, key, quote("read"))}`);
    key = convertOnce(emitter, node, key, setup);
  }
  const mayCall = emitter.mayCallAccessor(node);
  if (!mayCall && isOwnObject(emitter, node.object)) return ownProperty(emitter, object, key, setup, node);
  return propertyOf(emitter, object, key, setup, emitter.labelOf(node), mayCall);
}

/** True where an expression is a variable whose object nothing else can reach. */
export function isOwnObject(emitter: Emitter, node: t.Node): boolean {
  return emitter.bindingOf(withoutTypes(node))?.isOwnObject === true;
}

/** A property of an object that nobody else can reach: it takes its time, but it is no step. */
function ownProperty(
  emitter: Emitter,
  object: string,
  key: string,
  setup: readonly string[],
  node: t.Node,
): Reference {
  return {
    setup,
    read: () => sequence(emitter.spend("read"), memberValue(emitter, object, key)),
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.noteSite(emitter.site(at, emitter.labelOf(node)));
      return sequence(before, emitter.spend("write"), site, `${access(object, key)} = ${code}`);
    },
  };
}

/** The text that reads a property; a function that comes of it may be one that the program must not have. */
function memberValue(emitter: Emitter, object: string, key: string): string {
  const held = emitter.temporary();
  return `typeof (${held} = ${access(object, key)}) === "function" ? ${emitter.ask("member", object, held)} : ${held}`;
}

/** The text of a key that is converted once; the conversion is added to `setup`. */
function convertOnce(emitter: Emitter, node: t.Node, key: string, setup: string[]): string {
  const converted = emitter.temporary();
  setup.push(keyOnce(emitter, emitter.site(node, emitter.labelOf(node)), converted, key));
  return converted;
}

function isLiteralKey(key: string): boolean {
  return /^(?:"|\d)/.test(key);
}

/** The property `key` of `object`, both texts that can be repeated. */
export function propertyOf(
  emitter: Emitter,
  object: string,
  key: string,
  setup: readonly string[],
  label: string,
  mayCall: boolean,
): Reference {
  return {
    setup,
    read: (at) => readProperty(emitter, emitter.site(at, label), object, key, mayCall),
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.site(at, label);
      if (mayCall) return sequence(before, emitter.result("set", site, object, key, code), code);
      return sequence(
        before,
        `${object} ?? ${emitter.ask("nothing", site, object, key, quote("set"))}`,
        emitter.charge("write", "writeAt", site, object, key, code),
        emitter.noteSite(site),
        `${access(object, key)} = ${code}`,
      );
    },
  };
}

/** One read of a property, as one step. */
export function readProperty(
  emitter: Emitter,
  site: number,
  object: string,
  key: string,
  mayCall: boolean,
): string {
  if (mayCall) return emitter.result("get", site, object, key);
  return sequence(
    `${object} ?? ${emitter.ask("nothing", site, object, key, quote("read"))}`,
    emitter.charge("read", "readAt", site, object, key),
    memberValue(emitter, object, key),
  );
}

/** `object.name` or `object[key]`, for texts that can be repeated. */
function access(object: string, key: string): string {
  const name = /^"([A-Za-z_$][\w$]*)"$/.exec(key)?.[1];
  // The point behind a number would be taken for its decimal point.
  const receiver = /^\d/.test(object) ? `(${object})` : object;
  return name === undefined ? `${receiver}[${key}]` : `${receiver}.${name}`;
}

/** A text's value as text that can be repeated. A bare name is a variable that nobody else changes: no cell is read so. */
export function repeatable(emitter: Emitter, value: string): { code: string; before: string } {
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
  isExposed: boolean,
): string {
  if (!node.computed && node.property.type === "Identifier") return quote(node.property.name);
  return hold(emitter, node.property, setup, isExposed);
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
  if (binding === null) return ALLOWED_GLOBALS.has(node.name);
  if (binding.isCell || binding.kind === "dead" || emitter.mayBeEarly(node, binding)) return false;
  return binding.isStable || !isExposed;
}

/** True where a computed key could change a variable that the object's text names. */
function hasEffects(node: t.MemberExpression): boolean {
  return (
    node.computed && !/^(?:Identifier|StringLiteral|NumericLiteral)$/.test(withoutTypes(node.property).type)
  );
}

// ——— Private names and super ———

/** A private name with its `#`. */
export function privateName(node: t.Node): string {
  if (node.type !== "PrivateName") throw new Error(`${node.type} is no private name`);
  return `#${node.id.name}`;
}

function privateMember(emitter: Emitter, node: t.MemberExpression): Reference {
  const setup: string[] = [];
  const object = hold(emitter, node.object, setup, true);
  return privateMemberOf(emitter, object, privateName(node.property), setup, emitter.labelOf(node));
}

/** A private field, method or accessor. Reading `object.#name` itself makes sure that the object has it. */
export function privateMemberOf(
  emitter: Emitter,
  object: string,
  name: string,
  setup: readonly string[],
  label: string,
): Reference {
  const member = emitter.privateNames.get(name)!;
  const isThere = (site: number): string => sequence(emitter.noteSite(site), `${object}.${name}`);
  const missing = (site: number, what: string): string =>
    emitter.ask("noPrivateAccessor", site, quote(name), quote(what));
  return {
    setup,
    read: (at) => {
      const site = emitter.site(at, label);
      if (member.isField) {
        const step = emitter.charge(
          "read",
          "readPrivate",
          site,
          object,
          quote(name),
          `() => ${object}.${name}`,
        );
        return sequence(isThere(site), step, `${object}.${name}`);
      }
      if (member.method !== null) return sequence(isThere(site), member.method);
      if (member.getter === null) return sequence(isThere(site), missing(site, "getter"));
      return sequence(isThere(site), emitter.result("call", site, member.getter, object, "[]"));
    },
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.site(at, label);
      if (member.isField) {
        const field = `${object}.${name}`;
        const access = [`() => ${field}`, `(${emitter.$}x) => { ${field} = ${emitter.$}x; }`];
        const step = emitter.charge("write", "writePrivate", site, object, quote(name), code, ...access);
        return sequence(before, step, emitter.noteSite(site), `${field} = ${code}`);
      }
      if (member.setter === null) return sequence(before, isThere(site), missing(site, "setter"));
      const call = emitter.result("call", site, member.setter, object, `[${code}]`);
      return sequence(before, isThere(site), call, code);
    },
  };
}

function superProperty(emitter: Emitter, node: t.MemberExpression, use: Use): Reference {
  const setup: string[] = [];
  // `this` is looked at before the key is evaluated.
  const self = emitter.temporary();
  setup.push(`${self} = ${thisText(emitter, node)}`);
  let key = holdKey(emitter, node, setup, true);
  if (use === "both" && !isLiteralKey(key)) key = convertOnce(emitter, node, key, setup);
  const home = emitter.home();
  return {
    setup,
    read: (at) => emitter.result("getSuper", emitter.site(at, emitter.labelOf(node)), home, key, self),
    write: (at, value) => {
      const { code, before } = repeatable(emitter, value);
      const site = emitter.site(at, emitter.labelOf(node));
      return sequence(before, emitter.result("setSuper", site, home, key, self, code), code);
    },
  };
}

/** `this`, as the function it is in has it. */
export function thisText(emitter: Emitter, node: t.Node): string {
  const { frame, isInArrow } = emitter.thisFrame();
  if (frame.kind === "module") return "(void 0)";
  if (frame.kind === "derived") return emitter.ask("self", emitter.site(node), `${emitter.$}this`);
  if (!isInArrow) return "this";
  frame.needsThis = true;
  return `${emitter.$}this`;
}

/** True for `Math.floor` and `threading.Lock`: what belongs to the language or a module is nobody's shared place. */
export function isPlainMember(emitter: Emitter, node: t.Node): boolean {
  if (node.type !== "MemberExpression" || node.computed || node.object.type !== "Identifier") return false;
  const binding = emitter.bindingOf(node.object);
  if (binding) return binding.isModule;
  // Of undefined nothing can be read, which the machine says with the place.
  return ALLOWED_GLOBALS.has(node.object.name) && node.object.name !== "undefined";
}

/** A member of the language or of a module: no step. */
export function plainMember(emitter: Emitter, node: t.MemberExpression): string {
  return `${emitter.expression(node.object)}.${(node.property as t.Identifier).name}`;
}

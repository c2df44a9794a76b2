/**
 * Classes. `$$.class` makes them from their parts: the constructor's body, the methods, and a generator function that
 * gives an instance its fields, another one for what is static.
 *
 * Fields are put on an object by tiny native classes whose constructor gives back the object it gets (`Same`): so
 * defining a field, and who may see a private name, stay the engine's. Each private name has such a class, and all code
 * of the class is inside them. A private method is one function for all instances; reading `o.#name` before
 * it is used makes sure that `o` has it.
 *
 * The computed keys and the heritage are evaluated where the class stands, since they may suspend.
 */
import type * as t from "@babel/types";
import { contains, isErased, staticKey, withoutTypes, type ClassNode } from "../syntax.ts";
import {
  NO_NAME,
  quote,
  sequence,
  type Emitter,
  type ExpressionRules,
  type PrivateMember,
  type StatementRules,
} from "./emitter.ts";
import { block } from "./blocks.ts";
import { functionText, generatorText } from "./functions.ts";
import { keyOnce } from "./keys.ts";
import { initialised } from "./patterns.ts";
import { bothForms } from "./speculative-form.ts";

export const classRules: ExpressionRules = { ClassExpression: classValue, ClassDeclaration: classValue };

export const classStatementRules: StatementRules = { ClassDeclaration: classDeclaration };

function classDeclaration(emitter: Emitter, node: t.ClassDeclaration): string {
  if (isErased(node)) return "";
  const binding = emitter.bindingOf(node.id!)!;
  const value = classValue(emitter, node, NO_NAME);
  if (binding.isCell) return `${initialised(emitter, node.id!, binding.name, value)};`;
  if (binding.isDeclaredAhead) return `${binding.name} = ${value};`;
  return `${binding.isStable ? "const" : "let"} ${binding.name} = ${value};`;
}

type Method = t.ClassMethod | t.ClassPrivateMethod;
type Field = t.ClassProperty | t.ClassPrivateProperty;
type Member = Method | Field | t.StaticBlock;

function isMethod(member: Member): member is Method {
  return member.type === "ClassMethod" || member.type === "ClassPrivateMethod";
}

function isConstructor(member: Member): member is t.ClassMethod {
  return member.type === "ClassMethod" && member.kind === "constructor";
}

function isPrivate(member: Member): member is t.ClassPrivateMethod | t.ClassPrivateProperty {
  return member.type === "ClassPrivateMethod" || member.type === "ClassPrivateProperty";
}

function isStatic(member: Member): boolean {
  return member.type === "StaticBlock" || member.static === true;
}

/** What the parts of one class call each other in the emitted text. */
interface Names {
  /** The class as its own code sees it. */
  readonly scope: string;
  /** The computed keys, as the code of the class names them. */
  readonly keys: ReadonlyMap<Member, string>;
  /** The classes that put fields, or the right to use private methods, on objects. */
  readonly stamps: ReadonlyMap<Member | "methods" | "static methods", string>;
  /** The functions of private methods. */
  readonly methods: ReadonlyMap<Member, string>;
}

function classValue(emitter: Emitter, node: ClassNode, name: string): string {
  const members = (node.body.body as t.Node[]).filter(
    (member): member is Member => !isErased(member) && member.type !== "TSDeclareMethod",
  );
  const names = nameParts(emitter, members);
  if (node.id && emitter.qualifier !== "") {
    emitter.localClasses.set(node.id.name, emitter.qualifier + node.id.name);
  }
  const { className, privateNames, classScope } = emitter;
  emitter.className = node.id?.name ?? "";
  emitter.classScope = names.scope;
  emitter.privateNames = new Map([...privateNames, ...membersByPrivateName(members, names)]);
  try {
    const keys = [...names.keys.keys()].map((member) => (member as t.ClassMethod).key);
    const isExposed = keys.some((key) => contains(key, ({ type }) => type === "PrivateName"));
    const own = node.id ? emitter.scopeOf(node)!.bindings.get(node.id.name)! : null;
    const namesItself = [...keys, node.superClass].some(
      (part) => own !== null && part && contains(part, (inner) => emitter.bindingOf(inner) === own),
    );
    if (isExposed || namesItself) return classInFunction(emitter, node, name, members, names, isExposed);
    const { heritage, keySetup, value } = evaluation(emitter, node, name, names, () => {
      const declared = node.id ? `let ${node.id.name};` : "";
      return nest(
        emitter,
        [...names.stamps],
        members,
        names,
        partsText(emitter, node, members, names, declared),
      );
    });
    return sequence(...heritage, ...keySetup, value);
  } finally {
    Object.assign(emitter, { className, privateNames, classScope });
  }
}

interface Evaluation {
  readonly heritage: readonly string[];
  /** Evaluates the computed keys. */
  readonly keySetup: readonly string[];
  /** The class itself. */
  readonly value: string;
}

/** A key is evaluated outside the class, and handed in under its name there. */
function evaluation(
  emitter: Emitter,
  node: ClassNode,
  name: string,
  names: Names,
  parts: () => string,
): Evaluation {
  const parent = node.superClass ? emitter.temporary() : "";
  const heritage = node.superClass ? [`${parent} = ${emitter.expression(node.superClass)}`] : [];
  const outside: string[] = [];
  const keySetup = [...names.keys.keys()].map((member) => {
    const held = emitter.temporary();
    const { key } = member as t.ClassMethod;
    outside.push(held);
    return keyOnce(emitter, emitter.site(key), held, emitter.expression(key));
  });
  const inside = [...names.keys.values()].join(", ");
  const make = `((${inside}) => (${names.scope}) => ${parts()})(${outside.join(", ")})`;
  const given = node.id ? quote(node.id.name) : name;
  const site = emitter.site(node.superClass ?? node);
  return {
    heritage,
    keySetup,
    value: emitter.result("class", site, given, parent === "" ? "null" : `[${parent}]`, make),
  };
}

/**
 * A class whose heritage or computed keys name the class itself, which is not there yet, or its private names: all of it is
 * in a generator function of its own, where its name is declared after them, and inside the private names.
 */
function classInFunction(
  emitter: Emitter,
  node: ClassNode,
  name: string,
  members: readonly Member[],
  names: Names,
  isExposed: boolean,
): string {
  const body = emitter.inFrame(
    "arrow",
    (frame) => {
      const isAround = ([member]: Stamp): boolean =>
        isExposed && (typeof member === "string" || isPrivate(member));
      const stamps = [...names.stamps];
      const { heritage, keySetup, value } = evaluation(emitter, node, name, names, () => {
        const inner = stamps.filter((stamp) => !isAround(stamp));
        return nest(emitter, inner, members, names, partsText(emitter, node, members, names, "", ""));
      });
      const methods = names.methods.size > 0 ? [`let ${[...names.methods.values()].join(", ")}`] : [];
      const declared = node.id ? [`let ${node.id.name}`] : [];
      const inside = [...methods, ...keySetup, ...declared, `return ${value};`].join(";\n");
      const around = stamps.filter(isAround);
      return [
        emitter.frameHeader(frame),
        ...heritage.map((code) => `${code};`),
        around.length === 0
          ? inside
          : `return ${nest(emitter, around, members, names, `(yield* (function* () {\n${inside}\n})())`, "*")};`,
      ].join("\n");
    },
    emitter.frame.flavour,
  );
  return `(yield* (function* () {\n${body}\n})())`;
}

function nameParts(emitter: Emitter, members: readonly Member[]): Names {
  const keys = new Map<Member, string>();
  const stamps = new Map<Member | "methods" | "static methods", string>();
  const methods = new Map<Member, string>();
  let before: Member | null = null;
  for (const member of members) {
    if (member.type === "StaticBlock") {
      before = null;
      continue;
    }
    if (isMethod(member)) {
      if (isPrivate(member)) {
        methods.set(member, emitter.unique());
        const group = member.static ? "static methods" : "methods";
        if (!stamps.has(group)) stamps.set(group, emitter.unique());
      }
    } else {
      // Private fields one after the other that begin empty are put on an object together.
      const shares =
        isEmptyPrivate(member) &&
        before !== null &&
        isEmptyPrivate(before) &&
        before.static === member.static;
      stamps.set(member, shares ? stamps.get(before!)! : emitter.unique());
    }
    before = member;
    if (!isPrivate(member) && staticKey(member) === null) keys.set(member, emitter.unique());
  }
  return { scope: emitter.unique(), keys, stamps, methods };
}

function isEmptyPrivate(member: Member): member is t.ClassPrivateProperty {
  return member.type === "ClassPrivateProperty" && !member.value;
}

function membersByPrivateName(members: readonly Member[], names: Names): Map<string, PrivateMember> {
  const found = new Map<string, PrivateMember>();
  for (const member of members) {
    if (!isPrivate(member)) continue;
    const name = staticKey(member)!;
    if (member.type === "ClassPrivateProperty") {
      found.set(name, { isField: true, method: null, getter: null, setter: null });
      continue;
    }
    const before = found.get(name) ?? { isField: false, method: null, getter: null, setter: null };
    const own = names.methods.get(member)!;
    const role = member.kind === "get" ? "getter" : member.kind === "set" ? "setter" : "method";
    found.set(name, { ...before, [role]: own });
  }
  return found;
}

/** A member, or a group of them, with the name of the native class that puts it on an object. */
type Stamp = readonly [member: Member | "methods" | "static methods", stamp: string];

/** Puts `inner` inside the native classes that make fields and private names; `star` where it has a `yield` in it. */
function nest(
  emitter: Emitter,
  stamps: readonly Stamp[],
  members: readonly Member[],
  names: Names,
  inner: string,
  star: "" | "*" = "",
): string {
  const { $ } = emitter;
  const declarations = new Map<string, string>();
  for (const [member, stamp] of stamps) {
    const text =
      typeof member === "string" ? privateMethodNames(members, member) : fieldText(emitter, member, names);
    declarations.set(stamp, `${declarations.get(stamp) ?? ""}${text} `);
  }
  return [...declarations].reduceRight((inside, [stamp, declared]) => {
    const made = `class ${stamp} extends ${$}.Same { ${declared} static ${star}${$}s() { return ${inside}; } }.${$}s()`;
    return star === "" ? made : `(yield* ${made})`;
  }, inner);
}

function privateMethodNames(members: readonly Member[], group: "methods" | "static methods"): string {
  const names = members
    .filter((member) => member.type === "ClassPrivateMethod" && isStatic(member) === (group !== "methods"))
    .map((member) => staticKey(member as t.ClassPrivateMethod)!);
  return [...new Set(names)].map((name) => `${name};`).join(" ");
}

function fieldText(emitter: Emitter, member: Member, names: Names): string {
  const field = member as Field;
  const key = isPrivate(field) ? staticKey(field)! : `[${keyOf(field, names)}]`;
  return `${key} = ${emitter.$}.field;`;
}

function keyOf(member: Member, names: Names): string {
  return names.keys.get(member) ?? quote(staticKey(member as Field)!);
}

/**
 * The parts of a class. `declared` is the declaration of its name inside itself, unless that is around it already, and so
 * `privately` declares a private method.
 */
function partsText(
  emitter: Emitter,
  node: ClassNode,
  members: readonly Member[],
  names: Names,
  declared: string,
  privately: "const" | "" = "const",
): string {
  const constructor = members.find(isConstructor);
  const kind = node.superClass ? "derived" : "function";
  const prototype = `${names.scope}.prototype`;
  const construct = constructor
    ? emitter.atHome(prototype, () => {
        const { text, length } = generatorText(emitter, constructor, kind);
        return `construct: ${bothForms(emitter, text, true)}, length: ${length}`;
      }).text
    : "construct: null, length: 0";
  const binds = node.id !== null && node.id !== undefined;
  const privateMethods = [...names.methods].map(
    ([member, own]) => `${privately} ${own} = ${methodText(emitter, member as Method, names)};`,
  );
  const lines = [
    declared,
    ...privateMethods,
    `return {`,
    `${construct},`,
    `methods: [${members
      .filter(isMethod)
      .filter((each) => !isConstructor(each) && !isPrivate(each))
      .map((each) => publicMethod(emitter, each, names))
      .join(", ")}],`,
    `fields: ${fieldsText(emitter, members, names, false)},`,
    `statics: ${fieldsText(emitter, members, names, true)},`,
    `bind: ${binds ? `(${emitter.$}c) => { ${node.id!.name} = ${emitter.$}c; }` : "null"},`,
    `};`,
  ];
  return `(() => {\n${lines.filter(Boolean).join("\n")}\n})()`;
}

function methodText(emitter: Emitter, member: Method, names: Names): string {
  const home = `${names.scope}.${isStatic(member) ? "constructor" : "prototype"}`;
  const prefix =
    isPrivate(member) && (member.kind === "get" || member.kind === "set") ? `${member.kind} ` : "";
  const key = isPrivate(member) ? quote(`${prefix}${staticKey(member)!}`) : keyOf(member, names);
  return emitter.atHome(home, () => functionText(emitter, member, key, "method")).text;
}

function publicMethod(emitter: Emitter, member: Method, names: Names): string {
  const kind = member.kind === "get" || member.kind === "set" ? member.kind : "method";
  const parts = [
    `kind: ${quote(kind)}`,
    `isStatic: ${isStatic(member)}`,
    `key: ${keyOf(member, names)}`,
    `method: ${methodText(emitter, member, names)}`,
  ];
  return `{ ${parts.join(", ")} }`;
}

/** The generator function that makes the fields of an instance, or of the class and runs its static blocks; or null. */
function fieldsText(emitter: Emitter, members: readonly Member[], names: Names, ofClass: boolean): string {
  const own = members.filter((member) => !isMethod(member) && isStatic(member) === ofClass);
  const stamp = names.stamps.get(ofClass ? "static methods" : "methods");
  if (own.length === 0 && stamp === undefined) return "null";
  const home = `${names.scope}.${ofClass ? "constructor" : "prototype"}`;
  const body = emitter.atHome(home, () =>
    emitter.inFrame("fields", (frame) => {
      const used = new Set<string>();
      const lines = own.map((member) => {
        if (member.type === "StaticBlock") return `{\n${block(emitter, member, member.body)}\n}`;
        const shared = names.stamps.get(member)!;
        if (used.has(shared)) return "";
        used.add(shared);
        return oneField(emitter, member as Field, names);
      });
      const right = stamp === undefined ? "" : `new ${stamp}(this);`;
      return [emitter.frameHeader(frame), right, ...lines].filter(Boolean).join("\n");
    }),
  ).text;
  return bothForms(emitter, `() {\n${body}\n}`, true);
}

function oneField(emitter: Emitter, field: Field, names: Names): string {
  const label = staticKey(field);
  if (field.value && label !== null && emitter.className !== "") {
    emitter.newLabels.set(withoutTypes(field.value), `${emitter.className}.${label}`);
  }
  const key = isPrivate(field) ? quote(label!) : keyOf(field, names);
  const value = field.value ? emitter.expression(field.value, key) : "void 0";
  const site = emitter.noteSite(emitter.site(field));
  const held = emitter.temporary();
  const { $ } = emitter;
  return `${held} = ${value}; ${site}; ${$}.field = ${held}; new ${names.stamps.get(field)!}(this);`;
}

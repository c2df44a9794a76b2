/**
 * Classes. A class becomes a native class whose body has generator methods, and `$$.class` makes them ordinary. Three
 * of them are the machine's own: `$$ctor`, the constructor's body; `$$init`, which gives an instance its
 * fields; and `$$static`, which gives the class its own.
 *
 * Private fields are declared natively and given their values by `$$init`, so that `#x in o` and the
 * checks of who may see a private name stay the engine's.
 *
 * A function around the body gives it the class's internal name, and keeps the computed keys for later.
 */
import type * as t from "@babel/types";
import { isErased, staticKey, withoutTypes, type ClassNode } from "../syntax.ts";
import {
  NO_NAME,
  quote,
  sequence,
  type Emitter,
  type ExpressionRules,
  type StatementRules,
} from "./emitter.ts";
import { generatorText } from "./functions.ts";
import { keyOnce, nameOfKey } from "./keys.ts";

export const classRules: ExpressionRules = { ClassExpression: classValue, ClassDeclaration: classValue };

export const classStatementRules: StatementRules = { ClassDeclaration: classDeclaration };

function classDeclaration(emitter: Emitter, node: t.ClassDeclaration): string {
  if (isErased(node)) return "";
  const binding = emitter.bindingOf(node.id!)!;
  const value = classValue(emitter, node, NO_NAME);
  if (binding.isCell) {
    return `${emitter.ask("initialise", emitter.site(node.id!, binding.name), binding.name, value)};`;
  }
  if (binding.isDeclaredAhead) return `${binding.name} = ${value};`;
  return `${binding.isStable ? "const" : "let"} ${binding.name} = ${value};`;
}

type Member = t.ClassMethod | t.ClassPrivateMethod | t.ClassProperty | t.ClassPrivateProperty;

/** Runs `emit` with what names inside the class mean. */
function insideClass<Result>(
  emitter: Emitter,
  node: ClassNode,
  members: Member[],
  emit: () => Result,
): Result {
  const { className, privateMethods } = emitter;
  const names = new Set(privateMethods);
  for (const member of members) {
    const name = staticKey(member);
    if (member.type === "ClassPrivateMethod") names.add(name!);
    else if (member.type === "ClassPrivateProperty") names.delete(name!);
  }
  emitter.className = node.id?.name ?? "";
  emitter.privateMethods = names;
  try {
    return emit();
  } finally {
    emitter.className = className;
    emitter.privateMethods = privateMethods;
  }
}

function classValue(emitter: Emitter, node: ClassNode, name: string): string {
  const { $ } = emitter;
  const members = (node.body.body as t.Node[]).filter((member): member is Member => !isErased(member));
  const base = node.superClass ? emitter.temporary() : "";
  const setup = node.superClass ? [`${base} = ${emitter.expression(node.superClass)}`] : [];
  const keys = new Map<Member, string>();
  for (const member of members) {
    if (staticKey(member) !== null) continue;
    const key = emitter.temporary();
    setup.push(keyOnce(key, emitter.expression(member.key)));
    keys.set(member, key);
  }
  const keyOf = (member: Member): string => keys.get(member) ?? quote(staticKey(member)!);
  // Inside the class, the keys are parameters: a field's key is needed whenever an instance is made.
  const inner = new Map([...keys].map(([member], index) => [member, `${$}k${index}`]));
  const innerKeyOf = (member: Member): string => inner.get(member) ?? quote(staticKey(member)!);

  const text = insideClass(emitter, node, members, () => classBody(emitter, node, members, innerKeyOf));
  const heritage = node.superClass ? ` extends ${$}base` : "";
  const native = node.id
    ? `class ${node.id.name}${heritage} ${text}`
    : `{ [${$}name]: class${heritage} ${text} }[${$}name]`;
  const parameters = [`${$}name`, `${$}base`, ...inner.values(), `${$}class`].join(", ");
  const givenName = node.id ? "null" : name;
  const args = [givenName, base === "" ? "null" : base, ...keys.values()].join(", ");
  const body = `((${parameters}) => ${$}class = ${native})(${args})`;
  const made = emitter.result("class", emitter.site(node), body, parts(node, members, keyOf));
  return setup.length > 0 ? sequence(...setup, made) : made;
}

function isConstructor(member: Member): boolean {
  return member.type === "ClassMethod" && member.kind === "constructor";
}

function isField(member: Member): member is t.ClassProperty | t.ClassPrivateProperty {
  return member.type === "ClassProperty" || member.type === "ClassPrivateProperty";
}

function parts(node: ClassNode, members: Member[], keyOf: (member: Member) => string): string {
  const methods = members
    .filter((member) => member.type === "ClassMethod" && !isConstructor(member))
    .map((member) => `[${member.static === true}, ${keyOf(member)}]`);
  const facts = {
    derived: Boolean(node.superClass),
    hasConstructor: members.some(isConstructor),
    hasFields: members.some((member) => isField(member) && !member.static),
    hasStatics: members.some((member) => isField(member) && member.static),
  };
  const flags = Object.entries(facts).map(([key, value]) => `${key}: ${value}`);
  return `{ ${flags.join(", ")}, methods: [${methods.join(", ")}] }`;
}

function classBody(
  emitter: Emitter,
  node: ClassNode,
  members: Member[],
  keyOf: (member: Member) => string,
): string {
  const lines: string[] = [];
  for (const member of members) {
    if (isField(member)) {
      if (member.type === "ClassPrivateProperty") {
        lines.push(`${member.static ? "static " : ""}${staticKey(member)!};`);
      }
    } else {
      lines.push(methodText(emitter, node, member, keyOf));
    }
  }
  for (const isStatic of [false, true]) {
    const fields = members.filter(isField).filter((member) => (member.static === true) === isStatic);
    if (fields.length > 0) lines.push(fieldsText(emitter, fields, isStatic, keyOf));
  }
  return `{\n${lines.join("\n")}\n}`;
}

function methodText(
  emitter: Emitter,
  node: ClassNode,
  member: t.ClassMethod | t.ClassPrivateMethod,
  keyOf: (member: Member) => string,
): string {
  if (isConstructor(member)) {
    const kind = node.superClass ? "derived" : "function";
    return `*$$ctor${generatorText(emitter, member, kind, [`${emitter.$}newTarget`]).text}`;
  }
  const key = member.type === "ClassPrivateMethod" ? staticKey(member)! : `[${keyOf(member)}]`;
  return `${member.static ? "static " : ""}*${key}${generatorText(emitter, member, "function").text}`;
}

function fieldsText(
  emitter: Emitter,
  fields: (t.ClassProperty | t.ClassPrivateProperty)[],
  isStatic: boolean,
  keyOf: (member: Member) => string,
): string {
  return emitter.inFrame("fields", (frame) => {
    const lines = fields.map((field) => {
      const key = keyOf(field);
      const name = staticKey(field) === null ? nameOfKey(key) : key;
      const label = staticKey(field);
      if (field.value && label !== null && emitter.className !== "") {
        emitter.newLabels.set(withoutTypes(field.value), `${emitter.className}.${label}`);
      }
      const value = field.value ? emitter.expression(field.value, name) : "void 0";
      if (field.type === "ClassPrivateProperty") return `this.${staticKey(field)!} = ${value};`;
      return `${emitter.ask("define", "this", key, value)};`;
    });
    const header = emitter.frameHeader(frame);
    return `${isStatic ? "static *$$static" : "*$$init"}() {\n${header}\n${lines.join("\n")}\n}`;
  });
}

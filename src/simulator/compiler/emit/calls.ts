/** Calls, `new`, `super(…)`, tagged templates, and chains with `?.`: each call may suspend, and has its arguments evaluated before. */
import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { quote, sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { elements, isPlainList } from "./elements.ts";
import { markedCall } from "./speculative-form.ts";
import {
  hold,
  holdKey,
  isOwnObject,
  isPlainMember,
  plainMember,
  privateMemberOf,
  privateName,
  readProperty,
  referenceTo,
  thisText,
} from "./references.ts";

export const callRules: ExpressionRules = {
  CallExpression: (emitter, node) =>
    node.callee.type === "Super"
      ? superCall(emitter, node)
      : chain(emitter, node, "void 0", (value) => value),
  OptionalCallExpression: (emitter, node) => chain(emitter, node, "void 0", (value) => value),
  OptionalMemberExpression: (emitter, node) => chain(emitter, node, "void 0", (value) => value),
  TaggedTemplateExpression: (emitter, node) => call(emitter, node, false, "void 0", (value) => value),
  NewExpression: (emitter, node, name) => {
    const callee = emitter.expression(node.callee);
    const site = emitter.site(node, emitter.newLabels.get(node) ?? textOfName(name) ?? "");
    const called = emitter.site(node.callee, emitter.labelOf(node.callee));
    return emitter.result("construct", site, callee, elements(emitter, node.arguments), called);
  },
};

/** The name that the variable has which gets what `new` makes. */
function textOfName(name: string): string {
  return /^".+"$/.test(name) ? (JSON.parse(name) as string) : "";
}

/** `super(…)` makes `this`, which is there for the fields. */
function superCall(emitter: Emitter, node: t.CallExpression): string {
  const { $ } = emitter;
  const { frame } = emitter.thisFrame();
  frame.needsNewTarget = true;
  const args = elements(emitter, node.arguments);
  const site = emitter.site(node);
  const { classScope } = emitter;
  const made = emitter.result("superConstruct", site, classScope, args, `${$}newTarget`, `${$}this`);
  const fields = `${emitter.ask("fields", site, classScope, `${$}this`)} && (yield)`;
  return sequence(`${$}this = ${made}`, fields, `${$}this`);
}

type Then = (value: string) => string;

/**
 * A chain of members and calls, from the inside out. `then` gets the text of the chain's value and gives that of
 * the whole, so that one `?.` that finds nothing skips all that follows it, and gives `otherwise`.
 */
export function chain(emitter: Emitter, node: t.Node, otherwise: string, then: Then): string {
  const link = withoutTypes(node);
  switch (link.type) {
    case "OptionalMemberExpression":
      return chain(emitter, link.object, otherwise, (object) =>
        guard(emitter, object, link.optional, otherwise, (held) => then(readMember(emitter, link, held))),
      );
    case "OptionalCallExpression":
      return call(emitter, link, link.optional, otherwise, then);
    case "CallExpression":
      return link.callee.type === "Super"
        ? then(superCall(emitter, link))
        : call(emitter, link, false, otherwise, then);
    default:
      return then(emitter.expression(link));
  }
}

/** Keeps `value`; where the link is a `?.` and the value is nothing, the rest is skipped. */
export function guard(
  emitter: Emitter,
  value: string,
  isOptional: boolean,
  otherwise: string,
  then: Then,
): string {
  const held = emitter.temporary();
  const rest = then(held);
  return sequence(`${held} = ${value}`, isOptional ? `${held} == null ? ${otherwise} : ${rest}` : rest);
}

function readMember(emitter: Emitter, node: t.OptionalMemberExpression, object: string): string {
  if (node.property.type === "PrivateName") {
    return privateMemberOf(emitter, object, privateName(node.property), [], emitter.labelOf(node)).read(node);
  }
  const setup: string[] = [];
  const key = holdKey(emitter, node, setup, false);
  const site = emitter.site(node, emitter.labelOf(node));
  return sequence(...setup, readProperty(emitter, site, object, key, emitter.mayCallAccessor(node)));
}

// ——— Calls ———

interface Callee {
  readonly callee: string;
  readonly self: string;
}

type CallNode = t.CallExpression | t.OptionalCallExpression | t.TaggedTemplateExpression;

/** The expression that is called. */
function calleeOf(node: CallNode): t.Node {
  return node.type === "TaggedTemplateExpression" ? node.tag : node.callee;
}

function call(emitter: Emitter, node: CallNode, isOptional: boolean, otherwise: string, then: Then): string {
  return callee(emitter, node, otherwise, ({ callee: text, self }) => {
    const finish = (value: string): string => {
      const site = emitter.site(node, emitter.labelOf(calleeOf(node)));
      const args =
        node.type === "TaggedTemplateExpression"
          ? templateArguments(emitter, node)
          : elements(emitter, node.arguments);
      if (isOwnCall(emitter, node)) return then(emitter.result("callOwn", site, value, self, args));
      const isPlain = node.type !== "TaggedTemplateExpression" && isPlainList(node.arguments);
      return then(
        isPlain
          ? markedCall(emitter, site, value, self, args)
          : emitter.result("call", site, value, self, args),
      );
    };
    return isOptional ? guard(emitter, text, true, otherwise, finish) : finish(text);
  });
}

/** True for a call of a container's method on a container that nothing else can reach. */
function isOwnCall(emitter: Emitter, node: CallNode): boolean {
  const target = withoutTypes(calleeOf(node));
  return target.type === "MemberExpression" && isOwnObject(emitter, target.object);
}

/** What a tagged template hands to its function: the texts, the same array each time, and the values. */
function templateArguments(emitter: Emitter, { quasi }: t.TaggedTemplateExpression): string {
  const cooked = quasi.quasis.map(({ value }) =>
    value.cooked === null || value.cooked === undefined ? "void 0" : quote(value.cooked),
  );
  const raw = quasi.quasis.map(({ value }) => quote(value.raw));
  const texts = emitter.constant(emitter.ask("texts", `[${cooked.join(", ")}]`, `[${raw.join(", ")}]`));
  return `[${[texts, ...quasi.expressions.map((each) => emitter.expression(each))].join(", ")}]`;
}

function callee(
  emitter: Emitter,
  node: CallNode,
  otherwise: string,
  then: (callee: Callee) => string,
): string {
  const target = withoutTypes(calleeOf(node));
  if (target.type === "OptionalMemberExpression") {
    return chain(emitter, target.object, otherwise, (object) =>
      guard(emitter, object, target.optional, otherwise, (held) => method(emitter, node, target, held, then)),
    );
  }
  if (target.type !== "MemberExpression") {
    const parenthesised = (target as t.Node).type === "ParenthesizedExpression";
    if (parenthesised) return then({ callee: emitter.expression(target), self: "void 0" });
    return chain(emitter, target, otherwise, (value) => {
      // The callee is looked at before the arguments, which could assign to its variable.
      const held = emitter.temporary();
      return sequence(`${held} = ${value}`, then({ callee: held, self: "void 0" }));
    });
  }
  if (target.object.type === "Super") {
    const reference = referenceTo(emitter, target, "read");
    const held = emitter.temporary();
    const setup = [...reference.setup, `${held} = ${reference.read(target)}`];
    return sequence(...setup, then({ callee: held, self: thisText(emitter, target) }));
  }
  if (isPlainMember(emitter, target)) {
    return then({ callee: plainMember(emitter, target), self: emitter.expression(target.object) });
  }
  const setup: string[] = [];
  const object = hold(emitter, target.object, setup, true);
  const rest = method(emitter, node, target, object, then);
  return setup.length > 0 ? sequence(...setup, rest) : rest;
}

/** Finds the method that `object.key(…)` calls, which is no step. */
function method(
  emitter: Emitter,
  node: CallNode,
  target: t.MemberExpression | t.OptionalMemberExpression,
  object: string,
  then: (callee: Callee) => string,
): string {
  const label = emitter.labelOf(calleeOf(node));
  const found = emitter.temporary();
  if (target.property.type === "PrivateName") {
    const name = privateName(target.property);
    const member = privateMemberOf(emitter, object, name, [], label);
    return sequence(`${found} = ${member.read(target)}`, then({ callee: found, self: object }));
  }
  const setup: string[] = [];
  const key = holdKey(emitter, target, setup, true);
  const site = emitter.site(target, label);
  const nothing = emitter.ask("nothing", site, object, key, quote("read"));
  const name = /^"([A-Za-z_$][\w$]*)"$/.exec(key)?.[1];
  const isHeld = emitter.isExplored && !isOwnObject(emitter, target.object);
  const read =
    emitter.mayCallAccessor(target) || isHeld
      ? emitter.result(emitter.mayCallAccessor(target) ? "method" : "heldMethod", site, object, key)
      : `(${object} ?? ${nothing})${name === undefined ? `[${key}]` : `.${name}`}`;
  setup.push(`${found} = ${read}`);
  return sequence(...setup, then({ callee: found, self: object }));
}

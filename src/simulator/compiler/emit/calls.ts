/** Calls, `new`, `super(…)`, and chains with `?.`: each call may suspend, and has its arguments evaluated before. */
import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { elements } from "./elements.ts";
import {
  hold,
  holdKey,
  isPlainMember,
  plainMember,
  privateFieldOf,
  privateName,
  readProperty,
  readSuper,
  thisText,
} from "./references.ts";

export const callRules: ExpressionRules = {
  CallExpression: (emitter, node) =>
    node.callee.type === "Super"
      ? superCall(emitter, node)
      : chain(emitter, node, "void 0", (value) => value),
  OptionalCallExpression: (emitter, node) => chain(emitter, node, "void 0", (value) => value),
  OptionalMemberExpression: (emitter, node) => chain(emitter, node, "void 0", (value) => value),
  NewExpression: (emitter, node, name) => {
    const callee = emitter.expression(node.callee);
    const site = emitter.site(node, emitter.newLabels.get(node) ?? textOfName(name));
    return emitter.result("construct", site, callee, `[${elements(emitter, node.arguments)}]`);
  },
};

/** The name that the variable has which gets what `new` makes. */
function textOfName(name: string): string {
  return /^".+"$/.test(name) ? (JSON.parse(name) as string) : "";
}

/** `super(…)` makes `this`. */
function superCall(emitter: Emitter, node: t.CallExpression): string {
  const { $ } = emitter;
  const args = `[${elements(emitter, node.arguments)}]`;
  const made = emitter.result("superConstruct", emitter.site(node), `${$}class`, args, `${$}newTarget`);
  return `(${$}this = ${made})`;
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
    return privateFieldOf(emitter, object, privateName(node.property), [], emitter.labelOf(node)).read(node);
  }
  const setup: string[] = [];
  const key = holdKey(emitter, node, setup, false);
  const site = emitter.site(node, emitter.labelOf(node));
  return sequence(...setup, readProperty(emitter, site, object, key));
}

// ——— Calls ———

interface Callee {
  /** The machine's operation: a private method is a raw generator function. */
  readonly operation: "call" | "callRaw";
  readonly callee: string;
  readonly self: string;
}

type CallNode = t.CallExpression | t.OptionalCallExpression;

function call(emitter: Emitter, node: CallNode, isOptional: boolean, otherwise: string, then: Then): string {
  return callee(emitter, node, otherwise, ({ operation, callee: text, self }) => {
    const finish = (value: string): string => {
      const site = emitter.site(node, emitter.labelOf(node.callee));
      return then(emitter.result(operation, site, value, self, `[${elements(emitter, node.arguments)}]`));
    };
    return isOptional ? guard(emitter, text, true, otherwise, finish) : finish(text);
  });
}

function callee(
  emitter: Emitter,
  node: CallNode,
  otherwise: string,
  then: (callee: Callee) => string,
): string {
  const target = withoutTypes(node.callee);
  if (target.type === "OptionalMemberExpression") {
    return chain(emitter, target.object, otherwise, (object) =>
      guard(emitter, object, target.optional, otherwise, (held) => method(emitter, node, target, held, then)),
    );
  }
  if (target.type !== "MemberExpression") {
    return chain(emitter, target, otherwise, (value) =>
      then({ operation: "call", callee: value, self: "void 0" }),
    );
  }
  if (target.object.type === "Super") {
    const setup: string[] = [];
    const key = holdKey(emitter, target, setup, true);
    const held = emitter.temporary();
    setup.push(`${held} = ${readSuper(emitter, key)}`);
    return sequence(...setup, then({ operation: "call", callee: held, self: thisText(emitter, target) }));
  }
  if (isPlainMember(emitter, target)) {
    const self = emitter.expression(target.object);
    return then({ operation: "call", callee: plainMember(emitter, target), self });
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
  if (target.property.type === "PrivateName") {
    const name = privateName(target.property);
    const operation = emitter.privateMethods.has(name) ? "callRaw" : "call";
    return then({ operation, callee: `${object}.${name}`, self: object });
  }
  const setup: string[] = [];
  const key = holdKey(emitter, target, setup, true);
  const found = emitter.temporary();
  const site = emitter.site(node, emitter.labelOf(node.callee));
  setup.push(`${found} = ${emitter.ask("method", site, object, key)}`);
  return sequence(...setup, then({ operation: "call", callee: found, self: object }));
}

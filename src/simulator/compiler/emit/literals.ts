/** Arrays, objects and arguments: what is made of a list of parts. */
import type * as t from "@babel/types";
import { staticKey } from "../syntax.ts";
import { quote, type Emitter, type ExpressionRules } from "./emitter.ts";
import { objectMethod } from "./functions.ts";
import { elements } from "./elements.ts";
import { keyOnce, nameOfKey } from "./keys.ts";

export const literalRules: ExpressionRules = {
  ArrayExpression: (emitter, node) => `[${elements(emitter, node.elements)}]`,
  ObjectExpression: (emitter, node) =>
    `({ ${node.properties.map((each) => objectPart(emitter, each)).join(", ")} })`,
};

function objectPart(emitter: Emitter, node: t.ObjectExpression["properties"][number]): string {
  if (node.type === "SpreadElement") {
    const held = emitter.temporary();
    const copy = emitter.ask("rest", emitter.site(node), held, "[]");
    return `...(${held} = ${emitter.expression(node.argument)}, ${held} == null ? null : ${copy})`;
  }
  const name = staticKey(node);
  if (node.type === "ObjectMethod") {
    if (name !== null) return `${ownKey(name)}: ${objectMethod(emitter, node, quote(name))}`;
    const { before, held } = heldKey(emitter, node.key);
    return `[${before}]: ${objectMethod(emitter, node, held)}`;
  }
  if (name === null) {
    const { before, held } = heldKey(emitter, node.key);
    return `[${before}]: ${emitter.expression(node.value, nameOfKey(held))}`;
  }
  // Written `__proto__: value`, the key sets the prototype, here as in JavaScript, and names no function.
  if (name === "__proto__" && !node.shorthand) return `"__proto__": ${emitter.expression(node.value)}`;
  return `${ownKey(name)}: ${emitter.expression(node.value, quote(name))}`;
}

/** A key that defines a property of its own, whatever its name. */
function ownKey(name: string): string {
  return name === "__proto__" ? `["__proto__"]` : quote(name);
}

function heldKey(emitter: Emitter, key: t.Node): { before: string; held: string } {
  const held = emitter.temporary();
  return { before: keyOnce(held, emitter.expression(key)), held };
}

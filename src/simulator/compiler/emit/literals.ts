/** Arrays and objects: what is made of a list of parts. */
import type * as t from "@babel/types";
import { staticKey } from "../syntax.ts";
import { quote, sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { functionText } from "./functions.ts";
import { elements } from "./elements.ts";
import { keyOnce } from "./keys.ts";

export const literalRules: ExpressionRules = {
  ArrayExpression: (emitter, node) => elements(emitter, node.elements),
  ObjectExpression: objectLiteral,
};

type Part = t.ObjectExpression["properties"][number];

/** A literal as the engine has it, up to the first part that only the machine can add; from there on, part by part. */
function objectLiteral(emitter: Emitter, node: t.ObjectExpression): string {
  const parts = node.properties;
  const isPlain = parts.findIndex((part) => !isEnginePart(part));
  const count = isPlain < 0 ? parts.length : isPlain;
  const first = `({ ${parts
    .slice(0, count)
    .map((part) => enginePart(emitter, part))
    .join(", ")} })`;
  if (count === parts.length) return first;
  const object = emitter.temporary();
  const rest = parts.slice(count).map((part) => laterPart(emitter, object, part));
  return sequence(`${object} = ${first}`, ...rest, object);
}

/** True for `key: value` under a name, which cannot call the program but in the value. */
function isEnginePart(part: Part): boolean {
  return part.type === "ObjectProperty" && !part.computed;
}

function enginePart(emitter: Emitter, part: Part): string {
  if (part.type !== "ObjectProperty") throw new Error(`no rule for ${part.type} here`);
  const name = staticKey(part)!;
  // Written `__proto__: value`, the key sets the prototype, here as in JavaScript, and names no function.
  if (name === "__proto__" && !part.shorthand) return `"__proto__": ${emitter.expression(part.value)}`;
  const key = name === "__proto__" ? `["__proto__"]` : quote(name);
  return `${key}: ${emitter.expression(part.value, quote(name))}`;
}

/** The text that adds a part to an object that is there. */
function laterPart(emitter: Emitter, object: string, part: Part): string {
  if (part.type === "SpreadElement") {
    return emitter.result("spread", emitter.site(part), object, emitter.expression(part.argument));
  }
  const name = staticKey(part);
  const held = name === null ? emitter.temporary() : quote(name);
  const setup =
    name === null ? keyOnce(emitter, emitter.site(part.key), held, emitter.expression(part.key)) : "";
  if (part.type === "ObjectMethod") {
    const method = methodText(emitter, part, held, object);
    return sequence(setup, emitter.ask("defineMethod", object, quote(part.kind), held, method));
  }
  if (name === "__proto__" && !part.shorthand) {
    return emitter.ask("setPrototype", object, emitter.expression(part.value));
  }
  return sequence(setup, emitter.ask("define", object, held, emitter.expression(part.value, held)));
}

/** A method of the object in `object`, which is where its `super` begins. */
function methodText(emitter: Emitter, node: t.ObjectMethod, name: string, object: string): string {
  const home = emitter.unique();
  const { text, usesHome } = emitter.atHome(home, () => functionText(emitter, node, name, "method"));
  return usesHome ? `((${home}) => ${text})(${object})` : text;
}

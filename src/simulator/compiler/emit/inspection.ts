/**
 * Lets the machine look at a program's variables. In an inspectable program each part of the text that declares variables
 * hands over, when it is entered, functions that read them; nothing else in it is different.
 */
import type * as t from "@babel/types";
import { rangeOf } from "../sites.ts";
import type { Emitter } from "./emitter.ts";

/** The statement that hands over the variables of the scope that `node` opens, or "" where there is nothing to see. */
export function visibleVariables(emitter: Emitter, node: t.Node): string {
  if (emitter.scopes === null) return "";
  const bindings = [...(emitter.scopeOf(node)?.bindings.values() ?? [])].filter(
    ({ kind }) => kind !== "import" && kind !== "self" && kind !== "dead",
  );
  if (bindings.length === 0) return "";
  const readers = bindings.map(({ name, isCell }) => `${name}: () => ${name}${isCell ? ".value" : ""}`);
  const scope = emitter.scopeAt(rangeOf(node));
  return `${emitter.ask("scope", scope, `{ ${readers.join(", ")} }`)};\n`;
}

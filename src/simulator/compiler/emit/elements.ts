import type * as t from "@babel/types";
import type { Emitter } from "./emitter.ts";

/** The elements of an array, or the arguments of a call. */
export function elements(emitter: Emitter, nodes: readonly (t.Node | null)[]): string {
  const texts = nodes.map((node) => {
    if (node === null) return "";
    if (node.type !== "SpreadElement") return emitter.expression(node);
    const spread = emitter.expression(node.argument);
    return `...${emitter.result("take", emitter.site(node), spread, "Infinity")}`;
  });
  // A hole at the end needs a comma of its own.
  return texts.join(", ") + (nodes.at(-1) === null ? "," : "");
}

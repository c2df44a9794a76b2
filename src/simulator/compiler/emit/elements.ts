import type * as t from "@babel/types";
import type { Emitter } from "./emitter.ts";

/** The elements of an array, or the arguments of a call, as the text of an array. */
export function elements(emitter: Emitter, nodes: readonly (t.Node | null)[]): string {
  if (isPlainList(nodes)) return `[${plainElements(emitter, nodes)}]`;
  // What stands between two spreads is an array of its own; they are put together one after the other.
  const lists: string[] = [];
  let run: (t.Node | null)[] = [];
  const endRun = (): void => {
    if (run.length > 0) lists.push(`[${plainElements(emitter, run)}]`);
    run = [];
  };
  for (const node of nodes) {
    if (node?.type !== "SpreadElement") {
      run.push(node);
      continue;
    }
    endRun();
    const site = emitter.site(node.argument, emitter.labelOf(node.argument));
    lists.push(emitter.result("collect", site, emitter.expression(node.argument)));
  }
  endRun();
  return lists.length === 1 ? lists[0]! : emitter.ask("concatenate", `[${lists.join(", ")}]`);
}

/** True where nothing is spread into the list. */
export function isPlainList(nodes: readonly (t.Node | null)[]): boolean {
  return !nodes.some((node) => node?.type === "SpreadElement");
}

function plainElements(emitter: Emitter, nodes: readonly (t.Node | null)[]): string {
  const texts = nodes.map((node) => (node === null ? "" : emitter.expression(node)));
  // A hole at the end needs a comma of its own.
  return texts.join(", ") + (nodes.at(-1) === null ? "," : "");
}

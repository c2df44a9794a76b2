/** Finds what a program contains that `REFUSALS` lists. */
import type * as t from "@babel/types";
import type { ProgramError } from "../run-result.ts";
import { REFUSALS, type Refusal } from "./refusals.ts";
import { children } from "./syntax.ts";

const BY_TYPE = new Map<string, Refusal[]>();
for (const refusal of REFUSALS) {
  for (const type of refusal.nodes) BY_TYPE.set(type, [...(BY_TYPE.get(type) ?? []), refusal]);
}

/** The error that says, at `node`, that something is refused and what to write instead. */
export function refused(node: t.Node, message: string, hint: string): ProgramError {
  const { line, column } = node.loc!.start;
  return { name: "Refused", message, line, column: column + 1, hint };
}

/** What a single node is refused for, or null. */
export function refusalOf(node: t.Node, ancestors: readonly t.Node[] = []): ProgramError | null {
  const found = BY_TYPE.get(node.type)?.find(({ when }) => when === undefined || when(node, ancestors));
  return found ? refused(node, found.message, found.hint) : null;
}

/** What is wrong with a regular expression, which the parser does not look into, or null. */
function regExpError(node: t.RegExpLiteral): ProgramError | null {
  try {
    new RegExp(node.pattern, node.flags);
    return null;
  } catch (error) {
    const { line, column } = node.loc!.start;
    const hint = "A character with a meaning of its own, such as ( [ + * ?, is written with \\ before it.";
    return { name: "SyntaxError", message: (error as Error).message, line, column: column + 1, hint };
  }
}

/** Everything in a program that is refused for what it is. */
export function refuseSyntax(program: t.Program): ProgramError[] {
  const errors: ProgramError[] = [];
  const visit = (node: t.Node, ancestors: readonly t.Node[]): void => {
    const error = node.type === "RegExpLiteral" ? regExpError(node) : refusalOf(node, ancestors);
    if (error) errors.push(error);
    const path = [node, ...ancestors];
    for (const child of children(node)) visit(child, path);
  };
  visit(program, []);
  return errors;
}

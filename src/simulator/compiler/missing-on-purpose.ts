/**
 * Names that nobody declares and that a program uses all the same, to see what happens. Where a name is nearly another
 * one, this tells such a use from a slip: it stands where something may catch the error, or `typeof` asks for it.
 */
import type * as t from "@babel/types";
import type { Resolution } from "./scope.ts";
import { children, withoutTypes } from "./syntax.ts";

/**
 * Tells whether a use of an undeclared name may be meant: it is in the block of a `try … catch`, or in a function that is
 * handed to one of the program's own, or the name is somewhere the operand of a `typeof`.
 */
export function findMissingOnPurpose(
  program: t.Program,
  bindings: Resolution["bindings"],
): (node: t.Identifier) => boolean {
  const guarded = new Set<t.Node>();
  const asked = new Set<string>();
  const visit = (node: t.Node, isGuarded: boolean): void => {
    if (isGuarded && node.type === "Identifier") guarded.add(node);
    if (node.type === "UnaryExpression" && node.operator === "typeof") {
      const operand = withoutTypes(node.argument);
      if (operand.type === "Identifier") asked.add(operand.name);
    }
    const isOwn = isOwnCall(node, bindings);
    for (const child of children(node)) {
      const isTried = node.type === "TryStatement" && Boolean(node.handler) && child === node.block;
      const isHandedOver = isOwn && /^(?:Arrow)?FunctionExpression$/.test(child.type);
      visit(child, isGuarded || isTried || isHandedOver);
    }
  };
  visit(program, false);
  return (node) => guarded.has(node) || asked.has(node.name);
}

/** True for `check(…)` and `check.throws(…)` where `check` is the program's: the library catches nothing. */
function isOwnCall(node: t.Node, bindings: Resolution["bindings"]): boolean {
  if (node.type !== "CallExpression" && node.type !== "OptionalCallExpression") return false;
  const callee = withoutTypes(node.callee);
  const isMember = callee.type === "MemberExpression" || callee.type === "OptionalMemberExpression";
  const kind = bindings.get(isMember ? withoutTypes(callee.object) : callee)?.kind;
  return isMember ? kind === "function" || kind === "class" : kind !== undefined && kind !== "import";
}

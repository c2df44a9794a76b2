/** Assignments: each is a write step where the place is shared, and the compound ones are a read step before it. */
import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { nameFrom } from "./names.ts";
import { binaryText, isNumeric, unaryText } from "./operators.ts";
import { assignPattern } from "./patterns.ts";
import { referenceTo, type Reference } from "./references.ts";

export const assignmentRules: ExpressionRules = {
  AssignmentExpression: assignment,
  UpdateExpression: update,
};

function assignment(emitter: Emitter, node: t.AssignmentExpression): string {
  const target = withoutTypes(node.left);
  if (target.type === "ArrayPattern" || target.type === "ObjectPattern") {
    const held = emitter.temporary();
    const value = emitter.expression(node.right);
    return sequence(`${held} = ${value}`, assignPattern(emitter, target, held, node.right), held);
  }
  const reference = referenceTo(emitter, target, node.operator === "=" ? "write" : "both");
  return sequence(...reference.setup, assignedValue(emitter, node, target, reference));
}

function assignedValue(
  emitter: Emitter,
  node: t.AssignmentExpression,
  target: t.Node,
  reference: Reference,
): string {
  const operator = node.operator.slice(0, -1);
  if (target.type === "MemberExpression")
    emitter.newLabels.set(withoutTypes(node.right), emitter.labelOf(target));
  if (operator === "") return reference.write(node, emitter.expression(node.right, nameFrom(node.left)));
  const current = reference.read(target);
  if (operator === "&&" || operator === "||" || operator === "??") {
    const value = emitter.expression(node.right, nameFrom(node.left));
    return `${current} ${operator} ${reference.write(node, value)}`;
  }
  const held = emitter.temporary();
  const operand = emitter.expression(node.right);
  const isRightNumeric = isNumeric(emitter, node.right);
  const sum = binaryText(emitter, emitter.site(node), operator, held, operand, [
    isNumeric(emitter, target),
    isRightNumeric,
  ]);
  return sequence(`${held} = ${current}`, reference.write(node, sum));
}

/** `x++` and the like: the old value is converted to a number once, and given where the operator follows. */
function update(emitter: Emitter, node: t.UpdateExpression): string {
  const target = withoutTypes(node.argument);
  const reference = referenceTo(emitter, target, "both");
  const old = emitter.temporary();
  const site = emitter.site(node);
  const read = `${old} = ${reference.read(target)}`;
  const isNumber = isNumeric(emitter, target);
  const toNumber = isNumber ? "" : `${old} = ${unaryText(emitter, site, "numeric", old, false)}`;
  const next = unaryText(emitter, site, node.operator, old, isNumber);
  const write = reference.write(node, next);
  return sequence(...reference.setup, read, toNumber, write, node.prefix ? "" : old);
}

/** Assignments: each is a write step where the place is shared, and the compound ones are a read step before it. */
import type * as t from "@babel/types";
import { withoutTypes } from "../syntax.ts";
import { sequence, type Emitter, type ExpressionRules } from "./emitter.ts";
import { isNumeric } from "./expressions.ts";
import { nameFrom } from "./names.ts";
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
    return sequence(`${held} = ${value}`, ...assignPattern(emitter, target, held), held);
  }
  const reference = referenceTo(emitter, target, true);
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
  if (operator === "") return reference.write(node, emitter.expression(node.right, nameFrom(target)));
  const current = reference.read(target);
  if (operator === "&&" || operator === "||" || operator === "??") {
    const value = emitter.expression(node.right, nameFrom(target));
    return `${current} ${operator} ${reference.write(node, value)}`;
  }
  const operand = emitter.expression(node.right);
  if (operator !== "+" || isNumeric(node.right)) {
    return reference.write(node, `(${current} ${operator} ${operand})`);
  }
  return reference.write(node, emitter.ask("add", emitter.site(node), current, operand));
}

/** `x++` and the like: the old value is converted to a number once, as `held++` itself does. */
function update(emitter: Emitter, node: t.UpdateExpression): string {
  const target = withoutTypes(node.argument);
  const binding = target.type === "Identifier" ? emitter.bindingOf(target) : null;
  if (binding && !binding.isCell && !binding.isConstant) {
    return node.prefix ? `(${node.operator}${binding.name})` : `(${binding.name}${node.operator})`;
  }
  const reference = referenceTo(emitter, target, true);
  const held = emitter.temporary();
  const read = `${held} = ${reference.read(target)}`;
  if (node.prefix) {
    return sequence(...reference.setup, read, `${node.operator}${held}`, reference.write(node, held));
  }
  const old = emitter.temporary();
  const step = `${old} = ${held}${node.operator}`;
  return sequence(...reference.setup, read, step, reference.write(node, held), old);
}

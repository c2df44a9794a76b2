/**
 * Which objects only one thread can reach: those that a function makes for itself and never hands out. An access to one
 * takes its time, but is no step, since nobody could see the difference.
 *
 * Such an object is a literal, or a new container, in a variable that no other function names and that is not assigned
 * again, and the variable only ever stands before a property: `total.sum`, `rows[i]`, `rows.push(row)`. A call of any
 * other method would hand the object to it as `this`. What the module's own text holds is taken for shared, as its
 * variables are.
 */
import type * as t from "@babel/types";
import type { Binding, Resolution } from "./scope.ts";
import { walk, withoutTypes } from "./syntax.ts";

/** Methods of containers that keep to themselves what they are called on. */
const DISCREET = /^(?:push|pop|shift|unshift|at|includes|indexOf|lastIndexOf|get|has|delete)$/;

/** The same, but for giving it back: they may stand as a statement. */
const CHAINABLE = /^(?:set|add)$/;

/** Marks the variables whose object nothing else can reach. */
export function findOwnObjects(program: t.Program, { bindings }: Resolution): void {
  const own = new Set<Binding>();
  const harmless = new Set<t.Node>();
  const statements = new Set<t.Node>();
  const leaking = new Set<t.Node>();
  walk(program, (node) => {
    if (node.type === "ExpressionStatement") statements.add(node.expression);
    const called = calledMember(node);
    if (called && !isDiscreetCall(called, statements.has(node))) leaking.add(called);
    if (node.type === "MemberExpression" && !leaking.has(node)) harmless.add(withoutTypes(node.object));
    if (node.type !== "VariableDeclarator") return;
    const binding = bindings.get(node.id);
    if (!binding || !node.init || !isHeldOnce(binding) || !isFresh(node.init, bindings)) return;
    own.add(binding);
    harmless.add(node.id);
  });
  for (const [identifier, binding] of bindings) if (!harmless.has(identifier)) own.delete(binding);
  for (const binding of own) binding.isOwnObject = true;
}

/** True for a variable that one activation of one plain function has to itself, and that never holds anything else. */
function isHeldOnce({ kind, isCaptured, assignments, scope }: Binding): boolean {
  const owner = scope.owner as { params?: unknown; async?: boolean; generator?: boolean };
  if (!owner.params || owner.async || owner.generator) return false;
  return /^(?:const|let)$/.test(kind) && !isCaptured && assignments === 0;
}

/** True for what makes an object that nobody else has. */
function isFresh(node: t.Node, bindings: Resolution["bindings"]): boolean {
  const value = withoutTypes(node);
  if (value.type === "ObjectExpression" || value.type === "ArrayExpression") return true;
  if (value.type !== "NewExpression" || value.callee.type !== "Identifier") return false;
  return /^(?:Map|Set|Array)$/.test(value.callee.name) && !bindings.has(value.callee);
}

/** The member that a call or a tagged template calls, which gets its object as `this`. */
function calledMember(node: t.Node): t.MemberExpression | null {
  const callee =
    node.type === "CallExpression" || node.type === "OptionalCallExpression"
      ? node.callee
      : node.type === "TaggedTemplateExpression"
        ? node.tag
        : null;
  const member = callee && withoutTypes(callee);
  return member?.type === "MemberExpression" ? member : null;
}

/** True for a call of a container's method after which the container is still nobody else's. */
function isDiscreetCall({ computed, property }: t.MemberExpression, isStatement: boolean): boolean {
  if (computed || property.type !== "Identifier") return false;
  return DISCREET.test(property.name) || (isStatement && CHAINABLE.test(property.name));
}

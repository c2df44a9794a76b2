/** Which variables hold nothing but numbers: what is computed from them needs no conversion, and calls nobody. */
import type * as t from "@babel/types";
import type { Binding, Resolution } from "./scope.ts";
import { boundIdentifiers, walk, withoutTypes } from "./syntax.ts";

type BindingOf = (identifier: t.Node) => Binding | null | undefined;

/** True where an expression is a number, whatever happens. */
export function isNumeric(node: t.Node, bindingOf: BindingOf): boolean {
  const value = withoutTypes(node);
  const both = (a: t.Node, b: t.Node): boolean => isNumeric(a, bindingOf) && isNumeric(b, bindingOf);
  switch (value.type) {
    case "NumericLiteral":
      return true;
    case "Identifier":
      return bindingOf(value)?.isNumber === true;
    case "BinaryExpression":
      return /^(?:[-+*/%&|^]|\*\*|<<|>>|>>>)$/.test(value.operator) && both(value.left, value.right);
    case "UnaryExpression":
      return (
        value.operator === "+" || (/^[-~]$/.test(value.operator) && isNumeric(value.argument, bindingOf))
      );
    case "UpdateExpression":
      return isNumeric(value.argument, bindingOf);
    case "AssignmentExpression":
      if (value.operator === "=") return isNumeric(value.right, bindingOf);
      return /^(?:[-+*/%&|^]|\*\*|<<|>>|>>>)=$/.test(value.operator) && both(value.left, value.right);
    case "ConditionalExpression":
      return both(value.consequent, value.alternate);
    default:
      return false;
  }
}

/**
 * Marks the variables that only ever hold numbers. All that begin with a value are taken for such; whichever is given
 * something else is not, and then what it is given to is not, until nothing changes.
 */
export function findNumbers(program: t.Program, { bindings }: Resolution): void {
  const bindingOf: BindingOf = (node) => bindings.get(node);
  const given: { readonly binding: Binding; readonly value: t.Node | null }[] = [];
  const candidates = new Set<Binding>();
  const give = (target: t.Node, value: t.Node | null): void => {
    const binding = bindings.get(target);
    if (binding) given.push({ binding, value });
  };
  const giveUnknown = (pattern: t.Node): void =>
    boundIdentifiers(pattern).forEach((each) => give(each, null));
  walk(program, (node) => {
    if (node.type === "VariableDeclaration") {
      for (const { id, init } of node.declarations) {
        const binding = id.type === "Identifier" ? bindings.get(id) : undefined;
        if (binding && init && !binding.isOfMain && (binding.kind === "let" || binding.kind === "const")) {
          candidates.add(binding);
          give(id, init);
        } else giveUnknown(id);
      }
    } else if (node.type === "AssignmentExpression") {
      const target = withoutTypes(node.left);
      if (target.type === "Identifier") give(target, node);
      else giveUnknown(target);
    } else if (
      (node.type === "ForOfStatement" || node.type === "ForInStatement") &&
      node.left.type !== "VariableDeclaration"
    ) {
      giveUnknown(withoutTypes(node.left));
    }
  });
  for (const binding of candidates) binding.isNumber = true;
  for (let changed = true; changed;) {
    changed = false;
    for (const { binding, value } of given) {
      if (!binding.isNumber || (value && isNumeric(value, bindingOf))) continue;
      binding.isNumber = false;
      changed = true;
    }
  }
}

/**
 * Loops that only look at something until it has changed: `while (!flag) {}`, `while (turn === 1 && wanted[1]) spinWait();`. What
 * is in one may read, compare and leave. It may assign nothing, so that each turn does what the one before did
 * until somebody else writes what it reads; and of calls it may make only those that look and those that let time pass. Whether
 * a method of that name is the library's, and whether a property has a getter, is seen while the program runs.
 */
import type * as t from "@babel/types";
import { withoutTypes } from "./syntax.ts";

/** Methods that look at something, of containers and of what threads share; a swap that fails has looked. */
const LOOKS = new Set([
  "load",
  "isSet",
  "locked",
  "compareExchange",
  "empty",
  "full",
  "qsize",
  "get",
  "has",
  "includes",
  "indexOf",
  "at",
]);

/** Functions that let time pass. */
const PAUSES = new Set(["spinWait", "sleep"]);

/** True for a loop in which nothing happens but that something is looked at. */
export function isWaitLoop(node: t.WhileStatement | t.DoWhileStatement | t.ForStatement): boolean {
  if (node.type === "ForStatement" && (node.update || node.init)) return false;
  return (!node.test || isLook(node.test)) && onlyLooks(node.body);
}

function onlyLooks(node: t.Statement): boolean {
  switch (node.type) {
    case "EmptyStatement":
    case "BreakStatement":
    case "ContinueStatement":
      return true;
    case "BlockStatement":
      return node.body.every(onlyLooks);
    case "ExpressionStatement":
      return isLook(node.expression);
    case "IfStatement":
      return (
        isLook(node.test) && onlyLooks(node.consequent) && (!node.alternate || onlyLooks(node.alternate))
      );
    case "ReturnStatement":
      return !node.argument || isLook(node.argument);
    case "VariableDeclaration":
      return (
        (node.kind === "const" || node.kind === "let") &&
        node.declarations.every(({ id, init }) => id.type === "Identifier" && (!init || isLook(init)))
      );
    default:
      return false;
  }
}

function isLook(given: t.Node): boolean {
  const node = withoutTypes(given);
  switch (node.type) {
    case "Identifier":
    case "ThisExpression":
    case "BooleanLiteral":
    case "NumericLiteral":
    case "StringLiteral":
    case "NullLiteral":
      return true;
    case "ParenthesizedExpression":
      return isLook(node.expression);
    case "UnaryExpression":
      return node.operator !== "delete" && node.operator !== "throw" && isLook(node.argument);
    case "BinaryExpression":
      return node.left.type !== "PrivateName" && isLook(node.left) && isLook(node.right);
    case "LogicalExpression":
      return isLook(node.left) && isLook(node.right);
    case "ConditionalExpression":
      return isLook(node.test) && isLook(node.consequent) && isLook(node.alternate);
    case "MemberExpression":
    case "OptionalMemberExpression":
      return isLook(node.object) && (!node.computed || isLook(node.property));
    case "CallExpression":
      return isLookingCall(node);
    default:
      return false;
  }
}

function isLookingCall(node: t.CallExpression): boolean {
  const callee = withoutTypes(node.callee);
  if (!node.arguments.every(isLook)) return false;
  if (callee.type === "Identifier") return PAUSES.has(callee.name);
  if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier")
    return false;
  const { name } = callee.property;
  return (LOOKS.has(name) || PAUSES.has(name)) && isLook(callee.object);
}

/**
 * TypeScript's errors as a reader of the course should see them, in the editor and in the content check alike.
 *
 * TypeScript assumes one thread: after `done = false` it takes `done === true` for a mistake, whatever another
 * function may write in the meantime. Errors that rest on nothing but this are left out. Where no overload of a
 * call fits, the reason is given for the last one, the options form, instead of for each in turn.
 */
import type ts from "typescript";

type TypeScript = typeof ts;

/** "No overlap" in a comparison, and in a `case`. */
const COMPARISONS: ReadonlySet<number> = new Set([2367, 2678]);
/** "Does not exist on", "is not callable", "is not constructable": deductions only where the type is `never`. */
const USES: ReadonlySet<number> = new Set([2339, 2349, 2351]);
const NO_OVERLOAD = 2769;

/** The errors in `diagnostics`, which `program` reported, that hold with more than one thread, in plain form. */
export function learnerDiagnostics(
  api: TypeScript,
  program: ts.Program,
  diagnostics: readonly ts.Diagnostic[],
): ts.Diagnostic[] {
  return diagnostics
    .filter((diagnostic) => !assumesOneThread(api, program.getTypeChecker(), diagnostic))
    .map((diagnostic) =>
      diagnostic.code === NO_OVERLOAD
        ? { ...diagnostic, messageText: lastReason(diagnostic.messageText) }
        : diagnostic,
    );
}

function lastReason(message: string | ts.DiagnosticMessageChain): string | ts.DiagnosticMessageChain {
  if (typeof message === "string") return message;
  return message.next?.at(-1)?.next?.[0] ?? message;
}

function assumesOneThread(
  api: TypeScript,
  checker: ts.TypeChecker,
  { code, file, start }: ts.Diagnostic,
): boolean {
  if (file === undefined || start === undefined) return false;
  if (COMPARISONS.has(code)) {
    return operandsAt(api, file, start).some((operand) => isWrittenElsewhere(api, checker, file, operand));
  }
  if (!USES.has(code)) return false;
  const used = receiverAt(api, file, start);
  return (
    used !== undefined &&
    (checker.getTypeAtLocation(used).flags & api.TypeFlags.Never) !== 0 &&
    isWrittenElsewhere(api, checker, file, used)
  );
}

/** The nodes around position `start`, the innermost first. */
function nodesAt(api: TypeScript, file: ts.SourceFile, start: number): ts.Node[] {
  const path: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (start < node.getStart(file) || start >= node.end) return;
    path.unshift(node);
    api.forEachChild(node, visit);
  };
  visit(file);
  return path;
}

/** Both sides of the comparison at `start`, or what a `switch` looks at and the case it is compared with. */
function operandsAt(api: TypeScript, file: ts.SourceFile, start: number): ts.Node[] {
  for (const node of nodesAt(api, file, start)) {
    if (api.isBinaryExpression(node)) return [node.left, node.right];
    if (api.isCaseClause(node)) return [node.parent.parent.expression, node.expression];
  }
  return [];
}

/** What is read from, called or constructed at `start`. */
function receiverAt(api: TypeScript, file: ts.SourceFile, start: number): ts.Node | undefined {
  for (const node of nodesAt(api, file, start)) {
    if (api.isPropertyAccessExpression(node) || api.isCallExpression(node) || api.isNewExpression(node)) {
      return node.expression;
    }
  }
  return undefined;
}

/** True where another function of `file` writes the variable or the property that `node` reads. */
function isWrittenElsewhere(
  api: TypeScript,
  checker: ts.TypeChecker,
  file: ts.SourceFile,
  node: ts.Node,
): boolean {
  const symbol = checker.getSymbolAtLocation(api.isPropertyAccessExpression(node) ? node.name : node);
  if (symbol === undefined) return false;
  const home = api.findAncestor(node, api.isFunctionLike);
  const visit = (child: ts.Node): boolean => {
    const target = writtenBy(api, child);
    if (
      target !== undefined &&
      checker.getSymbolAtLocation(target) === symbol &&
      api.findAncestor(child, api.isFunctionLike) !== home
    ) {
      return true;
    }
    return api.forEachChild(child, (grandchild) => visit(grandchild) || undefined) ?? false;
  };
  return visit(file);
}

/** The name that `node` gives a value to, where it is an assignment, `++` or `--`. */
function writtenBy(api: TypeScript, node: ts.Node): ts.Node | undefined {
  let target: ts.Node | undefined;
  if (api.isBinaryExpression(node)) {
    const { kind } = node.operatorToken;
    const isAssignment = kind >= api.SyntaxKind.FirstAssignment && kind <= api.SyntaxKind.LastAssignment;
    if (isAssignment) target = node.left;
  } else if (api.isPrefixUnaryExpression(node) || api.isPostfixUnaryExpression(node)) {
    const { operator } = node;
    if (operator === api.SyntaxKind.PlusPlusToken || operator === api.SyntaxKind.MinusMinusToken) {
      target = node.operand;
    }
  }
  return target !== undefined && api.isPropertyAccessExpression(target) ? target.name : target;
}

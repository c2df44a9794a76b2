/**
 * The texts that a program hands to `Interpreter.exec`. Code is not made of text here while a program runs, so each of them
 * has to stand in the program as a literal; it is read, checked and compiled before the run with the rest.
 *
 * What is not known here is the type of what `exec` is called on: a regular expression has a method of that name, too. So
 * a call is refused only where its interpreter can be seen: `create().exec(…)`, or a variable that was given `create()`.
 * Everywhere else a literal that compiles is compiled, and any other is left to the run.
 */
import type * as t from "@babel/types";
import type { SourceRange } from "../machine/event.ts";
import type { Finding } from "../place-errors.ts";
import { importsModule } from "./handing-over.ts";
import { refused } from "./refuse.ts";
import type { Binding, Resolution } from "./scope.ts";
import { importedName, walk, withoutTypes } from "./syntax.ts";
import { findingWithin, literalOf, rangesWithin, valueOf, type TextLiteral } from "./text-within.ts";

const MODULE = "concurrent.interpreters";

/** What of the module gives an interpreter. */
const MAKERS: ReadonlySet<string> = new Set(["create", "getCurrent", "getMain", "Interpreter"]);

/** A text that has been read, and where its places are in the program. */
export interface ExecutedText {
  readonly text: string;
  readonly program: t.Program;
  readonly resolution: Resolution;
  readonly toProgram: (range: SourceRange) => SourceRange;
}

/** What reading a text gives; `texts` are those in it. */
export interface ReadText {
  readonly program: t.Program | null;
  readonly resolution: Resolution | null;
  readonly findings: readonly Finding[];
  readonly texts: readonly ExecutedText[];
}

export interface ExecutedTexts {
  readonly texts: readonly ExecutedText[];
  readonly findings: readonly Finding[];
}

interface ExecCall {
  readonly argument: t.Node | undefined;
  readonly call: t.Node;
  readonly isInterpreters: boolean;
}

/** Finds the texts that `program` executes, and reads each with `read`. */
export function findExecutedTexts(
  source: string,
  program: t.Program,
  resolution: Resolution,
  read: (text: string) => ReadText,
): ExecutedTexts {
  const texts: ExecutedText[] = [];
  const findings: Finding[] = [];
  const isSeen = new Set<string>();
  for (const { argument, call, isInterpreters } of execCalls(program, resolution)) {
    const literal = literalOf(argument);
    if (literal === null) {
      if (isInterpreters) findings.push(notLiteral(argument ?? call));
      continue;
    }
    const text = valueOf(literal);
    if (isSeen.has(text)) continue;
    isSeen.add(text);
    const found = readLiteral(source, literal, read);
    if (found.findings.length === 0) texts.push(...found.texts);
    else if (isInterpreters) findings.push(...found.findings);
  }
  return { texts, findings };
}

function readLiteral(source: string, literal: TextLiteral, read: (text: string) => ReadText): ExecutedTexts {
  const text = valueOf(literal);
  const { program, resolution, findings, texts } = read(text);
  const toProgram = rangesWithin(source, literal);
  const own = program !== null && resolution !== null ? [{ text, program, resolution, toProgram }] : [];
  const inner = texts.map((each) => ({
    ...each,
    toProgram: (range: SourceRange) => toProgram(each.toProgram(range)),
  }));
  return { texts: [...own, ...inner], findings: findings.map((each) => findingWithin(each, toProgram)) };
}

function notLiteral(node: t.Node): Finding {
  const message = "exec() takes a text that stands right there, as a literal";
  const hint =
    "Write the text between the parentheses, without ${…}. Values go in with prepareMain({ n }), or as arguments of call(f, n).";
  return refused(node, "exec-literal", message, hint);
}

/** The calls of a method `exec`, in the order of the text. */
function execCalls(program: t.Program, resolution: Resolution): ExecCall[] {
  if (!importsModule(program, MODULE)) return [];
  const isMaker = makersOf(program, resolution);
  const values = new Map<Binding, t.Node>();
  const calls: { readonly node: t.CallExpression; readonly object: t.Node }[] = [];
  walk(program, (node) => {
    if (node.type === "VariableDeclarator" && node.init) {
      const binding = resolution.bindings.get(node.id);
      if (binding) values.set(binding, node.init);
    }
    if (node.type !== "CallExpression") return;
    const callee = withoutTypes(node.callee);
    if (callee.type !== "MemberExpression" || callee.computed || callee.property.type !== "Identifier")
      return;
    if (callee.property.name === "exec") calls.push({ node, object: callee.object });
  });
  const isInterpreter = (node: t.Node): boolean => {
    const value = withoutTypes(node);
    if (value.type === "CallExpression" || value.type === "NewExpression") return isMaker(value.callee);
    const binding = resolution.bindings.get(value);
    const given = binding && values.get(binding);
    return (
      given !== undefined &&
      given !== value &&
      withoutTypes(given).type !== "Identifier" &&
      isInterpreter(given)
    );
  };
  return calls.map(({ node, object }) => ({
    argument: node.arguments[0],
    call: node,
    isInterpreters: isInterpreter(object),
  }));
}

/** Tells whether an expression is what makes interpreters, or gives one. */
function makersOf(program: t.Program, { bindings }: Resolution): (callee: t.Node) => boolean {
  const makers = new Set<Binding>();
  const modules = new Set<Binding>();
  for (const node of program.body) {
    if (node.type !== "ImportDeclaration" || node.source.value !== MODULE) continue;
    for (const specifier of node.specifiers) {
      const binding = bindings.get(specifier.local);
      if (!binding) continue;
      if (binding.isModule) modules.add(binding);
      else if (specifier.type === "ImportSpecifier" && MAKERS.has(importedName(specifier)))
        makers.add(binding);
    }
  }
  return (callee) => {
    const value = withoutTypes(callee);
    if (value.type !== "MemberExpression") return makers.has(bindings.get(value)!);
    const isOfModule = modules.has(bindings.get(withoutTypes(value.object))!);
    return isOfModule && value.property.type === "Identifier" && MAKERS.has(value.property.name);
  };
}

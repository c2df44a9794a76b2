/**
 * Loops. Each turn ends with a back-edge, a point at which the machine may switch; it is in the update clause of a
 * `for`, so that `continue` passes it too.
 *
 * A loop's variable that is a cell is a new one for each turn: `for (let i …)` copies it before the update, as the
 * specification does.
 */
import type * as t from "@babel/types";
import { rangeOf } from "../sites.ts";
import { contains, withoutTypes } from "../syntax.ts";
import { isWaitLoop } from "../wait-loops.ts";
import { disposing, isUsing } from "./blocks.ts";
import { quote, sequence, type Emitter, type StatementRules } from "./emitter.ts";
import { visibleVariables } from "./inspection.ts";
import { nameFrom } from "./names.ts";
import { patternParts, type PatternPart } from "./patterns.ts";
import { body } from "./statements.ts";
import { declarationList, declarations, variableDeclaration } from "./variables.ts";

export const loopRules: StatementRules = {
  WhileStatement: (emitter, node, label) => {
    const test = emitter.expression(node.test);
    const begin = waits(emitter, node) ? emitter.ask("watch") : "";
    return `${label}for (${begin}; ${test}; ${edge(emitter, node)}) ${body(emitter, node.body)}`;
  },
  DoWhileStatement: (emitter, node, label) => {
    const turn = body(emitter, node.body);
    const inside = waits(emitter, node) ? `{ ${emitter.ask("watch")}; ${turn} }` : turn;
    const again = `${emitter.expression(node.test)} && (${edge(emitter, node)}, true)`;
    return `${label}do ${inside} while (${again});`;
  },
  ForStatement: forStatement,
  ForOfStatement: forOf,
  ForInStatement: forIn,
};

/** The point at the end of a turn; its place is the loop's head. */
function edge(emitter: Emitter, node: t.Loop): string {
  const { line, column, endLine, endColumn } = rangeOf(node);
  const inside = rangeOf(node.body);
  const isDo = node.type === "DoWhileStatement";
  const head = isDo ? { endLine, endColumn } : { endLine: inside.line, endColumn: inside.column };
  const site = emitter.siteAt({ line, column, ...head }, "");
  if (waits(emitter, node)) return `(${emitter.ask("spin", site)} && (yield))`;
  return `(${emitter.charge("edge", "edge", site)})`;
}

/** True for a loop whose turns are told apart from others, because it only waits for something to change. */
function waits(emitter: Emitter, node: t.Loop): boolean {
  if (!emitter.isExplored || node.type === "ForOfStatement" || node.type === "ForInStatement") return false;
  return isWaitLoop(node);
}

function forStatement(emitter: Emitter, node: t.ForStatement, label: string): string {
  const { before, init } = forInit(emitter, node.init);
  const copies: string[] = [];
  for (const binding of emitter.scopeOf(node)?.bindings.values() ?? []) {
    if (binding.isCell) {
      const copy = emitter.ask("cellOf", quote(binding.name), `${binding.name}.value`);
      copies.push(`${binding.name} = ${copy}`);
    }
  }
  // What a function in the head has seen is not the first turn's own.
  const isSeen = copies.length > 0 && contains(node.init!, ({ type }) => /Function|Method|Class/.test(type));
  const first = isSeen ? emitter.unique() : "";
  const begin = waits(emitter, node) ? emitter.ask("watch") : init;
  const start = isSeen ? `${init}, ${first} = true` : begin;
  const copy = isSeen ? `${first} && ${sequence(`${first} = false`, ...copies)}` : "";
  const condition = node.test ? emitter.expression(node.test) : "";
  const test = isSeen ? sequence(copy, condition === "" ? "true" : condition) : condition;
  const update = node.update ? [emitter.expression(node.update)] : [];
  const turn = [edge(emitter, node), ...copies, ...update].join(", ");
  const seen = visibleVariables(emitter, node);
  const inside = body(emitter, node.body);
  return `${before}${label}for (${start}; ${test}; ${turn}) ${seen === "" ? inside : `{\n${seen}${inside}\n}`}`;
}

function forInit(emitter: Emitter, init: t.ForStatement["init"]): { before: string; init: string } {
  if (!init) return { before: "", init: "" };
  if (init.type !== "VariableDeclaration") return { before: "", init: emitter.expression(init) };
  if (init.kind === "var") return { before: `${variableDeclaration(emitter, init)}\n`, init: "" };
  const parts: PatternPart[] = init.declarations.flatMap(({ id, init: value }) => {
    const text = value ? emitter.expression(value, nameFrom(id)) : "void 0";
    return patternParts(emitter, id, text, "create");
  });
  return { before: "", init: `let ${declarationList(emitter, parts)}` };
}

/** An iterator that is left before its end is closed, whatever leaves it: `break`, `return`, or an exception. */
function forOf(emitter: Emitter, node: t.ForOfStatement, label: string): string {
  const { $ } = emitter;
  const iteration = emitter.unique();
  const failing = emitter.unique();
  const iterable = emitter.expression(node.right);
  const site = emitter.site(node.right, emitter.labelOf(node.right));
  const begin = emitter.result(node.await ? "iterateAsync" : "iterate", site, iterable);
  const next = emitter.result("next", site, iteration);
  const turn = edge(emitter, node);
  const loop = `${label}for (; ${next}; ${turn}) ${eachBody(emitter, node, `${iteration}.value`)}`;
  const close = `${emitter.ask("close", site, iteration, failing)} && (yield);`;
  return [
    `{\nconst ${iteration} = ${begin};\nlet ${failing} = false;`,
    `try {\n${loop}\n} catch (${$}x) { ${failing} = true; throw ${$}x; }`,
    `finally { if (!${iteration}.isDone) { ${close} } }\n}`,
  ].join("\n");
}

function forIn(emitter: Emitter, node: t.ForInStatement, label: string): string {
  const key = emitter.temporary();
  const turns = emitter.temporary();
  const object = `(${turns} = 0, ${emitter.expression(node.right)})`;
  const turn = `${turns}++ > 0 && ${edge(emitter, node)};`;
  return `${label}for (${key} in ${object}) {\n${turn}\n${eachBody(emitter, node, key)}\n}`;
}

/** A turn's body, with the loop's target bound to `value` before it. */
function eachBody(emitter: Emitter, node: t.ForOfStatement | t.ForInStatement, value: string): string {
  const { left } = node;
  const isDeclaration = left.type === "VariableDeclaration";
  const target = isDeclaration ? left.declarations[0]!.id : withoutTypes(left);
  const isNew = isDeclaration && left.kind !== "var";
  const disposes = isDeclaration && isUsing(left.kind);
  const method = isDeclaration && left.kind === "await using" ? "useAsync" : "use";
  const given = disposes ? emitter.ask(method, emitter.site(target), `${emitter.$}d`, value) : value;
  const parts = patternParts(emitter, target, given, isNew ? "create" : "assign");
  return `{\n${disposing(emitter, node, disposes, `${declarations(parts)}\n${visibleVariables(emitter, node)}${body(emitter, node.body)}`)}\n}`;
}

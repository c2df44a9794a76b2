/**
 * Makes a program that shows a mistake smaller while it still shows it: takes statements, members, elements and
 * arguments out, and puts a part of a statement or an expression, or a plain number, in the place of the whole.
 *
 * The heads of loops and the fuel stay, so that what is left still ends.
 */
import { parse } from "@babel/parser";
import type * as t from "@babel/types";
import { children } from "../../../src/simulator/compiler/syntax.ts";

/** A piece of the text, and what may stand there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MOST_ATTEMPTS = 1_500;

/** Without them a program might not end, or print the engine's own words. */
const KEPT = /^(?:burn|what|cut)\(|^(?:burn|what|cut|t|fuel) =/;

const HEADS: Readonly<Record<string, readonly string[]>> = {
  ForStatement: ["init", "test", "update"],
  WhileStatement: ["test"],
  DoWhileStatement: ["test"],
};

/** The smallest program found for which `fails` still holds, as it does for `source`. */
export function shrinkProgram(source: string, fails: (source: string) => boolean): string {
  let smallest = source;
  let attempts = 0;
  let goesOn = true;
  while (goesOn) {
    goesOn = false;
    // From the largest piece to the smallest; an edit that works makes the places of the others stale.
    for (const { start, end, text } of edits(smallest)) {
      if (++attempts > MOST_ATTEMPTS) return smallest;
      const candidate = smallest.slice(0, start) + text + smallest.slice(end);
      if (candidate.length >= smallest.length || !fails(candidate)) continue;
      smallest = candidate;
      goesOn = true;
      break;
    }
  }
  return smallest;
}

function edits(source: string): readonly Edit[] {
  const found: Edit[] = [];
  const visit = (node: t.Node): void => {
    if (KEPT.test(source.slice(node.start!, node.end!))) return;
    found.push(...editsOf(node, source));
    const kept = new Set((HEADS[node.type] ?? []).map((key) => Reflect.get(node, key) as unknown));
    for (const child of children(node)) if (!kept.has(child)) visit(child);
  };
  try {
    visit(parse(source, { sourceType: "module", errorRecovery: true, plugins: ["typescript"] }).program);
  } catch {
    return [];
  }
  return found.sort(
    (one, other) => other.end - other.start - other.text.length - (one.end - one.start - one.text.length),
  );
}

function editsOf(node: t.Node, source: string): readonly Edit[] {
  const parts = Object.entries(node).flatMap(([, value]) =>
    Array.isArray(value) ? (value as (t.Node | null)[]) : [],
  );
  const removals = parts.flatMap((part) =>
    isNode(part) && !isFuel(part, source) ? [remove(part, source)] : [],
  );
  if (!isReplaceable(node)) return removals;
  const { start, end } = node as { start: number; end: number };
  const inner = children(node).flatMap((child) => [child, ...children(child)]);
  const replacements = inner
    .filter(isReplaceable)
    .map((child) => ({ start, end, text: textOf(child, source) }));
  const plain = node.type.endsWith("Expression") ? [{ start, end, text: "1" }] : [];
  return [...removals, ...replacements, ...plain];
}

function isNode(value: unknown): value is t.Node & { start: number; end: number } {
  return typeof value === "object" && value !== null && "type" in value && "start" in value;
}

function isReplaceable(node: t.Node): boolean {
  return /(?:Expression|Statement|Literal|Identifier)$/.test(node.type);
}

function isFuel(node: t.Node, source: string): boolean {
  return /fuel|burn/.test(source.slice(node.start!, node.end!)) && node.end! - node.start! < 100;
}

function textOf(node: t.Node, source: string): string {
  const text = source.slice(node.start!, node.end!);
  return node.type === "BlockStatement" ? text.slice(1, -1) : text;
}

/** The piece with the comma after it, or the one before it where it is the last. */
function remove({ start, end }: { start: number; end: number }, source: string): Edit {
  const after = /^\s*,\s*/.exec(source.slice(end))?.[0].length;
  if (after !== undefined) return { start, end: end + after, text: "" };
  const before = /,\s*$/.exec(source.slice(0, start))?.[0].length ?? 0;
  return { start: start - before, end, text: "" };
}

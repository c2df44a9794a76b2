/**
 * The methods of regular expressions, where a function replaces or the program has an `exec` of its own
 * (ECMA-262 22.2.6). `lastIndex` is read and written where the specification says, so that a callback sees it right.
 */
import { append } from "../../machine/append.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { nameOfValue, type Stepwise } from "./stepwise.ts";
import { substitute, type Match } from "./substitution.ts";
import type { Algorithm, Needs, Takers } from "./takers.ts";

const REGEXP = RegExp.prototype;
const nativeExec: unknown = Reflect.get(REGEXP, "exec");

/** Adds replace, match, search and test. */
export function addRegularExpressions(takers: Takers): void {
  const isLiving = (self: unknown): boolean =>
    isObject(self) && (takers.mayRun(self, "exec") || takers.mayRun(self, "flags"));
  const needsReplacer: Needs = (self, [text, replacer]) =>
    isObject(self) && (takers.reaches(replacer) || isLiving(self) || [text, replacer].some(takers.converts));
  const needs: Needs = (self, [text]) => isObject(self) && (isLiving(self) || takers.converts(text));
  takers.add(Reflect.get(REGEXP, Symbol.replace), needsReplacer, replace);
  takers.add(Reflect.get(REGEXP, Symbol.match), needs, match);
  takers.add(Reflect.get(REGEXP, Symbol.search), needs, search);
  takers.add(Reflect.get(REGEXP, "test"), needs, test);
  takers.add(nativeExec, (_self, [text]) => takers.converts(text), exec);
}

const replace: Algorithm = function* (step, self, [input, replacer]) {
  const pattern = self as object;
  const text = (yield* step.text(input)) as string;
  const template = typeof replacer === "function" ? null : ((yield* step.text(replacer)) as string);
  const { isGlobal, isUnicode } = (yield* flagsOf(step, pattern)) as Flags;
  if (isGlobal && step.write(pattern, "lastIndex", 0)) yield;
  const results = (yield* findAll(step, pattern, text, isGlobal, isUnicode)) as Found[];
  let result = "";
  let end = 0;
  for (const found of results) {
    const match = found.isNative
      ? matchOf(found.object as RegExpExecArray)
      : ((yield* readMatch(step, found.object, text)) as Match);
    const replacement = (
      template === null ? yield* askFor(step, replacer, match) : yield* substitute(step, match, template)
    ) as string;
    if (match.position < end) continue;
    result += text.slice(end, match.position) + replacement;
    end = match.position + match.matched.length;
  }
  return end >= text.length ? result : result + text.slice(end);
};

/** What `exec` gave, and whether it was the engine's own, so that there is nothing of the program in it. */
interface Found {
  readonly object: object;
  readonly isNative: boolean;
}

interface Flags {
  readonly isGlobal: boolean;
  readonly isUnicode: boolean;
}

function* flagsOf(step: Stepwise, pattern: object): Activation {
  const given: unknown = step.get(pattern, "flags") ? yield : step.value;
  const flags = (yield* step.text(given)) as string;
  return { isGlobal: flags.includes("g"), isUnicode: flags.includes("u") || flags.includes("v") };
}

/** All results of `exec`, or the first; after an empty match `lastIndex` moves on by one character. */
function* findAll(
  step: Stepwise,
  pattern: object,
  text: string,
  isGlobal: boolean,
  isUnicode: boolean,
): Activation {
  const results: Found[] = [];
  for (;;) {
    const found = (yield* runExec(step, pattern, text)) as Found | null;
    if (found === null) return results;
    append(results, found);
    if (!isGlobal) return results;
    if ((yield* matchedText(step, found.object)) !== "") continue;
    const lastIndex: unknown = step.get(pattern, "lastIndex") ? yield : step.value;
    const index = Math.max(0, (yield* step.integer(lastIndex)) as number);
    if (step.write(pattern, "lastIndex", indexAfter(text, index, isUnicode))) yield;
  }
}

/** AdvanceStringIndex (22.2.7.3). */
function indexAfter(text: string, index: number, isUnicode: boolean): number {
  const isPair = isUnicode && index + 1 < text.length && text.codePointAt(index)! > 0xffff;
  return index + (isPair ? 2 : 1);
}

function* matchedText(step: Stepwise, found: object): Activation {
  const first: unknown = step.get(found, "0") ? yield : step.value;
  return typeof first === "string" ? first : yield* step.text(first);
}

/** RegExpExec (22.2.7.1): what was found, or null. */
function* runExec(step: Stepwise, pattern: object, text: string): Activation {
  const exec: unknown = step.get(pattern, "exec") ? yield : step.value;
  if (exec === nativeExec || typeof exec !== "function") {
    const object = Reflect.apply(nativeExec as () => unknown, pattern, [text]) as object | null;
    return object && { object, isNative: true };
  }
  const result: unknown = step.call(exec, pattern, [text]) ? yield : step.value;
  if (result === null) return null;
  if (isObject(result)) return { object: result, isNative: false };
  throw new TypeError("RegExp exec method returned something other than an Object or null");
}

function matchOf(found: RegExpExecArray): Match {
  const [matched, ...captures] = found;
  return { text: found.input, position: found.index, matched, captures, named: found.groups };
}

function* readMatch(step: Stepwise, found: object, text: string): Activation {
  const length = (yield* step.lengthOf(found)) as number;
  const matched = (yield* matchedText(step, found)) as string;
  const index: unknown = step.get(found, "index") ? yield : step.value;
  const position = Math.max(0, Math.min((yield* step.integer(index)) as number, text.length));
  const captures: (string | undefined)[] = [];
  for (let group = 1; group < length; group++) {
    const capture: unknown = step.get(found, group) ? yield : step.value;
    append(captures, capture === undefined ? undefined : ((yield* step.text(capture)) as string));
  }
  const named: unknown = step.get(found, "groups") ? yield : step.value;
  const match: Match = { text, position, matched, captures, named };
  return match;
}

function* askFor(step: Stepwise, replacer: unknown, match: Match): Activation {
  const { matched, captures, position, text, named } = match;
  const args: unknown[] = [matched, ...captures, position, text];
  if (named !== undefined) append(args, named);
  const replacement: unknown = step.call(replacer, undefined, args) ? yield : step.value;
  return yield* step.text(replacement);
}

const match: Algorithm = function* (step, self, [input]) {
  const pattern = self as object;
  const text = (yield* step.text(input)) as string;
  const { isGlobal, isUnicode } = (yield* flagsOf(step, pattern)) as Flags;
  if (!isGlobal) return ((yield* runExec(step, pattern, text)) as Found | null)?.object ?? null;
  if (step.write(pattern, "lastIndex", 0)) yield;
  const results = (yield* findAll(step, pattern, text, true, isUnicode)) as Found[];
  const matches: unknown[] = [];
  for (const { object } of results) append(matches, yield* matchedText(step, object));
  return matches.length === 0 ? null : matches;
};

const search: Algorithm = function* (step, self, [input]) {
  const pattern = self as object;
  const text = (yield* step.text(input)) as string;
  const before: unknown = step.get(pattern, "lastIndex") ? yield : step.value;
  if (!Object.is(before, 0) && step.write(pattern, "lastIndex", 0)) yield;
  const found = (yield* runExec(step, pattern, text)) as Found | null;
  const after: unknown = step.get(pattern, "lastIndex") ? yield : step.value;
  if (!Object.is(after, before) && step.write(pattern, "lastIndex", before)) yield;
  if (found === null) return -1;
  return step.get(found.object, "index") ? yield : step.value;
};

const test: Algorithm = function* (step, self, [input]) {
  const text = (yield* step.text(input)) as string;
  return (yield* runExec(step, self as object, text)) !== null;
};

/** `exec` converts its argument before it looks. */
const exec: Algorithm = function* (step, self, [input]) {
  if (!isObject(self)) throw new TypeError(`Receiver is not a RegExp: ${nameOfValue(self)}`);
  return Reflect.apply(nativeExec as () => unknown, self, [yield* step.text(input)]);
};

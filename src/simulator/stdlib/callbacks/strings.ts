/**
 * The methods of strings that call back, or that hand over to an object of the program: replace and replaceAll with a
 * function, and match, matchAll, search and split with an object that has the symbol's method (ECMA-262 22.1.3).
 */
import { append } from "../../machine/append.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { callable, type Stepwise } from "./stepwise.ts";
import { lookUp, type Algorithm, type Needs, type Takers } from "./takers.ts";

const STRING = String.prototype;

/** What a method hands over to. */
const HANDED_OVER = {
  match: Symbol.match,
  matchAll: Symbol.matchAll,
  search: Symbol.search,
  split: Symbol.split,
} as const;

/** Adds them all. */
export function addStrings(takers: Takers): void {
  const isHandedOver = (value: unknown, symbol: symbol): boolean =>
    isObject(value) && (takers.mayRun(value, symbol) || lookUp(value, symbol)?.get !== undefined);

  const needsReplacer: Needs = (self, [pattern, replacer]) =>
    takers.reaches(replacer) ||
    isHandedOver(pattern, Symbol.replace) ||
    [self, pattern, replacer].some(takers.converts);
  takers.add(STRING.replace, needsReplacer, replacing("replace", false));
  takers.add(STRING.replaceAll, needsReplacer, replacing("replaceAll", true));

  for (const [name, symbol] of Object.entries(HANDED_OVER)) {
    const native: unknown = Reflect.get(STRING, name);
    const needs: Needs = (_self, [pattern]) => isHandedOver(pattern, symbol) || takers.converts(pattern);
    takers.add(native, needs, handingOver(name, symbol, native));
  }
}

function requireText(self: unknown, name: string): void {
  if (self !== null && self !== undefined) return;
  throw new TypeError(`String.prototype.${name} called on null or undefined`);
}

function handingOver(name: string, symbol: symbol, native: unknown): Algorithm {
  return function* (step, self, [pattern, limit]) {
    requireText(self, name);
    const rest = name === "split" ? [limit] : [];
    if (name === "matchAll") yield* requireGlobal(step, pattern, name);
    const method: unknown = yield* step.method(pattern, symbol);
    if (method !== undefined) return yield* step.invoke(method, pattern, [self, ...rest]);
    const text = yield* step.text(self);
    // What is left is for the engine: a pattern that is text, or that becomes text.
    return yield* step.invoke(native, text, [yield* step.text(pattern), ...rest]);
  };
}

function replacing(name: "replace" | "replaceAll", isAll: boolean): Algorithm {
  return function* (step, self, [pattern, replacer]) {
    requireText(self, name);
    if (pattern !== null && pattern !== undefined) {
      if (isAll) yield* requireGlobal(step, pattern, name);
      const method: unknown = yield* step.method(pattern, Symbol.replace);
      if (method !== undefined) return yield* step.invoke(method, pattern, [self, replacer]);
    }
    const text = (yield* step.text(self)) as string;
    const search = (yield* step.text(pattern)) as string;
    if (typeof replacer !== "function") {
      return Reflect.apply(STRING[name], text, [search, yield* step.text(replacer)]) as string;
    }
    return yield* replaceText(step, text, search, callable(replacer), isAll);
  };
}

/** Replaces the first occurrence of `search`, or all, by what the function says about each. */
function* replaceText(
  step: Stepwise,
  text: string,
  search: string,
  replacer: unknown,
  isAll: boolean,
): Activation {
  const positions: number[] = [];
  const advance = Math.max(1, search.length);
  for (let at = text.indexOf(search); at !== -1; at = text.indexOf(search, at + advance)) {
    append(positions, at);
    // Past the end, the empty text is found at the end again.
    if (!isAll || at + advance > text.length) break;
  }
  let result = "";
  let end = 0;
  for (const position of positions) {
    const replacement: unknown = step.call(replacer, undefined, [search, position, text])
      ? yield
      : step.value;
    result += text.slice(end, position) + ((yield* step.text(replacement)) as string);
    end = position + search.length;
  }
  return result + text.slice(end);
}

/** Throws V8's TypeError for a regular expression without the flag g, which `replaceAll` and `matchAll` need. */
function* requireGlobal(step: Stepwise, pattern: unknown, name: string): Activation {
  if (!isObject(pattern)) return undefined;
  const mark: unknown = step.get(pattern, Symbol.match) ? yield : step.value;
  if (mark === undefined ? !isRegExp(pattern) : !mark) return undefined;
  const flags: unknown = step.get(pattern, "flags") ? yield : step.value;
  if (flags === undefined || flags === null) {
    throw new TypeError(`String.prototype.${name} called on null or undefined`);
  }
  if (((yield* step.text(flags)) as string).includes("g")) return undefined;
  throw new TypeError(`String.prototype.${name} called with a non-global RegExp argument`);
}

function isRegExp(value: object): boolean {
  return Object.prototype.toString.call(value) === "[object RegExp]";
}

/** `print`, `str` and `repr` of objects of the program that have their own `toString`. */
import { append } from "../../machine/append.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { reprWith, strWith, type TextOf } from "../format.ts";
import type { Stepwise } from "./stepwise.ts";
import type { Takers } from "./takers.ts";

type Show = (value: unknown, textOf: TextOf) => string;

/** The functions of one run that show values, as its program has them. */
export interface Printers {
  readonly print: unknown;
  readonly str: unknown;
  readonly repr: unknown;
}

/** Adds them. */
export function addPrinting(takers: Takers, { print, str: toText, repr: toRepr }: Printers): void {
  const needs = (_self: unknown, args: readonly unknown[]): boolean =>
    args.some((value) => saysItself(takers, value, new Set()));
  takers.add(print, needs, function* (step, self, args) {
    const texts: string[] = [];
    for (const value of args) append(texts, (yield* show(step, strWith, value)) as string);
    return step.call(print, self, texts) ? yield : step.value;
  });
  takers.add(toText, needs, (step, _self, [value]) => show(step, strWith, value));
  takers.add(toRepr, needs, (step, _self, [value]) => show(step, reprWith, value));
}

/** True where a value, or something in it, has a `toString` of the program. */
function saysItself(takers: Takers, value: unknown, seen: Set<object>): boolean {
  if (!isObject(value) || typeof value === "function" || seen.has(value)) return false;
  seen.add(value);
  if (value instanceof Map) return [...value].some((entry) => saysItself(takers, entry, seen));
  if (Array.isArray(value) || value instanceof Set) {
    return [...value].some((member) => saysItself(takers, member, seen));
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return takers.mayRun(value, "toString");
  const properties = Object.values(Object.getOwnPropertyDescriptors(value));
  return properties.some((property) => saysItself(takers, property.value, seen));
}

/** The objects in `value` that say themselves how they are shown, in order, and the methods they say it with. */
function asked(as: Show, value: unknown): (readonly [object, unknown])[] {
  const found: (readonly [object, unknown])[] = [];
  as(value, (object, method) => {
    append(found, [object, method]);
    return "";
  });
  return found;
}

/** `as(value)`, with the program's methods called where they can be interrupted. */
function* show(step: Stepwise, as: Show, value: unknown): Activation {
  const texts: string[] = [];
  for (const [object, method] of asked(as, value)) {
    const text: unknown = step.call(method, object, []) ? yield : step.value;
    append(texts, (yield* step.text(text)) as string);
  }
  return as(value, () => texts.shift() ?? "");
}

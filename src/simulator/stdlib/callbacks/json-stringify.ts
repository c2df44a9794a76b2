/**
 * `JSON.stringify` where a replacer, a `toJSON` or a getter of the program has a say (ECMA-262 25.5.2). Its errors are worded
 * as V8 words them.
 */
import { append } from "../../machine/append.ts";
import { isObject } from "../../machine/conversions.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { constructorNameOf, type Stepwise } from "./stepwise.ts";
import { hasGetters, type Takers } from "./takers.ts";

/** Adds it. */
export function addJsonStringify(takers: Takers): void {
  const native: unknown = Reflect.get(JSON, "stringify");
  takers.add(
    native,
    (_self, [value, replacer]) => takers.reaches(replacer) || isLiving(takers, value, new Set()),
    function* (step, _self, [value, replacer, space]) {
      const gap = indentOf(yield* unwrap(step, space));
      const isFunction = typeof replacer === "function";
      const keys = isFunction ? null : ((yield* keysOf(step, replacer)) as string[] | null);
      const serialiser = new Serialiser(step, isFunction ? replacer : null, keys, gap);
      return yield* serialiser.serialise({ "": value }, "");
    },
  );
}

/** True where a value, or what is in it, has a getter or a `toJSON` of the program. */
function isLiving(takers: Takers, value: unknown, seen: Set<object>): boolean {
  if (typeof value === "bigint") return takers.mayRun(value, "toJSON");
  if (!isObject(value) || seen.has(value)) return false;
  seen.add(value);
  if (takers.mayRun(value, "toJSON") || hasGetters(value)) return true;
  if (isBoxed(value)) return takers.converts(value);
  return Object.values(value).some((member) => isLiving(takers, member, seen));
}

function isBoxed(value: object): boolean {
  return value instanceof Number || value instanceof String;
}

/** The primitive in a `Number` or `String` object, by its own conversion; anything else as it is. */
function* unwrap(step: Stepwise, value: unknown): Activation {
  if (value instanceof Number) return yield* step.number(value);
  if (value instanceof String) return yield* step.text(value);
  if (value instanceof Boolean) return Boolean.prototype.valueOf.call(value);
  return value instanceof BigInt ? BigInt.prototype.valueOf.call(value) : value;
}

function indentOf(space: unknown): string {
  if (typeof space === "string") return space.slice(0, 10);
  return typeof space === "number" ? " ".repeat(Math.max(0, Math.min(10, Math.trunc(space) || 0))) : "";
}

/** The keys that an array given as replacer names, each once; null where every key counts. */
function* keysOf(step: Stepwise, replacer: unknown): Activation {
  if (!Array.isArray(replacer)) return null;
  const keys = new Set<string>();
  const length = (yield* step.lengthOf(replacer)) as number;
  for (let index = 0; index < length; index++) {
    const key: unknown = step.get(replacer, index) ? yield : step.value;
    if (typeof key === "string") keys.add(key);
    else if (typeof key === "number" || (isObject(key) && isBoxed(key))) {
      keys.add((yield* step.text(key)) as string);
    }
  }
  return [...keys];
}

/** An object whose members are being written, and the key under which it is in the one around it. */
interface Open {
  readonly object: object;
  readonly key: string;
}

class Serialiser {
  readonly #step: Stepwise;
  readonly #replacer: unknown;
  readonly #keys: readonly string[] | null;
  readonly #gap: string;
  readonly #open: Open[] = [];

  constructor(step: Stepwise, replacer: unknown, keys: readonly string[] | null, gap: string) {
    this.#step = step;
    this.#replacer = replacer;
    this.#keys = keys;
    this.#gap = gap;
  }

  /** SerializeJSONProperty (25.5.2.2): text, or undefined for what JSON does not have. */
  *serialise(holder: object, key: string): Activation {
    const step = this.#step;
    let value: unknown = step.get(holder, key) ? yield : step.value;
    if (isObject(value) || typeof value === "bigint") {
      const toJson: unknown = step.get(value, "toJSON") ? yield : step.value;
      if (typeof toJson === "function") value = step.call(toJson, value, [key]) ? yield : step.value;
    }
    if (this.#replacer !== null) {
      value = step.call(this.#replacer, holder, [key, value]) ? yield : step.value;
    }
    if (isObject(value)) value = yield* unwrap(step, value);
    if (typeof value === "bigint") throw new TypeError("Do not know how to serialize a BigInt");
    if (!isObject(value)) return JSON.stringify(value);
    if (typeof value === "function") return undefined;
    if (isRawJson(value)) return JSON.stringify(value);
    return yield* this.#members(value, key);
  }

  *#members(value: object, key: string): Activation {
    if (this.#open.some(({ object }) => object === value)) throw this.#circle(value, key);
    append(this.#open, { object: value, key });
    const isArray = Array.isArray(value);
    const parts = (isArray ? yield* this.#elements(value) : yield* this.#properties(value)) as string[];
    const text = this.#join(parts, isArray ? "[]" : "{}");
    this.#open.pop();
    return text;
  }

  *#elements(array: readonly unknown[]): Activation {
    const parts: string[] = [];
    const length = (yield* this.#step.lengthOf(array)) as number;
    for (let index = 0; index < length; index++) {
      append(parts, ((yield* this.serialise(array, String(index))) as string | undefined) ?? "null");
    }
    return parts;
  }

  *#properties(object: object): Activation {
    const parts: string[] = [];
    for (const key of this.#keys ?? Object.keys(object)) {
      const text = (yield* this.serialise(object, key)) as string | undefined;
      if (text !== undefined) append(parts, `${JSON.stringify(key)}:${this.#gap === "" ? "" : " "}${text}`);
    }
    return parts;
  }

  #join(parts: readonly string[], [opening, closing]: string): string {
    if (parts.length === 0) return `${opening!}${closing!}`;
    if (this.#gap === "") return `${opening!}${parts.join(",")}${closing!}`;
    const outer = `\n${this.#gap.repeat(this.#open.length - 1)}`;
    const inner = outer + this.#gap;
    return `${opening!}${inner}${parts.join(`,${inner}`)}${outer}${closing!}`;
  }

  #circle(value: object, key: string): Error {
    const start = this.#open.findIndex(({ object }) => object === value);
    const name = (index: number): string =>
      `object with constructor '${constructorNameOf(this.#open[index]!.object)}'`;
    const place = (index: number): string => {
      const at = index < this.#open.length ? this.#open[index]!.key : key;
      return Array.isArray(this.#open[index - 1]!.object) ? `index ${at}` : `property '${at}'`;
    };
    const line = (index: number): string => `\n    |     ${place(index)} -> ${name(index)}`;
    const last = this.#open.length - 1;
    let text = `Converting circular structure to JSON\n    --> starting at ${name(start)}`;
    for (let index = start + 1; index <= last; index++) {
      // The first two and the last are enough to see the circle.
      if (index <= start + 2 || index === last) text += line(index);
      else if (index === start + 3) text += "\n    |     ...";
    }
    return new TypeError(`${text}\n    --- ${place(last + 1)} closes the circle`);
  }
}

/** True for what `JSON.rawJSON` made, where the engine has it. */
function isRawJson(value: object): boolean {
  const ask: unknown = Reflect.get(JSON, "isRawJSON");
  return typeof ask === "function" && (Reflect.apply(ask, JSON, [value]) as boolean);
}

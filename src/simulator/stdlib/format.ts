/** How values print: Python's `str` and `repr`, with JavaScript's spelling of what Python does not have. */
import { suspendableOf } from "../machine/suspendable.ts";
import { append } from "../machine/append.ts";

const NESTING_LIMIT = 20;

/** More elements than this are not in the 40 characters anyway. */
const MOST_DESCRIBED = 20;

/** How an object of the program that has its own `toString` is shown. */
export type TextOf = (object: object, toString: unknown) => string;

const callAtOnce: TextOf = (object, toString) =>
  String(Reflect.apply(toString as () => unknown, object, []) as string);

/** `str(value)`: text and numbers as they are, an exception as its message. */
export function str(value: unknown): string {
  return strWith(value, callAtOnce);
}

/** `str(value)`, with the program's own `toString` methods asked by `textOf`. */
export function strWith(value: unknown, textOf: TextOf): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return value.message;
  return reprWith(value, textOf);
}

/** `repr(value)`: as `str`, but text in quotes and an exception with its class. Never an address. */
export function repr(value: unknown): string {
  return reprWith(value, callAtOnce);
}

/** `repr(value)`, with the program's own `toString` methods asked by `textOf`. */
export function reprWith(value: unknown, textOf: TextOf): string {
  return show(value, [], Infinity, textOf);
}

/** Asks no function of the program: what is shown of a run must not change it. */
const askNobody: TextOf = (object, toString) =>
  suspendableOf(toString) === undefined ? callAtOnce(object, toString) : nameOf(object);

/** `repr` cut at 40 characters, for an event. It runs nothing of the program. */
export function describe(value: unknown): string {
  const text = show(value, [], MOST_DESCRIBED, askNobody);
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** `repr`, with at most `most` elements of each container. */
function show(value: unknown, outer: readonly object[], most: number, textOf: TextOf): string {
  switch (typeof value) {
    case "string":
      return quote(value);
    case "bigint":
      return value.toString();
    case "function":
      return showFunction(value);
    case "object":
      return value === null ? "null" : showObject(value, outer, most, textOf);
    case "symbol":
      return value.toString();
    default:
      return Object.is(value, -0) ? "-0" : String(value);
  }
}

function showFunction(value: object): string {
  const name = Reflect.get(value, "name") as unknown;
  const isClass = Object.getOwnPropertyDescriptor(value, "prototype")?.writable === false;
  return `<${isClass ? "class" : "function"} ${typeof name === "string" && name !== "" ? name : "<lambda>"}>`;
}

function showObject(value: object, outer: readonly object[], most: number, textOf: TextOf): string {
  if (outer.includes(value) || outer.length >= NESTING_LIMIT) return Array.isArray(value) ? "[...]" : "{...}";
  const within = outer.concat([value]);
  const inner = (item: unknown): string => show(item, within, most, textOf);
  if (Array.isArray(value)) return `[${first(value, most).map(inner).join(", ")}]`;
  if (value instanceof Map)
    return `{${first(value, most)
      .map(([key, item]) => `${inner(key)}: ${inner(item)}`)
      .join(", ")}}`;
  if (value instanceof Set)
    return value.size === 0 ? "set()" : `{${first(value, most).map(inner).join(", ")}}`;
  if (value instanceof Error) return `${value.name}(${showArguments(value, inner)})`;
  if (ArrayBuffer.isView(value))
    return `${value.constructor.name}(${inner(first(value as Uint8Array, most))})`;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) {
    const entries = first(Object.keys(value), most).map((key) => {
      const isAsked = textOf === askNobody && Object.getOwnPropertyDescriptor(value, key)?.get !== undefined;
      return `${showKey(key)}: ${isAsked ? "<getter>" : inner(Reflect.get(value, key))}`;
    });
    return `{${entries.join(", ")}}`;
  }
  const toString: unknown = Reflect.get(value, "toString");
  if (typeof toString === "function" && toString !== Object.prototype.toString) {
    return textOf(value, toString);
  }
  return nameOf(value);
}

function nameOf(object: object): string {
  return `<${object.constructor?.name || "object"}>`;
}

function first<T>(items: Iterable<T>, most: number): T[] {
  const taken: T[] = [];
  for (const item of items) {
    if (taken.length >= most) break;
    append(taken, item);
  }
  return taken;
}

function showArguments(error: Error, inner: (item: unknown) => string): string {
  const args: unknown = Reflect.get(error, "args");
  return Array.isArray(args) ? args.map(inner).join(", ") : inner(error.message);
}

function showKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
}

/** Single quotes unless only those occur in the text, as Python has it. */
function quote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  let quoted = "";
  for (const character of text) {
    if (character === mark || character === "\\") quoted += `\\${character}`;
    else if (character === "\n") quoted += "\\n";
    else if (character === "\r") quoted += "\\r";
    else if (character === "\t") quoted += "\\t";
    else if (character < " " || character === "\x7f")
      quoted += `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
    else quoted += character;
  }
  return mark + quoted + mark;
}

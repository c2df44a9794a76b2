/**
 * Copies of values for another process or interpreter, as `pickle` makes them (Lib/pickle.py of 3.14).
 *
 * A pickle is a table of nodes that holds no object of the process it comes from. What two parts of a value share, or a value
 * that contains itself, is one node. Functions and classes are not copied: they cross by the name under which their
 * module has them, and have to be found under it on the other side. An object of the library crosses if its class
 * says how (`reduce`).
 */
import { isObject } from "../../machine/conversions.ts";
import { LibraryObject } from "../../machine/memory.ts";
import { originOf } from "../../machine/origins.ts";
import { pythonTypeName } from "../arguments.ts";
import { BaseException, Exception, TypeError } from "../exceptions.ts";
import { Coroutine } from "../coroutines.ts";
import type { LibraryContext } from "../library-context.ts";
import { libraryMember, libraryNameOf } from "./library-names.ts";
import { unpicklableName } from "./unpicklable.ts";

export class PickleError extends Exception {}
/** Raised for what cannot be pickled. */
export class PicklingError extends PickleError {}

/** What a class of the library says of one of its objects, to have it made again on the other side. */
export interface Reduced {
  /** The name of the function that makes it: see `rebuilders`. */
  readonly kind: string;
  /** What is outside all processes, or plain data: goes as it is. */
  readonly state: unknown;
  /** What is copied with it. */
  readonly parts?: readonly unknown[];
}

/** The method by which an object of the library crosses. It may throw. */
export const REDUCE = Symbol("reduce");

type Node =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "array"; readonly items: readonly number[]; readonly isFrozen: boolean }
  | {
      readonly kind: "object";
      readonly entries: readonly (readonly [PropertyKey, number])[];
      readonly of: number | null;
    }
  | { readonly kind: "map" | "set"; readonly entries: readonly number[] }
  | { readonly kind: "bytes"; readonly bytes: ArrayBuffer; readonly view: string; readonly length: number }
  | { readonly kind: "error"; readonly of: number; readonly message: string; readonly args: number | null }
  | { readonly kind: "own" | "inner"; readonly name: string }
  | { readonly kind: "library"; readonly module: string; readonly name: string }
  | {
      readonly kind: "reduced";
      readonly rebuild: string;
      readonly state: unknown;
      readonly parts: readonly number[];
    };

export interface Pickle {
  readonly nodes: readonly Node[];
  readonly root: number;
  /** About how many bytes CPython's would have. */
  readonly bytes: number;
}

const VIEWS: Readonly<Record<string, (buffer: ArrayBuffer) => object>> = {
  ArrayBuffer: (buffer) => buffer,
  DataView: (buffer) => new DataView(buffer),
  Int8Array: (buffer) => new Int8Array(buffer),
  Uint8Array: (buffer) => new Uint8Array(buffer),
  Uint8ClampedArray: (buffer) => new Uint8ClampedArray(buffer),
  Int16Array: (buffer) => new Int16Array(buffer),
  Uint16Array: (buffer) => new Uint16Array(buffer),
  Int32Array: (buffer) => new Int32Array(buffer),
  Uint32Array: (buffer) => new Uint32Array(buffer),
  Float32Array: (buffer) => new Float32Array(buffer),
  Float64Array: (buffer) => new Float64Array(buffer),
  BigInt64Array: (buffer) => new BigInt64Array(buffer),
  BigUint64Array: (buffer) => new BigUint64Array(buffer),
};

/** Bytes that a pickle has beside its nodes. */
const FRAME = 11;

class Pickler {
  readonly nodes: Node[] = [];
  bytes = FRAME;
  readonly #context: LibraryContext;
  readonly #memo = new Map<object, number>();

  constructor(context: LibraryContext) {
    this.#context = context;
  }

  add(value: unknown): number {
    if ((typeof value !== "object" || value === null) && typeof value !== "function")
      return this.#addPlain(value);
    const known = this.#memo.get(value);
    if (known !== undefined) return known;
    const at = this.nodes.length;
    this.#memo.set(value, at);
    // Keeps the place: what it contains may contain it.
    this.nodes.push({ kind: "value", value: undefined });
    this.bytes += 2;
    if (isObject(value) && typeof value !== "function" && !(value instanceof LibraryObject)) {
      const { memory, machine } = this.#context;
      memory.noteReadOfAll(machine.meter.site, value);
    }
    this.nodes[at] = this.#nodeOf(value);
    return at;
  }

  #addPlain(value: unknown): number {
    if (typeof value === "symbol") throw new TypeError(`cannot pickle 'symbol' object`);
    this.bytes +=
      typeof value === "string" ? value.length + 3 : typeof value === "number" ? sizeOf(value) : 2;
    return this.nodes.push({ kind: "value", value }) - 1;
  }

  #nodeOf(value: object): Node {
    if (typeof value === "function") return this.#byName(value);
    if (Array.isArray(value)) {
      const items = Array.from(value as unknown[], (item) => this.add(item));
      return { kind: "array", items, isFrozen: Object.isFrozen(value) };
    }
    if (value instanceof Map)
      return { kind: "map", entries: [...value].flat(1).map((item) => this.add(item)) };
    if (value instanceof Set) return { kind: "set", entries: [...value].map((item) => this.add(item)) };
    if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return this.#bytesOf(value);
    if (value instanceof LibraryObject || value instanceof Coroutine) return this.#reduced(value);
    if (value instanceof Error) return this.#errorNode(value);
    const name = unpicklableName(this.#context, value);
    if (name !== null) throw new TypeError(`cannot pickle '${name}' object`);
    return this.#instance(value);
  }

  #bytesOf(value: ArrayBuffer | ArrayBufferView): Node {
    const view = value.constructor.name;
    if (!(view in VIEWS)) throw new TypeError(`cannot pickle '${view}' object`);
    const bytes = ArrayBuffer.isView(value)
      ? value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength)
      : value.slice(0);
    this.bytes += bytes.byteLength;
    return { kind: "bytes", bytes: bytes as ArrayBuffer, view, length: bytes.byteLength };
  }

  #reduced(value: LibraryObject): Node {
    const reduce: unknown = Reflect.get(value, REDUCE);
    if (typeof reduce !== "function") {
      throw new TypeError(
        `cannot pickle '${unpicklableName(this.#context, value) ?? pythonTypeName(value)}' object`,
      );
    }
    const { kind, state, parts = [] } = Reflect.apply(reduce, value, []) as Reduced;
    this.bytes += 40;
    return { kind: "reduced", rebuild: kind, state, parts: parts.map((part) => this.add(part)) };
  }

  #errorNode(error: Error): Node {
    const of = this.add(error.constructor);
    const args = error instanceof BaseException ? this.add(error.args) : null;
    return { kind: "error", of, message: error.message, args };
  }

  /** A plain object, or an instance of a class of the program. */
  #instance(value: object): Node {
    const prototype: unknown = Object.getPrototypeOf(value);
    const isPlain = prototype === Object.prototype || prototype === null;
    const of = isPlain ? null : this.add(value.constructor);
    const entries = Reflect.ownKeys(value).flatMap((key) => {
      const property = Object.getOwnPropertyDescriptor(value, key)!;
      return property.enumerable && "value" in property ? [[key, this.add(property.value)] as const] : [];
    });
    return { kind: "object", entries, of };
  }

  #byName(callee: object): Node {
    const { program, library } = this.#context;
    const known = libraryNameOf(library, callee);
    if (known !== null) return { kind: "library", ...known };
    const name = nameOf(callee);
    if (this.#context.innerFunctions.get(name) === callee) return { kind: "inner", name };
    const qualified = qualifiedName(this.#context, callee);
    const described = describeCallable(this.#context, callee);
    const isOld = !/^3\.1[4-9]/.test(this.#context.machine.interpreter.version);
    if (qualified.includes("<locals>")) {
      if (isOld) throw new PickleAttributeError(`Can't pickle local object '${qualified}'`);
      throw new PicklingError(`Can't pickle local object ${described}`);
    }
    // What a text has declared that was executed is beside the module's own names.
    const executed = program.mainNames.get(name)?.value;
    const found = executed === callee ? callee : readName(program.moduleNames, name);
    if (found === MISSING) {
      const why = isOld
        ? `attribute lookup ${name} on __main__ failed`
        : `it's not found as __main__.${name}`;
      throw new PicklingError(`Can't pickle ${described}: ${why}`);
    }
    if (found !== callee) {
      throw new PicklingError(`Can't pickle ${described}: it's not the same object as __main__.${name}`);
    }
    this.bytes += name.length + 12;
    return { kind: "own", name };
  }
}

const MISSING = Symbol("missing");

/** How the names of `__main__` are read. */
type Names = Readonly<Record<string, () => unknown>>;

function readName(names: Names, name: string): unknown {
  if (!Object.hasOwn(names, name)) return MISSING;
  try {
    return names[name]!();
  } catch {
    return MISSING; // its declaration has not run
  }
}

function nameOf(callee: object): string {
  const name: unknown = Reflect.get(callee, "name");
  return typeof name === "string" && name !== "" && name !== "target" ? name : "<lambda>";
}

function qualifiedName({ program }: LibraryContext, callee: object): string {
  const name = nameOf(callee);
  const origin = originOf(callee);
  if (origin !== undefined) return origin.qualifier + name;
  return isClass(callee) && !Object.hasOwn(program.moduleNames, name)
    ? (program.localClasses[name] ?? name)
    : name;
}

function isClass(callee: object): boolean {
  return Object.getOwnPropertyDescriptor(callee, "prototype")?.writable === false;
}

/** What CPython's messages call a function or a class; where an address would be there are dots. */
export function describeCallable(context: LibraryContext, callee: object): string {
  const qualified = qualifiedName(context, callee);
  return isClass(callee) ? `<class '__main__.${qualified}'>` : `<function ${qualified} at 0x...>`;
}

function sizeOf(number: number): number {
  return Number.isInteger(number) && Math.abs(number) < 2 ** 31 ? (number >= 0 && number < 256 ? 2 : 5) : 9;
}

/** Copies `value`. Throws CPython's errors for what cannot be pickled. */
export function dumps(context: LibraryContext, value: unknown): Pickle {
  const pickler = new Pickler(context);
  const root = pickler.add(value);
  return { nodes: pickler.nodes, root, bytes: pickler.bytes };
}

/** Makes the value again, in the interpreter of `context`, where `names` are those of `__main__`. */
export function loads(
  context: LibraryContext,
  { nodes, root }: Pickle,
  names: Names = context.program.moduleNames,
): unknown {
  const made = new Map<number, unknown>();
  const make = (at: number): unknown => {
    if (made.has(at)) return made.get(at);
    const node = nodes[at]!;
    const keep = <Value>(value: Value): Value => {
      made.set(at, value);
      return value;
    };
    switch (node.kind) {
      case "value":
        return keep(node.value);
      case "array": {
        const array = keep<unknown[]>([]);
        for (const item of node.items) array.push(make(item));
        return node.isFrozen ? Object.freeze(array) : array;
      }
      case "map": {
        const map = keep(new Map<unknown, unknown>());
        for (let i = 0; i < node.entries.length; i += 2)
          map.set(make(node.entries[i]!), make(node.entries[i + 1]!));
        return map;
      }
      case "set": {
        const set = keep(new Set<unknown>());
        for (const entry of node.entries) set.add(make(entry));
        return set;
      }
      case "bytes":
        return keep(VIEWS[node.view]!(node.bytes.slice(0)));
      case "object": {
        const prototype =
          node.of === null ? Object.prototype : (make(node.of) as { prototype: object }).prototype;
        const object = keep(Object.create(prototype) as Record<PropertyKey, unknown>);
        for (const [key, item] of node.entries) {
          Object.defineProperty(object, key, {
            value: make(item),
            writable: true,
            enumerable: true,
            configurable: true,
          });
        }
        return object;
      }
      case "error":
        return keep(
          makeError(make(node.of) as typeof BaseException, node, node.args === null ? null : make(node.args)),
        );
      case "own":
        return keep(findOwn(names, node.name));
      case "inner":
        return keep(context.innerFunction(node.name));
      case "library":
        return keep(libraryMember(context.library, node.module, node.name));
      case "reduced": {
        const parts = node.parts.map(make);
        return keep(context.rebuilder(node.rebuild)(node.state, parts));
      }
    }
  };
  return make(root);
}

function makeError(
  of: typeof BaseException,
  { message }: { readonly message: string },
  args: unknown,
): Error {
  if (!Array.isArray(args)) return new (of as unknown as ErrorConstructor)(message);
  const error = Reflect.construct(BaseException, args, of) as Error;
  Object.defineProperty(error, "message", { value: message, writable: true, configurable: true });
  return error;
}

/** A function or a class that the program has there. Throws the AttributeError that CPython gives where it has none. */
function findOwn(names: Names, name: string): unknown {
  const found = readName(names, name);
  if (found === MISSING) {
    throw new PickleAttributeError(`module '__main__' has no attribute '${name}'`);
  }
  return found;
}

/** Raised where a name is not there on the other side, and by old versions for what has no such name. */
export class PickleAttributeError extends Exception {
  override name = "AttributeError";
}

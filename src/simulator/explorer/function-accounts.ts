/**
 * What the language's own functions and constructors access that are no methods of containers: `Object.keys`,
 * `JSON.stringify`, `new Map(entries)` and the like. Each call is one step.
 */
import { ENGINE_FUNCTIONS } from "../machine/engine-functions.ts";
import { isContainer, type Look } from "./look.ts";
import { METHOD_ACCOUNTS } from "./method-accounts.ts";
import { deleteProperty, readOwnKeys, readProperty, writeProperty } from "./property-accounts.ts";

export type FunctionAccount = (look: Look, self: unknown, args: readonly unknown[]) => void;

/** Does something to the first argument, where that is a container. */
const first =
  (does: (look: Look, object: object, args: readonly unknown[]) => void): FunctionAccount =>
  (look, _self, args) => {
    if (isContainer(args[0])) does(look, args[0], args);
  };

const readKeys = first(readOwnKeys);
const readAll = first((look, object) => look.all(object));
const writeAll = first((look, object) => look.all(object, true));
const readOne = first((look, object, [, key]) => readProperty(look, object, key));
/** Defining also changes what kind of a property it is, which is part of the shape. */
const define = first((look, object, [, key]) => {
  writeProperty(look, object, key, undefined);
  look.shape(object, true);
});
const nothing: FunctionAccount = () => undefined;

/** What is shown as text, or copied: all that is in the arguments. Instances of classes do not show what they have. */
const readArguments: FunctionAccount = (look, _self, args) => {
  for (const value of args) look.deep(value, isShown);
};

const readEverything: FunctionAccount = (look, _self, args) => {
  for (const value of args) look.deep(value, () => true);
};

/** True for what shows its own elements or properties: anything but an instance of a class. */
function isShown(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  if (prototype === Object.prototype || prototype === null || Array.isArray(object)) return true;
  return (
    object instanceof Map || object instanceof Set || object instanceof Error || ArrayBuffer.isView(object)
  );
}

/** Reads the properties of all arguments but the first, and makes those of the first. */
const assign: FunctionAccount = (look, _self, [target, ...sources]) => {
  const keys = new Set<PropertyKey>();
  for (const source of sources) {
    if (!isContainer(source)) continue;
    look.all(source);
    // Which properties are written depends on what the sources have.
    look.giveUp();
    for (const key of Reflect.ownKeys(source)) keys.add(key);
  }
  if (!isContainer(target)) return;
  for (const key of keys) writeProperty(look, target, key, undefined);
};

const OBJECT: Readonly<Record<string, FunctionAccount>> = {
  assign,
  create: nothing,
  defineProperties: (look, self, args) => {
    writeAll(look, self, args);
    readEverything(look, self, args.slice(1));
  },
  defineProperty: define,
  entries: readAll,
  freeze: writeAll,
  getOwnPropertyDescriptor: readOne,
  getOwnPropertyDescriptors: readAll,
  getOwnPropertyNames: readKeys,
  getOwnPropertySymbols: readKeys,
  getPrototypeOf: nothing,
  hasOwn: readOne,
  is: nothing,
  isExtensible: readKeys,
  isFrozen: readKeys,
  isSealed: readKeys,
  keys: readKeys,
  preventExtensions: writeAll,
  seal: writeAll,
  setPrototypeOf: writeAll,
  values: readAll,
};

const REFLECT: Readonly<Record<string, FunctionAccount>> = {
  defineProperty: define,
  deleteProperty: first((look, object, [, key]) => deleteProperty(look, object, key)),
  get: readOne,
  getOwnPropertyDescriptor: readOne,
  getPrototypeOf: nothing,
  has: readOne,
  isExtensible: readKeys,
  ownKeys: readKeys,
  preventExtensions: writeAll,
  set: first((look, object, [, key, value]) => writeProperty(look, object, key, value)),
  setPrototypeOf: writeAll,
};

const readOwn: FunctionAccount = (look, self, [key]) => {
  if (isContainer(self)) readProperty(look, self, key);
};

const OBJECT_PROTOTYPE: Readonly<Record<string, FunctionAccount>> = {
  hasOwnProperty: readOwn,
  propertyIsEnumerable: readOwn,
};

/** A regular expression that goes on where it has stopped remembers that place. */
const useExpression: FunctionAccount = (look, self, args) => {
  for (const value of [self, ...args]) {
    if (value instanceof RegExp && (value.global || value.sticky)) look.property(value, "lastIndex", true);
  }
};

function collect(): ReadonlyMap<unknown, FunctionAccount> {
  const accounts = new Map<unknown, FunctionAccount>();
  const addAll = (
    home: object,
    table: Readonly<Record<string, FunctionAccount>>,
    otherwise: FunctionAccount,
  ) => {
    for (const name of Object.getOwnPropertyNames(home)) {
      const value: unknown = Object.getOwnPropertyDescriptor(home, name)?.value;
      if (typeof value !== "function" || accounts.has(value)) continue;
      accounts.set(value, Object.hasOwn(table, name) ? table[name]! : otherwise);
    }
  };
  for (const [method, account] of METHOD_ACCOUNTS) {
    accounts.set(method, (look, self, args) => {
      if (isContainer(self)) account(look, self, args);
    });
  }
  addAll(Object, OBJECT, readEverything);
  addAll(Reflect, REFLECT, readEverything);
  addAll(Object.prototype, OBJECT_PROTOTYPE, nothing);
  addAll(Function.prototype, {}, nothing);
  addAll(Array, { isArray: nothing, of: nothing }, readEverything);
  addAll(RegExp.prototype, {}, useExpression);
  addAll(String.prototype, { concat: readArguments }, useExpression);
  addAll(Date.prototype, {}, (look, self) => {
    if (self instanceof Date) look.shape(self);
  });
  for (const name of Object.getOwnPropertyNames(Date.prototype).filter((each) => each.startsWith("set"))) {
    accounts.set(Reflect.get(Date.prototype, name), (look, self) => {
      if (self instanceof Date) look.shape(self, true);
    });
  }
  return accounts;
}

const FUNCTION_ACCOUNTS = collect();

/** The constructors that read what they are given. */
const CONSTRUCTORS: ReadonlySet<unknown> = new Set([
  ...[Map, Set, WeakMap, WeakSet, Array, Uint8Array, Int8Array, Uint8ClampedArray, Int16Array, Uint16Array],
  ...[
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    String,
    Number,
    Error,
  ],
]);

/** What a call of a built-in function accesses; null for one that can access nothing that the program has. */
export function accountOfCall(
  callee: unknown,
  self: unknown,
  args: readonly unknown[],
): ((look: Look) => void) | null {
  const account = FUNCTION_ACCOUNTS.get(callee);
  if (account === nothing) return null;
  if (account !== undefined) {
    if (!isContainer(self) && !args.some(isContainer)) return null;
    return (look) => account(look, self, args);
  }
  if (!args.some(isContainer)) return null;
  const otherwise = ENGINE_FUNCTIONS.has(callee) ? readEverything : readArguments;
  return (look) => otherwise(look, self, args);
}

/** What `new` accesses, or null. */
export function accountOfConstruction(
  callee: unknown,
  args: readonly unknown[],
): ((look: Look) => void) | null {
  if (!CONSTRUCTORS.has(callee) || !args.some(isContainer)) return null;
  // A buffer is not copied by the view that is made of it.
  if (args[0] instanceof ArrayBuffer) return null;
  return (look) => readEverything(look, undefined, args);
}

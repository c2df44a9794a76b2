/** What the methods of arrays, maps, sets and typed arrays access: one call of one is one step. */
import type { Look } from "./look.ts";

export type MethodAccount = (look: Look, self: object, args: readonly unknown[]) => void;

type ArrayAccount = (look: Look, array: readonly unknown[], args: readonly unknown[]) => void;

/** A position that may count from the end, within 0 and `length`; `otherwise` where it is no number. */
function position(value: unknown, length: number, otherwise: number): number {
  if (typeof value !== "number" || Number.isNaN(value)) return otherwise;
  const whole = Math.trunc(value);
  return Math.min(Math.max(whole < 0 ? length + whole : whole, 0), length);
}

const readAll: MethodAccount = (look, self) => look.all(self);
const writeAll: MethodAccount = (look, self) => look.all(self, true);

/** What becomes text takes the arrays in it along. */
const readDeep: MethodAccount = (look, self) => look.deep(self, () => true);

const ARRAYS: Readonly<Record<string, ArrayAccount>> = {
  push(look, array, args) {
    if (args.length === 0) return look.shape(array);
    const length = look.length(array, true);
    look.elements(array, length, length + args.length, true);
  },
  pop(look, array) {
    const length = lengthToChange(look, array);
    if (length > 0) look.element(array, length - 1, true);
  },
  shift(look, array) {
    look.elements(array, 0, lengthToChange(look, array), true);
  },
  unshift(look, array, args) {
    if (args.length === 0) return look.shape(array);
    look.elements(array, 0, look.length(array, true) + args.length, true);
  },
  splice(look, array, args) {
    const [start, count, ...added] = args;
    const length = lengthOf(look, array);
    const from = args.length === 0 ? length : position(start, length, 0);
    const most = length - from;
    const removed =
      args.length === 1
        ? most
        : typeof count === "number"
          ? Math.min(Math.max(Math.trunc(count), 0), most)
          : 0;
    const isConverted = args.length > 1 && typeof count !== "number" && count !== undefined;
    if (isConverted) return writeAll(look, array, args);
    const isResized = removed !== added.length;
    look.shape(array, isResized);
    const end = isResized ? Math.max(length, length - removed + added.length) : from + removed;
    look.elements(array, from, end, true);
  },
  fill(look, array, [, start, end]) {
    const length = look.length(array);
    look.elements(array, position(start, length, 0), position(end, length, length), true);
  },
  copyWithin: (look, array) => look.elements(array, 0, look.length(array), true),
  reverse: (look, array) => look.elements(array, 0, look.length(array), true),
  sort(look, array) {
    look.elements(array, 0, look.length(array), true);
    look.deep(array, () => true);
  },
  at(look, array, [index = 0]) {
    if (typeof index !== "number") return look.all(array);
    const whole = Math.trunc(index) || 0;
    if (whole >= 0) return look.element(array, whole);
    const length = look.length(array);
    if (length + whole >= 0) look.element(array, length + whole);
  },
  slice(look, array, [start, end]) {
    const length = look.length(array);
    look.elements(array, position(start, length, 0), position(end, length, length));
  },
  concat(look, array, args) {
    for (const list of [array, ...args]) if (Array.isArray(list)) look.all(list);
  },
  includes: readAll as ArrayAccount,
  indexOf: readAll as ArrayAccount,
  lastIndexOf: readAll as ArrayAccount,
  toReversed: readAll as ArrayAccount,
  toSpliced: readAll as ArrayAccount,
  with: readAll as ArrayAccount,
  join: readDeep as ArrayAccount,
  toString: readDeep as ArrayAccount,
  toLocaleString: readDeep as ArrayAccount,
  toSorted: readDeep as ArrayAccount,
  flat: readDeep as ArrayAccount,
};

/** The length, which is written unless it is 0. */
function lengthToChange(look: Look, array: readonly unknown[]): number {
  const length = lengthOf(look, array);
  look.shape(array, length > 0);
  return length;
}

/** The length, for an account that accesses it afterwards. */
function lengthOf(look: Look, array: readonly unknown[]): number {
  return look.peekLength(array);
}

const readEntry: MethodAccount = (look, self, [key]) => look.entry(self, key);

/** An entry of a Map or a Set, which is removed where it is there. */
const removeEntry: MethodAccount = (look, self, [key]) => {
  const isThere = look.hasEntry(self, key);
  look.entry(self, key, isThere);
  if (isThere) look.shape(self, true);
};

const clear: MethodAccount = (look, self) => {
  if (look.entriesOf(self as ReadonlySet<unknown>).length === 0) look.shape(self);
  else look.all(self, true);
};

/** What combines two sets reads all of both. */
const combine: MethodAccount = (look, self, [other]) => {
  look.all(self);
  if (other instanceof Set || other instanceof Map) look.all(other);
};

const MAPS: Readonly<Record<string, MethodAccount>> = {
  get: readEntry,
  has: readEntry,
  set(look, self, [key]) {
    look.entry(self, key, true);
    if (!look.hasEntry(self, key)) look.shape(self, true);
  },
  delete: removeEntry,
  clear,
  forEach: readAll,
};

const SETS: Readonly<Record<string, MethodAccount>> = {
  has: readEntry,
  add(look, self, [key]) {
    const isThere = look.hasEntry(self, key);
    look.entry(self, key, !isThere);
    if (!isThere) look.shape(self, true);
  },
  delete: removeEntry,
  clear,
  forEach: readAll,
  union: combine,
  intersection: combine,
  difference: combine,
  symmetricDifference: combine,
  isSubsetOf: combine,
  isSupersetOf: combine,
  isDisjointFrom: combine,
};

/** A weak collection has entries, but nobody can go through them. */
const WEAK: Readonly<Record<string, MethodAccount>> = {
  get: readEntry,
  has: readEntry,
  set: (look, self, [key]) => look.entry(self, key, true),
  add: (look, self, [key]) => look.entry(self, key, !look.hasEntry(self, key)),
  delete: (look, self, [key]) => look.entry(self, key, look.hasEntry(self, key)),
};

const TYPED_ARRAYS: Readonly<Record<string, MethodAccount>> = {
  set(look, self, [source]) {
    look.all(self, true);
    if (Array.isArray(source) || ArrayBuffer.isView(source)) look.all(source);
  },
  fill: writeAll,
  sort: writeAll,
  reverse: writeAll,
  copyWithin: writeAll,
  subarray: () => undefined,
};

const TYPED_PROTOTYPE = Object.getPrototypeOf(Uint8Array.prototype) as object;

const DATA_VIEW_ACCESS = /^([gs])et(?:Big|Float|Int|Uint)[A-Za-z]*?(\d+)$/;

/** By the built-in function itself. Methods that have no account of their own read all of what they are called on. */
export const METHOD_ACCOUNTS: ReadonlyMap<unknown, MethodAccount> = collect();

function collect(): ReadonlyMap<unknown, MethodAccount> {
  const accounts = new Map<unknown, MethodAccount>();
  const addAll = (
    home: object,
    table: Readonly<Record<string, MethodAccount>>,
    isOurs: (self: object) => boolean,
    otherwise: MethodAccount,
  ): void => {
    for (const name of Object.getOwnPropertyNames(home)) {
      const method: unknown = Object.getOwnPropertyDescriptor(home, name)?.value;
      if (typeof method !== "function" || name === "constructor" || accounts.has(method)) continue;
      const account = Object.hasOwn(table, name) ? table[name]! : otherwise;
      accounts.set(method, (look: Look, self: object, args: readonly unknown[]) =>
        isOurs(self) ? account(look, self, args) : look.all(self, true),
      );
    }
  };
  addAll(Array.prototype, ARRAYS as Readonly<Record<string, MethodAccount>>, Array.isArray, readDeep);
  addAll(Map.prototype, MAPS, (self) => self instanceof Map, readAll);
  addAll(Set.prototype, SETS, (self) => self instanceof Set, readAll);
  addAll(WeakMap.prototype, WEAK, (self) => self instanceof WeakMap, readAll);
  addAll(WeakSet.prototype, WEAK, (self) => self instanceof WeakSet, readAll);
  addAll(TYPED_PROTOTYPE, TYPED_ARRAYS, ArrayBuffer.isView, readAll);
  addAll(ArrayBuffer.prototype, {}, (self) => self instanceof ArrayBuffer, readAll);
  for (const name of Object.getOwnPropertyNames(DataView.prototype)) {
    const [, kind, bits] = DATA_VIEW_ACCESS.exec(name) ?? [];
    const method: unknown = Object.getOwnPropertyDescriptor(DataView.prototype, name)?.value;
    if (kind === undefined) continue;
    accounts.set(method, (look, self, [offset = 0]) => {
      const from = Number(offset);
      look.bytes(self as DataView, from, from + Number(bits) / 8, kind === "s");
    });
  }
  // Beginning to go through something reads nothing of it yet.
  for (const home of [Array.prototype, Map.prototype, Set.prototype, TYPED_PROTOTYPE]) {
    for (const key of ["keys", "values", "entries", Symbol.iterator]) {
      accounts.set(Reflect.get(home, key), () => undefined);
    }
  }
  return accounts;
}

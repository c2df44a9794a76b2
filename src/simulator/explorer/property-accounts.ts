/** What reading, writing and deleting one property accesses. */
import { LibraryObject } from "../machine/memory.ts";
import { indexOf, isTypedArray } from "./object-numbers.ts";
import type { Look } from "./look.ts";

/** `object[key]`, as far up its prototypes as it takes to find it. */
export function readProperty(look: Look, object: object, key: unknown): void {
  if (Array.isArray(object) && indexOf(key) >= 0) return look.element(object, indexOf(key));
  if (isShape(object, key)) return look.shape(object);
  if (isTypedArray(object) && indexOf(key) >= 0) return element(look, object, indexOf(key), false);
  let at: object | null = object;
  do {
    look.property(at, key);
    if (look.hasOwn(at, key)) return;
    at = Object.getPrototypeOf(at) as object | null;
  } while (at !== null && look.objects.isKnown(at));
}

/** `object[key] = value`; no setter is there. */
export function writeProperty(look: Look, object: object, key: unknown, value: unknown): void {
  const index = indexOf(key);
  if (Array.isArray(object)) {
    if (key === "length") return setLength(look, object, value);
    if (index >= 0) return writeElement(look, object, index);
  }
  if (isTypedArray(object) && index >= 0) return element(look, object, index, true);
  look.property(object, key, true);
  if (!look.hasOwn(object, key)) look.shape(object, true);
}

/** An element that lies outside changes the length, and brings all those before it inside. */
function writeElement(look: Look, array: readonly unknown[], index: number): void {
  look.element(array, index, true);
  if (!look.isInside(array, index)) look.elements(array, look.length(array, true), index, true);
}

function setLength(look: Look, array: readonly unknown[], value: unknown): void {
  const length = look.length(array, true);
  const wanted = Number(value);
  if (wanted < 1e9) look.elements(array, Math.min(length, wanted), Math.max(length, wanted), true);
}

/** `delete object[key]`: only reads where there is nothing. */
export function deleteProperty(look: Look, object: object, key: unknown): void {
  const index = indexOf(key);
  if (Array.isArray(object) && index >= 0) return look.element(object, index, true);
  const isThere = look.hasOwn(object, key);
  look.property(object, key, isThere);
  if (isThere) look.shape(object, true);
}

/** The keys that an object has, its own and those of its prototypes, as `for … in` goes through them. */
export function readKeys(look: Look, object: object): void {
  for (
    let at: object | null = object;
    at !== null && (at === object || look.objects.isKnown(at));
    at = Object.getPrototypeOf(at) as object | null
  ) {
    readOwnKeys(look, at);
  }
}

/** The keys that are an object's own. Which indices an array has is a matter of its elements, too. */
export function readOwnKeys(look: Look, object: object): void {
  if (object instanceof LibraryObject) return;
  if (Array.isArray(object)) look.all(object);
  else look.shape(object);
}

/** True where a property tells how many elements a container has. */
function isShape(object: object, key: unknown): boolean {
  if (Array.isArray(object)) return key === "length";
  return key === "size" && (object instanceof Map || object instanceof Set);
}

function element(
  look: Look,
  array: ArrayBufferView & { BYTES_PER_ELEMENT: number },
  index: number,
  isWrite: boolean,
): void {
  const size = array.BYTES_PER_ELEMENT;
  look.bytes(array, index * size, (index + 1) * size, isWrite);
}

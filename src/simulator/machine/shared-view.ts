/**
 * Objects whose elements are outside all processes: reading or writing one is an operation of the library, with an
 * index and, to write, a value.
 */
import type { Suspendable } from "./program-interface.ts";

export interface SharedView {
  readonly read: Suspendable;
  readonly write: Suspendable;
}

const views = new WeakMap<object, SharedView>();

export function addSharedView(object: object, view: SharedView): void {
  views.set(object, view);
}

/** How the element `key` of `object` is reached, or undefined where it is no such thing. */
export function sharedViewOf(object: unknown, key: unknown): SharedView | undefined {
  if (typeof object !== "object" || object === null) return undefined;
  const isIndex = typeof key === "number" || (typeof key === "string" && /^\d+$/.test(key));
  return isIndex ? views.get(object) : undefined;
}

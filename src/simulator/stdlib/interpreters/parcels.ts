/**
 * What crosses from one interpreter to another, after Python/crossinterp.c and crossinterp_data_lookup.h of 3.14.
 *
 * Plain values cross by themselves, and so do tuples of them. A view of bytes (`Uint8Array` and its kin; `memoryview` in Python) goes
 * on being a view of the same bytes, and a queue of interpreters the same queue. Where more is allowed, as for the
 * arguments and results of a call, a stateless function is made again on the other side, and everything else is pickled.
 */
import { LibraryObject } from "../../machine/memory.ts";
import { originOf } from "../../machine/origins.ts";
import { repr } from "../format.ts";
import { beginStep, type LibraryContext } from "../library-context.ts";
import { pickled } from "../processes/pickle-costs.ts";
import { describeCallable, type Pickle } from "../processes/pickle.ts";
import { unpicklableName } from "../processes/unpicklable.ts";
import { Stopped } from "../../machine/stopped.ts";
import { NotShareableError } from "./errors.ts";
import { queueStateOf, type QueueState } from "./queue-state.ts";

type ViewMaker = new (buffer: ArrayBufferLike, offset: number, length: number) => ArrayBufferView;

export type Parcel =
  | { readonly kind: "plain"; readonly value: unknown }
  | { readonly kind: "tuple"; readonly items: readonly Parcel[] }
  | { readonly kind: "view"; readonly of: ViewMaker; readonly view: ArrayLike<unknown> & ArrayBufferView }
  | { readonly kind: "queue"; readonly queue: QueueState }
  | { readonly kind: "function"; readonly stateless: number }
  | { readonly kind: "pickle"; readonly pickle: Pickle };

/** True for Python's tuple: an array that nobody can change. */
function isTuple(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Object.isFrozen(value);
}

function isView(value: unknown): value is ArrayLike<unknown> & ArrayBufferView {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}

/** `isShareable`: whether values of this type cross by themselves. As in CPython, what is in a tuple is not looked at. */
export function isShareable(value: unknown): boolean {
  if (typeof value === "symbol" || typeof value === "function") return false;
  return (
    typeof value !== "object" ||
    value === null ||
    isTuple(value) ||
    isView(value) ||
    queueStateOf(value) !== null
  );
}

/** What CPython's messages call a value; where an address would be there are dots. */
export function nameOf(context: LibraryContext, value: unknown): string {
  if (typeof value === "function") return describeCallable(context, value);
  const text = repr(value);
  const lock = /^<(unlocked|locked) \w+>$/.exec(text);
  const type = lock && unpicklableName(context, value as object);
  return type === null ? text : `<${lock![1]!} ${type} object at 0x...>`;
}

function notShareable(context: LibraryContext, value: unknown, cause?: unknown): NotShareableError {
  const message = `${nameOf(context, value)} does not support cross-interpreter data`;
  return cause === undefined ? new NotShareableError(message) : new NotShareableError(message, { cause });
}

/** Where all orders are explored, begins a step before values are wrapped, if that reads what others may change. */
export function* beforeWrapping(
  context: LibraryContext,
  values: readonly unknown[],
): Generator<undefined, void, unknown> {
  if (values.some(hasContent)) yield* beginStep(context, null);
}

function hasContent(value: unknown): boolean {
  if (typeof value !== "object" || value === null || value instanceof LibraryObject) return false;
  return isTuple(value) ? value.some(hasContent) : !isView(value);
}

/** Wraps a value that crosses by itself; `wrapItem` wraps what is in a tuple. Throws NotShareableError. */
function wrap(context: LibraryContext, value: unknown, wrapItem: (item: unknown) => Parcel): Parcel {
  if (!isShareable(value)) throw notShareable(context, value);
  if (isTuple(value)) {
    try {
      return { kind: "tuple", items: value.map(wrapItem) };
    } catch (error) {
      if (error instanceof Stopped) throw error;
      throw notShareable(context, value, error);
    }
  }
  if (isView(value)) {
    context.machine.shareBytes();
    return { kind: "view", of: Object.getPrototypeOf(value).constructor as ViewMaker, view: value };
  }
  const queue = queueStateOf(value);
  return queue === null ? { kind: "plain", value } : { kind: "queue", queue };
}

/** Wraps what crosses by itself, and nothing else. Throws NotShareableError. */
export function wrapStrictly(context: LibraryContext, value: unknown): Parcel {
  return wrap(context, value, (item) => wrapStrictly(context, item));
}

/** Wraps a value, pickling it where there is no other way. Throws NotShareableError. */
export function wrapAny(context: LibraryContext, value: unknown): Parcel {
  try {
    return wrap(context, value, (item) => wrapAny(context, item));
  } catch (error) {
    if (error instanceof Stopped) throw error;
    const parcel = typeof value === "function" ? statelessParcel(value) : null;
    if (parcel !== null) return parcel;
    try {
      return { kind: "pickle", pickle: pickled(context, value) };
    } catch (problem) {
      if (problem instanceof Stopped) throw problem;
      throw error;
    }
  }
}

/** Wraps the function of a call, of which the first thing asked is whether it is stateless. Throws NotShareableError. */
export function wrapCallee(context: LibraryContext, callee: object): Parcel {
  const parcel = statelessParcel(callee);
  if (parcel !== null) return parcel;
  try {
    return { kind: "pickle", pickle: pickled(context, callee) };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw new NotShareableError("only stateless functions are shareable", { cause: error });
  }
}

function statelessParcel(callee: object): Parcel | null {
  const stateless = originOf(callee)?.stateless ?? -1;
  return stateless < 0 ? null : { kind: "function", stateless };
}

/** A new view of the bytes that `view` is one of. */
export function sameBytes({ of, view }: Extract<Parcel, { kind: "view" }>): ArrayBufferView {
  return new of(view.buffer, view.byteOffset, view.length);
}

/** What CPython calls the types that cannot be pickled. */
import { LibraryObject } from "../../machine/memory.ts";
import { Coroutine } from "../coroutines.ts";
import type { LibraryContext } from "../library-context.ts";

/** By the name of a class of the library: the type on which pickling its object fails. */
const TYPES: Readonly<Record<string, string>> = {
  Lock: "_thread.lock",
  RLock: "_thread.RLock",
  Condition: "_thread.RLock",
  Event: "_thread.lock",
  Semaphore: "_thread.lock",
  BoundedSemaphore: "_thread.lock",
  Barrier: "_thread.lock",
  Thread: "_thread._ThreadHandle",
  Timer: "_thread._ThreadHandle",
  local: "_thread._local",
  Queue: "_thread.lock",
  LifoQueue: "_thread.lock",
  PriorityQueue: "_thread.lock",
  SimpleQueue: "_queue.SimpleQueue",
  Future: "_thread.RLock",
  ThreadPoolExecutor: "_queue.SimpleQueue",
  ContextVar: "_contextvars.ContextVar",
  Context: "_contextvars.Context",
  AsyncGenerator: "async_generator",
};

const GENERATOR_TAGS: Readonly<Record<string, string>> = {
  Generator: "generator",
  AsyncGenerator: "async_generator",
};

/** The type's name for the message `cannot pickle '…' object`, or null for what is no such thing. */
export function unpicklableName({ library }: LibraryContext, value: object): string | null {
  if (value instanceof Coroutine) return "coroutine";
  if (Object.values(library.modules).includes(value as Record<string, unknown>)) return "module";
  const tag: unknown = Reflect.get(value, Symbol.toStringTag);
  if (typeof tag === "string" && Object.hasOwn(GENERATOR_TAGS, tag)) return GENERATOR_TAGS[tag]!;
  if (value instanceof LibraryObject) {
    for (let at: object | null = value; at !== null; at = Object.getPrototypeOf(at) as object | null) {
      const name = Object.hasOwn(at, "constructor") ? (at.constructor as { name: string }).name : "";
      if (Object.hasOwn(TYPES, name)) return TYPES[name]!;
    }
  }
  if (value instanceof WeakMap || value instanceof WeakSet) return value.constructor.name;
  return null;
}

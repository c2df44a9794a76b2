/**
 * The objects that `map`, `filter`, `take`, `drop` and `flatMap` of an iterator give (ECMA-262 27.1.3.2): iterators that
 * do nothing until they are asked, and whose `next` and `return` can be interrupted.
 */
import { operation, type LibraryContext } from "../library-context.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { IteratorRecord } from "./iterator-record.ts";
import { Stepwise } from "./stepwise.ts";

/** Finds the next value, and gives it in an array; null at the end. */
export type Advance = (step: Stepwise) => Generator<object | undefined, readonly [unknown] | null, unknown>;

export interface HelperParts {
  readonly underlying: IteratorRecord;
  readonly advance: Advance;
  /** Closes what the helper itself has opened. */
  readonly closeInner?: (step: Stepwise, isFailing: boolean) => Activation;
}

type Status = "fresh" | "suspended" | "running" | "done";

interface Helper extends HelperParts {
  status: Status;
}

export const ITERATOR_PROTOTYPE = Object.getPrototypeOf(
  Object.getPrototypeOf([][Symbol.iterator]()) as object,
) as object;

export function iteratorResult(value: unknown, done: boolean): object {
  return { value, done };
}

/** An object of its own for one run: a prototype with operations that can be interrupted. */
export function createIteratorPrototype(
  context: LibraryContext,
  tag: string | null,
  methods: Readonly<Record<string, (step: Stepwise, self: unknown) => Activation>>,
): object {
  const prototype = Object.create(ITERATOR_PROTOTYPE) as object;
  for (const [name, method] of Object.entries(methods)) {
    const value = operation(context, name, function (this: unknown) {
      return method(new Stepwise(context.program), this);
    });
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
  if (tag !== null) Object.defineProperty(prototype, Symbol.toStringTag, { value: tag, configurable: true });
  return prototype;
}

/** Makes helpers. */
export class IteratorHelpers {
  readonly #prototype: object;
  readonly #helpers = new WeakMap<object, Helper>();

  constructor(context: LibraryContext) {
    this.#prototype = createIteratorPrototype(context, "Iterator Helper", {
      next: (step, self) => next(step, this.#helperOf(self, "next")),
      return: (step, self) => leave(step, this.#helperOf(self, "return")),
    });
  }

  create(parts: HelperParts): object {
    const object = Object.create(this.#prototype) as object;
    this.#helpers.set(object, { ...parts, status: "fresh" });
    return object;
  }

  #helperOf(self: unknown, method: string): Helper {
    const helper = this.#helpers.get(self as object);
    if (helper === undefined) {
      throw new TypeError(
        `Method Iterator Helper.prototype.${method} called on incompatible receiver ${String(self)}`,
      );
    }
    if (helper.status === "running") throw new TypeError("Generator is already running");
    return helper;
  }
}

function* next(step: Stepwise, helper: Helper): Activation {
  if (helper.status === "done") return iteratorResult(undefined, true);
  helper.status = "running";
  let found: readonly [unknown] | null = null;
  try {
    helper.underlying.within(step);
    found = yield* helper.advance(step);
  } finally {
    helper.status = found === null ? "done" : "suspended";
  }
  return found === null ? iteratorResult(undefined, true) : iteratorResult(found[0], false);
}

function* leave(step: Stepwise, helper: Helper): Activation {
  const wasFresh = helper.status === "fresh";
  if (helper.status !== "done") {
    // A helper that has not begun is over at once; one that has begun is at work until its iterators are closed.
    helper.status = wasFresh ? "done" : "running";
    helper.underlying.within(step);
    try {
      if (helper.closeInner !== undefined) {
        yield* helper.underlying.guard(helper.closeInner(step, false));
      }
      yield* helper.underlying.close(false);
    } finally {
      helper.status = "done";
    }
  }
  return iteratorResult(undefined, true);
}

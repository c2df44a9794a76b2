/**
 * Functions that can be interrupted. Such a function is an ordinary one, which native code can call, with a
 * second form beside it: a generator function that the machine runs step by step. The second form
 * is tied to it by a private field, so that no program sees it and a frozen function can have one.
 */
import type { Suspendable } from "./program-interface.ts";

/** Gives back its argument: a class that extends it puts its fields on any object. */
export const Same = class {
  constructor(object: object) {
    return object;
  }
} as unknown as new (object: object) => object;

class Form extends Same {
  readonly #generator: Suspendable;

  constructor(plain: object, generator: Suspendable) {
    super(plain);
    this.#generator = generator;
  }

  static of(value: object): Suspendable | undefined {
    return #generator in value ? value.#generator : undefined;
  }
}

/** Ties `plain` to its suspendable form, once and for all, and gives `plain`. */
export function makeSuspendable<Plain extends object>(plain: Plain, generator: Suspendable): Plain {
  new Form(plain, generator);
  return plain;
}

/** The suspendable form of a function, or undefined for what has none. */
export function suspendableOf(value: unknown): Suspendable | undefined {
  return typeof value === "function" ? Form.of(value) : undefined;
}

/**
 * What the inside of a function needs at its start, collected while it is emitted.
 * - `derived` is the constructor of a class that extends another: its `this` is not there before `super()`.
 * - `fields` gives an instance, or a class, its fields.
 */
export type FrameKind = "module" | "function" | "arrow" | "derived" | "fields";

/** Whether a function is a generator, asynchronous, or both. */
export type Flavour = "plain" | "generator" | "async" | "async-generator";

export class Frame {
  /** True where an arrow function inside uses this function's `this`. */
  needsThis = false;
  /** True where `new.target` is used, by the function or by an arrow function inside. */
  needsNewTarget = false;
  /** True where `arguments` is used, by the function or by an arrow function inside. */
  needsArguments = false;
  readonly kind: FrameKind;
  /** What the function is beside that. */
  readonly flavour: Flavour;
  readonly outer: Frame | null;
  #live = 0;
  #most = 0;

  constructor(kind: FrameKind, outer: Frame | null, flavour: Flavour = "plain") {
    this.kind = kind;
    this.flavour = flavour;
    this.outer = outer;
  }

  /** The numbers of all temporaries, from 1. */
  get temporaries(): number[] {
    return Array.from({ length: this.#most }, (_, index) => index + 1);
  }

  takeTemporary(): number {
    this.#live++;
    this.#most = Math.max(this.#most, this.#live);
    return this.#live;
  }

  /** Frees what `emit` took: the temporaries of a statement are dead after it. */
  reuseTemporaries<Result>(emit: () => Result): Result {
    const before = this.#live;
    try {
      return emit();
    } finally {
      this.#live = before;
    }
  }
}

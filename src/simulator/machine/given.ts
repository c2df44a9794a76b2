/** What generators of the program yield, beside the machine's own bare yields. */

/** What a generator of the program yields to give a value, as against the machine's own bare yields. */
export class Given {
  value: unknown = undefined;
  /** What an inner iterator gave to `yield*`, which hands it on as it is; or null. */
  result: object | null = null;
}

/** What `yield*` yields when its generator was left by `return`, and the inner one is through: leave now, with this. */
export class Leaving {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

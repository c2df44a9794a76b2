/** Things that are made when somebody first asks for them. */

export class Lazy<Value> {
  readonly #make: () => Value;
  #made: { readonly value: Value } | null = null;

  constructor(make: () => Value) {
    this.#make = make;
  }

  get isMade(): boolean {
    return this.#made !== null;
  }

  get value(): Value {
    this.#made ??= { value: this.#make() };
    return this.#made.value;
  }
}

/** An object whose properties are made by these functions, each when it is first read, through `call`. */
export function lazyProperties<Makers extends Record<string, () => unknown>>(
  makers: Makers,
  call: (name: string, make: () => unknown) => unknown,
): { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> } {
  const object = {};
  for (const [name, make] of Object.entries(makers)) {
    const lazy = new Lazy(() => call(name, make));
    Object.defineProperty(object, name, { enumerable: true, get: () => lazy.value });
  }
  return object as { readonly [Name in keyof Makers]: ReturnType<Makers[Name]> };
}

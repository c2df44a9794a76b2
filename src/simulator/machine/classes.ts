/**
 * Classes of the program. The compiled class is a real one, so that `instanceof`, `super.m` and private
 * names are JavaScript's own; only its code is not in its constructor but in generator methods beside
 * it, which the machine runs: `$$ctor`, `$$init` for the fields and `$$static`.
 */
import type { Machine } from "./machine.ts";
import { GENERATOR, type Activation, type ClassParts, type Suspendable } from "./program-interface.ts";

interface ClassRecord {
  readonly derived: boolean;
  readonly constructor: Suspendable | null;
  readonly fields: Suspendable | null;
}

type Constructor = new (...args: unknown[]) => object;

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

export class Classes {
  readonly #machine: Machine;
  readonly #records = new WeakMap<object, ClassRecord>();

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  has(callee: object): boolean {
    return this.#records.has(callee);
  }

  /** Makes the generator methods of a class body ordinary methods, and gives the static initialiser if there is one. */
  define(body: Constructor, parts: ClassParts): Suspendable | null {
    const prototype = body.prototype as object;
    for (const [isStatic, key] of parts.methods) {
      const home = isStatic ? body : prototype;
      const generator = Reflect.get(home, key) as Suspendable;
      Object.defineProperty(home, key, { value: this.methodOf(generator) });
    }
    this.#records.set(body, {
      derived: parts.derived,
      constructor: parts.hasConstructor ? take(prototype, "$$ctor") : null,
      fields: parts.hasFields ? take(prototype, "$$init") : null,
    });
    return parts.hasStatics ? take(body, "$$static") : null;
  }

  /** An ordinary method with the suspendable form `generator`. */
  methodOf(generator: Suspendable): object {
    const machine = this.#machine;
    const method = {
      method(this: unknown, ...args: unknown[]): unknown {
        return machine.runNow(generator, method, this, args);
      },
    }.method;
    Object.defineProperty(method, "name", { value: generator.name, configurable: true });
    Object.defineProperty(method, "length", { value: generator.length, configurable: true });
    Object.defineProperty(method, GENERATOR, { value: generator });
    return method;
  }

  /** `new`: makes the instance that `ofClass`'s constructor makes for `newTarget`. */
  *construct(ofClass: Constructor, args: unknown[], newTarget: Constructor, site: number): Activation {
    const record = this.#records.get(ofClass)!;
    if (record.derived) {
      if (record.constructor === null) return yield* this.constructParent(ofClass, args, newTarget, site);
      return yield* this.#run(record.constructor, ofClass, undefined, [newTarget, ...args], site);
    }
    const instance = Reflect.construct(newTarget, args) as object;
    if (record.fields !== null) yield* this.#run(record.fields, ofClass, instance, [], site);
    if (record.constructor === null) return instance;
    const result = yield* this.#run(record.constructor, ofClass, instance, [newTarget, ...args], site);
    return isObject(result) ? result : instance;
  }

  /** `super(…)` in a constructor of `ofClass`: makes the instance, and gives it the fields of `ofClass`. */
  *constructParent(ofClass: Constructor, args: unknown[], newTarget: Constructor, site: number): Activation {
    const parent = Object.getPrototypeOf(ofClass) as Constructor;
    const instance = this.#records.has(parent)
      ? yield* this.construct(parent, args, newTarget, site)
      : Reflect.construct(newTarget, args);
    const fields = this.#records.get(ofClass)!.fields;
    if (fields !== null) yield* this.#run(fields, ofClass, instance, [], site);
    return instance;
  }

  *#run(code: Suspendable, ofClass: object, self: unknown, args: unknown[], site: number): Activation {
    this.#machine.push(code, ofClass, self, args, site);
    return yield;
  }
}

/** Takes a helper method of the compiler's out of a class, so that no program sees it. */
function take(home: object, key: string): Suspendable {
  const generator = Reflect.get(home, key) as Suspendable;
  Reflect.deleteProperty(home, key);
  return generator;
}

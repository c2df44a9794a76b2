/**
 * Classes of the program, after ECMA-262 15.7.14 (ClassDefinitionEvaluation). The class itself is a native one that
 * only hands over to the machine; its code is in generator functions beside it: the constructor's body, the one
 * that gives an instance its fields, and the one for what is static.
 */
import type { Machine } from "./machine.ts";
import { Unshared } from "./memory.ts";
import type {
  Activation,
  ClassParts,
  ClassScope,
  Method,
  SpeculativeForm,
  Suspendable,
} from "./program-interface.ts";
import { suspendableOf } from "./suspendable.ts";

export type Constructor = new (...args: unknown[]) => object;

/** A built-in function that calls the program back, in a form that can be interrupted there. */
export interface CallbackTaker {
  /** Whether a call of it may come to code of the program; for a constructor `self` is `new.target`. */
  needs(self: unknown, args: readonly unknown[]): boolean;
  readonly run: Suspendable;
}

/** What `new` needs to know of a class. */
export interface ClassRecord {
  readonly scope: ClassScope;
  readonly isDerived: boolean;
  readonly construct: Suspendable | null;
  readonly fields: Suspendable | null;
  /** `new` as one attempt, once somebody has made it. */
  attempt: SpeculativeForm | null;
  /** True where what it extends has to know what `new` was called with. */
  readonly keepsArguments: boolean;
}

/** What a `return` in a derived constructor gives: the instance is known once the constructor is left for good. */
export class Constructed {
  readonly instance: () => object;

  constructor(instance: () => object) {
    this.instance = instance;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** Where the value of what gives none goes. */
const NOTHING: { value: unknown } = { value: undefined };

/** Makes plain objects: `Reflect.construct` gives them the prototype of the class that `new` was used on. */
function Plain(): void {
  // Nothing but the object.
}

/** An object with nothing in it, whose class is `newTarget`. */
export function plainInstance(newTarget: Constructor): object {
  return Reflect.construct(Plain, [], newTarget) as object;
}

export class Classes {
  readonly #machine: Machine;
  readonly #records = new WeakMap<object, ClassRecord>();
  /** `new.target` for the frame that is pushed next. */
  newTarget: unknown = undefined;

  readonly #describe: (value: unknown) => string;

  readonly #takers: ReadonlyMap<unknown, CallbackTaker>;

  constructor(
    machine: Machine,
    describe: (value: unknown) => string,
    takers: ReadonlyMap<unknown, CallbackTaker>,
  ) {
    this.#machine = machine;
    this.#takers = takers;
    this.#describe = describe;
  }

  has(callee: unknown): callee is Constructor {
    return typeof callee === "function" && this.#records.has(callee);
  }

  recordOf(callee: unknown): ClassRecord | undefined {
    return this.#records.get(callee as object);
  }

  /** Evaluates a class whose heritage and computed keys are known; its statics run as frames of their own. */
  *define(
    site: number,
    name: PropertyKey,
    heritage: readonly [unknown] | null,
    partsOf: (scope: ClassScope) => ClassParts,
  ): Activation {
    const { parent, parentPrototype } = parentsOf(heritage, this.#describe);
    const scope: ClassScope = { constructor: undefined, prototype: undefined };
    const constructor = this.#makeConstructor(name);
    const prototype = constructor.prototype as object;
    Object.setPrototypeOf(constructor, parent);
    Object.setPrototypeOf(prototype, parentPrototype);
    scope.constructor = constructor;
    scope.prototype = prototype;
    const parts = partsOf(scope);
    if (parts.length > 0) {
      Object.defineProperty(constructor, "length", { value: parts.length, configurable: true });
    }
    const { construct, fields } = parts;
    const keepsArguments = parentPrototype instanceof Unshared;
    this.#records.set(constructor, {
      scope,
      isDerived: heritage !== null,
      construct,
      fields,
      keepsArguments,
      attempt: null,
    });
    for (let i = 0; i < parts.methods.length; i++) {
      const { kind, isStatic, key, method } = parts.methods[i]!;
      defineMethod(isStatic ? constructor : prototype, kind, key, method, false);
    }
    parts.bind?.(constructor);
    if (parts.statics !== null) yield* this.#run(parts.statics, constructor, constructor, [], site);
    return constructor;
  }

  /** A native class of that name, for the program to hold; native code that makes instances gets the machine's. */
  #makeConstructor(name: PropertyKey): Constructor {
    const construct = (args: unknown[], newTarget: Constructor): object => {
      const make: Suspendable = () => this.construct(made, args, newTarget, this.#machine.meter.site);
      return this.#machine.runNow(make, this, undefined, []) as object;
    };
    const made: Constructor = {
      [name]: class {
        constructor(...args: unknown[]) {
          return construct(args, new.target);
        }
      },
    }[name as string]! as unknown as Constructor;
    // A class without a name has none at all, not an empty one.
    return made;
  }

  /** `new`: makes the instance that `ofClass`'s constructor makes for `newTarget`. */
  *construct(ofClass: Constructor, args: unknown[], newTarget: Constructor, site: number): Activation {
    const { isDerived, construct, fields, keepsArguments } = this.#records.get(ofClass)!;
    if (isDerived) {
      if (keepsArguments && ofClass === newTarget) this.#machine.current.constructorArguments.push(args);
      if (construct === null) {
        const made = yield* this.constructParent(ofClass, args, newTarget, undefined, site);
        if (this.beginFields(ofClass, made as object, site)) yield;
        return made;
      }
      this.newTarget = newTarget;
      const made = yield* this.#run(construct, ofClass, undefined, args, site);
      return made instanceof Constructed ? made.instance() : made;
    }
    const instance = plainInstance(newTarget);
    if (fields !== null) yield* this.#run(fields, ofClass, instance, [], site);
    if (construct === null) return instance;
    this.newTarget = newTarget;
    const result = yield* this.#run(construct, ofClass, instance, args, site);
    return isObject(result) ? result : instance;
  }

  /** `super(…)` in a constructor of `ofClass`: makes the instance, without the fields of `ofClass`. */
  *constructParent(
    ofClass: Constructor,
    args: unknown[],
    newTarget: Constructor,
    self: unknown,
    site: number,
  ): Activation {
    const parent: unknown = Object.getPrototypeOf(ofClass);
    if (!this.has(parent) && !isConstructor(parent)) {
      throw new TypeError("Super constructor is not a constructor");
    }
    const instance = yield* this.constructAny(parent, args, newTarget, site);
    if (self !== undefined) throw new ReferenceError("Super constructor may only be called once");
    return instance;
  }

  /** Gives `instance` the fields of `ofClass`; true where that has to wait, and the caller yields next. */
  beginFields(ofClass: object, instance: object, site: number): boolean {
    const { fields } = this.#records.get(ofClass)!;
    return fields !== null && this.#machine.begin(fields, ofClass, instance, [], site, NOTHING);
  }

  /** Constructs with a class or a function of the program, or a native one. */
  *constructAny(callee: Constructor, args: unknown[], newTarget: Constructor, site: number): Activation {
    if (this.#records.has(callee)) return yield* this.construct(callee, args, newTarget, site);
    const generator = suspendableOf(callee);
    if (generator !== undefined && !("isLibrary" in generator)) {
      return yield* this.constructFunction(callee, generator, args, newTarget, site);
    }
    const taker = this.#takers.get(callee);
    if (taker?.needs(newTarget, args) === true)
      return yield* this.#run(taker.run, callee, newTarget, args, site);
    return Reflect.construct(callee, args, newTarget) as object;
  }

  /** `new f()` for a function that is no class. */
  *constructFunction(
    callee: object,
    generator: Suspendable,
    args: unknown[],
    newTarget: object,
    site: number,
  ): Activation {
    const instance = plainInstance(newTarget as Constructor);
    this.newTarget = newTarget;
    const result = yield* this.#run(generator, callee, instance, args, site);
    return isObject(result) ? result : instance;
  }

  *#run(code: Suspendable, callee: object, self: unknown, args: unknown[], site: number): Activation {
    this.#machine.push(code, callee, self, args, site);
    return yield;
  }
}

/** What can be constructed for any constructor, without a look at its prototype: that may be behind a getter. */
const Anything = new Proxy(Plain, { construct: (target) => target }) as unknown as Constructor;

/** Whether `new` can be used on a value. */
export function isConstructor(value: unknown): value is Constructor {
  if (typeof value !== "function") return false;
  try {
    Reflect.construct(Anything, [], value);
    return true;
  } catch {
    return false;
  }
}

/** The prototypes of a class and of its instances. Throws the TypeErrors of a heritage that is none. */
function parentsOf(
  heritage: readonly [unknown] | null,
  describe: (value: unknown) => string,
): { parent: object; parentPrototype: object | null } {
  if (heritage === null) return { parent: Function.prototype, parentPrototype: Object.prototype };
  const parent = heritage[0];
  if (parent === null) return { parent: Function.prototype, parentPrototype: null };
  if (!isConstructor(parent)) {
    throw new TypeError(`Class extends value ${describe(parent)} is not a constructor or null`);
  }
  const prototype: unknown = parent.prototype;
  if (!isObject(prototype) && prototype !== null) {
    throw new TypeError("Class extends value does not have a valid prototype property");
  }
  return { parent, parentPrototype: prototype };
}

/** Adds a method, a getter or a setter to an object, as a class or an object literal does. */
export function defineMethod(
  object: object,
  kind: Method["kind"],
  key: PropertyKey,
  method: object,
  enumerable: boolean,
): void {
  if (kind === "method") {
    Object.defineProperty(object, key, { value: method, writable: true, enumerable, configurable: true });
    return;
  }
  const text = typeof key === "symbol" ? `[${key.description ?? ""}]` : String(key);
  const name = typeof key === "symbol" && key.description === undefined ? "" : text;
  Object.defineProperty(method, "name", { value: `${kind} ${name}`, configurable: true });
  Object.defineProperty(object, key, { [kind]: method, enumerable, configurable: true });
}

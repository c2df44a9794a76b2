/** `new` as an attempt: what `Classes` does step by step, at once. */
import { callWith } from "./call-with.ts";
import { Constructed, plainInstance, type Classes, type Constructor } from "./classes.ts";
import { isObject } from "./conversions.ts";
import type { SpeculativeForm, Suspendable } from "./program-interface.ts";

export class SpeculativeClasses {
  /** `new.target` of the constructor that begins. */
  newTarget: unknown = undefined;
  readonly #classes: Classes;
  readonly #formOf: (generator: Suspendable) => SpeculativeForm["run"];
  readonly #bail: () => never;

  constructor(
    classes: Classes,
    formOf: (generator: Suspendable) => SpeculativeForm["run"],
    bail: () => never,
  ) {
    this.#classes = classes;
    this.#formOf = formOf;
    this.#bail = bail;
  }

  /** The form in which `new` of a class of the program is tried. */
  formOf(callee: Constructor): SpeculativeForm {
    const record = this.#classes.recordOf(callee)!;
    record.attempt ??= {
      run: (...args) => this.instantiate(callee, args, callee),
      bails: 0,
      patience: 0,
    };
    return record.attempt;
  }

  /** The instance that `ofClass`'s constructor makes for `newTarget`. */
  instantiate(ofClass: unknown, args: unknown[], newTarget: Constructor): unknown {
    const record = this.#classes.recordOf(ofClass);
    if (record === undefined || record.keepsArguments) this.#bail();
    const { isDerived, construct } = record;
    if (isDerived) {
      if (construct !== null) {
        const made = this.#run(construct, undefined, args, newTarget);
        return made instanceof Constructed ? made.instance() : made;
      }
      const instance = this.instantiateParent(ofClass, args, newTarget);
      this.addFields(ofClass, instance);
      return instance;
    }
    const instance = plainInstance(newTarget);
    this.addFields(ofClass, instance);
    if (construct === null) return instance;
    const result = this.#run(construct, instance, args, newTarget);
    return isObject(result) ? result : instance;
  }

  /** What `super(…)` gives in a constructor of `ofClass`: the instance, without the fields of `ofClass`. */
  instantiateParent(ofClass: unknown, args: unknown[], newTarget: Constructor): unknown {
    return this.instantiate(Object.getPrototypeOf(ofClass), args, newTarget);
  }

  addFields(ofClass: unknown, instance: unknown): void {
    const { fields } = this.#classes.recordOf(ofClass)!;
    if (fields !== null) this.#formOf(fields).call(instance);
  }

  #run(construct: Suspendable, self: unknown, args: unknown[], newTarget: Constructor): unknown {
    const form = this.#formOf(construct);
    this.newTarget = newTarget;
    return callWith(form, self, args);
  }
}

/**
 * Behind which property names a getter or a setter of the program may be. Where none can be, compiled code reads and
 * writes a property on the spot; elsewhere the machine has to look for a function to call.
 */
import type * as t from "@babel/types";
import { staticKey, walk, withoutTypes } from "./syntax.ts";

/** Functions that can define an accessor under any name. */
const DEFINERS =
  /^(?:defineProperty|defineProperties|__defineGetter__|__defineSetter__|create|setPrototypeOf)$/;

export class AccessorNames {
  readonly #names: ReadonlySet<string>;
  /** True where an accessor may have any name. */
  readonly #any: boolean;

  /** True where elements of an object may be outside the process. */
  readonly #elements: boolean;

  constructor(names: ReadonlySet<string>, any: boolean, elements: boolean) {
    this.#names = names;
    this.#any = any;
    this.#elements = elements;
  }

  has(name: string): boolean {
    return this.#any || this.#names.has(name);
  }

  /** True where the property of a member expression may have an accessor. */
  mayBe({ computed, property }: { computed?: boolean | null; property: t.Node }): boolean {
    if (this.#any) return true;
    if (this.#names.size === 0) return false;
    if (!computed) return property.type === "Identifier" && this.#names.has(property.name);
    const key = withoutTypes(property);
    if (key.type === "NumericLiteral" && this.#elements) return true;
    return key.type === "StringLiteral" || key.type === "NumericLiteral"
      ? this.#names.has(String(key.value))
      : true;
  }
}

/** Modules of the library with objects whose `value`, or whose elements, are outside the process. */
const SHARING_MODULES = /^multiprocessing(?:\.shared_memory)?$/;

/** Properties of the library that are steps where all orders are explored; see `stdlib/step-getters.ts`. */
const STEPS = ["nWaiting", "broken", "exitcode"];

/** Finds every accessor that a program's text defines, and those of the library that matter. */
export function findAccessors(program: t.Program, isExplored: boolean): AccessorNames {
  const names = new Set<string>(isExplored ? STEPS : []);
  let any = false;
  let elements = false;
  walk(program, (node) => {
    if ((node.type === "ObjectMethod" || node.type === "ClassMethod") && /^[gs]et$/.test(node.kind)) {
      const key = staticKey(node);
      if (key === null) any = true;
      else names.add(key);
    }
    if (node.type === "ImportDeclaration" && SHARING_MODULES.test(node.source.value)) {
      names.add("value");
      elements = true;
    }
    if (node.type === "Identifier" && DEFINERS.test(node.name)) any = true;
  });
  return new AccessorNames(names, any, elements);
}

/**
 * How compiled code calls: functions of the program and of the library, which get a frame; built-in ones,
 * which run at once; and `new`. Whatever could make code out of text is refused here, however it was reached.
 */
import { Classes } from "./classes.ts";
import { CONTAINER_METHODS } from "./container-methods.ts";
import type { Machine } from "./machine.ts";
import type { Memory } from "./memory.ts";
import { GENERATOR, type Activation, type Suspendable } from "./program-interface.ts";
import { Stopped } from "./stopped.ts";

/** Characters of the longest text a program may make. */
const LONGEST_TEXT = 10_000_000;

/** Elements of the longest array a program may make at once. */
const LONGEST_ARRAY = 10_000_000;

export type Native = (...args: unknown[]) => unknown;
export type Constructor = new (...args: unknown[]) => object;
export type WithGenerator = { readonly [GENERATOR]?: Suspendable };

/** The functions that make code out of text, in all their spellings. */
export const CODE_MAKERS: ReadonlySet<unknown> = new Set([
  Function,
  Object.getPrototypeOf(function* () {}).constructor,
  Object.getPrototypeOf(async function () {}).constructor,
  Object.getPrototypeOf(async function* () {}).constructor,
]);

/** What the library adds to the language itself. */
export interface LanguageSupport {
  readonly globals: Record<string, unknown>;
  readonly modules: Readonly<Record<string, Record<string, unknown>>>;
  /** Built-in functions that call the program back, each with a form that can be suspended there. */
  readonly callbackTakers: ReadonlyMap<unknown, Suspendable>;
}

/** The part of the program's interface that is about calls. */
export class Calls {
  /** What the last call that did not suspend gave. */
  value: unknown = undefined;
  protected readonly machine: Machine;
  protected readonly memory: Memory;
  protected readonly classes: Classes;
  protected readonly support: LanguageSupport;

  constructor(machine: Machine, memory: Memory, support: LanguageSupport) {
    this.machine = machine;
    this.memory = memory;
    this.support = support;
    this.classes = new Classes(machine);
  }

  call(site: number, callee: unknown, self: unknown, args: unknown[]): boolean {
    const machine = this.machine;
    machine.current.site = site;
    if (typeof callee !== "function") {
      const label = this.memory.labels[site] || this.memory.describe(callee);
      throw this.failure(site, new TypeError(`${label} is not a function`));
    }
    const generator = (callee as WithGenerator)[GENERATOR];
    if (generator !== undefined) return machine.push(generator, callee, self, args, site);
    if (callee === Function.prototype.call) return this.call(site, self, args[0], args.slice(1));
    if (callee === Function.prototype.apply)
      return this.call(site, self, args[0], Array.from((args[1] ?? []) as []));
    if (callee === Function.prototype.bind) {
      this.value = this.bind(self, args);
      return false;
    }
    if (CODE_MAKERS.has(callee)) throw this.failure(site, codeFromText());
    const suspendable = this.support.callbackTakers.get(callee);
    if (suspendable !== undefined && args.some((arg) => isProgramFunction(arg))) {
      return machine.push(suspendable, callee, self, args, site);
    }
    return this.#callNative(site, callee as Native, self, args);
  }

  callRaw(site: number, generator: Suspendable, self: unknown, args: unknown[]): boolean {
    this.machine.current.site = site;
    return this.machine.push(generator, generator, self, args, site);
  }

  #callNative(site: number, callee: Native, self: unknown, args: unknown[]): boolean {
    const machine = this.machine;
    const method = CONTAINER_METHODS.get(callee);
    if (method !== undefined && this.memory.isPlace(self, "*")) {
      const update = (): unknown => {
        const result = this.#apply(site, callee, self, args);
        this.memory.update(site, self, method.name, method.isWrite);
        return result;
      };
      if (this.memory.stepProperty(self)) {
        machine.current.pending = update;
        return true;
      }
      this.value = update();
      return false;
    }
    machine.clock += machine.current.costs.native;
    const value = this.#apply(site, callee, self, args);
    if (!machine.checkDue()) {
      this.value = value;
      return false;
    }
    machine.current.atCheckPoint = true;
    machine.current.pending = () => value;
    return true;
  }

  #apply(site: number, callee: Native, self: unknown, args: unknown[]): unknown {
    if (callee === String.prototype.repeat && String(self).length * Number(args[0]) > LONGEST_TEXT) {
      this.stopForText(site);
    }
    const result = Reflect.apply(callee, self, args) as unknown;
    return typeof result === "string" ? this.checked(site, result) : result;
  }

  protected bind(target: unknown, [self, ...first]: unknown[]): unknown {
    const bound = Function.prototype.bind.call(target as Native, self, ...first) as object;
    const generator = (target as WithGenerator)[GENERATOR];
    if (generator !== undefined) {
      const rebound: Suspendable = (...rest) =>
        Reflect.apply(generator, self, [...first, ...rest]) as Activation;
      Object.defineProperty(bound, GENERATOR, {
        value: "isLibrary" in generator ? Object.assign(rebound, { isLibrary: true }) : rebound,
      });
    }
    return bound;
  }

  construct(site: number, callee: unknown, args: unknown[]): boolean {
    const machine = this.machine;
    machine.current.site = site;
    if (typeof callee !== "function") {
      throw this.failure(site, new TypeError(`${this.memory.describe(callee)} is not a constructor`));
    }
    if (CODE_MAKERS.has(callee)) throw this.failure(site, codeFromText());
    if (this.classes.has(callee)) {
      const constructor = callee as Constructor;
      const construct: Suspendable = () => this.classes.construct(constructor, args, constructor, site);
      return machine.push(construct, callee, undefined, [], site);
    }
    const generator = (callee as WithGenerator)[GENERATOR];
    if (generator !== undefined) return this.#constructPlain(site, callee as Constructor, generator, args);
    if (typeof args[0] === "number" && args[0] > LONGEST_ARRAY && isSized(callee)) {
      const limit = `an array was to have more than ${LONGEST_ARRAY.toLocaleString("en")} elements`;
      machine.stop(limit, "Make it smaller.", site);
      throw new Stopped();
    }
    machine.clock += machine.current.costs.native;
    this.value = Reflect.construct(callee, args);
    return false;
  }

  /** `new f()` for a function that is no class. */
  #constructPlain(site: number, callee: Constructor, generator: Suspendable, args: unknown[]): boolean {
    const prototype: unknown = callee.prototype;
    if (typeof prototype !== "object") {
      throw this.failure(site, new TypeError(`${callee.name || "<lambda>"} is not a constructor`));
    }
    const instance = Object.create(prototype) as object;
    const machine = this.machine;
    const construct: Suspendable = function* () {
      machine.push(generator, callee, instance, args, site);
      const result: unknown = yield;
      return typeof result === "object" && result !== null ? result : instance;
    };
    return machine.push(construct, callee, undefined, [], site);
  }

  superConstruct(site: number, ofClass: unknown, args: unknown[], newTarget: unknown): boolean {
    const construct: Suspendable = () =>
      this.classes.constructParent(ofClass as Constructor, args, newTarget as Constructor, site);
    return this.machine.push(construct, ofClass as object, undefined, [], site);
  }

  self(site: number, self: unknown): unknown {
    if (self !== undefined) return self;
    const message = "Must call super constructor in derived class before accessing 'this'";
    throw this.failure(site, new ReferenceError(message));
  }

  protected failure(site: number, error: Error): Error {
    this.machine.current.site = site;
    this.machine.errorSites.set(error, site);
    return error;
  }

  protected checked(site: number, text: string): string {
    if (text.length > LONGEST_TEXT) this.stopForText(site);
    return text;
  }

  protected stopForText(site: number): never {
    const limit = `a text grew longer than ${LONGEST_TEXT.toLocaleString("en")} characters`;
    this.machine.stop(limit, "Make the text shorter, or keep the pieces in an array.", site);
    throw new Stopped();
  }
}

function isProgramFunction(value: unknown): boolean {
  return typeof value === "function" && GENERATOR in value;
}

/** True for a constructor that takes a length: `Array` and the typed arrays. */
function isSized(callee: object): boolean {
  return (
    callee === Array ||
    callee === ArrayBuffer ||
    Object.getPrototypeOf(callee) === Object.getPrototypeOf(Uint8Array)
  );
}

function codeFromText(): Error {
  return new EvalError("code from text is not allowed here");
}

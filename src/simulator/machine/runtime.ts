/**
 * What compiled code calls, over one machine: see `program-interface.ts` for the contract.
 *
 * The methods of this class run once per step of the program; what they do beyond the operation itself is
 * charge its cost and compare the clock with the horizon.
 */
import { Classes } from "./classes.ts";
import { CONTAINER_METHODS } from "./container-methods.ts";
import { Disposals } from "./disposals.ts";
import { Iterations, type ArrayIteration } from "./iterations.ts";
import type { Machine } from "./machine.ts";
import { LibraryObject, type Memory } from "./memory.ts";
import { UNINITIALISED, Variable } from "./places.ts";
import {
  GENERATOR,
  type Activation,
  type Cell,
  type ClassParts,
  type DisposalScope,
  type Iteration,
  type ProgramInterface,
  type Suspendable,
} from "./program-interface.ts";
import { Stopped } from "./stopped.ts";

/** Characters of the longest text a program may make. */
const LONGEST_TEXT = 10_000_000;

/** Elements of the longest array a program may make at once. */
const LONGEST_ARRAY = 10_000_000;

type Native = (...args: unknown[]) => unknown;
type Constructor = new (...args: unknown[]) => object;
type WithGenerator = { readonly [GENERATOR]?: Suspendable };

/** The functions that make code out of text, in all their spellings. */
const CODE_MAKERS: ReadonlySet<unknown> = new Set([
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

export class Runtime implements ProgramInterface {
  value: unknown = undefined;
  readonly globals: Record<string, unknown>;
  readonly #machine: Machine;
  readonly #memory: Memory;
  readonly #classes: Classes;
  readonly #iterations: Iterations;
  readonly #disposals: Disposals;
  readonly #support: LanguageSupport;

  constructor(machine: Machine, memory: Memory, support: LanguageSupport) {
    this.#machine = machine;
    this.#memory = memory;
    this.#support = support;
    this.#classes = new Classes(machine);
    this.#iterations = new Iterations(machine, memory);
    this.#disposals = new Disposals(this);
    this.globals = support.globals;
  }

  // ——— Variables ———

  cell(name: string): Cell {
    return this.#memory.newVariable(name, UNINITIALISED);
  }

  cellOf(name: string, value: unknown): Cell {
    return this.#memory.newVariable(name, value);
  }

  step(site: number, cell: Cell): boolean {
    this.#machine.current.site = site;
    return this.#memory.stepVariable(cell as Variable);
  }

  load(site: number, cell: Cell): unknown {
    const value = cell.value;
    if (value === UNINITIALISED) throw this.#uninitialised(site, cell.name);
    this.#memory.readVariable(site, cell as Variable);
    return value;
  }

  store(site: number, cell: Cell, value: unknown): unknown {
    if (cell.value === UNINITIALISED) throw this.#uninitialised(site, cell.name);
    cell.value = value;
    this.#memory.writeVariable(site, cell as Variable);
    return value;
  }

  initialise(site: number, cell: Cell, value: unknown): unknown {
    cell.value = value;
    this.#memory.writeVariable(site, cell as Variable);
    return value;
  }

  assignConstant(site: number, name: string): never {
    throw this.#failure(site, new TypeError(`Assignment to constant variable '${name}'.`));
  }

  #uninitialised(site: number, name: string): Error {
    return this.#failure(site, new ReferenceError(`Cannot access '${name}' before initialization`));
  }

  #failure(site: number, error: Error): Error {
    this.#machine.current.site = site;
    this.#machine.raisedAt(error, site);
    return error;
  }

  // ——— Properties ———

  stepAt(site: number, object: unknown, key: unknown): boolean {
    this.#machine.current.site = site;
    return this.#memory.isPlace(object, key) && this.#memory.stepProperty(object);
  }

  get(site: number, object: unknown, key: unknown): unknown {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "read");
    const value: unknown = (object as Record<PropertyKey, unknown>)[key as PropertyKey];
    if (typeof value === "function" && CODE_MAKERS.has(value)) return undefined;
    if (this.#memory.isPlace(object, key)) this.#memory.readProperty(site, object, key, value);
    return typeof value === "function" && object instanceof LibraryObject
      ? this.#boundMethod(object, value)
      : value;
  }

  /** A library object's method stays tied to it, as in Python; the program's own are JavaScript's. */
  #boundMethod(object: object, method: object): unknown {
    const generator = (method as WithGenerator)[GENERATOR];
    if (generator !== undefined && !("isLibrary" in generator)) return method;
    return this.#bind(method, [object]);
  }

  set(site: number, object: unknown, key: unknown, value: unknown): unknown {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "set");
    (object as Record<PropertyKey, unknown>)[key as PropertyKey] = value;
    if (this.#memory.isPlace(object, key)) this.#memory.writeProperty(site, object, key, value);
    return value;
  }

  delete(site: number, object: unknown, key: unknown): boolean {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "delete");
    const isPlace = this.#memory.isPlace(object, key);
    const target = object as Record<PropertyKey, unknown>;
    const wasDeleted = delete target[key as PropertyKey];
    if (isPlace) this.#memory.writeProperty(site, object, key, undefined);
    return wasDeleted;
  }

  has(site: number, object: unknown, key: unknown): boolean {
    const isThere = (key as PropertyKey) in (object as object);
    if (this.#memory.isPlace(object, key)) this.#memory.readProperty(site, object, key, isThere);
    return isThere;
  }

  method(site: number, object: unknown, key: unknown): unknown {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "read");
    const value: unknown = (object as Record<PropertyKey, unknown>)[key as PropertyKey];
    if (typeof value !== "function") {
      const text = typeof key === "symbol" ? key.toString() : String(key);
      const label = this.#memory.labels[site] || text;
      throw this.#failure(site, new TypeError(`${label} is not a function`));
    }
    return value;
  }

  loaded(site: number, object: object, name: string, value: unknown): unknown {
    this.#memory.readProperty(site, object, name, value);
    return value;
  }

  stored(site: number, object: object, name: string, value: unknown): unknown {
    this.#memory.writeProperty(site, object, name, value);
    return value;
  }

  #noProperties(site: number, object: unknown, key: unknown, verb: string): Error {
    const name = typeof key === "symbol" ? key.toString() : String(key);
    const action = verb === "set" ? "setting" : verb === "delete" ? "deleting" : "reading";
    const message = `Cannot ${verb} properties of ${String(object)} (${action} '${name}')`;
    return this.#failure(site, new TypeError(message));
  }

  // ——— Operators ———

  add(site: number, left: unknown, right: unknown): unknown {
    const sum: unknown = (left as string) + (right as string);
    return typeof sum === "string" ? this.#checked(site, sum) : sum;
  }

  template(site: number, text: string): string {
    return this.#checked(site, text);
  }

  #checked(site: number, text: string): string {
    if (text.length > LONGEST_TEXT) this.#stopForText(site);
    return text;
  }

  #stopForText(site: number): never {
    const limit = `a text grew longer than ${LONGEST_TEXT.toLocaleString("en")} characters`;
    this.#machine.stop(limit, "Make the text shorter, or keep the pieces in an array.", site);
    throw new Stopped();
  }

  // ——— Calls ———

  call(site: number, callee: unknown, self: unknown, args: unknown[]): boolean {
    const machine = this.#machine;
    machine.current.site = site;
    if (typeof callee !== "function") {
      const label = this.#memory.labels[site] || this.#memory.describe(callee);
      throw this.#failure(site, new TypeError(`${label} is not a function`));
    }
    const generator = (callee as WithGenerator)[GENERATOR];
    if (generator !== undefined) return machine.push(generator, callee, self, args, site);
    if (callee === Function.prototype.call) return this.call(site, self, args[0], args.slice(1));
    if (callee === Function.prototype.apply)
      return this.call(site, self, args[0], Array.from((args[1] ?? []) as []));
    if (callee === Function.prototype.bind) {
      this.value = this.#bind(self, args);
      return false;
    }
    if (CODE_MAKERS.has(callee)) throw this.#failure(site, codeFromText());
    const suspendable = this.#support.callbackTakers.get(callee);
    if (suspendable !== undefined && args.some((arg) => isProgramFunction(arg))) {
      return machine.push(suspendable, callee, self, args, site);
    }
    return this.#callNative(site, callee as Native, self, args);
  }

  callRaw(site: number, generator: Suspendable, self: unknown, args: unknown[]): boolean {
    this.#machine.current.site = site;
    return this.#machine.push(generator, generator, self, args, site);
  }

  #callNative(site: number, callee: Native, self: unknown, args: unknown[]): boolean {
    const machine = this.#machine;
    const method = CONTAINER_METHODS.get(callee);
    if (method !== undefined && this.#memory.isPlace(self, "*")) {
      const update = (): unknown => {
        const result = this.#apply(site, callee, self, args);
        this.#memory.update(site, self, method.name, method.isWrite);
        return result;
      };
      if (this.#memory.stepProperty(self)) {
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
      this.#stopForText(site);
    }
    const result = Reflect.apply(callee, self, args) as unknown;
    return typeof result === "string" ? this.#checked(site, result) : result;
  }

  #bind(target: unknown, [self, ...first]: unknown[]): unknown {
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
    const machine = this.#machine;
    machine.current.site = site;
    if (typeof callee !== "function") {
      throw this.#failure(site, new TypeError(`${this.#memory.labels[site] || "this"} is not a constructor`));
    }
    if (CODE_MAKERS.has(callee)) throw this.#failure(site, codeFromText());
    if (this.#classes.has(callee)) {
      const constructor = callee as Constructor;
      const construct: Suspendable = () => this.#classes.construct(constructor, args, constructor, site);
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
      throw this.#failure(site, new TypeError(`${callee.name || "<lambda>"} is not a constructor`));
    }
    const instance = Object.create(prototype) as object;
    const machine = this.#machine;
    const construct: Suspendable = function* () {
      machine.push(generator, callee, instance, args, site);
      const result: unknown = yield;
      return typeof result === "object" && result !== null ? result : instance;
    };
    return machine.push(construct, callee, undefined, [], site);
  }

  superConstruct(site: number, ofClass: unknown, args: unknown[], newTarget: unknown): boolean {
    const construct: Suspendable = () =>
      this.#classes.constructParent(ofClass as Constructor, args, newTarget as Constructor, site);
    return this.#machine.push(construct, ofClass as object, undefined, [], site);
  }

  self(site: number, self: unknown): unknown {
    if (self !== undefined) return self;
    const message = "Must call super constructor in derived class before accessing 'this'";
    throw this.#failure(site, new ReferenceError(message));
  }

  // ——— Functions and classes ———

  function(plain: object, name: string, generator: Suspendable): unknown {
    Object.defineProperty(plain, GENERATOR, { value: generator });
    if ((plain as Native).name !== name)
      Object.defineProperty(plain, "name", { value: name, configurable: true });
    return plain;
  }

  runNow(plain: object, self: unknown, args: ArrayLike<unknown>): unknown {
    return this.#machine.runNow((plain as WithGenerator)[GENERATOR]!, plain, self, args);
  }

  methodOf(generator: Suspendable): unknown {
    return this.#classes.methodOf(generator);
  }

  class(site: number, body: unknown, parts: ClassParts): boolean {
    const constructor = body as Constructor;
    const initialise = this.#classes.define(constructor, parts);
    this.value = constructor;
    if (initialise === null) return false;
    const machine = this.#machine;
    const initialiser: Suspendable = function* () {
      machine.push(initialise, constructor, constructor, [], site);
      yield;
      return constructor;
    };
    return machine.push(initialiser, constructor, undefined, [], site);
  }

  define(object: unknown, key: unknown, value: unknown): void {
    Object.defineProperty(object, key as PropertyKey, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  }

  // ——— Control ———

  edge(site: number): boolean {
    const machine = this.#machine;
    const thread = machine.current;
    machine.clock += thread.costs.edge;
    thread.site = site;
    if (!machine.checkDue()) return false;
    return (thread.atCheckPoint = true);
  }

  enter(site: number): boolean {
    const machine = this.#machine;
    const thread = machine.current;
    machine.clock += thread.costs.enter;
    thread.site = site;
    if (!machine.checkDue()) return false;
    return (thread.atCheckPoint = true);
  }

  iterate(site: number, iterable: unknown): Iteration {
    return this.#iterations.begin(site, iterable);
  }

  stepIteration(_site: number, iteration: Iteration): boolean {
    return this.#iterations.step(iteration as ArrayIteration);
  }

  next(site: number, iteration: Iteration): boolean {
    return this.#iterations.next(site, iteration as ArrayIteration);
  }

  take(site: number, iterable: unknown, count: number): boolean {
    const iteration = this.#iterations.begin(site, iterable);
    if (!this.#iterations.hasSteps(iteration)) {
      this.value = this.#iterations.takeNow(site, iteration, count);
      return false;
    }
    const take: Suspendable = () => this.#iterations.take(site, iteration, count);
    return this.#machine.push(take, this, undefined, [], site);
  }

  rest(site: number, source: unknown, taken: readonly PropertyKey[]): object {
    const rest = { ...(this.destructurable(site, source) as object) } as Record<PropertyKey, unknown>;
    for (const key of taken) delete rest[key];
    return rest;
  }

  destructurable(site: number, value: unknown): unknown {
    if (value !== null && value !== undefined) return value;
    throw this.#failure(site, new TypeError(`Cannot destructure '${String(value)}'`));
  }

  disposals(): DisposalScope {
    return { resources: [] };
  }

  use(site: number, scope: DisposalScope, resource: unknown): unknown {
    const problem = this.#disposals.register(scope, resource, site);
    if (problem !== null) throw this.#failure(site, problem);
    return resource;
  }

  dispose(site: number, scope: DisposalScope, failure: unknown): boolean {
    const dispose: Suspendable = () => this.#disposals.dispose(site, scope, failure);
    return this.#machine.push(dispose, scope, undefined, [], site);
  }

  raise(site: number, exception: unknown): unknown {
    this.#machine.current.site = site;
    this.#machine.raisedAt(exception, site);
    return exception;
  }

  // ——— The world ———

  module(name: string): Record<string, unknown> {
    return this.#support.modules[name]!;
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

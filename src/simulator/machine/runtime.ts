/**
 * What compiled code calls, over one machine: see `program-interface.ts` for the contract.
 *
 * The methods of this class run once per step of the program; what they do beyond the operation itself is
 * charge its cost and compare the clock with the horizon.
 */
import {
  Calls,
  CODE_MAKERS,
  type Constructor,
  type LanguageSupport,
  type Native,
  type WithGenerator,
} from "./calls.ts";
import { Disposals } from "./disposals.ts";
import { Iterations, type ArrayIteration } from "./iterations.ts";
import type { Machine } from "./machine.ts";
import { LibraryObject, type Memory } from "./memory.ts";
import { UNINITIALISED, type Variable } from "./places.ts";
import {
  GENERATOR,
  type Cell,
  type ClassParts,
  type DisposalScope,
  type Iteration,
  type ProgramInterface,
  type Suspendable,
} from "./program-interface.ts";

export class Runtime extends Calls implements ProgramInterface {
  readonly globals: Record<string, unknown>;
  readonly #iterations: Iterations;
  readonly #disposals: Disposals;

  constructor(machine: Machine, memory: Memory, support: LanguageSupport) {
    super(machine, memory, support);
    this.#iterations = new Iterations(machine, memory);
    this.#disposals = new Disposals(this);
    this.globals = support.globals;
  }

  // ——— Variables ———

  cell(name: string): Cell {
    return this.memory.newVariable(name, UNINITIALISED);
  }

  cellOf(name: string, value: unknown): Cell {
    return this.memory.newVariable(name, value);
  }

  step(site: number, cell: Cell): boolean {
    this.machine.current.site = site;
    return this.memory.stepVariable(cell as Variable);
  }

  load(site: number, cell: Cell): unknown {
    const value = cell.value;
    if (value === UNINITIALISED) throw this.#uninitialised(site, cell.name);
    this.memory.readVariable(site, cell as Variable);
    return value;
  }

  store(site: number, cell: Cell, value: unknown): unknown {
    if (cell.value === UNINITIALISED) throw this.#uninitialised(site, cell.name);
    cell.value = value;
    this.memory.writeVariable(site, cell as Variable);
    return value;
  }

  initialise(site: number, cell: Cell, value: unknown): unknown {
    cell.value = value;
    this.memory.writeVariable(site, cell as Variable);
    return value;
  }

  assignConstant(site: number, name: string): never {
    throw this.failure(site, new TypeError(`Assignment to constant variable '${name}'.`));
  }

  #uninitialised(site: number, name: string): Error {
    return this.failure(site, new ReferenceError(`Cannot access '${name}' before initialization`));
  }

  // ——— Properties ———

  stepAt(site: number, object: unknown, key: unknown): boolean {
    this.machine.current.site = site;
    return this.memory.isPlace(object, key) && this.memory.stepProperty(object);
  }

  get(site: number, object: unknown, key: unknown): unknown {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "read");
    const value: unknown = (object as Record<PropertyKey, unknown>)[key as PropertyKey];
    if (typeof value === "function" && CODE_MAKERS.has(value)) return undefined;
    if (this.memory.isPlace(object, key)) this.memory.readProperty(site, object, key, value);
    return typeof value === "function" && object instanceof LibraryObject
      ? this.#boundMethod(object, value)
      : value;
  }

  /** A library object's method stays tied to it, as in Python; the program's own are JavaScript's. */
  #boundMethod(object: object, method: object): unknown {
    const generator = (method as WithGenerator)[GENERATOR];
    if (generator !== undefined && !("isLibrary" in generator)) return method;
    return this.bind(method, [object]);
  }

  set(site: number, object: unknown, key: unknown, value: unknown): unknown {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "set");
    (object as Record<PropertyKey, unknown>)[key as PropertyKey] = value;
    if (this.memory.isPlace(object, key)) this.memory.writeProperty(site, object, key, value);
    return value;
  }

  delete(site: number, object: unknown, key: unknown): boolean {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "delete");
    const isPlace = this.memory.isPlace(object, key);
    const target = object as Record<PropertyKey, unknown>;
    const wasDeleted = removeStrictly(target, key as PropertyKey);
    if (isPlace) this.memory.writeProperty(site, object, key, undefined);
    return wasDeleted;
  }

  has(site: number, object: unknown, key: unknown): boolean {
    const isThere = (key as PropertyKey) in (object as object);
    if (this.memory.isPlace(object, key)) this.memory.readProperty(site, object, key, isThere);
    return isThere;
  }

  method(site: number, object: unknown, key: unknown): unknown {
    if (object === null || object === undefined) throw this.#noProperties(site, object, key, "read");
    const value: unknown = (object as Record<PropertyKey, unknown>)[key as PropertyKey];
    if (typeof value !== "function") {
      const text = typeof key === "symbol" ? key.toString() : String(key);
      const label = this.memory.labels[site] || text;
      throw this.failure(site, new TypeError(`${label} is not a function`));
    }
    return value;
  }

  loaded(site: number, object: object, name: string, value: unknown): unknown {
    this.memory.readProperty(site, object, name, value);
    return value;
  }

  stored(site: number, object: object, name: string, value: unknown): unknown {
    this.memory.writeProperty(site, object, name, value);
    return value;
  }

  #noProperties(site: number, object: unknown, key: unknown, verb: string): Error {
    const name = typeof key === "symbol" ? key.toString() : String(key);
    const action = verb === "set" ? "setting" : verb === "delete" ? "deleting" : "reading";
    const message = `Cannot ${verb} properties of ${String(object)} (${action} '${name}')`;
    return this.failure(site, new TypeError(message));
  }

  // ——— Operators ———

  add(site: number, left: unknown, right: unknown): unknown {
    const sum: unknown = (left as string) + (right as string);
    return typeof sum === "string" ? this.checked(site, sum) : sum;
  }

  template(site: number, text: string): string {
    return this.checked(site, text);
  }

  // ——— Functions and classes ———

  function(plain: object, name: string, generator: Suspendable): unknown {
    Object.defineProperty(plain, GENERATOR, { value: generator });
    if ((plain as Native).name !== name)
      Object.defineProperty(plain, "name", { value: name, configurable: true });
    return plain;
  }

  runNow(plain: object, self: unknown, args: ArrayLike<unknown>): unknown {
    return this.machine.runNow((plain as WithGenerator)[GENERATOR]!, plain, self, args);
  }

  methodOf(generator: Suspendable): unknown {
    return this.classes.methodOf(generator);
  }

  class(site: number, body: unknown, parts: ClassParts): boolean {
    const constructor = body as Constructor;
    const initialise = this.classes.define(constructor, parts);
    this.value = constructor;
    if (initialise === null) return false;
    const machine = this.machine;
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
    const machine = this.machine;
    const thread = machine.current;
    machine.clock += thread.costs.edge;
    thread.site = site;
    if (!machine.checkDue()) return false;
    return (thread.atCheckPoint = true);
  }

  enter(site: number): boolean {
    const machine = this.machine;
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
    return this.machine.push(take, this, undefined, [], site);
  }

  rest(site: number, source: unknown, taken: readonly PropertyKey[]): object {
    const rest = { ...(this.destructurable(site, source) as object) } as Record<PropertyKey, unknown>;
    for (const key of taken) Reflect.deleteProperty(rest, key);
    return rest;
  }

  destructurable(site: number, value: unknown): unknown {
    if (value !== null && value !== undefined) return value;
    throw this.failure(site, new TypeError(`Cannot destructure '${String(value)}'`));
  }

  disposals(): DisposalScope {
    return { resources: [] };
  }

  use(site: number, scope: DisposalScope, resource: unknown): unknown {
    const problem = this.#disposals.register(scope, resource);
    if (problem !== null) throw this.failure(site, problem);
    return resource;
  }

  dispose(site: number, scope: DisposalScope, failure: unknown): boolean {
    const dispose: Suspendable = () => this.#disposals.dispose(site, scope, failure);
    return this.machine.push(dispose, scope, undefined, [], site);
  }

  raise(site: number, exception: unknown): unknown {
    this.machine.current.site = site;
    this.machine.errorSites.set(exception, site);
    return exception;
  }

  // ——— The world ———

  module(name: string): Record<string, unknown> {
    return this.support.modules[name]!;
  }
}

/** `delete` of strict code: throws where the property is not configurable. */
function removeStrictly(object: object, key: PropertyKey): boolean {
  if (Reflect.deleteProperty(object, key)) return true;
  throw new TypeError(`Cannot delete property '${String(key)}'`);
}

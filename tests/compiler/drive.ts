/**
 * A plain implementation of `ProgramInterface`: one thread, no clock, no costs. It exists to test the compiler without
 * the machine, and shares no code with it. With `suspends` every step, check and call gives control
 * back before it goes on, so that no rule of emission can rely on not being interrupted.
 */
import { compile } from "../../src/simulator/compiler/compile.ts";
import {
  GENERATOR,
  type Activation,
  type Cell,
  type ClassParts,
  type DisposalScope,
  type Iteration,
  type ProgramInterface,
  type Suspendable,
} from "../../src/simulator/machine/program-interface.ts";

export interface Driven {
  readonly output: readonly string[];
  /** What the program threw at the end, as `name: message`, or null. */
  readonly error: string | null;
  /** Reads, writes and calls, in order: `read counter`, `write counter = 1`. */
  readonly steps: readonly string[];
}

type Fields = Record<PropertyKey, unknown>;
type Callable = (...args: unknown[]) => unknown;
type Constructor = new (...args: unknown[]) => object;
type WithGenerator = { [GENERATOR]?: Suspendable };

const EMPTY = Symbol("empty");

/** Compiles and runs a program that imports nothing but `modules`. Throws where it is refused. */
export function drive(
  source: string,
  suspends: boolean,
  modules: Record<string, Record<string, unknown>> = {},
): Driven {
  const names = Object.fromEntries(Object.entries(modules).map(([name, each]) => [name, Object.keys(each)]));
  const { program, diagnostics } = compile(source, names);
  if (!program) throw new Error(JSON.stringify(diagnostics, null, 2));
  const driver = new Driver(
    suspends,
    modules,
    program.sites.map(({ label }) => label),
  );

  const create = new Function(`return ${program.code}`)() as (driver: ProgramInterface) => Suspendable;
  let error: string | null = null;
  try {
    driver.run(Reflect.apply(create(driver), undefined, []));
  } catch (thrown) {
    error = describeThrown(thrown);
  }
  return { output: driver.output, error, steps: driver.steps };
}

/** An exception as `name: message`. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `thrown ${String(thrown)}`;
}

class Driver implements ProgramInterface {
  value: unknown = undefined;
  readonly output: string[] = [];
  readonly steps: string[] = [];
  readonly globals: Fields;
  readonly #suspends: boolean;
  readonly #modules: Record<string, Fields>;
  readonly #labels: readonly string[];
  readonly #classes = new Map<object, ClassParts & { ctor?: Suspendable; init?: Suspendable }>();
  #frames: Activation[] = [];
  #pending: unknown = undefined;

  constructor(suspends: boolean, modules: Record<string, Fields>, labels: readonly string[]) {
    this.#suspends = suspends;
    this.#modules = modules;
    this.#labels = labels;
    const print = (...values: unknown[]): void => void this.output.push(values.map(String).join(" "));
    const assert = (condition: unknown): void => {
      if (!condition) throw new Error("AssertionError");
    };
    this.globals = { print, assert, console: { log: print } };
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      if (!(name in this.globals)) this.globals[name] = (globalThis as unknown as Fields)[name];
    }
  }

  // ——— Running ———

  run(activation: Activation): unknown {
    const outer = this.#frames;
    this.#frames = [activation];
    let input: unknown = undefined;
    let isError = false;
    try {
      for (;;) {
        const frame = this.#frames.at(-1)!;
        const depth = this.#frames.length;
        this.#pending = undefined;
        try {
          const result = isError ? frame.throw(input) : frame.next(input);
          isError = false;
          if (!result.done) {
            input = this.#frames.length > depth ? undefined : this.#pending;
            continue;
          }
          this.#frames.pop();
          input = result.value;
          if (this.#frames.length === 0) return input;
        } catch (error) {
          this.#frames.splice(depth - 1);
          if (this.#frames.length === 0) throw error;
          input = error;
          isError = true;
        }
      }
    } finally {
      this.#frames = outer;
    }
  }

  #push(activation: Activation): true {
    this.#frames.push(activation);
    return true;
  }

  /** A value that is there at once; it is handed over by a suspension where everything suspends. */
  #give(value: unknown): boolean {
    if (!this.#suspends) this.value = value;
    else this.#pending = value;
    return this.#suspends;
  }

  // ——— Variables ———

  cell(name: string): Cell {
    return { name, value: EMPTY };
  }
  cellOf(name: string, value: unknown): Cell {
    return { name, value };
  }
  step(): boolean {
    return this.#suspends;
  }
  load(_site: number, cell: Cell): unknown {
    this.#initialised(cell);
    this.steps.push(`read ${cell.name}`);
    return cell.value;
  }
  store(_site: number, cell: Cell, value: unknown): unknown {
    this.#initialised(cell);
    this.steps.push(`write ${cell.name} = ${String(value)}`);
    return (cell.value = value);
  }
  #initialised({ name, value }: Cell): void {
    if (value === EMPTY) throw new ReferenceError(`Cannot access '${name}' before initialization`);
  }
  initialise(_site: number, cell: Cell, value: unknown): unknown {
    return (cell.value = value);
  }
  assignConstant(): never {
    throw new TypeError("Assignment to constant variable.");
  }

  // ——— Properties ———

  stepAt(site: number, object: unknown, key: unknown): boolean {
    if (object === null || object === undefined) {
      throw new TypeError(`no ${String(key)} of ${String(object)} at ${this.#labels[site]}`);
    }
    return this.#suspends;
  }
  get(site: number, object: unknown, key: unknown): unknown {
    this.steps.push(`read ${this.#labels[site] || String(key)}`);
    return (object as Fields)[key as PropertyKey];
  }
  set(site: number, object: unknown, key: unknown, value: unknown): unknown {
    this.steps.push(`write ${this.#labels[site] || String(key)} = ${String(value)}`);
    return ((object as Fields)[key as PropertyKey] = value);
  }
  delete(_site: number, object: unknown, key: unknown): boolean {
    if (Reflect.deleteProperty(Object(object) as object, key as PropertyKey)) return true;
    throw new TypeError(`Cannot delete property '${String(key)}'`);
  }
  has(_site: number, object: unknown, key: unknown): boolean {
    return (key as PropertyKey) in (object as object);
  }
  method(_site: number, object: unknown, key: unknown): unknown {
    return (object as Fields)[key as PropertyKey];
  }
  loaded(site: number, _object: object, name: string, value: unknown): unknown {
    this.steps.push(`read ${this.#labels[site] || name}`);
    return value;
  }
  stored(site: number, _object: object, name: string, value: unknown): unknown {
    this.steps.push(`write ${this.#labels[site] || name} = ${String(value)}`);
    return value;
  }
  add(_site: number, left: unknown, right: unknown): unknown {
    return (left as number) + (right as number);
  }
  template(_site: number, text: string): string {
    return text;
  }

  // ——— Calls ———

  call(site: number, callee: unknown, self: unknown, args: unknown[]): boolean {
    if (typeof callee !== "function") throw new TypeError(`${this.#labels[site]} is not a function`);
    const generator = (callee as WithGenerator)[GENERATOR];
    if (generator) return this.#push(Reflect.apply(generator, self, args) as Activation);
    return this.#give(Reflect.apply(callee, self, args));
  }
  callRaw(_site: number, generator: Suspendable, self: unknown, args: unknown[]): boolean {
    return this.#push(Reflect.apply(generator, self, args));
  }
  construct(_site: number, callee: unknown, args: unknown[]): boolean {
    if (!this.#classes.has(callee as object)) return this.#give(Reflect.construct(callee as Callable, args));
    return this.#push(this.#make(callee as Constructor, args, callee as Constructor));
  }
  *#make(ofClass: Constructor, args: unknown[], newTarget: Constructor): Activation {
    const parts = this.#classes.get(ofClass)!;
    if (parts.derived) {
      if (!parts.ctor) return yield* this.#makeParent(ofClass, args, newTarget);
      return yield* this.#enter(parts.ctor, undefined, [newTarget, ...args]);
    }
    const instance = Reflect.construct(newTarget, []) as object;
    if (parts.init) yield* this.#enter(parts.init, instance, []);
    const result = parts.ctor && (yield* this.#enter(parts.ctor, instance, [newTarget, ...args]));
    return typeof result === "object" && result !== null ? result : instance;
  }
  *#makeParent(ofClass: Constructor, args: unknown[], newTarget: Constructor): Activation {
    const parent = Object.getPrototypeOf(ofClass) as Constructor;
    const instance = this.#classes.has(parent)
      ? yield* this.#make(parent, args, newTarget)
      : Reflect.construct(newTarget, args);
    const { init } = this.#classes.get(ofClass)!;
    if (init) yield* this.#enter(init, instance, []);
    return instance;
  }
  *#enter(code: Suspendable, self: unknown, args: unknown[]): Activation {
    this.#push(Reflect.apply(code, self, args));
    return yield;
  }
  superConstruct(_site: number, ofClass: unknown, args: unknown[], newTarget: unknown): boolean {
    return this.#push(this.#makeParent(ofClass as Constructor, args, newTarget as Constructor));
  }
  self(_site: number, self: unknown): unknown {
    if (self !== undefined) return self;
    const message = "Must call super constructor in derived class before accessing 'this'";
    throw new ReferenceError(`${message} or returning from derived constructor`);
  }

  // ——— Functions and classes ———

  function(plain: object, name: string, generator: Suspendable): unknown {
    Object.defineProperty(plain, "name", { value: name, configurable: true });
    return Object.assign(plain, { [GENERATOR]: generator });
  }
  runNow(plain: object, self: unknown, args: ArrayLike<unknown>): unknown {
    return this.run(Reflect.apply((plain as WithGenerator)[GENERATOR]!, self, args) as Activation);
  }
  methodOf(generator: Suspendable): unknown {
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- the method has a `this` of its own
    const driver = this;
    const { method } = {
      method(this: unknown, ...args: unknown[]): unknown {
        return driver.run(Reflect.apply(generator, this, args));
      },
    };
    Object.defineProperty(method, "name", { value: generator.name, configurable: true });
    Object.defineProperty(method, "length", { value: generator.length, configurable: true });
    Object.defineProperty(method, GENERATOR, { value: generator });
    return method;
  }
  class(_site: number, body: unknown, parts: ClassParts): boolean {
    const made = body as { prototype: Fields } & Fields;
    for (const [isStatic, key] of parts.methods) {
      const home = isStatic ? made : made.prototype;
      Object.defineProperty(home, key, { value: this.methodOf(home[key] as Suspendable), enumerable: false });
    }
    const take = (home: Fields, key: string): Suspendable => {
      const found = home[key] as Suspendable;
      Reflect.deleteProperty(home, key);
      return found;
    };
    this.#classes.set(made, {
      ...parts,
      ...(parts.hasConstructor && { ctor: take(made.prototype, "$$ctor") }),
      ...(parts.hasFields && { init: take(made.prototype, "$$init") }),
    });
    if (!parts.hasStatics) return this.#give(made);
    const enter = this.#enter(take(made, "$$static"), made, []);
    return this.#push(
      (function* (): Activation {
        yield* enter;
        return made;
      })(),
    );
  }
  define(object: unknown, key: unknown, value: unknown): void {
    const attributes = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(object, key as PropertyKey, attributes);
  }

  // ——— Control ———

  edge(): boolean {
    return this.#suspends;
  }
  enter(): boolean {
    return this.#suspends;
  }
  iterate(_site: number, iterable: unknown): Iteration {
    const iterator = (iterable as Iterable<unknown>)[Symbol.iterator]();
    return { value: undefined, iterator } as Iteration;
  }
  stepIteration(): boolean {
    return this.#suspends;
  }
  next(_site: number, iteration: Iteration): boolean {
    const { value, done } = (iteration as Iteration & { iterator: Iterator<unknown> }).iterator.next();
    iteration.value = value;
    return !done;
  }
  take(_site: number, iterable: unknown, count: number): boolean {
    const taken: unknown[] = [];
    if (count === 0) return this.#give(taken);
    for (const element of iterable as Iterable<unknown>) if (taken.push(element) >= count) break;
    return this.#give(taken);
  }
  rest(_site: number, source: unknown, taken: readonly PropertyKey[]): object {
    const rest = { ...(source as Fields) };
    for (const key of taken) Reflect.deleteProperty(rest, key);
    return rest;
  }
  destructurable(_site: number, value: unknown): unknown {
    if (value === null || value === undefined) throw new TypeError("not destructurable");
    return value;
  }
  disposals(): DisposalScope {
    return { resources: [] };
  }
  use(_site: number, scope: DisposalScope, resource: unknown): unknown {
    if (resource !== null && resource !== undefined) scope.resources.push(resource);
    return resource;
  }
  dispose(_site: number, scope: DisposalScope, failure: unknown): boolean {
    const disposeAll = function* (driver: Driver): Activation {
      for (const resource of scope.resources.reverse()) {
        driver.call(0, (resource as Fields)[Symbol.dispose], resource, []);
        yield;
      }
      if (failure === EMPTY) throw failure;
      return undefined;
    };
    return this.#push(disposeAll(this));
  }
  raise(_site: number, exception: unknown): unknown {
    return exception;
  }

  // ——— The world ———

  module(name: string): Fields {
    return this.#modules[name]!;
  }
}

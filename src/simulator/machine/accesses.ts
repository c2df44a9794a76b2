/**
 * How compiled code reaches variables and properties where it cannot do so on the spot: because there is no fuel left,
 * because somebody wants to know, or because a getter or a setter of the program may be behind a property.
 */
import { Calls, CODE_MAKERS } from "./calls.ts";
import { isObject, toPropertyKey, type CallStepwise } from "./conversions.ts";
import { LibraryObject } from "./memory.ts";
import { UNINITIALISED, type Variable } from "./places.ts";
import type { Activation, Cell } from "./program-interface.ts";
import { sharedViewOf } from "./shared-view.ts";
import { suspendableOf } from "./suspendable.ts";

/** The part of the program's interface that is about places. */
export abstract class Accesses extends Calls {
  readonly #outcome: { value: unknown } = { value: undefined };

  /** Calls anything from a step-by-step activation. */
  protected readonly invoke: CallStepwise = (callee, self, args) => this.step(callee, self, args);

  protected *step(callee: unknown, self: unknown, args: unknown[]): Activation {
    if (this.call(this.machine.meter.site, callee, self, args)) return yield;
    return this.value;
  }

  /** Pushes a frame that runs `activation`, which belongs to the operation at `site`. */
  protected run(site: number, activation: Activation): true {
    this.machine.meter.site = site;
    return this.machine.pushActivation(activation, this, site, false, null);
  }

  /** Gives the value of `action`, whose failure is at `site`. */
  protected at(site: number, action: () => unknown): false {
    try {
      this.value = action();
      return false;
    } catch (error) {
      this.machine.meter.site = site;
      this.machine.errorSites.note(error, site);
      throw error;
    }
  }

  // ——— Variables ———

  cell(name: string): Cell {
    return this.memory.newVariable(name, UNINITIALISED);
  }

  cellOf(name: string, value: unknown): Cell {
    return this.memory.newVariable(name, value);
  }

  read(site: number, cell: Cell): boolean {
    const variable = cell as Variable;
    const { machine, memory } = this;
    machine.meter.site = site;
    machine.settle();
    const isWaiting = memory.mustWait(variable, "read");
    if (memory.isNoting && variable.value !== UNINITIALISED) {
      if (isWaiting) machine.current.pending = () => memory.noteRead(site, variable);
      else memory.noteRead(site, variable);
    }
    machine.grant();
    return isWaiting;
  }

  write(site: number, cell: Cell, value: unknown): boolean {
    const variable = cell as Variable;
    const { machine, memory } = this;
    machine.meter.site = site;
    machine.settle();
    const isWaiting = memory.mustWait(variable, "write");
    if (memory.isNoting) {
      if (isWaiting) machine.current.pending = () => memory.noteWrite(site, variable, value);
      else memory.noteWrite(site, variable, value);
    }
    machine.grant();
    return isWaiting;
  }

  assignConstant(site: number, name: string): never {
    throw this.failure(site, new TypeError(`Assignment to constant variable '${name}'.`));
  }

  uninitialised(site: number, name: string): never {
    throw this.failure(site, new ReferenceError(`Cannot access '${name}' before initialization`));
  }

  undeclared(site: number, name: string): never {
    throw this.failure(site, new ReferenceError(`${name} is not defined`));
  }

  caught(exception: unknown): unknown {
    return this.support.adoptError(exception);
  }

  // ——— Properties ———

  readAt(site: number, object: unknown, key: unknown): boolean {
    return this.#stepAt(site, object, key, "read", () => {
      // Only what a data property holds is shown: showing a place must not run the program.
      const property = ownOrInherited(object as object, key);
      if (property) this.memory.noteReadAt(site, object as object, key, property.value);
    });
  }

  readPrivate(site: number, object: unknown, name: string, read: () => unknown): boolean {
    return this.#stepAt(site, object, name, "read", () =>
      this.memory.noteReadAt(site, object as object, name, read()),
    );
  }

  writeAt(site: number, object: unknown, key: unknown, value: unknown): boolean {
    return this.#stepAt(site, object, key, "write", () =>
      this.memory.noteWriteAt(site, object as object, key, value),
    );
  }

  writePrivate(site: number, object: unknown, name: string, value: unknown): boolean {
    return this.writeAt(site, object, name, value);
  }

  #stepAt(site: number, object: unknown, key: unknown, access: "read" | "write", note: () => void): boolean {
    const { machine, memory } = this;
    machine.meter.site = site;
    if (!memory.isPlace(object, key)) {
      // What the library makes of it, nobody is told.
      if (object instanceof LibraryObject) machine.spoilTurn();
      this.machine.meter.accesses--;
      machine.settle();
      machine.grant();
      return false;
    }
    machine.settle();
    const isWaiting = memory.mustWaitAt(object, access);
    if (memory.isNoting) {
      if (isWaiting) machine.current.pending = note;
      else note();
    }
    machine.grant();
    return isWaiting;
  }

  nothing(site: number, object: unknown, key: unknown, verb: "read" | "set" | "delete"): never {
    const name = typeof key === "symbol" ? key.toString() : this.#textOf(key);
    const action = verb === "set" ? "setting" : verb === "delete" ? "deleting" : "reading";
    const message = `Cannot ${verb} properties of ${String(object)} (${action} '${name}')`;
    throw this.failure(site, new TypeError(message));
  }

  #textOf(key: unknown): string {
    return isObject(key) ? this.memory.describe(key) : String(key);
  }

  member(object: unknown, method: unknown): unknown {
    if (CODE_MAKERS.has(method)) return this.support.globals["Function"];
    if (!(object instanceof LibraryObject)) return method;
    const generator = suspendableOf(method);
    // A library object's method stays tied to it, as in Python; the program's own are JavaScript's.
    if (generator !== undefined && !("isLibrary" in generator) && !("isBound" in generator)) return method;
    const { name } = method as { readonly name: string };
    return Object.defineProperty(this.bind(method, [object]), "name", { value: name, configurable: true });
  }

  get(site: number, object: unknown, key: unknown): boolean {
    if (isObject(key)) return this.#withKey(site, object, key, (name) => this.get(site, object, name));
    const view = sharedViewOf(object, key);
    if (view !== undefined) return this.machine.push(view.read, view, object, [Number(key)], site);
    return this.#access(site, object, key, "read", () => {
      if (this.#takeCall(site, () => (object as Record<PropertyKey, unknown>)[key as PropertyKey])) return;
      const { value } = this.#outcome;
      const { memory } = this;
      if (memory.isNoting && memory.isPlace(object, key)) memory.noteReadAt(site, object, key, value);
      this.value = typeof value === "function" ? this.member(object, value) : value;
    });
  }

  set(site: number, object: unknown, key: unknown, value: unknown): boolean {
    if (isObject(key)) return this.#withKey(site, object, key, (name) => this.set(site, object, name, value));
    const view = sharedViewOf(object, key);
    if (view !== undefined) return this.machine.push(view.write, view, object, [Number(key), value], site);
    return this.#access(site, object, key, "set", () => {
      const assign = (): unknown => ((object as Record<PropertyKey, unknown>)[key as PropertyKey] = value);
      if (this.#takeCall(site, assign)) return;
      const { memory } = this;
      if (memory.isNoting && memory.isPlace(object, key)) memory.noteWriteAt(site, object, key, value);
      this.value = value;
    });
  }

  /** Converts a key that is an object, and makes the access with what it comes to. */
  #withKey(site: number, object: unknown, key: object, access: (name: unknown) => boolean): boolean {
    if (object === null || object === undefined) this.nothing(site, object, key, "read");
    return this.run(site, this.#convertKey(key, access));
  }

  *#convertKey(key: object, access: (name: unknown) => boolean): Activation {
    const name = yield* toPropertyKey(this.invoke, key);
    return access(name) ? yield : this.value;
  }

  /** An access behind which a function of the program may be: as a step, and then as a call. */
  #access(site: number, object: unknown, key: unknown, verb: "read" | "set", access: () => void): boolean {
    const { machine, memory } = this;
    if (object === null || object === undefined) this.nothing(site, object, key, verb);
    if (object instanceof LibraryObject && !memory.isPlace(object, key)) machine.spoilTurn();
    this.machine.meter.site = site;
    this.machine.meter.accesses++;
    machine.meter.fuel -= machine.interpreter.costs[verb === "read" ? "read" : "write"];
    machine.settle();
    const isWaiting =
      memory.isPlace(object, key) && memory.mustWaitAt(object, verb === "read" ? "read" : "write");
    machine.grant();
    const depth = machine.current.frames.length;
    if (isWaiting) {
      machine.current.pending = () => {
        access();
        return this.value;
      };
      return true;
    }
    access();
    return machine.current.frames.length > depth;
  }

  /** Makes an access; where it comes to a function of the program, pushes a frame for that instead. */
  #takeCall(site: number, access: () => unknown): boolean {
    let taken;
    try {
      taken = this.functions.takeCall(access, this.#outcome);
    } catch (error) {
      this.machine.errorSites.note(error, site);
      throw error;
    }
    if (taken === null) return false;
    this.classes.newTarget = undefined;
    return this.machine.push(taken.generator, taken.callee, taken.self, taken.args, site);
  }

  method(site: number, object: unknown, key: unknown): boolean {
    if (isObject(key)) return this.#withKey(site, object, key, (name) => this.method(site, object, name));
    if (object === null || object === undefined) this.nothing(site, object, key, "read");
    this.machine.meter.site = site;
    if (this.#takeCall(site, () => (object as Record<PropertyKey, unknown>)[key as PropertyKey])) return true;
    this.value = this.#outcome.value;
    return false;
  }

  getSuper(site: number, home: unknown, key: unknown, self: unknown): boolean {
    if (isObject(key)) return this.#withKey(site, home, key, (name) => this.getSuper(site, home, name, self));
    this.machine.meter.site = site;
    const parent = Object.getPrototypeOf(home) as object | null;
    if (parent === null) this.nothing(site, null, key, "read");
    if (this.#takeCall(site, () => Reflect.get(parent, key as PropertyKey, self) as unknown)) return true;
    this.value = this.#outcome.value;
    return false;
  }

  setSuper(site: number, home: unknown, key: unknown, self: unknown, value: unknown): boolean {
    if (isObject(key)) {
      return this.#withKey(site, home, key, (name) => this.setSuper(site, home, name, self, value));
    }
    this.machine.meter.site = site;
    const parent = Object.getPrototypeOf(home) as object | null;
    if (parent === null) this.nothing(site, null, key, "set");
    let isSet = false;
    const assign = (): void => void (isSet = Reflect.set(parent, key as PropertyKey, value, self));
    if (this.#takeCall(site, assign)) return true;
    if (!isSet) {
      throw this.failure(site, new TypeError(`Cannot assign to read only property '${this.#textOf(key)}'`));
    }
    this.value = value;
    return false;
  }

  delete(site: number, object: unknown, key: unknown): boolean {
    if (object === null || object === undefined) this.nothing(site, object, key, "delete");
    return this.at(site, () => {
      const target = Object(object) as object;
      const name = key as PropertyKey;
      if (Reflect.deleteProperty(target, name)) return true;
      throw new TypeError(`Cannot delete property '${String(name)}'`);
    });
  }

  deleteSuper(site: number): never {
    throw this.failure(site, new ReferenceError("Unsupported reference to 'super'"));
  }

  noPrivateAccessor(site: number, name: string, what: string): never {
    throw this.failure(site, new TypeError(`'${name}' was defined without a ${what}`));
  }

  has(site: number, key: unknown, object: unknown): boolean {
    return this.at(site, () => {
      if (!isObject(object)) {
        throw new TypeError(
          `Cannot use 'in' operator to search for '${this.#textOf(key)}' in ${String(object)}`,
        );
      }
      return (key as PropertyKey) in object;
    });
  }

  key(site: number, value: unknown): boolean {
    if (isObject(value)) return this.run(site, toPropertyKey(this.invoke, value));
    this.value = typeof value === "symbol" ? value : String(value);
    return false;
  }
}

/** What an object has under a key, of its own or from its prototypes. */
function ownOrInherited(object: object, key: unknown): PropertyDescriptor | undefined {
  if (isObject(key)) return undefined;
  for (let at: object | null = object; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const property = Object.getOwnPropertyDescriptor(at, key as PropertyKey);
    if (property) return property;
  }
  return { value: undefined };
}

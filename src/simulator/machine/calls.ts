/**
 * How compiled code calls: functions of the program and of the library, which get a frame; built-in ones,
 * which run at once; and `new`. Whatever could make code out of text is refused here, however it was reached.
 */
import { append } from "./append.ts";
import { Classes, isConstructor, type CallbackTaker } from "./classes.ts";

import { ENGINE_FUNCTIONS } from "./engine-functions.ts";
import { CONTAINER_METHODS } from "./container-methods.ts";
import { Functions, type CoroutineSupport } from "./functions.ts";
import { Generators, iteratorResult, RESUMPTIONS } from "./generators.ts";
import type { Machine } from "./machine.ts";
import type { Memory } from "./memory.ts";
import type { Activation, Suspendable } from "./program-interface.ts";
import type { Speculation } from "./speculation.ts";
import { Stopped } from "./stopped.ts";
import { makeSuspendable, suspendableOf } from "./suspendable.ts";

/** Characters of the longest text a program may make. */
const LONGEST_TEXT = 10_000_000;

/** Elements of the longest array a program may make at once. */
const LONGEST_ARRAY = 10_000_000;

export type { CallbackTaker };

export type Native = (...args: unknown[]) => unknown;
export type Constructor = new (...args: unknown[]) => object;

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
  /** A module of the library that is imported, made ready: one of `modules`, or one that only its own modules can import. */
  readonly findModule: (name: string) => Record<string, unknown>;
  /** Says what is left to be said once the run has ended. */
  readonly finish: () => void;
  /** By the built-in function; for constructors, what `new` does. */
  readonly callbackTakers: ReadonlyMap<unknown, CallbackTaker>;
  readonly constructTakers: ReadonlyMap<unknown, CallbackTaker>;
  readonly coroutines: CoroutineSupport;
  /** Makes an error of the engine one of the program's. */
  readonly adoptError: (error: unknown) => unknown;
  /** What `await` does with a value. */
  readonly awaitValue: (value: unknown) => Activation;
}

type SpecialCall = (site: number, callee: Native, self: unknown, args: unknown[]) => boolean;

/** The part of the program's interface that is about calls. */
export abstract class Calls {
  abstract readonly speculation: Speculation;
  /** What the last call that did not suspend gave. */
  value: unknown = undefined;
  protected readonly machine: Machine;
  protected readonly memory: Memory;
  protected readonly classes: Classes;
  protected readonly generators: Generators;
  protected readonly functions: Functions;
  protected readonly support: LanguageSupport;

  readonly #nativeCost: number;

  constructor(machine: Machine, memory: Memory, support: LanguageSupport) {
    this.machine = machine;
    this.#nativeCost = machine.interpreter.costs.native;
    this.memory = memory;
    this.support = support;
    this.classes = new Classes(machine, (value) => memory.describe(value), support.constructTakers);
    this.generators = new Generators(machine);
    this.functions = new Functions(
      machine,
      this.generators,
      support.coroutines,
      (callee, code, args, newTarget) =>
        this.classes.constructFunction(callee, code, args, newTarget, machine.meter.site),
    );
    this.#special = this.#makeSpecial();
  }

  get newTarget(): unknown {
    return this.classes.newTarget;
  }

  call(site: number, callee: unknown, self: unknown, args: unknown[]): boolean {
    const machine = this.machine;
    machine.meter.site = site;
    this.classes.newTarget = undefined;
    const generator = suspendableOf(callee);
    if (generator !== undefined) {
      if (this.speculation.run(generator, self, args, this)) return false;
      return machine.begin(generator, callee as object, self, args, site, this);
    }
    if (typeof callee !== "function") {
      const label = this.memory.labels[site] || this.memory.describe(callee);
      throw this.failure(site, new TypeError(`${label} is not a function`));
    }
    const special = this.#special.get(callee);
    if (special !== undefined) return special(site, callee as Native, self, args);
    if (this.classes.has(callee)) {
      const message = `Class constructor ${callee.name} cannot be invoked without 'new'`;
      throw this.failure(site, new TypeError(message));
    }
    return this.#callNative(site, callee as Native, self, args);
  }

  /** The built-in functions that are more than a call into the engine. */
  readonly #special: ReadonlyMap<unknown, SpecialCall>;

  #makeSpecial(): ReadonlyMap<unknown, SpecialCall> {
    const special = new Map<unknown, SpecialCall>([
      [Function.prototype.call, (site, _callee, self, args) => this.call(site, self, args[0], args.slice(1))],
      [
        Function.prototype.apply,
        (site, _callee, self, args) => this.call(site, self, args[0], listOf(args[1])),
      ],
      [Reflect.apply, (site, _callee, _self, args) => this.call(site, args[0], args[1], listOf(args[2]))],
      [Function.prototype.bind, (_site, _callee, self, args) => this.#give(this.bind(self, args))],
      [Reflect.construct, (site, callee, self, args) => this.#construct(site, callee, self, args)],
    ]);
    for (const maker of CODE_MAKERS) {
      special.set(maker, (site) => {
        throw this.failure(site, codeFromText());
      });
    }
    for (const [method, how] of RESUMPTIONS) {
      special.set(method, (site, callee, self, args) => {
        const state = this.generators.stateOf(self);
        if (state === null) return this.#callNative(site, callee, self, args);
        return this.generators.resume(state, how, args[0], iteratorResult, this);
      });
    }
    for (const [method, { name, isWrite }] of CONTAINER_METHODS) {
      special.set(method, (site, callee, self, args) =>
        this.#callContainer(site, callee, self, args, name, isWrite),
      );
    }
    for (const [builtIn, taker] of this.support.callbackTakers) {
      const otherwise = special.get(builtIn);
      special.set(builtIn, (site, callee, self, args) => {
        if (taker.needs(self, args)) return this.machine.push(taker.run, callee, self, args, site);
        return otherwise ? otherwise(site, callee, self, args) : this.#callNative(site, callee, self, args);
      });
    }
    return special;
  }

  #give(value: unknown): false {
    this.value = value;
    return false;
  }

  #construct(site: number, callee: Native, self: unknown, args: unknown[]): boolean {
    return args.length === 2
      ? this.construct(site, args[0], listOf(args[1]), -1)
      : this.#callNative(site, callee, self, args);
  }

  #callNative(site: number, callee: Native, self: unknown, args: unknown[]): boolean {
    const { machine, memory } = this;
    let value: unknown;
    const note = memory.foreseeCall(site, callee, self, args);
    if (note !== null) {
      const access = (): unknown => {
        note();
        return this.#apply(site, callee, self, args);
      };
      if (this.awaitTurn(site)) {
        machine.current.pending = access;
        return true;
      }
      value = access();
    } else if (ENGINE_FUNCTIONS.has(callee)) {
      value = this.#apply(site, callee, self, args);
      if ((machine.meter.fuel -= this.#nativeCost) >= 0) return this.#give(value);
      machine.settle();
    } else {
      // A function of the library may look at the clock.
      machine.settle();
      machine.clock += this.#nativeCost * machine.current.pace;
      machine.budget--;
      if (machine.isAhead) {
        machine.current.pending = () => this.#applySettled(site, callee, self, args);
        return true;
      }
      value = this.#applySettled(site, callee, self, args);
    }
    const isDue = machine.edgeDue();
    machine.grant();
    if (!isDue) return this.#give(value);
    machine.current.atCheckPoint = true;
    machine.current.pending = () => value;
    return true;
  }

  /** True where an operation that is at no one place has to wait for its turn. */
  protected awaitTurn(site: number): boolean {
    const { machine, memory } = this;
    machine.meter.site = site;
    machine.settle();
    const isWaiting = memory.mustWaitAnyhow();
    machine.grant();
    return isWaiting;
  }

  #applySettled(site: number, callee: Native, self: unknown, args: unknown[]): unknown {
    try {
      return this.#apply(site, callee, self, args);
    } finally {
      this.machine.grant();
    }
  }

  callOwn(site: number, callee: unknown, self: unknown, args: unknown[]): boolean {
    const method = CONTAINER_METHODS.get(callee);
    const taker = this.support.callbackTakers.get(callee);
    if (method === undefined || taker?.needs(self, args) === true) return this.call(site, callee, self, args);
    const { meter, interpreter } = this.machine;
    meter.site = site;
    meter.fuel -= method.isWrite ? interpreter.costs.write : interpreter.costs.read;
    return this.#give(this.#apply(site, callee as Native, self, args));
  }

  /** One call of a container's own method is one access to the whole of it. */
  #callContainer(
    site: number,
    callee: Native,
    self: unknown,
    args: unknown[],
    name: string,
    isWrite: boolean,
  ): boolean {
    const { machine, memory } = this;
    if (!memory.isPlace(self, "*")) return this.#callNative(site, callee, self, args);
    const { costs } = machine.interpreter;
    machine.meter.accesses++;
    if ((machine.meter.fuel -= isWrite ? costs.write : costs.read) >= 0) {
      return this.#give(this.#apply(site, callee, self, args));
    }
    machine.settle();
    const isWaiting = memory.mustWaitAt(self, isWrite ? "write" : "read");
    machine.grant();
    const note = memory.foreseeCall(site, callee, self, args);
    const update = (): unknown => {
      note?.();
      const result = this.#apply(site, callee, self, args);
      if (memory.isNoting) memory.noteUpdate(site, self, name, isWrite);
      return result;
    };
    if (!isWaiting) return this.#give(update());
    machine.current.pending = update;
    return true;
  }

  #apply(site: number, callee: Native, self: unknown, args: unknown[]): unknown {
    if (callee === String.prototype.repeat && String(self).length * Number(args[0]) > LONGEST_TEXT) {
      this.stopForText(site);
    }
    let result: unknown;
    try {
      result = Reflect.apply(callee, self, args) as unknown;
    } catch (error) {
      this.machine.errorSites.note(error, site);
      throw error;
    }
    if (this.memory.isExplored) this.memory.called(site, callee, self, result);
    return typeof result === "string" ? this.checked(site, result) : result;
  }

  /** `target.bind(self, …first)`. A library's method stays the library's. */
  protected bind(target: unknown, args: unknown[]): object {
    const bound = Reflect.apply(Function.prototype.bind, target, args) as object;
    const self = args[0];
    const first = args.slice(1);
    const generator = suspendableOf(target);
    if (generator === undefined) return bound;
    const rebound: Suspendable = (...rest) =>
      Reflect.apply(generator, self, first.concat(rest)) as Activation;
    return makeSuspendable(
      bound,
      "isLibrary" in generator ? Object.assign(rebound, { isLibrary: true }) : rebound,
    );
  }

  construct(site: number, callee: unknown, args: unknown[], called: number): boolean {
    const machine = this.machine;
    machine.meter.site = site;
    if (this.classes.has(callee)) {
      if (this.speculation.runNew(callee, args, this)) return false;
      const construct: Suspendable = () => this.classes.construct(callee, args, callee, site);
      return machine.begin(construct, this, undefined, [], site, this);
    }
    if (!isConstructor(callee)) {
      const label = this.memory.labels[called] || this.memory.describe(callee);
      throw this.failure(site, new TypeError(`${label} is not a constructor`));
    }
    if (CODE_MAKERS.has(callee)) throw this.failure(site, codeFromText());
    const generator = suspendableOf(callee);
    if (generator !== undefined && !("isLibrary" in generator) && !callee.name.startsWith("bound ")) {
      const construct: Suspendable = () =>
        this.classes.constructFunction(callee, generator, args, callee, site);
      return machine.begin(construct, this, undefined, [], site, this);
    }
    if (typeof args[0] === "number" && args[0] > LONGEST_ARRAY && isSized(callee)) {
      const limit = `an array was to have more than ${LONGEST_ARRAY.toLocaleString("en")} elements`;
      machine.stop(limit, "Make it smaller.", site);
      throw new Stopped();
    }
    const taker = this.support.constructTakers.get(callee);
    if (taker?.needs(undefined, args) === true) return machine.push(taker.run, callee, undefined, args, site);
    machine.settle();
    machine.clock += machine.current.costs.native;
    machine.grant();
    const note = this.memory.foreseeConstruction(site, callee, args);
    if (note === null) return this.#give(this.#make(site, callee, args));
    const access = (): object => {
      note();
      return this.#make(site, callee, args);
    };
    if (!this.awaitTurn(site)) return this.#give(access());
    machine.current.pending = access;
    return true;
  }

  #make(site: number, callee: Constructor, args: unknown[]): object {
    try {
      return Reflect.construct(callee, args);
    } catch (error) {
      this.machine.errorSites.note(error, site);
      throw error;
    }
  }

  protected failure(site: number, error: Error): Error {
    this.machine.meter.site = site;
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

/** The arguments that `apply` is given as an array or something like it. */
function listOf(list: unknown): unknown[] {
  if (list === undefined || list === null) return [];
  if (typeof list !== "object" && typeof list !== "function") {
    throw new TypeError("CreateListFromArrayLike called on non-object");
  }
  const args: unknown[] = [];
  const length = Number((list as { length?: unknown }).length);
  for (let index = 0; index < length; index++) append(args, Reflect.get(list, index));
  return args;
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

/** The ordinary functions that stand for the program's own: what native code, and `new`, get to see. */
import { GeneratorState, type Generators } from "./generators.ts";
import type { Machine } from "./machine.ts";
import type { Activation, FunctionKind, Suspendable } from "./program-interface.ts";
import { makeSuspendable } from "./suspendable.ts";

type Construct = (callee: object, generator: Suspendable, args: unknown[], newTarget: object) => Activation;

/** A call that native code made, and that the machine takes over to run it step by step. */
export interface TakenCall {
  readonly callee: object;
  readonly generator: Suspendable;
  readonly self: unknown;
  readonly args: unknown[];
}

/** What makes coroutines and asynchronous generators: the library knows what they are. */
export interface CoroutineSupport {
  createCoroutine(callee: object, start: () => Activation): object;
  /** `state` is that of its body, which has not begun. */
  createAsyncGenerator(callee: object, state: GeneratorState): object;
}

const ASYNC_PROTOTYPE = Object.getPrototypeOf(async function () {}) as object;
const ASYNC_GENERATOR_PROTOTYPE = Object.getPrototypeOf(async function* () {}) as object;

type Constructable = new () => unknown;

export class Functions {
  readonly #machine: Machine;
  readonly #generators: Generators;
  readonly #coroutines: CoroutineSupport;
  readonly #construct: Construct;
  #isTaking = false;
  #taken: TakenCall | null = null;

  constructor(machine: Machine, generators: Generators, coroutines: CoroutineSupport, construct: Construct) {
    this.#machine = machine;
    this.#generators = generators;
    this.#coroutines = coroutines;
    this.#construct = construct;
  }

  make(kind: FunctionKind, name: PropertyKey, length: number, generator: Suspendable): object {
    switch (kind) {
      case "function":
        return makeSuspendable(this.#withLength(this.#constructable(name, generator), length), generator);
      case "method":
        return makeSuspendable(this.#withLength(this.#method(name, generator), length), generator);
      case "generator":
        return this.#generators.makeFunction(name, length, generator);
      default:
        return this.#coroutineFunction(kind, name, length, generator);
    }
  }

  /**
   * Makes an access that may call a getter or a setter of the program. The call is not made: it is given back,
   * to be made where it can be interrupted. Null where there was none; then the access is done.
   */
  takeCall(access: () => unknown, outcome: { value: unknown }): TakenCall | null {
    this.#isTaking = true;
    try {
      outcome.value = access();
    } finally {
      this.#isTaking = false;
    }
    const taken = this.#taken;
    this.#taken = null;
    return taken;
  }

  #take(callee: object, generator: Suspendable, self: unknown, args: unknown[]): undefined {
    this.#isTaking = false;
    this.#taken = { callee, generator, self, args };
  }

  #constructable(name: PropertyKey, generator: Suspendable): object {
    const run = (
      callee: object,
      self: unknown,
      args: unknown[],
      newTarget: Constructable | undefined,
    ): unknown => {
      if (this.#isTaking) return this.#take(callee, generator, self, args);
      if (newTarget === undefined) return this.#machine.runNow(generator, callee, self, args);
      const construct: Suspendable = () => this.#construct(callee, generator, args, newTarget);
      return this.#machine.runNow(construct, this, undefined, []);
    };
    const plain = {
      [name]: function (this: unknown, ...args: unknown[]): unknown {
        return run(plain, this, args, new.target as unknown as Constructable | undefined);
      },
    }[name as string] as object;
    return plain;
  }

  #method(name: PropertyKey, generator: Suspendable): object {
    const run = (callee: object, self: unknown, args: unknown[]): unknown =>
      this.#isTaking
        ? this.#take(callee, generator, self, args)
        : this.#machine.runNow(generator, callee, self, args);
    const plain = {
      [name](...args: unknown[]): unknown {
        return run(plain, this, args);
      },
    }[name as string] as object;
    return plain;
  }

  /** Calling it runs nothing of its body: it gives a coroutine, or an asynchronous generator. */
  #coroutineFunction(
    kind: "async" | "async-generator",
    name: PropertyKey,
    length: number,
    body: Suspendable,
  ): object {
    const coroutines = this.#coroutines;
    const machine = this.#machine;
    const start: Suspendable = function* (this: unknown, ...args) {
      if (kind === "async") return coroutines.createCoroutine(callee, () => Reflect.apply(body, this, args));
      const state = new GeneratorState(Reflect.apply(body, this, args), callee, (bound) =>
        coroutines.createAsyncGenerator(callee, bound),
      );
      machine.pushActivation(state.activation, callee, machine.meter.site, false, state);
      return yield;
    };
    const callee = this.#withLength(this.#method(name, start), length);
    Object.setPrototypeOf(callee, kind === "async" ? ASYNC_PROTOTYPE : ASYNC_GENERATOR_PROTOTYPE);
    if (kind === "async-generator") {
      const prototype = Object.create(ASYNC_GENERATOR_PROTOTYPE["prototype" as never]) as object;
      Object.defineProperty(callee, "prototype", { value: prototype, writable: true });
    }
    return makeSuspendable(callee, start);
  }

  #withLength(plain: object, length: number): object {
    if (length > 0) Object.defineProperty(plain, "length", { value: length, configurable: true });
    return plain;
  }
}

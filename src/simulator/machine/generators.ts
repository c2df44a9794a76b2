/**
 * Generators of the program. A generator object is a real one, with the prototype that JavaScript gives it, so that
 * native code can go through it; but what it runs is an activation that the machine can interrupt. Resumed by
 * the program, the activation becomes the top frame of the thread; resumed by native code, it runs
 * to its next value in one go. Its state is kept here, for both.
 */
import type { Given } from "./given.ts";
import type { Machine } from "./machine.ts";
import type { Activation, Suspendable } from "./program-interface.ts";
import { makeSuspendable, Same } from "./suspendable.ts";
import type { GeneratorFrame, Resumption } from "./thread.ts";

type Status = "binding" | "fresh" | "suspended" | "running" | "done";

/** How a generator stands, and what becomes of its values. */
export class GeneratorState implements GeneratorFrame {
  /** The generator object, once its parameters are bound. */
  object: object | null = null;
  status: Status = "binding";
  /** What a value becomes for whoever resumed the generator. */
  report: (value: unknown, isDone: boolean) => unknown = iteratorResult;
  readonly activation: Activation;
  readonly callee: object;
  readonly #makeObject: (state: GeneratorState) => object;

  constructor(activation: Activation, callee: object, makeObject: (state: GeneratorState) => object) {
    this.activation = activation;
    this.callee = callee;
    this.#makeObject = makeObject;
  }

  gave(given: unknown): unknown {
    if (this.status === "binding") {
      this.status = "fresh";
      this.object = this.#makeObject(this);
      return this.object;
    }
    this.status = "suspended";
    const { value, result } = given as Given;
    if (result === null) return this.report(value, false);
    return this.report === iteratorResult ? result : this.#reportOf(result as IteratorResult<unknown>);
  }

  /** Only what goes through the generator looks into the result of an inner iterator. */
  #reportOf(result: IteratorResult<unknown>): unknown {
    return result.done ? this.report(undefined, true) : this.report(result.value, false);
  }

  ended(value: unknown): unknown {
    this.status = "done";
    return this.report(value, true);
  }

  failed(): void {
    this.status = "done";
  }
}

export function iteratorResult(value: unknown, done: boolean): unknown {
  return { value, done };
}

/** Ties a generator object to its state. */
class Owner extends Same {
  readonly #state: GeneratorState;

  constructor(object: object, state: GeneratorState) {
    super(object);
    this.#state = state;
  }

  static stateOf(value: object): GeneratorState | null {
    return #state in value ? value.#state : null;
  }
}

const GENERATOR_METHODS = Object.getPrototypeOf(function* () {}.prototype as object) as Record<
  Resumption,
  unknown
>;

/** How each of the built-in methods of generators resumes one. */
export const RESUMPTIONS: ReadonlyMap<unknown, Resumption> = new Map(
  (["next", "return", "throw"] as const).map((how) => [GENERATOR_METHODS[how], how]),
);

/** What native code sees when a generator of the program leaves by `return`. */
const LEFT = Symbol("left");

export class Generators {
  /** The value of the last `return` that a generator was resumed with. */
  returned: unknown = undefined;
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  /** The state of a generator of the program, or null for anything else. */
  stateOf(value: unknown): GeneratorState | null {
    return typeof value === "object" && value !== null ? Owner.stateOf(value) : null;
  }

  /** The ordinary function whose calls give generators that run `body`. */
  makeFunction(name: PropertyKey, length: number, body: Suspendable): object {
    const machine = this.#machine;
    const drive = (state: GeneratorState): Generator<unknown, unknown, unknown> => this.#drive(state);
    const native = {
      *[name](state: GeneratorState): Generator<unknown, unknown, unknown> {
        return yield* drive(state);
      },
    }[name as string] as (state: GeneratorState) => Generator;
    Object.defineProperty(native, "length", { value: length, configurable: true });
    const makeObject = (state: GeneratorState): object => {
      const object = native(state);
      new Owner(object, state);
      return object;
    };
    const start: Suspendable = function* (this: unknown, ...args) {
      const state = new GeneratorState(Reflect.apply(body, this, args), callee, makeObject);
      machine.pushActivation(state.activation, callee, machine.meter.site, false, state);
      return yield;
    };
    // Its prototype is the native function's, and a call of it begins with the machine.
    const callee: object = new Proxy(native, {
      apply: (_target, self, args: unknown[]) => machine.runNow(start, callee, self, args),
    });
    return makeSuspendable(callee, start);
  }

  /**
   * Resumes a generator; true where its activation is now the top frame, otherwise the result is in `outcome`.
   * Throws a TypeError where it is running already.
   */
  resume(
    state: GeneratorState,
    how: Resumption,
    value: unknown,
    report: (value: unknown, isDone: boolean) => unknown,
    outcome: { value: unknown },
  ): boolean {
    if (state.status === "running") throw new TypeError("Generator is already running");
    if (state.status === "fresh" && how !== "next") state.status = "done";
    if (state.status === "done") {
      if (how === "throw") throw value;
      outcome.value = report(how === "return" ? value : undefined, true);
      return false;
    }
    state.report = report;
    if (how === "return") this.returned = value;
    const machine = this.#machine;
    machine.pushActivation(state.activation, state.callee, machine.meter.site, false, state);
    state.status = "running";
    return machine.runOnTheSpot(how, value, outcome);
  }

  /** What a generator object does when native code goes through it. */
  *#drive(state: GeneratorState): Generator<unknown, unknown, unknown> {
    let how: Resumption = "next";
    let input: unknown = undefined;
    for (;;) {
      const { value, done } = this.#resumeNow(state, how, input);
      if (done) return value;
      how = "return";
      try {
        input = yield value;
        how = "next";
      } catch (error) {
        input = error;
        how = "throw";
      } finally {
        if (how === "return") {
          // A value that it gives on the way out is lost here.
          const last = this.#resumeNow(state, "return", LEFT);
          // eslint-disable-next-line no-unsafe-finally -- a `return` in the generator's own `finally` replaces the value
          if (last.value !== LEFT) return last.value;
        }
      }
    }
  }

  #resumeNow(state: GeneratorState, how: Resumption, value: unknown): IteratorResult<unknown, unknown> {
    const outcome: { value: unknown } = { value: undefined };
    const resume = (): boolean => this.resume(state, how, value, iteratorResult, outcome);
    return (this.#machine.resumeNow(resume) ?? outcome.value) as IteratorResult<unknown, unknown>;
  }
}

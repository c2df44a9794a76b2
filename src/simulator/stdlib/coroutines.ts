/**
 * Coroutines: what calling an `async function` gives. As in Python, the call runs nothing; awaiting the coroutine runs
 * its body in place, on the stack of whoever awaits it.
 */
import { append } from "../machine/append.ts";
import type { CoroutineSupport } from "../machine/functions.ts";

import { iteratorResult, type GeneratorState } from "../machine/generators.ts";
import type { Machine } from "../machine/machine.ts";
import { LibraryObject } from "../machine/memory.ts";
import type { Activation } from "../machine/program-interface.ts";
import { pythonTypeName } from "./arguments.ts";
import { RuntimeError, TypeError } from "./exceptions.ts";

/** A body that has yet to run, and that runs once. */
export class Coroutine extends LibraryObject {
  readonly name: string;
  /** The function whose call made it. */
  readonly callee: object;
  #start: (() => Activation) | null;

  constructor(callee: object, start: () => Activation) {
    super();
    this.name = nameOf(callee);
    this.callee = callee;
    this.#start = start;
  }

  /** True until it is awaited. */
  get isFresh(): boolean {
    return this.#start !== null;
  }

  /** The activation of its body. Throws CPython's RuntimeError the second time. */
  begin(): Activation {
    const start = this.#start;
    if (start === null) throw new RuntimeError("cannot reuse already awaited coroutine");
    this.#start = null;
    return start();
  }

  override toString(): string {
    return `<coroutine object ${this.name}>`;
  }
}

/** Remembers the coroutines that a run makes, to tell of those that nobody awaited. */
export class CoroutineLog {
  #made: Coroutine[] = [];

  add(coroutine: Coroutine): Coroutine {
    append(this.#made, coroutine);
    return coroutine;
  }

  /** The names of those that were never awaited, in the order of their making; each is told once. */
  takeForgotten(): readonly string[] {
    const forgotten = this.#made.filter((coroutine) => coroutine.isFresh);
    this.#made = [];
    return forgotten.map(({ name }) => name);
  }
}

/** What calling an `async function*` gives: each `next` is a coroutine that runs to the next value. */
class AsyncGenerator extends LibraryObject {
  readonly #machine: Machine;
  readonly #state: GeneratorState;
  readonly #callee: object;

  constructor(machine: Machine, callee: object, state: GeneratorState) {
    super();
    this.#machine = machine;
    this.#callee = callee;
    this.#state = state;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  next(value?: unknown): Coroutine {
    return this.#resumption("next", value);
  }

  return(value?: unknown): Coroutine {
    return this.#resumption("return", value);
  }

  throw(error?: unknown): Coroutine {
    return this.#resumption("throw", error);
  }

  #resumption(how: "next" | "return" | "throw", value: unknown): Coroutine {
    return new Coroutine(this.#callee, () => this.#resume(how, value));
  }

  *#resume(how: "next" | "return" | "throw", value: unknown): Activation {
    const state = this.#state;
    const machine = this.#machine;
    if (state.status === "running") {
      throw new RuntimeError("anext(): asynchronous generator is already running");
    }
    if (state.status === "fresh" && how !== "next") state.status = "done";
    if (state.status === "done") {
      if (how === "throw") throw value;
      return iteratorResult(how === "return" ? value : undefined, true);
    }
    machine.pushActivation(state.activation, state.callee, machine.meter.site, false, state);
    state.status = "running";
    machine.current.input = value;
    machine.current.resumption = how;
    return yield;
  }

  override toString(): string {
    return `<async_generator object ${nameOf(this.#callee)}>`;
  }
}

function nameOf(callee: object): string {
  const name: unknown = Reflect.get(callee, "name");
  return typeof name === "string" && name !== "" ? name : "<lambda>";
}

export function createCoroutineSupport(machine: Machine, log: CoroutineLog): CoroutineSupport {
  return {
    createCoroutine: (callee, start) => log.add(new Coroutine(callee, start)),
    createAsyncGenerator: (callee, state) => new AsyncGenerator(machine, callee, state),
  };
}

/** `await value`. */
export function createAwait(machine: Machine): (value: unknown) => Activation {
  return function* (value): Activation {
    if (!(value instanceof Coroutine)) {
      throw new TypeError(`'${pythonTypeName(value)}' object can't be awaited`);
    }
    machine.pushActivation(value.begin(), value.callee, machine.meter.site, false, null);
    return yield;
  };
}

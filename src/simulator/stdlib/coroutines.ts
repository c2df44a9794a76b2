/**
 * Coroutines: what calling an `async function` gives. As in Python, the call runs nothing; awaiting the coroutine runs
 * its body in place, on the stack of whoever awaits it.
 */
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
  #start: (() => Activation) | null;

  constructor(name: string, start: () => Activation) {
    super();
    this.name = name;
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

/** What calling an `async function*` gives: each `next` is a coroutine that runs to the next value. */
class AsyncGenerator extends LibraryObject {
  readonly #machine: Machine;
  readonly #state: GeneratorState;
  readonly #name: string;

  constructor(machine: Machine, callee: object, state: GeneratorState) {
    super();
    this.#machine = machine;
    this.#name = nameOf(callee);
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
    return new Coroutine(this.#name, () => this.#resume(how, value));
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
    return `<async_generator object ${this.#name}>`;
  }
}

function nameOf(callee: object): string {
  const name: unknown = Reflect.get(callee, "name");
  return typeof name === "string" && name !== "" ? name : "<lambda>";
}

export function createCoroutineSupport(machine: Machine): CoroutineSupport {
  return {
    createCoroutine: (callee, start) => new Coroutine(nameOf(callee), start),
    createAsyncGenerator: (callee, state) => new AsyncGenerator(machine, callee, state),
  };
}

/** `await value`. */
export function createAwait(machine: Machine): (value: unknown) => Activation {
  return function* (value): Activation {
    if (!(value instanceof Coroutine)) {
      throw new TypeError(`'${pythonTypeName(value)}' object can't be awaited`);
    }
    machine.pushActivation(value.begin(), value, machine.meter.site, false, null);
    return yield;
  };
}

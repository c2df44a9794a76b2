/**
 * Coroutines: what calling an `async function` gives. As in Python, the call runs nothing; awaiting the coroutine runs
 * its body in place, on the stack of whoever awaits it.
 */
import type { CoroutineSupport } from "../machine/functions.ts";

import { iteratorResult, type GeneratorState } from "../machine/generators.ts";
import type { Machine } from "../machine/machine.ts";
import { LibraryObject } from "../machine/memory.ts";
import type { Activation } from "../machine/program-interface.ts";
import { RuntimeError } from "./exceptions.ts";

/** A body that has yet to run, and that runs once. */
export class Coroutine extends LibraryObject {
  readonly name: string;
  /** The function whose call made it. */
  readonly callee: object;
  /** The site of that call. */
  readonly site: number;
  #start: (() => Activation) | null;
  readonly #onBegin: ((coroutine: Coroutine) => void) | null;

  constructor(
    callee: object,
    site: number,
    start: () => Activation,
    onBegin: ((coroutine: Coroutine) => void) | null = null,
  ) {
    super();
    this.name = nameOf(callee);
    this.callee = callee;
    this.site = site;
    this.#start = start;
    this.#onBegin = onBegin;
  }

  /** The activation of its body. Throws CPython's RuntimeError the second time. */
  begin(): Activation {
    const start = this.#start;
    if (start === null) throw new RuntimeError("cannot reuse already awaited coroutine");
    this.close();
    return start();
  }

  /** Ends a coroutine that has not begun; one that has is left to whoever awaits it. */
  close(): void {
    this.#start = null;
    this.#onBegin?.(this);
  }

  override toString(): string {
    return `<coroutine object ${this.name}>`;
  }
}

/** Remembers the coroutines that nobody has awaited yet. */
export class CoroutineLog {
  readonly #fresh = new Set<Coroutine>();

  make(callee: object, site: number, start: () => Activation): Coroutine {
    const coroutine = new Coroutine(callee, site, start, (begun) => this.#fresh.delete(begun));
    this.#fresh.add(coroutine);
    return coroutine;
  }

  /** The names of those that nobody awaited, in the order of their making; each is told once. */
  takeForgotten(): readonly string[] {
    const forgotten = [...this.#fresh].map(({ name }) => name);
    this.#fresh.clear();
    return forgotten;
  }
}

/** What calling an `async function*` gives: each `next` is a coroutine that runs to the next value. */
export class AsyncGenerator extends LibraryObject {
  readonly #machine: Machine;
  readonly #state: GeneratorState;
  readonly #callee: object;
  readonly #onStart: (generator: AsyncGenerator) => void;

  constructor(
    machine: Machine,
    callee: object,
    state: GeneratorState,
    onStart: (generator: AsyncGenerator) => void,
  ) {
    super();
    this.#machine = machine;
    this.#callee = callee;
    this.#state = state;
    this.#onStart = onStart;
  }

  /** True between its first value and its end. */
  get isSuspended(): boolean {
    return this.#state.status === "suspended";
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
    return new Coroutine(this.#callee, this.#machine.meter.site, () => this.#resume(how, value));
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
    if (state.status === "fresh") this.#onStart(this);
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

/** `onStart` is told of an asynchronous generator that begins to run. */
export function createCoroutineSupport(
  machine: Machine,
  log: CoroutineLog,
  onStart: (generator: AsyncGenerator) => void,
): CoroutineSupport {
  return {
    createCoroutine: (callee, start) => log.make(callee, machine.meter.site, start),
    createAsyncGenerator: (callee, state) => new AsyncGenerator(machine, callee, state, onStart),
  };
}

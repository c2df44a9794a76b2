/**
 * Contexts, after PEP 567: which value a context variable has depends on the context that a thread is in. A copy shares
 * its values with the original until one of them is written, so that copying costs nothing, as in CPython.
 */
import type { LibraryContext } from "../library-context.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Machine } from "../../machine/machine.ts";
import type { Thread } from "../../machine/thread.ts";
import { RuntimeError } from "../exceptions.ts";
import { repr } from "../format.ts";

export type Values = ReadonlyMap<object, unknown>;

const NO_VALUES: Values = new Map();

/** A mapping from context variables to values. */
export class ContextState extends LibraryObject {
  table: Values;
  /** True while some thread is in it: then nobody else can enter it. */
  isEntered = false;

  constructor(values: Values = NO_VALUES) {
    super();
    this.table = values;
  }

  set(variable: object, value: unknown): void {
    this.table = new Map(this.table).set(variable, value);
  }

  unset(variable: object): void {
    const values = new Map(this.table);
    values.delete(variable);
    this.table = values;
  }
}

/** The context that each thread of a run is in. */
export class Contexts {
  readonly #machine: Machine;
  readonly #ofThread = new WeakMap<Thread, ContextState>();
  /** What contexts are made as: the class that the program sees. */
  make: (values: Values) => ContextState = (values) => new ContextState(values);

  constructor({ machine, interpreter }: LibraryContext) {
    this.#machine = machine;
    interpreter.onThreadCreated = (thread) => this.#begin(thread);
  }

  /** A free-threaded build gives a new thread a copy of its creator's context, the others an empty one. */
  #begin(thread: Thread): void {
    if (!this.#machine.interpreter.parallel) return;
    const creator = this.#ofThread.get(this.#machine.current);
    if (creator !== undefined) this.#ofThread.set(thread, this.make(creator.table));
  }

  /** The context of the current thread. */
  get current(): ContextState {
    const { current: thread } = this.#machine;
    let context = this.#ofThread.get(thread);
    if (context === undefined) {
      context = this.make(NO_VALUES);
      this.#ofThread.set(thread, context);
    }
    return context;
  }

  copy(): ContextState {
    return this.make(this.current.table);
  }

  /** Lets the current thread go into a context; gives the one it was in. Throws a RuntimeError where somebody is in it. */
  enter(context: ContextState): ContextState {
    if (context.isEntered) {
      throw new RuntimeError(`cannot enter context: ${repr(context)} is already entered`);
    }
    const previous = this.current;
    context.isEntered = true;
    this.#ofThread.set(this.#machine.current, context);
    return previous;
  }

  /** Takes the current thread back to the context it was in before. */
  leave(context: ContextState, previous: ContextState): void {
    context.isEntered = false;
    this.#ofThread.set(this.#machine.current, previous);
  }
}

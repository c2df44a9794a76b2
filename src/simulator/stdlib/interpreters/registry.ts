/**
 * The interpreters and queues of a process: what its interpreters have in common. All of them are in one process and are
 * copied with it, so nothing of it is outside the process.
 */
import type { InterpreterState, Process } from "../../machine/process.ts";
import type { Thread } from "../../machine/thread.ts";
import type { Instance } from "../processes/world.ts";
import { InterpreterNotFoundError } from "./errors.ts";
import type { QueueState } from "./queue-state.ts";

/** An interpreter beside the main one. */
export class SubInterpreter {
  readonly state: InterpreterState;
  readonly instance: Instance;
  /** Who runs something in its `__main__`: one thread at a time may. */
  runner: Thread | null = null;
  /** True once it runs, or has run, the program's module for itself. */
  hasModule = false;

  readonly #isCopy: boolean;

  constructor(state: InterpreterState, instance: Instance) {
    this.state = state;
    this.instance = instance;
    this.#isCopy = instance.context.machine.copying !== null;
  }

  /** True in a forked process for one that its parent had: a copy of a process has no interpreter but the main one. */
  get isGone(): boolean {
    return this.#isCopy && this.instance.context.machine.copying === null;
  }

  get id(): number {
    return this.state.id;
  }
}

export class Registry {
  readonly #interpreters = new Map<number, SubInterpreter>();
  readonly queues = new Map<number, QueueState>();
  #queuesMade = 0;

  nextQueue(): number {
    return ++this.#queuesMade;
  }

  /** Those that there are beside the main one, in the order of their making. */
  get interpreters(): readonly SubInterpreter[] {
    return [...this.#interpreters.values()].filter(({ isGone }) => !isGone);
  }

  add(interpreter: SubInterpreter): void {
    this.#interpreters.set(interpreter.id, interpreter);
  }

  /** The interpreter of that number, or null for the main one. Throws CPython's error for one that is not there. */
  find(id: number): SubInterpreter | null {
    const found = this.#interpreters.get(id) ?? null;
    if (found === null ? id !== 0 : found.isGone)
      throw new InterpreterNotFoundError(`unrecognized interpreter ID ${id}`);
    return found;
  }

  /** Forgets an interpreter: what it put into queues belongs to nobody any more. */
  remove(interpreter: SubInterpreter): void {
    this.#interpreters.delete(interpreter.id);
    for (const queue of this.queues.values()) queue.unbind(interpreter.id);
  }
}

const registries = new WeakMap<Process, Registry>();

export function registryOf(process: Process): Registry {
  let registry = registries.get(process);
  if (registry === undefined) {
    registry = new Registry();
    registries.set(process, registry);
  }
  return registry;
}

/**
 * The interpreters and queues of a process: what its interpreters have in common. All of them are in one process and are
 * copied with it, so nothing of it is outside the process.
 */
import type { Place } from "../../machine/event.ts";
import type { InterpreterState, Process } from "../../machine/process.ts";
import type { Thread } from "../../machine/thread.ts";
import type { Shared, Turn } from "../../machine/turn.ts";
import type { LibraryContext } from "../library-context.ts";
import type { Instance } from "../processes/world.ts";
import { InterpreterNotFoundError } from "./errors.ts";
import type { QueueState } from "./queue-state.ts";

/** An interpreter beside the main one. */
export class SubInterpreter {
  readonly state: InterpreterState;
  readonly instance: Instance;
  /** Who runs something in its `__main__`: one thread at a time may. */
  runner: Thread | null = null;
  /** Who runs the program's module in it for the first time; true once somebody has. */
  module: Thread | boolean = false;
  /** The queues into which it has put something. */
  readonly queues = new Set<QueueState>();
  /** What is done to it, as far as others can see it. */
  readonly turns: Readonly<Record<"find" | "look" | "enter" | "leave" | "remove" | "load" | "loaded", Turn>>;

  readonly #isCopy: boolean;

  constructor(state: InterpreterState, instance: Instance, place: Place) {
    this.state = state;
    this.instance = instance;
    this.#isCopy = instance.context.machine.copying !== null;
    // To enter and to leave is nothing to whoever only asks whether it is there.
    const running = { place, state: () => (this.runner === null ? 0 : 1) };
    const life = part(place, "life", () => (state.isClosed ? 1 : 0));
    const module = part(place, "module", () => (this.module === false ? 0 : this.module === true ? 2 : 1));
    this.turns = {
      find: { shared: life, writes: false, isOpen: null },
      look: { shared: running, alsoReads: [life], writes: false, isOpen: null },
      enter: { shared: running, writes: (isRunning) => isRunning === 0, isOpen: null, crosses: true },
      leave: { shared: running, writes: true, isOpen: null },
      remove: { shared: life, writes: true, isOpen: null },
      load: { shared: module, writes: (loading) => loading === 0, isOpen: null },
      loaded: { shared: module, writes: true, isOpen: null },
    };
  }

  /** True in a forked process for one that its parent had: a copy of a process has no interpreter but the main one. */
  get isGone(): boolean {
    return this.#isCopy && this.instance.context.machine.copying === null;
  }

  get id(): number {
    return this.state.id;
  }
}

function part(place: Place, what: string, state: () => number): Shared {
  return { place: { ...place, id: `${place.id} ${what}` }, state };
}

export class Registry {
  /** What it is to make interpreters and queues, where somebody looks at their numbers, and to ask which there are. */
  readonly turns: Readonly<Record<"make" | "list", Turn>>;
  readonly queues = new Map<number, QueueState>();
  readonly #interpreters = new Map<number, SubInterpreter>();
  /** Those that are no more. */
  readonly #closed = new Map<number, SubInterpreter>();
  #queuesMade = 0;
  /** The threads that have made or ended an interpreter or a queue, or asked for all, and how many interpreters each has made. */
  readonly #users = new Map<Thread, number>();
  #areNumbersSeen = false;

  constructor(process: Process) {
    const place = { id: `interpreters of ${process.main.mainThread!.path}`, name: "the interpreters" };
    const shared = { place, state: () => 0 };
    this.turns = {
      make: { shared, writes: true, isOpen: null, crosses: true },
      list: { shared, writes: false, isOpen: null, crosses: true },
    };
  }

  /**
   * What it is to others to make an interpreter or a queue: it has a number, which comes of the order of their making. Null where
   * nobody reckons with that.
   */
  making({ machine }: LibraryContext): Turn | null {
    return machine.reckonsWith("numbering") ? this.turns.make : null;
  }

  /** Is told that the current thread makes an interpreter or a queue, or ends one, or asks which there are. */
  noteUser(context: LibraryContext, hasMade = false): void {
    const { current } = context.machine;
    this.#users.set(current, (this.#users.get(current) ?? 0) + (hasMade ? 1 : 0));
    this.#needNumbers(context);
  }

  /** How many interpreters a thread has made. */
  madeBy(thread: Thread): number {
    return this.#users.get(thread) ?? 0;
  }

  /** Is told that the program comes to know a number, or which interpreters there are. */
  noteNumbers(context: LibraryContext): void {
    this.#areNumbersSeen = true;
    this.#needNumbers(context);
  }

  /** What one thread makes has the same numbers in whichever order others do whatever they do. */
  #needNumbers({ machine }: LibraryContext): void {
    if (this.#areNumbersSeen && this.#users.size > 1) machine.need("numbering");
  }

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

  /** Forgets all: the process begins again. */
  restart(): void {
    this.#interpreters.clear();
    this.#closed.clear();
    this.#users.clear();
    this.queues.clear();
    this.#queuesMade = 0;
    this.#areNumbersSeen = false;
  }

  /** The interpreter of that number, or null for the main one. Throws CPython's error for one that is not there. */
  find(id: number): SubInterpreter | null {
    const found = this.#interpreters.get(id) ?? null;
    if (found === null ? id !== 0 : found.isGone)
      throw new InterpreterNotFoundError(`unrecognized interpreter ID ${id}`);
    return found;
  }

  /** The interpreter of that number, whether it is still there or not; undefined where there has been none beside the main one. */
  known(id: number): SubInterpreter | undefined {
    return this.#interpreters.get(id) ?? this.#closed.get(id);
  }

  /** Forgets an interpreter: what it put into queues belongs to nobody any more. */
  remove(interpreter: SubInterpreter): void {
    this.#interpreters.delete(interpreter.id);
    this.#closed.set(interpreter.id, interpreter);
    for (const queue of interpreter.queues) queue.unbind(interpreter.id);
  }
}

const registries = new WeakMap<Process, Registry>();

/** Has the registry of a process begin again with its main interpreter. */
export function restartRegistry(context: LibraryContext): void {
  if (context.interpreter.id > 0) return;
  context.onRestart(() => registryOf(context.process).restart());
}

/** What the interpreters of a process have in common. */
export function registryOf(process: Process): Registry {
  let registry = registries.get(process);
  if (registry === undefined) {
    registry = new Registry(process);
    registries.set(process, registry);
  }
  return registry;
}

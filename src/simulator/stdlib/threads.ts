/**
 * `threading.Thread` and what goes with it, after Lib/threading.py of 3.14.
 *
 * `start()` waits until the new thread has announced itself, as CPython's does: under the GIL that is
 * where the new thread gets its first turn.
 */
import { append } from "../machine/append.ts";
import type { Waiting } from "../machine/event.ts";
import { threadsOf } from "../machine/lives.ts";
import { LibraryObject } from "../machine/memory.ts";
import type { Activation } from "../machine/program-interface.ts";
import type { Turn } from "../machine/turn.ts";
import type { Thread as MachineThread } from "../machine/thread.ts";
import { Stopped } from "../machine/stopped.ts";
import { strike } from "../machine/strike.ts";
import { pythonTypeName, readArguments, readTargetArguments } from "./arguments.ts";
import { RuntimeError, TypeError } from "./exceptions.ts";
import { hashText } from "./hash-text.ts";
import {
  defineOperations,
  invoke,
  park,
  parkUntil,
  stepWhereExplored,
  takeTurn,
  type LibraryContext,
} from "./library-context.ts";
import { stepGetters } from "./step-getters.ts";
import { isPatient, readTimeout } from "./timeouts.ts";

const THREAD_PARAMETERS = ["group", "target", "name", "args", "kwargs", "daemon"];

/** What it is to wait for the end of a thread, or to look whether it has come. */
export function turnAtEnd(thread: MachineThread, isLook: boolean): Turn {
  const place = { id: `end of ${thread.path}`, name: thread.name };
  const shared = { place, state: () => (thread.state === "ended" ? 1 : 0) };
  const waiting: Waiting = { kind: "thread", id: thread.path, name: thread.name };
  const hasCome = (state: number): boolean => state === 1;
  return {
    shared,
    writes: false,
    isOpen: isLook ? null : hasCome,
    until: hasCome,
    isLasting: !isLook,
    ...(isLook && { needs: "looking" as const }),
    waiting,
  };
}

/** Waits until `thread` has ended, at most `seconds` (null: for ever). */
export function* waitForEnd(
  context: LibraryContext,
  thread: MachineThread,
  seconds: number | null,
): Generator<undefined, void, unknown> {
  const { machine } = context;
  // Where all orders are explored, to wait for an end is a step, whether or not it has come already.
  if (!machine.isTimed) {
    yield* takeTurn(context, turnAtEnd(thread, false));
    machine.current.seenEnds.add(thread);
    return;
  }
  if (thread.state === "ended") return;
  const joiner = machine.current;
  const wakeJoiner = (): void => machine.wake(joiner, undefined);
  append(thread.onEnd, wakeJoiner);
  yield* parkUntil(context, { kind: "thread", id: thread.path, name: thread.name }, seconds, () => undefined);
  // Who joins again and again with a timeout leaves nothing behind.
  strike(thread.onEnd, wakeJoiner);
}

/** What it costs `parent` to start a thread, in nanoseconds: more where there are many. */
function costOfStart({ costs, interpreter: { process } }: MachineThread): number {
  const others = process.livingThreads;
  const isRecord = others > process.mostThreads;
  if (isRecord) process.mostThreads = others;
  return costs.threadStart + (isRecord ? costs.newStack : 0) + others * costs.perThread;
}

/** Makes the class `Thread` and the functions about threads of one run. `report` gets what a thread's `run` has thrown. */
export function createThreads(
  context: LibraryContext,
  report: (thread: object, error: unknown) => Activation,
) {
  const { machine } = context;
  const objects = new Map<MachineThread, Thread>();
  let unnamed = 0;

  function* runThread(announce: () => void, run: unknown, self: object): Activation {
    announce();
    try {
      return yield* invoke(context, run, self, []);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      return yield* report(self, error);
    }
  }

  /** The numbers that threads without a name have had, by who made them: where all orders are explored, no order decides them. */
  const numbers = new WeakMap<MachineThread, { readonly prefix: string; count: number }>();
  const nextNumber = (): string => {
    const maker = machine.current;
    if (machine.isTimed || maker === context.interpreter.mainThread) return String(++unnamed);
    let line = numbers.get(maker);
    if (line === undefined) {
      line = { prefix: /^Thread-([\d.]+)/.exec(maker.name)?.[1] ?? maker.name, count: 0 };
      numbers.set(maker, line);
    }
    return `${line.prefix}.${++line.count}`;
  };

  const nameFor = (target: unknown): string => {
    const number = nextNumber();
    // JavaScript names an arrow function in `{ target: () => … }` after the property; Python's has no name.
    const own = typeof target === "function" && target.name !== "target" ? target.name : "";
    const targetName = typeof target === "function" ? own || "<lambda>" : null;
    return targetName === null ? `Thread-${number}` : `Thread-${number} (${targetName})`;
  };

  /** Only the main interpreter may have daemon threads. */
  const isSub = context.interpreter.id > 0;
  const checkDaemon = (value: unknown): boolean => {
    if (value && isSub) throw new RuntimeError("daemon threads are disabled in this interpreter");
    return Boolean(value);
  };
  /** What a thread is known by; where all orders are explored, no order decides it. */
  const identOf = ({ id, path }: MachineThread): number => (machine.isTimed ? id + 1 : hashText(path));
  const inheritedDaemon = (): boolean => machine.current.isDaemon && !isSub;

  /** What it is to look whether a thread has ended; null where it has not been started. */
  let lookAtEnd: (thread: Thread) => Turn | null;

  class Thread extends LibraryObject {
    #thread: MachineThread | null = null;
    #name: string;
    #daemon: boolean;
    readonly #target: unknown;
    readonly #args: readonly unknown[];

    constructor(...given: unknown[]) {
      super();
      const {
        target = null,
        name = null,
        args = [],
        daemon = null,
      } = readTargetArguments("Thread", "Thread.__init__", THREAD_PARAMETERS, given);
      if (!Array.isArray(args)) throw new TypeError(`args must be an array (${pythonTypeName(args)} given)`);
      stepGetters(context, Thread.prototype, ["name"], (thread) => thread.#naming);
      this.#target = target;
      this.#args = args;
      this.#name = name === null || name === undefined || name === "" ? nameFor(target) : String(name);
      this.#daemon = daemon === null || daemon === undefined ? inheritedDaemon() : checkDaemon(daemon);
    }

    /** The object for a thread that the program did not make here. */
    static adopt(thread: MachineThread, name: string): Thread {
      const object = new Thread({ name });
      object.#thread = thread;
      objects.set(thread, object);
      return object;
    }

    /** What it is to others to read its name; null where it has not been started. */
    get #naming(): Turn | null {
      if (this.#thread === null) return null;
      const { path, name } = this.#thread;
      return {
        shared: { place: { id: `name of ${path}`, name }, state: () => 0 },
        writes: false,
        isOpen: null,
      };
    }

    get name(): string {
      return this.#name;
    }

    set name(value: unknown) {
      if (this.#naming !== null) machine.noteShared(this.#naming.shared, true);
      this.#name = String(value);
      if (this.#thread !== null) this.#thread.name = this.#name;
    }

    get ident(): number | null {
      return this.#thread === null ? null : identOf(this.#thread);
    }

    get daemon(): boolean {
      return this.#daemon;
    }

    set daemon(value: unknown) {
      if (this.#thread !== null) throw new RuntimeError("cannot set daemon status of active thread");
      this.#daemon = checkDaemon(value);
    }

    static {
      lookAtEnd = (thread) => (thread.#thread === null ? null : turnAtEnd(thread.#thread, true));
    }

    isAlive(): boolean {
      return this.#thread !== null && this.#thread.state !== "ended";
    }

    *run(): Activation {
      if (typeof this.#target === "function")
        yield* invoke(context, this.#target, undefined, this.#args.slice());
      return undefined;
    }

    *start(): Activation {
      if (this.#thread !== null) throw new RuntimeError("threads can only be started once");
      yield* takeTurn(context);
      const parent = machine.current;
      const thread = machine.createThread(this.#name, this.#daemon);
      this.#thread = thread;
      objects.set(thread, this);
      append(thread.onEnd, () => objects.delete(thread));
      machine.clock += machine.told(() => costOfStart(parent));
      const run: unknown = Reflect.get(this, "run");
      let isAnnounced = false;
      const announce = (): void => {
        isAnnounced = true;
        if (parent.waiting?.id === thread.path) machine.wake(parent, undefined);
      };
      const body = (): Activation => runThread(announce, run, this);
      machine.startThread(thread, body, machine.draw(machine.interpreter.delays.threadStart));
      if (!isAnnounced && machine.isTimed)
        yield* park(context, { kind: "thread", id: thread.path, name: this.#name });
      return undefined;
    }

    *join(...given: unknown[]): Activation {
      const { timeout = null } = readArguments("join", ["timeout"], given);
      const thread = this.#thread;
      if (thread === null) throw new RuntimeError("cannot join thread before it is started");
      if (thread === machine.current) throw new RuntimeError("cannot join current thread");
      const seconds = readTimeout(timeout);
      if (!machine.isTimed) return yield* this.#joinAnyTime(thread, seconds);
      yield* takeTurn(context);
      yield* waitForEnd(context, thread, seconds === null ? null : Math.max(0, seconds));
      return undefined;
    }

    *#joinAnyTime(thread: MachineThread, seconds: number | null): Generator<undefined, void, unknown> {
      yield* takeTurn(context, turnAtEnd(thread, seconds !== null), isPatient(seconds));
      if (thread.state === "ended") machine.current.seenEnds.add(thread);
    }

    override toString(): string {
      const state = this.#thread === null ? "initial" : this.isAlive() ? "started" : "stopped";
      return `<${this.constructor.name}(${this.#name}, ${state}${this.#daemon ? " daemon" : ""})>`;
    }
  }
  defineOperations(context, Thread.prototype, ["run", "start", "join"]);
  const { isAlive } = Thread.prototype;
  Thread.prototype.isAlive = stepWhereExplored(context, "isAlive", lookAtEnd, isAlive);

  let first = context.interpreter.mainThread!;
  let main: Thread | null = null;
  const mainThread = (): Thread => (main ??= Thread.adopt(first, isSub ? "MainThread" : first.name));
  /** A thread of another interpreter has an object here, too: one that can do nothing. They have numbers. */
  let dummies = 0;
  const numbering = { id: `visitors of ${context.interpreter.key}`, name: "the visitors" };
  const nameDummy = (): string => {
    machine.placeMade(numbering, "Visitors");
    machine.noteShared({ place: numbering, state: () => dummies }, true);
    return `Dummy-${++dummies}`;
  };
  context.onRestart(() => {
    objects.clear();
    unnamed = 0;
    dummies = 0;
    first = context.interpreter.mainThread!;
    main = null;
  });
  const currentThread = (): Thread => {
    const { current } = machine;
    if (current === first) return mainThread();
    return objects.get(current) ?? (isSub ? Thread.adopt(current, nameDummy()) : mainThread());
  };
  const enumerate = (): Thread[] => {
    mainThread();
    return context.process.threads.flatMap((thread) => {
      const object = objects.get(thread);
      return object !== undefined && thread.state !== "ended" ? [object] : [];
    });
  };
  const lookAtAll = (): Turn => {
    machine.need("counting");
    return { shared: threadsOf(context.process), writes: false, isOpen: null };
  };
  return {
    Thread,
    currentThread,
    mainThread,
    getIdent: () => identOf(machine.current),
    enumerate: stepWhereExplored(context, "enumerate", lookAtAll, enumerate),
    activeCount: stepWhereExplored(context, "activeCount", lookAtAll, () => enumerate().length),
  };
}

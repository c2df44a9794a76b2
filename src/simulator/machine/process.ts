/**
 * Processes, and the interpreters in them.
 *
 * A process has a memory of its own: everything that the program reads and writes. An interpreter is what runs Python code
 * in it, with its own modules and its own lock (PEP 684): a process begins with one, its main interpreter, and can make
 * more, which share no object with it. A thread belongs to one interpreter at a time; it may go into another to
 * make a call there.
 *
 * All of them share the machine: its cores, its clock and its stream of random numbers.
 */
import type { Cores } from "./cores.ts";
import type { Delay } from "./costs.ts";
import type { EventKind, Waiting } from "./event.ts";
import type { EventDetails } from "./event-log.ts";
import type { ExecutionPolicy, Interpreter, PolicyHost, ReferenceCounting } from "./interpreter.ts";
import type { ProcessLog } from "./process-log.ts";
import type { Activation, Suspendable } from "./program-interface.ts";
import type { Thread } from "./thread.ts";
import type { Timer } from "./timers.ts";

declare module "./thread.ts" {
  interface Thread {
    /** Where it runs Python code. */
    interpreter: InterpreterState;
    /** Where it was made, and comes back to from every other. */
    home: InterpreterState;
    /** The home of whoever made it. */
    origin: InterpreterState;
  }
}

/** What an interpreter asks of the machine. */
interface ProcessHost {
  readonly clock: number;
  readonly interpreter: Interpreter;
  readonly cores: Cores;
  hasIdleCore(): boolean;
  later(delay: number, action: () => void): Timer;
  drawUnnoted(bounds: Delay): number;
  makeReady(thread: Thread): void;
  siteOf(thread: Thread): number;
  emit(kind: EventKind, thread: Thread, site: number, details?: EventDetails): void;
}

export class Process {
  /** The number of its making; 0 is the one that a run begins with. */
  readonly index: number;
  parent: Process | null;
  /** What the program calls it. */
  name: string;
  /** True for one that keeps no run alive. */
  isDaemon: boolean;
  /** Those that it has made, closed or not, by number. */
  readonly interpreters: InterpreterState[] = [];
  /** Every thread it has had, in the order of their making. */
  readonly threads: Thread[] = [];
  /** What it did, where it may be copied. */
  log: ProcessLog | null = null;
  /** Makes what its first thread begins with, in the memory of a process: its own, or that of a copy. */
  makeBody: ((process: Process) => Suspendable) | null = null;
  /** How many threads it has that keep it alive. */
  livingThreads = 0;
  /** How many of them there were at most when another one was started. */
  mostThreads = 1;
  /** What it ended with: a status, or the number of the signal that ended it, negative. Null while it lives. */
  exitcode: number | null = null;
  /** What it will exit with. */
  returncode = 0;
  /** Called, in order, when it has ended. */
  readonly onEnd: (() => void)[] = [];

  constructor(index: number, parent: Process | null, name: string, isDaemon: boolean) {
    this.index = index;
    this.parent = parent;
    this.name = name;
    this.isDaemon = isDaemon;
  }

  /** Makes it as it was before it began. */
  restart(switchInterval: number): void {
    this.main.switchInterval = switchInterval;
    this.interpreters.length = 1;
    this.threads.length = 0;
    this.log = null;
    this.makeBody = null;
    this.livingThreads = 0;
    this.mostThreads = 1;
    this.exitcode = null;
    this.returncode = 0;
    this.onEnd.length = 0;
  }

  /** The interpreter it began with. */
  get main(): InterpreterState {
    return this.interpreters[0]!;
  }

  /** True for a thread that keeps it alive where no other one does. */
  isKeptBy({ isDaemon }: Thread): boolean {
    return !isDaemon && this.livingThreads === 1;
  }

  get isAlive(): boolean {
    return this.exitcode === null;
  }
}

/** An interpreter of a process, and what its execution policy may ask of the machine. */
export class InterpreterState implements PolicyHost {
  /** Its number in its process; 0 is the main one. */
  id: number;
  /** What names it in the identifiers of what it has; where all orders are explored, no order decides that. */
  readonly key: string;
  readonly process: Process;
  readonly policy: ExecutionPolicy;
  readonly counting: ReferenceCounting | null;
  /** What tells its random numbers from those of others. */
  seed: number;
  switchInterval: number;
  isClosed = false;
  /** The thread that is its main one, once there is one. */
  mainThread: Thread | null = null;
  /** Is told of an exception that left the last frame of one of its threads. */
  onUncaught: (thread: Thread, error: unknown) => void = () => undefined;
  /** Is told of a thread that the current one has just made in it. */
  onThreadCreated: (thread: Thread) => void = () => undefined;
  /** Gives what a thread has still to do once its last frame is gone, or null; `isLast` where nobody else keeps the process alive. */
  beforeEnd: (thread: Thread, isLast: boolean) => Activation | null = () => null;
  readonly #machine: ProcessHost;

  constructor(machine: ProcessHost, process: Process, switchInterval: number, key: string | null = null) {
    this.#machine = machine;
    this.process = process;
    this.id = process.interpreters.length;
    this.key = key ?? `${process.index}.${this.id}`;
    this.seed = this.id;
    this.switchInterval = switchInterval;
    this.policy = machine.interpreter.createPolicy(this);
    this.counting = machine.interpreter.createCounting?.(machine.cores.count) ?? null;
    process.interpreters.push(this);
  }

  /** Makes it one of its process again, as it was when it was new. */
  restart(switchInterval: number): void {
    this.id = this.process.interpreters.length;
    this.switchInterval = switchInterval;
    this.isClosed = false;
    this.process.interpreters.push(this);
  }

  get clock(): number {
    return this.#machine.clock;
  }

  get interpreter(): Interpreter {
    return this.#machine.interpreter;
  }

  hasIdleCore(): boolean {
    return this.#machine.hasIdleCore();
  }

  /** Like the machine's, and nothing happens where the interpreter is gone by then. */
  after(delay: number, action: () => void): Timer {
    return this.#machine.later(delay, () => {
      if (this.process.isAlive && !this.isClosed) action();
    });
  }

  draw(bounds: Delay): number {
    return this.#machine.drawUnnoted(bounds);
  }

  makeReady(thread: Thread): void {
    this.#machine.makeReady(thread);
  }

  spend(thread: Thread, nanoseconds: number): void {
    thread.clock += nanoseconds;
  }

  glance(thread: Thread, nanoseconds: number, action: () => void): boolean {
    const machine = this.#machine;
    if (!machine.hasIdleCore()) return false;
    const { waiting } = thread;
    thread.isOccupied = true;
    machine.cores.admit(thread);
    machine.later(nanoseconds, () => {
      if (thread.state === "ended") return;
      thread.isOccupied = false;
      action();
      if (thread.waiting === null) return;
      machine.cores.leave(thread);
      thread.state = "waiting";
      machine.emit("block", thread, thread.site, { waiting });
    });
    return true;
  }

  noteGil(kind: "gil-acquire" | "gil-release", thread: Thread): void {
    this.#machine.emit(kind, thread, -1);
  }

  noteBlocked(thread: Thread, waiting: Waiting): void {
    this.#machine.emit("block", thread, this.#machine.siteOf(thread), { waiting });
  }
}

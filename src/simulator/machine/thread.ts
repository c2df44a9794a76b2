import type { Waiting } from "./event.ts";
import type { Costs } from "./costs.ts";
import type { Maker } from "./maker.ts";
import type { Activation } from "./program-interface.ts";

/** What a generator of the program wants to know of its frame. */
export interface GeneratorFrame {
  /** The frame is off the stack and has given a value; gives what its resumer gets. */
  gave(given: unknown): unknown;
  /** The frame has returned; gives what its resumer gets. */
  ended(value: unknown): unknown;
  /** The frame has thrown. */
  failed(): void;
}

/** How a frame goes on: with a value, with an exception, or by leaving as `return` does. */
export type Resumption = "next" | "throw" | "return";

/** One activation on a thread's stack. */
export interface Frame {
  readonly activation: Activation;
  /** The function itself, or null for the module's body. */
  readonly callee: object | null;
  /** True for a function of the library, after whose return the interpreter looks at the eval breaker. */
  readonly isLibrary: boolean;
  /** The site of the call that made it, or −1 for a thread's first frame. */
  readonly callSite: number;
  /** True for the module's own body. */
  readonly isModule: boolean;
  /** The variables of the scopes it has entered, by scope number, where somebody may look at them. */
  scopes: Map<number, Record<string, () => unknown>> | null;
  /** The generator whose body it runs, or null. */
  readonly generator: GeneratorFrame | null;
}

/** A task of asyncio that waits. */
export interface WaitingTask {
  readonly name: string;
  readonly waiting: Waiting | null;
  /** The program's site at which it waits, or −1. */
  readonly site: number;
}

/** A task of asyncio that is not on its thread's stack, for those who look. */
export interface SuspendedTask {
  /** Its identifier in the events. */
  readonly id: string;
  readonly name: string;
  readonly waiting: Waiting | null;
  readonly frames: readonly Frame[];
  /** The site at which it stands: in the program, or in the library's own modules. */
  readonly site: number;
}

export type ThreadState =
  /** Created, not yet started. */
  | "new"
  /** On a core. */
  | "running"
  /** May run, but has no core. */
  | "ready"
  /** Waits for something that is not a core. */
  | "waiting"
  | "ended";

/** A thread of the simulated machine: a stack of frames, a clock and a state. Whoever makes it adds it to its process. */
export class Thread {
  state: ThreadState = "new";
  /** Nanoseconds of virtual time up to which this thread has run. */
  clock = 0;
  core: number | null = null;
  readonly frames: Frame[] = [];
  /** What the next resumption hands to the top frame. */
  input: unknown = undefined;
  resumption: Resumption = "next";
  /** True where it stands at a point where the interpreter looks at the eval breaker. */
  atCheckPoint = false;
  /** True while it is on a core in code that is not Python, of which nothing is to be seen until it ends. */
  isOccupied = false;
  waiting: Waiting | null = null;
  /** True where it waits without a limit of time. */
  waitsForEver = false;
  /** True from the moment somebody wakes it until it parks again: whoever comes second is too late. */
  isWoken = false;
  /** Says who has what it waits for, where somebody can. */
  holder: (() => Thread | null) | null = null;
  /** What the tasks of its event loop wait for, while the loop itself waits. */
  tasks: (() => readonly WaitingTask[]) | null = null;
  /** The task that its event loop goes on with, while it runs one; null between two of them. */
  task: (() => { readonly id: string; readonly name: string } | null) | null = null;
  /** The tasks of its event loop that are not on its stack, while it runs one. */
  suspended: (() => readonly SuspendedTask[]) | null = null;
  /** The site of what it did last, while it is not running. */
  site = -1;
  /** Counts the places and threads it created, which gives them names that no schedule can change. */
  created = 0;
  threadsMade = 0;
  /** Who makes what is made on it: itself, or an actor on its event loop, where all orders are explored. */
  maker: Maker = this;
  /** Counts the objects of which it was the first to make a noted access. */
  objectsNamed = 0;
  /** Counts the processes it created, which gives their threads names. */
  processesMade = 0;
  /** The threads whose end it has waited for, where somebody has to know that. */
  readonly seenEnds = new Set<Thread>();
  /** True for one that was started to run in an interpreter of its own. */
  servesInterpreter = false;
  startedAt = 0;
  endedAt = 0;
  /** Nanoseconds on a core, up to the last time it left one. */
  cpuTime = 0;
  /** Nanoseconds of its time that were spent in a C extension which kept the right to run Python. */
  nativeTime = 0;
  /** When it was put on the core it is on. */
  dispatchedAt = 0;
  /** What the constructors of objects that it is making, and that want to know, were called with; the innermost last. */
  readonly constructorArguments: unknown[][] = [];
  /** Something to do, in its turn, before the top frame goes on; its value is the frame's input. */
  pending: (() => unknown) | null = null;
  /** Called, in order, when the thread has ended. */
  readonly onEnd: (() => void)[] = [];
  /** Its number in order of creation; 0 is the first thread of a run. */
  id: number;
  /** Its number among the threads of its process. */
  readonly index: number;
  /** The chain of creations that led to it: "0" is the main thread, "0.2" the second thread it made. */
  readonly path: string;
  name: string;
  isDaemon: boolean;
  /** Nanoseconds that it takes for what takes one on average. */
  readonly pace: number;
  readonly costs: Costs;

  constructor(
    id: number,
    path: string,
    interpreter: Thread["interpreter"],
    name: string,
    isDaemon: boolean,
    pace: number,
    costs: Costs,
    index = interpreter.process.threads.length,
  ) {
    this.id = id;
    this.index = index;
    this.path = path;
    this.interpreter = interpreter;
    this.home = interpreter;
    this.origin = interpreter;
    this.name = name;
    this.isDaemon = isDaemon;
    this.pace = pace;
    this.costs = costs;
  }

  /** Forgets what only a thread needs that can go on: a run keeps all its threads, to tell of them when it is over. */
  letGo(): void {
    this.frames.length = 0;
    this.onEnd.length = 0;
    this.input = undefined;
    this.pending = null;
    this.waiting = null;
    this.holder = null;
    this.tasks = null;
  }
}

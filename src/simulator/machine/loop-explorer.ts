/**
 * What event loops ask of a machine that goes through all orders; in a run, where the clock decides, there is none.
 *
 * On an event loop it is tasks and callbacks that act, not the loop's thread: two executions are the same where each place was
 * accessed by the same tasks in the same order, whatever else the loop did in between. So whoever acts there makes things under
 * a name of its own, and tells of what it accesses. What decides about the rest is told as numbers: who is in line, and who may come.
 */
import type { Maker } from "./maker.ts";
import type { WaitingTask } from "./thread.ts";
import type { Shared } from "./turn.ts";

/** Who acts on an event loop: a task, or a single call. */
export interface LoopActor extends Maker {
  /** The same in all executions in which the same maker made it as its so many-th. */
  readonly number: number;
  /** The same, whoever explores the program. */
  readonly identity: number;
  /** What it is called. */
  name: string;
  /** Nanoseconds that have passed at least when it does what it does next. */
  clock: number;
}

/** A loop as it stands between two of its steps. */
export interface ExploredLoop {
  /** Numbers that are the same for two states exactly where it would go on in the same way. */
  readonly state: () => readonly number[];
  /** The tasks that wait in it, and for what. */
  readonly waiting: () => readonly WaitingTask[];
}

export interface LoopExplorer {
  /** Timers come in the order of their deadlines, and only when nothing else can be done. */
  readonly respectsClock: boolean;
  /** True where other threads have begun, which could act between any two steps of a loop. */
  readonly hasOthers: boolean;
  /** A new actor, made by whoever acts on the current thread. */
  makeActor(name: string): LoopActor;
  /** The number of an object that whoever acts now is making. */
  makeObject(): number;
  /** Notes an access of the current step to such an object. */
  access(object: number, isWrite: boolean): void;
  /** Notes an access to what other threads may access, too, where there are any. */
  accessShared(shared: Shared, isWrite: boolean): void;
  /** Notes that what follows depends on this number, which no access tells of. */
  observe(seen: number): void;
  /** Begins a step of `actor` on the current thread, or of the loop itself; true where the caller has to yield first. */
  begin(actor: LoopActor | null): boolean;
  /**
   * Begins a step that takes one of `count` alternatives; true where the caller has to yield first. `isEarly` where all but the first
   * let something come before it is waited for.
   */
  beginChoice(count: number, isEarly: boolean): boolean;
  /** The alternative that the step takes which `beginChoice` began. */
  takeChoice(): number;
  /** A loop begins to run on the current thread; gives what is to be called when it ends. */
  add(loop: ExploredLoop): () => void;
}

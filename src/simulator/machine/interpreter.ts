import type { Costs, Delay, Delays } from "./costs.ts";
import type { Waiting } from "./event.ts";
import type { CacheLine } from "./places.ts";
import type { Thread } from "./thread.ts";
import type { Timer } from "./timers.ts";

/** What a policy may ask of the machine. */
export interface PolicyHost {
  /** Nanoseconds of virtual time. */
  readonly clock: number;
  /** `sys.setswitchinterval`, in nanoseconds. */
  readonly switchInterval: number;
  readonly interpreter: Interpreter;
  hasIdleCore(): boolean;
  /** Sets `action` to happen `delay` nanoseconds from now. */
  after(delay: number, action: () => void): Timer;
  /** A delay within bounds, as the seed has it. */
  draw(bounds: Delay): number;
  /** Lets a thread that the policy has admitted go on. */
  makeReady(thread: Thread): void;
  /** Keeps a running thread busy for `nanoseconds` before anything else is done with it. */
  spend(thread: Thread, nanoseconds: number): void;
  /**
   * Gives a waiting thread an idle core for `nanoseconds`, and then does `action`; where that has not made the thread ready
   * it leaves the core again. False where no core is idle.
   */
  glance(thread: Thread, nanoseconds: number, action: () => void): boolean;
  noteGil(kind: "gil-acquire" | "gil-release", thread: Thread): void;
  noteBlocked(thread: Thread, waiting: Waiting): void;
}

/** Decides which threads may run Python code. */
export interface ExecutionPolicy {
  /** `thread` wants to run; the policy calls `host.makeReady(thread)` once it may. */
  request(thread: Thread): void;
  /** `thread` is about to block, or has ended, and gives up its right to run. */
  release(thread: Thread): void;
  /** True where `thread`, at a check point, must give way. */
  mustGiveWay(thread: Thread): boolean;
  /** `thread` gives way at a check point and asks to run again. */
  giveWay(thread: Thread): void;
  /** The latest moment, in virtual nanoseconds, at which `thread`, which is about to go on, has to be asked again. */
  turnEnd(thread: Thread): number;
}

/** What changes counts of references: reading a place, writing it, and entering a function. */
export type CountedAccess = "read" | "write" | "enter";

/** How an interpreter without a lock around it counts references, and what that costs between cores. */
export interface ReferenceCounting {
  /** Nanoseconds that counting takes `core` at `clock`, for an access to what is on `line`; chance is in `draw`. */
  count(
    access: CountedAccess,
    line: CacheLine,
    core: number,
    clock: number,
    draw: (bounds: Delay) => number,
  ): number;
}

/**
 * One of the interpreters a program can run on, as far as scheduling is concerned: what work costs, where
 * a switch can land, and who may run.
 */
export interface Interpreter {
  /** `sys.version`: the release, and how it was built. */
  readonly version: string;
  readonly costs: Costs;
  readonly delays: Delays;
  /** True where threads run Python code on several cores at once, so that every step has to keep its turn. */
  readonly parallel: boolean;
  /** True where the eval breaker is looked at before every step, not only at check points. */
  readonly checksEveryStep: boolean;
  /** Nanoseconds after which a lock is handed to its longest waiter instead of being up for grabs; null: never. */
  readonly handOffAfter: number | null;
  /** The modules that this version does not have, and single names as `module.name`, of those that the language has. */
  readonly missing: readonly string[];
  createPolicy(host: PolicyHost): ExecutionPolicy;
  /** Null where counting references costs nothing that depends on what other cores do. */
  createCounting: ((cores: number) => ReferenceCounting) | null;
}

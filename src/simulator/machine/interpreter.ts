import type { Costs, Delay, Delays } from "./costs.ts";
import type { Waiting } from "./event.ts";
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
  createPolicy(host: PolicyHost): ExecutionPolicy;
}

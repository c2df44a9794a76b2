/**
 * What a process did, so that it can be done again: that is how a process is copied.
 *
 * `fork` needs a copy of a process's memory, and JavaScript gives no copy of closures and of functions that are under
 * way. But a process is what it is by its program and by what came to it from outside. So a process that may fork keeps a
 * log of that; a copy is made by running the program again with the log in place of the machine: in no time, without
 * events, on no core, up to the point at which it forked. There the forking thread goes on as the copy's only one, and
 * locks that others held stay held, as in a real one. What it takes in real time is at most what the process itself has
 * taken so far.
 *
 * What comes from outside is
 * - when which thread had its turn, how long it could go on without asking, and which core it was on;
 * - when a timer of the process fired, and when something outside it woke a thread;
 * - where all orders are explored, when a thread ended, and each answer to whether it has to let others go first;
 * - what the process was told: random delays, and whatever it looked up in what processes share (`Machine.outside`).
 */
import type { Thread } from "./thread.ts";

/** A thread goes on at `clock`. Threads have their numbers in the process. */
interface Running {
  readonly kind: "run";
  readonly thread: number;
  readonly clock: number;
  readonly horizon: number;
  readonly turnHorizon: number;
  readonly budget: number;
  readonly core: number | null;
  readonly hasSharedCaches: boolean;
}

type RunAllowance = Pick<Running, "clock" | "horizon" | "turnHorizon" | "budget" | "hasSharedCaches">;

/** A timer of the process fires. */
interface Firing {
  readonly kind: "timer";
  readonly timer: number;
  readonly clock: number;
}

/** Something outside the process wakes one of its threads. */
interface Waking {
  readonly kind: "wake";
  readonly thread: number;
  readonly value: unknown;
}

/** The process begins, as a copy whose only thread is `thread`. */
interface Forking {
  readonly kind: "fork";
  readonly thread: number;
}

/** A thread whose last frame is gone ends, where that is a step of its own. */
interface Ending {
  readonly kind: "end";
  readonly thread: number;
}

export type Turn = Running | Firing | Waking | Forking | Ending;

/** More turns than this are not kept: it would take too much memory, and too long to do them again. */
const MOST_TURNS = 2_000_000;

/** The same for what it was told. */
const MOST_VALUES = 4_000_000;

/** What the copy is told where the original was told that it had forked. */
export const FORKED: unique symbol = Symbol("forked");

export class ProcessLog {
  readonly turns: Turn[];
  /** What the process was told, in order. */
  readonly values: unknown[];
  /** How many timers it has set. */
  timers: number;
  /** True where it became too long, and has been given up. */
  isLost = false;

  constructor(turns: Turn[] = [], values: unknown[] = [], timers = 0) {
    this.turns = turns;
    this.values = values;
    this.timers = timers;
  }

  /** Notes that a thread goes on, and how far it may. */
  addRun({ index, core }: Pick<Thread, "index" | "core">, allowance: RunAllowance): void {
    const { clock, horizon, turnHorizon, budget, hasSharedCaches } = allowance;
    this.add({ kind: "run", thread: index, clock, horizon, turnHorizon, budget, core, hasSharedCaches });
  }

  add(turn: Turn): void {
    if (this.isLost) return;
    this.turns.push(turn);
    if (this.turns.length > MOST_TURNS) this.#giveUp();
  }

  note(value: unknown): void {
    if (this.isLost) return;
    this.values.push(value);
    if (this.values.length > MOST_VALUES) this.#giveUp();
  }

  #giveUp(): void {
    this.isLost = true;
    this.turns.length = 0;
    this.values.length = 0;
  }

  /** The log of a copy that is made now. */
  copy(): ProcessLog {
    return new ProcessLog(this.turns.slice(), this.values.slice(), this.timers);
  }
}

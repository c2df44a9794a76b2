/**
 * What exploring a program has found: every view and command reads this, and it can be sent between workers as it is.
 */
import type { Reckoning } from "./features.ts";

/** How an execution ended. */
export type OutcomeStatus = "finished" | "deadlock" | "error" | "livelock" | "limit";

/** How far the finding reaches. */
export type Verdict =
  /** Every trace has been gone through: for this input there are no other outcomes. */
  | "proved"
  /** All behaviours with at most so many forced interruptions have been gone through. */
  | "bounded"
  /** Some schedules were tried; others may end differently. */
  | "sampled";

/** A place in the program's text; lines and columns count from 1, as everywhere. */
export interface StepPlace {
  readonly line: number;
  readonly column: number;
}

/** One step, as it is named in an explanation. */
export interface NamedStep extends StepPlace {
  /** The name of its thread or task. */
  readonly thread: string;
  /** What it does, as "writes counter" or "acquires left". */
  readonly text: string;
}

/** Two dependent steps whose order makes the difference: with `first` before `second` it ends like this, and otherwise not. */
export interface DecidingPair {
  readonly first: NamedStep;
  readonly second: NamedStep;
}

/** A thread at the end of an execution in which it can never go on. */
export interface StuckThread {
  readonly thread: string;
  /** What it waits for, as "left" or "the end of Thread-1". */
  readonly waitsFor: string;
  /** The thread that could let it go on, where there is exactly one. */
  readonly holder: string | null;
  readonly place: StepPlace | null;
}

/** Why nothing can go on. */
export interface Standstill {
  readonly kind:
    "cycle" | "self-lock" | "lost wake-up" | "abandoned lock" | "join" | "starvation" | "livelock";
  readonly threads: readonly StuckThread[];
  /** One sentence that names what happened. */
  readonly text: string;
}

/** One way to end. Two executions end alike where status, output and error are the same. */
export interface Outcome {
  readonly status: OutcomeStatus;
  /** In the order of the execution that `schedule` names. */
  readonly output: readonly string[];
  readonly error: {
    readonly name: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
  } | null;
  /** In how many traces it came to that end. */
  readonly traces: number;
  /**
   * The fewest forced interruptions with which it happens, among what was gone through. On an event loop nobody is interrupted;
   * what is counted there is how often a timer or a device came while others were still in line, which in the calmest
   * execution never happens: whatever comes, comes when there is nothing else to do.
   */
  readonly minPreemptions: number;
  /** A schedule with as few; replayed, it gives the same events. */
  readonly schedule: string;
  /** What decides, for all outcomes but the one that finishes with the fewest forced interruptions; null where no one pair does. */
  readonly deciding: DecidingPair | null;
  readonly standstill: Standstill | null;
}

export interface RacingAccess extends StepPlace {
  readonly write: boolean;
  readonly thread: string;
}

/** Two accesses to one place, at least one of them writing, that no synchronisation orders. */
export interface DataRace {
  /** The place, as "counter" or "stock.left". */
  readonly place: string;
  readonly first: RacingAccess;
  readonly second: RacingAccess;
}

/** Locks that threads take in orders that could close a circle. */
export interface LockCycle {
  /** Their names, in the order of the circle. */
  readonly locks: readonly string[];
  /** "confirmed" where an execution stands still in it, "impossible" where all were gone through and none does, or a gate is there. */
  readonly verdict: "confirmed" | "impossible" | "not found";
  /** A lock that is held at two of the places where the others are taken, so that only one thread can be there. */
  readonly gate?: string;
}

/** What is known so far, and at the end. */
export interface Findings {
  readonly verdict: Verdict;
  /** For "bounded", how many forced interruptions all were gone through with. */
  readonly preemptions: number | null;
  /** Why it is not a proof, in one sentence; null where it is one. */
  readonly because: string | null;
  readonly traces: number;
  readonly executions: number;
  /** Executions given up because all that could go on had been tried: 0 in a proof. */
  readonly blockedExecutions: number;
  /** In how many orders the steps could be made, in decimal digits; null where counting was given up. */
  readonly interleavings: string | null;
  /** The most frequent first. */
  readonly outcomes: readonly Outcome[];
  /** Traces that ended in yet other ways, of which there were too many to list. */
  readonly unlisted: number;
  readonly races: readonly DataRace[];
  readonly lockCycles: readonly LockCycle[];
}

/** What to tell while it goes on. */
export interface ExplorationProgress {
  readonly phase: "proof" | "bounds" | "samples";
  readonly executions: number;
  readonly traces: number;
  /** The estimated part of this phase that is done, from 0 to 1; null where nothing can be said. */
  readonly done: number | null;
  /** What it has learned of the program that decides what is a step. */
  readonly reckoning: Reckoning;
  readonly outcomes: readonly Outcome[];
}

/** What an exploration takes for different, and what for possible. */
export interface ExplorationWays {
  /** True: the order of lines that different threads print is part of the outcome. */
  readonly isPrintOrdered: boolean;
  /** True: timers fire in the order of their deadlines. False: a sleep may end at any later moment. */
  readonly respectsClock: boolean;
}

/** What limits an exploration; where one is reached, it goes on in a weaker way and says so. */
export interface ExplorationLimits extends ExplorationWays {
  readonly maxExecutions: number;
  /** Only up to so many forced interruptions are asked for; null: all. */
  readonly maxPreemptions: number | null;
  /** Steps of one execution. */
  readonly maxSteps: number;
  /** How many things the search may keep in mind: planned steps and remembered beginnings. */
  readonly maxKept: number;
}

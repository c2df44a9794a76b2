/** What several workers say to each other who go through one program's behaviours together: each takes a share of the bounded search. */
import type { Reckoning } from "./features.ts";

/** One of so many equal parts, from 0. */
export interface Part {
  readonly index: number;
  readonly of: number;
}

/** A part of an exploration that reckons with this. */
export interface Share extends Part {
  readonly reckoning: Reckoning;
}

/** What is new in a share since the last report. It can be sent between workers as it is. */
export interface ShareReport {
  readonly share: Share;
  /** Executions so far. */
  readonly executions: number;
  /** With how many forced interruptions the share has been gone through; null where that is not known of any number. */
  readonly completed: number | null;
  /** True where there is nothing more in the share, with however many. */
  readonly isComplete: boolean;
  /**
   * Schedules in which something is to be seen that no earlier one has shown: a way to end, a race, locks in another order.
   * Whoever is told goes through them itself.
   */
  readonly schedules: readonly string[];
  /** The keys of further outcomes; they are numbered in the order in which they are told. */
  readonly keys: readonly string[];
  /** The numbers of further traces, by outcome; -1 for all that end in yet other ways. */
  readonly traces: readonly { readonly outcome: number; readonly traces: readonly number[] }[];
}

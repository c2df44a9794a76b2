import type { Turn } from "../machine/turn.ts";
import type { WatchedRead } from "./loop-watches.ts";

/** What a thread does next. */
export interface Next {
  readonly turn: Turn | null;
  /** Where it waits to be woken, or to be started: the object that says so. */
  readonly wakening: number | null;
  /** True where that is its start. */
  readonly isStart: boolean;
  /** What it has read in the last turn of a loop that waits: until some of it is changed, it need not read it again. */
  readonly watched: readonly WatchedRead[] | null;
  /** True where it has run its last frame, and is about to end. */
  readonly isEnd: boolean;
  readonly givesWay: boolean;
  /** When it goes on though nothing has happened that it waits for: nanoseconds; null for never. */
  readonly deadline: number | null;
  readonly choices: number;
  /** Where an event loop chooses what comes: whether it comes early. */
  readonly early: boolean | null;
}

export const PLAIN: Next = {
  turn: null,
  wakening: null,
  isStart: false,
  watched: null,
  isEnd: false,
  givesWay: false,
  deadline: null,
  choices: 1,
  early: null,
};

export const END: Next = { ...PLAIN, isEnd: true };

import type { Turn } from "../machine/turn.ts";
import type { WatchedRead } from "./loop-watches.ts";

/** What a thread does next. */
export interface Next {
  readonly turn: Turn | null;
  /** Where it waits to be woken, or to be started: the object that says so. */
  readonly wakening: number | null;
  /** What it has read in the last turn of a loop that waits: until some of it is changed, it need not read it again. */
  readonly watched: readonly WatchedRead[] | null;
  /** True where it has run its last frame, and is about to end. */
  readonly isEnd: boolean;
  readonly givesWay: boolean;
  /** False where it waits to be woken, and may go on without. */
  readonly isPatient: boolean;
  readonly choices: number;
}

export const PLAIN: Next = {
  turn: null,
  wakening: null,
  watched: null,
  isEnd: false,
  givesWay: false,
  isPatient: true,
  choices: 1,
};

export const END: Next = { ...PLAIN, isEnd: true };

/**
 * What an operation of the library is about to do, as far as others can see it: what Explore has to know beforehand. In a
 * run, where time decides, nobody asks.
 */
import type { Place, Waiting } from "./event.ts";
import type { Feature } from "./feature.ts";
import type { Thread } from "./thread.ts";

/** Something that threads share and whose state decides whether they have to wait: a lock, the number of a semaphore's permits. */
export interface Shared {
  readonly place: Place;
  /** All of its state that anybody waits for, as a whole number. */
  readonly state: () => number;
}

/** That something shared is in a state that lets somebody go on. */
export interface Condition {
  readonly shared: Shared;
  readonly isOpen: (state: number) => boolean;
}

export interface Turn {
  /** What it is charged as, where that is not an ordinary operation: those that CPython has written in Python cost more. */
  readonly cost?: "semaphore" | "event";
  readonly shared: Shared;
  /** What it looks at beside. */
  readonly alsoReads?: readonly Shared[];
  /** Whether it changes anything; for an operation that may fail, that depends on the state. */
  readonly writes: boolean | ((state: number) => boolean);
  /** Whether a thread need not wait for the operation in that state; null where nobody ever has to. */
  readonly isOpen: ((state: number, thread: Thread) => boolean) | null;
  /** Other things that it looks at, any of which lets it go on that has to wait. */
  readonly orElse?: readonly Condition[];
  /** For one that is made in any case: whether whoever is ready to wait for a while need not wait any longer. */
  readonly until?: (state: number, thread: Thread) => boolean;
  /**
   * True where whatever it waits for is done once and for ever, and nothing else comes of that: to have waited for it makes no
   * difference then, so whoever comes too late to wait may be taken to have waited.
   */
  readonly isLasting?: boolean;
  /** True where threads of other interpreters can tell, from whom no lock of one interpreter keeps it: it is always a step of its own. */
  readonly crosses?: true;
  /** What those have to reckon with who go through all orders, because somebody does this. */
  readonly needs?: Feature;
  /** What a thread waits for that has to wait for it; left out where the thread says so when it tries. */
  readonly waiting?: Waiting;
}

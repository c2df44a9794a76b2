/**
 * The event: the one record that every reader of a run shares.
 *
 * The machine emits one event for each step a program makes and for each decision of the operating
 * system about it. The timeline, the output, the table for screen readers, the command line and the
 * hash that proves determinism all read these records and nothing else, so a view can never show
 * something the machine did not do.
 *
 * An event is immutable, flat, and made of JSON values: it crosses from the worker to the page, and
 * goes to a file, as it is. It names threads, places and locks by identifiers that depend on the
 * program and on the order of creation within a thread, never on a global counter, so that two runs
 * that do the same work in another order still speak of the same things.
 */

/** Where something stands in the program's text. Lines and columns count from 1; the end is exclusive. */
export interface SourceRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The library module it stands in, such as `asyncio/locks.ts`; left out for the program itself. */
  readonly file?: string;
}

/** A place in the shared memory: a variable, a property or an array slot. */
export interface Place {
  /** Unique in the run, and the same in every run that creates it the same way. */
  readonly id: string;
  /** What the program calls it: `counter`, `bill.total`, `orders[2]`. */
  readonly name: string;
}

/**
 * Why a thread cannot go on. `name` is the program's own name for the thing, where it has one. Of a queue it is
 * an `item` that is waited for, or `room` for one, or that all its `tasks` are done. An event loop (`loop`) waits
 * for its next timer, or for another thread. A task of asyncio waits for the same things as a thread, and for another `task`.
 */
export interface Waiting {
  readonly kind:
    | "lock"
    | "semaphore"
    | "condition"
    | "event"
    | "barrier"
    | "item"
    | "room"
    | "tasks"
    | "future"
    | "thread"
    | "task"
    | "sleep"
    | "io"
    | "loop"
    | "gil";
  /** The identifier of the thing or of the thread; empty for a sleep, a device, a loop and the GIL. */
  readonly id: string;
  readonly name: string;
}

/**
 * What happened.
 * - `start`, `end`: a thread's first and last moment; `text` of `start` is its name.
 * - `run`: the thread is put on `core` (and holds the GIL where there is one); `ready`: it could go on
 *   but has no core; `block`: it waits for `waiting`; `wake`: what it waited for has come.
 * - `gil-acquire`, `gil-release`: the GIL changes hands.
 * - `read`, `write`: one access to `place`; `value` is what was read or written.
 * - `update`: one call of a built-in container method, which is one step; `text` is the method's name.
 * - `acquire`, `release`: a lock (`place`) changes hands.
 * - `operate`: one operation on a synchronisation object (`place`) that is no lock; `text` is its name, `value` what
 *   the object then holds: the permits of a semaphore, the length of a queue.
 * - `compute`, `sleep`, `io`: a stretch of time begins; `seconds` is its length.
 * - `task-create`: an asyncio task (`place`) is made; `task-run`: the thread goes on with it; `task-wait`: it leaves the thread
 *   to others until what it waits for (`waiting`, null for one turn of the loop) is there; `task-ready`: that has come, and it
 *   is in line for its next turn; `task-end`: it is done, and `text` says how where it has no result: `cancelled`, or the exception.
 * - `print`: `text` goes to standard output; `error`: `text` goes to standard error.
 * - `deadlock`: the thread has closed a circle of threads that wait for each other for ever; `text` says who waits for what.
 * - `mark`: `text` is a label for the timeline; `guest`: `text` is the thread's name in the restaurant.
 */
export type EventKind =
  | "start"
  | "end"
  | "run"
  | "ready"
  | "block"
  | "wake"
  | "gil-acquire"
  | "gil-release"
  | "read"
  | "write"
  | "update"
  | "acquire"
  | "release"
  | "operate"
  | "task-create"
  | "task-run"
  | "task-wait"
  | "task-ready"
  | "task-end"
  | "compute"
  | "sleep"
  | "io"
  | "print"
  | "error"
  | "mark"
  | "guest"
  | "deadlock";

export interface MachineEvent {
  /** Position in the run, from 0, without gaps. */
  readonly index: number;
  /** Virtual time in nanoseconds since the run began. Never decreases within a thread. */
  readonly time: number;
  /** The thread's number in order of creation; 0 is the main thread. */
  readonly thread: number;
  /** The process it is in, in order of creation; 0 is the first. */
  readonly process: number;
  /** The interpreter of that process that it is in; 0 is the main one. */
  readonly interpreter: number;
  /** The core the thread was on, or null where it was on none. */
  readonly core: number | null;
  readonly kind: EventKind;
  /** The piece of the program that did it, or null for the interpreter's own doing. */
  readonly range: SourceRange | null;
  /** The place read or written, the lock taken or given back, or the task that it is about. */
  readonly place: Place | null;
  /** The value read or written, as `repr` shows it, cut at 40 characters; null where there is none. */
  readonly value: string | null;
  readonly text: string | null;
  readonly waiting: Waiting | null;
  readonly seconds: number | null;
  /** Of a `wake`: who did it and when, or null where the thread's time had come; left out of all other events. */
  readonly by?: Waker | null;
}

/** A thread that has woken another one, which took until the `wake`. */
export interface Waker {
  readonly thread: number;
  /** Virtual time in nanoseconds. */
  readonly time: number;
}

/** What there is to draw of a run: rows, and in them stretches and marks. All times are nanoseconds of modelled time. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a thread or a task is doing. `others`: it waits at a semaphore, a condition, a queue or the like for what others
 * do; `turn`: a task that could go on, while its thread is busy with others; `task`: it waits for another task;
 * `mixed`: it changes more often than can be drawn.
 */
export type BarState =
  "running" | "ready" | "gil" | "turn" | "lock" | "others" | "thread" | "task" | "sleep" | "io" | "mixed";

export interface Bar extends Span {
  readonly state: BarState;
  /** What is waited for or worked at, where it has a name. */
  readonly name: string;
}

/** An access to a shared place, or a label of the program's own, at the moment it happened. */
export interface Mark {
  readonly time: number;
  readonly kind: "read" | "write" | "update" | "mark";
  readonly text: string;
  /** Pixels by which it is drawn beside its moment, so that it covers no other mark. */
  readonly shift: number;
}

/** What a thread's row and a task's have in common. `actor` says whose it is. */
export interface ActorRow {
  readonly actor: number;
  readonly name: string;
  readonly bars: readonly Bar[];
  /** How long it was in each state, whether that can be drawn or not; the longest first. */
  readonly totals: ReadonlyMap<BarState, number>;
  readonly marks: readonly Mark[];
}

export interface ThreadRow extends ActorRow {
  /** When it held the GIL. */
  readonly gil: readonly Span[];
  /** When it made a call in another interpreter than the one it began in. */
  readonly visits: readonly Visit[];
  /** The tasks of its event loop, in the order of their making. */
  readonly tasks: readonly TaskRow[];
}

export interface Visit extends Span {
  /** The interpreter's number; 0 is the main one. */
  readonly interpreter: number;
}

/** How a task came to its end. */
export interface TaskEnd {
  readonly time: number;
  readonly how: "done" | "cancelled" | "failed";
  /** The exception that it failed with, or nothing. */
  readonly text: string;
}

export interface TaskRow extends ActorRow {
  /** Null where it did not come to its end. */
  readonly end: TaskEnd | null;
}

/** The threads of one interpreter of one process. */
export interface ThreadGroup {
  /** What to call it, or null where there is only one. */
  readonly heading: string | null;
  readonly threads: readonly ThreadRow[];
}

/** A stretch that belongs to one actor, or, with null, to several in turns too short to draw. */
export interface Turn extends Span {
  readonly who: number | null;
}

export interface CoreRow {
  readonly core: number;
  readonly turns: readonly Turn[];
}

export interface ValueSpan extends Span {
  readonly text: string;
  /** Who overwrote what unseen, where the write that began this stretch did so; else null. */
  readonly unseen: string | null;
  /** How many writes are behind it. */
  readonly writes: number;
  /** How many of these overwrote a value that their thread had not read. */
  readonly unseenWrites: number;
}

export interface PlaceRow {
  readonly name: string;
  readonly values: readonly ValueSpan[];
}

export interface LockRow {
  readonly name: string;
  readonly owners: readonly Turn[];
  readonly queue: readonly Queued[];
}

/** A stretch in which the same actors waited, in the order in which they came. */
export interface Queued extends Span {
  readonly who: readonly number[];
}

export type ObjectKind = "semaphore" | "event" | "condition" | "barrier" | "queue";

/** What a synchronisation object held for a while: permits, a length, a flag, how many have come. */
export interface HeldSpan extends Span {
  readonly text: string;
  /** How much that is of the most it ever held, 0 to 1. */
  readonly level: number;
}

/** A semaphore, an event, a condition, a barrier or a queue. */
export interface ObjectRow {
  readonly name: string;
  readonly kind: ObjectKind;
  /** Empty for a condition, which holds nothing. */
  readonly held: readonly HeldSpan[];
  readonly queue: readonly Queued[];
  /** When a condition told those who wait for it. */
  readonly calls: readonly number[];
}

export interface TimelineLayout {
  /** The right edge of the drawing: the end of the run, or of what was recorded; after a deadlock, a little later. */
  readonly end: number;
  /** Whatever is shorter than this is drawn as if it were this long. */
  readonly finest: number;
  readonly cores: readonly CoreRow[];
  readonly groups: readonly ThreadGroup[];
  readonly places: readonly PlaceRow[];
  readonly locks: readonly LockRow[];
  readonly objects: readonly ObjectRow[];
  /** What every actor is called. */
  readonly names: ReadonlyMap<number, string>;
  /** How and when the run was cut short, where it was. */
  readonly stop: { readonly kind: "deadlock" | "limit"; readonly time: number } | null;
  /** What a reader has to know about the drawing, as sentences. */
  readonly notes: readonly string[];
}

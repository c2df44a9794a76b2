/** What there is to draw of a run: rows, and in them stretches and marks. All times are nanoseconds of modelled time. */

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a thread is doing. `others`: it waits at a semaphore, a condition, a queue or the like for what others do;
 * `mixed`: it changes more often than can be drawn.
 */
export type BarState = "running" | "ready" | "gil" | "lock" | "others" | "thread" | "sleep" | "io" | "mixed";

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

export interface ThreadRow {
  readonly thread: number;
  readonly name: string;
  readonly bars: readonly Bar[];
  /** How long it was in each state, whether that can be drawn or not; the longest first. */
  readonly totals: ReadonlyMap<BarState, number>;
  /** When it held the GIL. */
  readonly gil: readonly Span[];
  readonly marks: readonly Mark[];
}

/** A stretch that belongs to one thread, or, with null, to several in turns too short to draw. */
export interface Turn extends Span {
  readonly thread: number | null;
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
  /** Who waited, in the order in which they came. */
  readonly queue: readonly (Span & { readonly threads: readonly number[] })[];
}

export interface TimelineLayout {
  /** The right edge of the drawing: the end of the run, or of what was recorded; after a deadlock, a little later. */
  readonly end: number;
  /** Whatever is shorter than this is drawn as if it were this long. */
  readonly finest: number;
  readonly cores: readonly CoreRow[];
  readonly threads: readonly ThreadRow[];
  readonly places: readonly PlaceRow[];
  readonly locks: readonly LockRow[];
  /** How and when the run was cut short, where it was. */
  readonly stop: { readonly kind: "deadlock" | "limit"; readonly time: number } | null;
  /** What a reader has to know about the drawing, as sentences. */
  readonly notes: readonly string[];
}

/**
 * The events of a trace file, after the Trace Event Format, which ui.perfetto.dev and chrome://tracing open. Times are in
 * microseconds, with three decimals: whole nanoseconds.
 *
 * - `B` and `E` begin and end a slice on the track of a thread; those of one track nest.
 * - `X` is a slice by itself; here it is one of a nanosecond, which an arrow begins at.
 * - `b` and `e` begin and end a slice on a track of its own, which goes by `cat` and `id2`.
 * - `i` is a moment, `C` a number from then on, `s` and `f` are the two ends of an arrow.
 * - `M` names a process or a thread, or says where it is to be shown among the others.
 */
export type TraceEvent = Begin | End | Complete | Instant | Arrow | AsyncSlice | Counter | Metadata;

/** Values that are shown where a reader selects an event. */
export type Details = Readonly<Record<string, string | number>>;

interface OnThread {
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
}

interface Named {
  readonly name: string;
  /** What kind of thing it is: viewers let a reader look for one. */
  readonly cat: string;
  readonly args?: Details;
}

interface Begin extends OnThread, Named {
  readonly ph: "B";
}

interface End extends OnThread {
  readonly ph: "E";
}

interface Complete extends OnThread, Named {
  readonly ph: "X";
  readonly dur: number;
}

interface Instant extends OnThread, Named {
  readonly ph: "i";
  /** The moment is the thread's. */
  readonly s: "t";
}

interface Arrow extends OnThread, Named {
  readonly ph: "s" | "f";
  readonly id: number;
  /** Of an `f`: it belongs to the slice that it is in, not to the next one. */
  readonly bp?: "e";
}

interface AsyncSlice extends OnThread, Named {
  readonly ph: "b" | "e";
  /** Counts in its process only. */
  readonly id2: { readonly local: string };
}

interface Counter extends Named {
  readonly ph: "C";
  readonly pid: number;
  readonly ts: number;
}

interface Metadata {
  readonly ph: "M";
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  readonly args: Details;
}

/** Nanoseconds as a time of the file. */
export function toMicroseconds(nanoseconds: number): number {
  return Math.round(nanoseconds) / 1000;
}

/**
 * The events of a trace file, after the Trace Event Format, which ui.perfetto.dev and chrome://tracing open. Times are in
 * microseconds, with three decimals: whole nanoseconds.
 *
 * - `B` and `E` begin and end a slice on the track of a thread; those of one track nest.
 * - `X` is a slice by itself; here it is one without length, which an arrow begins at.
 * - `b` and `e` begin and end a slice on a track of its own, which goes by `cat` and `id2`.
 * - `i` is a moment, `C` a number from then on, `s` and `f` are the two ends of an arrow.
 * - `M` names a process or a thread, or says where it is to be shown among the others.
 */
export type TraceEvent =
  | (OnThread & { readonly ph: "B"; readonly name: string; readonly cat: string; readonly args?: Details })
  | (OnThread & { readonly ph: "E" })
  | (OnThread & { readonly ph: "X"; readonly name: string; readonly cat: string; readonly dur: number })
  | (OnThread & Instant)
  | (OnThread & {
      readonly ph: "s" | "f";
      readonly name: string;
      readonly cat: string;
      readonly id: number;
      readonly bp?: "e";
    })
  | (OnThread & {
      readonly ph: "b" | "e";
      readonly name: string;
      readonly cat: string;
      readonly id2: { readonly local: string };
      readonly args?: Details;
    })
  | {
      readonly ph: "C";
      readonly pid: number;
      readonly ts: number;
      readonly name: string;
      readonly args: Readonly<Record<string, number>>;
    }
  | {
      readonly ph: "M";
      readonly pid: number;
      readonly tid: number;
      readonly name: string;
      readonly args: Details;
    };

/** Values that are shown where a reader selects an event. */
export type Details = Readonly<Record<string, string | number>>;

interface OnThread {
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
}

interface Instant {
  readonly ph: "i";
  readonly name: string;
  readonly cat: string;
  /** The moment is the thread's. */
  readonly s: "t";
  readonly args?: Details;
}

/** Nanoseconds as a time of the file. */
export function toMicroseconds(nanoseconds: number): number {
  return Math.round(nanoseconds) / 1000;
}

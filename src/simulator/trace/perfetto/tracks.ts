/** The tracks of a trace file: each is named before anything is on it, and what begins on it ends. */
import { toMicroseconds, type Details, type TraceEvent } from "./trace-event.ts";

/** What a slice says: its name, the kind of thing it is, and details. */
export interface Slice {
  readonly name: string;
  readonly cat: string;
  readonly args?: Details;
}

/** A row of slices that nest. To a viewer it is a thread, whatever it shows. */
export class Track {
  readonly pid: number;
  readonly tid: number;
  readonly #write: (event: TraceEvent) => void;
  #depth = 0;
  /** The time that the row has come to. */
  #reached = 0;

  constructor(
    write: (event: TraceEvent) => void,
    { pid, tid, name, rank }: { pid: number; tid: number; name: string; rank: number },
  ) {
    this.#write = write;
    this.pid = pid;
    this.tid = tid;
    write({ ph: "M", pid, tid, name: "thread_name", args: { name } });
    write({ ph: "M", pid, tid, name: "thread_sort_index", args: { sort_index: rank } });
  }

  /** How many slices are open. */
  get depth(): number {
    return this.#depth;
  }

  begin(time: number, slice: Slice): void {
    this.#depth++;
    this.#write({ ph: "B", ...this.#on(time), ...slice });
  }

  /** Ends the innermost slice. */
  end(time: number): void {
    this.#depth--;
    this.#write({ ph: "E", ...this.#on(time) });
  }

  endAll(time: number): void {
    while (this.#depth > 0) this.end(time);
  }

  mark(time: number, slice: Slice): void {
    this.#write({ ph: "i", ...this.#on(time), s: "t", ...slice });
  }

  /**
   * Begins an arrow at what was done at `time`. A viewer wants a slice there: one of a nanosecond, a nanosecond before the
   * end of what did it, so that it is inside of that however the viewer rounds.
   */
  beginArrow(time: number, id: number, slice: Slice): void {
    const start = Math.max(0, Math.round(time) - 2);
    this.#write({ ph: "X", ...this.#at(start), dur: toMicroseconds(1), ...slice });
    this.#write({ ph: "s", ...this.#at(start), id, name: slice.cat, cat: slice.cat });
  }

  /** Ends it at the innermost slice. */
  endArrow(time: number, id: number, cat: string): void {
    this.#write({ ph: "f", bp: "e", ...this.#at(time), id, name: cat, cat });
  }

  /**
   * The machine lets a thread run ahead of those of other processes, so that a core may be told to be taken a little before it
   * was told to be left. In a file a row goes forward only.
   */
  #on(time: number): { pid: number; tid: number; ts: number } {
    this.#reached = Math.max(this.#reached, time);
    return this.#at(this.#reached);
  }

  #at(time: number): { pid: number; tid: number; ts: number } {
    return { pid: this.pid, tid: this.tid, ts: toMicroseconds(time) };
  }
}

/** Gives a process a name and a place among the others. */
export function nameProcess(
  write: (event: TraceEvent) => void,
  { pid, name, rank }: { pid: number; name: string; rank: number },
): void {
  write({ ph: "M", pid, tid: pid, name: "process_name", args: { name } });
  write({ ph: "M", pid, tid: pid, name: "process_sort_index", args: { sort_index: rank } });
}

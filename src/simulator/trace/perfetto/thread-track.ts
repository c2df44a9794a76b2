import type { MachineEvent, Waiting } from "../../machine/event.ts";
import { describeWaiting } from "../../machine/describe-waiting.ts";
import type { Details } from "./trace-event.ts";
import type { Slice, Track } from "./tracks.ts";

/** Something that a thread is at while it runs, and goes on with where it was interrupted. */
interface Activity {
  readonly id: string;
  readonly slice: Slice;
  /** Nanoseconds on a core until it is over, or Infinity. */
  left: number;
  since: number;
}

/**
 * The row of one thread: what state it is in, and inside the times at which it runs, the task of asyncio and the piece of
 * work that it is at.
 */
export class ThreadTrack {
  readonly name: string;
  /** The core it is on, or null. */
  core: number | null = null;
  readonly #track: Track;
  /** A state that has lasted no time yet, and is not told unless it does; with the arrows that end at it. */
  #pending: { readonly time: number; readonly slice: Slice; readonly arrows: readonly number[] } | null =
    null;
  readonly #activities: Activity[] = [];

  constructor(track: Track, name: string) {
    this.#track = track;
    this.name = name;
  }

  run(time: number, core: number): void {
    this.#change(time, { name: "running", cat: "running", args: { core } });
    this.core = core;
    for (const activity of this.#activities) this.#begin(time, activity);
  }

  /** It could run, and has no core yet. */
  beReady(time: number): void {
    this.#change(time, { name: "ready", cat: "ready" });
  }

  wait(event: MachineEvent): void {
    const { time, waiting } = event;
    const kind = waiting?.kind ?? "wait";
    this.#change(time, { name: sayWait(waiting), cat: kind, ...at(event) });
  }

  end(time: number): void {
    this.#leave(time);
    this.#tell();
    this.#activities.length = 0;
    this.#track.endAll(time);
  }

  /** A task has the thread, until it is left. */
  enterTask(event: MachineEvent): void {
    const { id, name } = event.place!;
    this.#push(event.time, { id, slice: { name, cat: "task", ...at(event) }, left: Infinity, since: 0 });
  }

  leaveTask({ time, place }: MachineEvent): void {
    const depth = this.#activities.findIndex(({ id }) => id === place!.id);
    while (depth >= 0 && this.#activities.length > depth) this.#pop(time);
  }

  /** A piece of work begins, which takes so many nanoseconds on a core. */
  compute(event: MachineEvent): void {
    const { time, text, seconds } = event;
    const name = text === null || text === "" ? "compute" : text;
    const slice = { name, cat: "compute", args: { seconds: seconds ?? 0, ...at(event).args } };
    this.#push(time, { id: "", slice, left: (seconds ?? 0) * 1e9, since: 0 });
  }

  mark(event: MachineEvent, slice: Slice): void {
    this.#tell();
    this.#track.mark(event.time, { ...slice, args: { ...slice.args, ...at(event).args } });
  }

  /** The thread wakes another one. */
  beginArrow(time: number, id: number, woken: string): void {
    this.#tell();
    this.#track.beginArrow(time, id, { name: `wakes ${woken}`, cat: "wake" });
  }

  /** The thread has just been woken, and is ready. */
  endArrow(id: number): void {
    if (this.#pending !== null) this.#pending = { ...this.#pending, arrows: [...this.#pending.arrows, id] };
  }

  /** Ends, when it ended, a piece of work that is over by now. */
  advance(time: number): void {
    if (this.core === null) return;
    for (let last = this.#activities.at(-1); last !== undefined; last = this.#activities.at(-1)) {
      if (last.since + last.left > time) return;
      this.#pop(last.since + last.left);
    }
  }

  #change(time: number, slice: Slice): void {
    this.#leave(time);
    const now = Math.round(time);
    const passed = this.#pending?.time === now ? this.#pending : null;
    if (passed === null) {
      this.#tell();
      this.#track.endAll(time);
    }
    this.#pending = { time: now, slice, arrows: passed?.arrows ?? [] };
  }

  /** Interrupts what it is at, where it runs. */
  #leave(time: number): void {
    this.advance(time);
    if (this.core === null) return;
    for (const activity of this.#activities) activity.left -= time - activity.since;
    this.core = null;
  }

  /** Tells of the state that it is in. */
  #tell(): void {
    if (this.#pending === null) return;
    const { time, slice, arrows } = this.#pending;
    this.#pending = null;
    this.#track.begin(time, slice);
    for (const arrow of arrows) this.#track.endArrow(time, arrow, "wake");
  }

  #push(time: number, activity: Activity): void {
    this.#activities.push(activity);
    if (this.core !== null) this.#begin(time, activity);
  }

  #begin(time: number, activity: Activity): void {
    this.#tell();
    activity.since = time;
    this.#track.begin(time, activity.slice);
  }

  #pop(time: number): void {
    this.#activities.pop();
    if (this.core !== null) this.#track.end(time);
  }
}

/** What a thread or a task does while it waits. */
export function sayWait(waiting: Waiting | null): string {
  if (waiting === null) return "waits for its turn";
  if (waiting.kind === "sleep") return "sleeps";
  // A thread that is waited for may have to start, or to end: the place in the program tells.
  if (waiting.kind === "thread") return `waits for thread ${waiting.name}`;
  if (waiting.kind === "io") return `waits for ${waiting.name === "" ? "a device" : waiting.name}`;
  return `waits for ${describeWaiting(waiting)}`;
}

/** Where in the program it was, for those who select it. */
export function at({ range }: MachineEvent): { args?: Details } {
  if (range === null) return {};
  const place = `${range.line}:${range.column}`;
  return { args: { at: range.file === undefined ? place : `${range.file}:${place}` } };
}

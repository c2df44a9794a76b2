/**
 * What is to be drawn of a run: rows, and in them bars and marks in nanoseconds. No pixels are known here,
 * but for one thing: marks closer than `minimumGap` to each other are left out, and counted.
 *
 * A thread's row follows its state through the events. A place gets a row where at least two threads touch it
 * and one writes. An update is lost where a thread writes what it worked out from a value that
 * another thread has replaced since.
 */
import type { MachineEvent } from "../../simulator/machine/event.ts";
import type { RecordedRun } from "../../simulator/run-result.ts";

export type BarState = "running" | "ready" | "gil" | "lock" | "thread" | "sleep" | "io";

export interface Bar {
  readonly start: number;
  readonly end: number;
  readonly state: BarState;
  /** What is waited for, where it has a name. */
  readonly name: string;
}

export interface Mark {
  readonly time: number;
  readonly kind: "read" | "write" | "update";
  readonly text: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ThreadRow {
  readonly thread: number;
  readonly name: string;
  readonly bars: readonly Bar[];
  /** When it held the GIL. */
  readonly gil: readonly Span[];
  readonly marks: readonly Mark[];
}

export interface CoreRow {
  readonly core: number;
  readonly spans: readonly (Span & { readonly thread: number })[];
}

export interface PlaceRow {
  readonly name: string;
  readonly values: readonly (Span & { readonly text: string; readonly lost: string | null })[];
}

export interface LockRow {
  readonly name: string;
  readonly owners: readonly (Span & { readonly thread: number })[];
  readonly waiters: readonly (Span & { readonly thread: number })[];
}

export interface TimelineLayout {
  /** Nanoseconds from the beginning of the run to its end. */
  readonly end: number;
  readonly cores: readonly CoreRow[];
  readonly threads: readonly ThreadRow[];
  readonly places: readonly PlaceRow[];
  readonly locks: readonly LockRow[];
  /** Accesses that have no mark: too close to another, or not in the recording. */
  readonly notDrawn: number;
  /** Shared places that have no row. */
  readonly placesLeftOut: number;
}

const MOST_PLACES = 5;
const MOST_VALUES = 150;

/** Lays out the timeline of `run`; marks of one row stand at least `minimumGap` (a share of the width) apart. */
export function layOutTimeline({ result, events, omitted }: RecordedRun, minimumGap: number): TimelineLayout {
  const last = events.at(-1)?.time ?? 0;
  const end = Math.max(result.virtualSeconds * 1e9, last);
  const threadIds = [...new Set(events.map((event) => event.thread))].sort((a, b) => a - b);
  const shared = findSharedPlaces(events);
  const counter = { drawn: 0, seen: 0 };
  const threads = threadIds.map((thread) => {
    const own = events.filter((event) => event.thread === thread);
    const marks = thinOut(
      own.filter((event) => event.place !== null && shared.has(event.place.id)),
      end * minimumGap,
      counter,
    );
    return {
      thread,
      name: nameOf(own, result.threads[thread]?.name),
      bars: barsOf(own, end),
      gil: spansBetween(own, "gil-acquire", "gil-release", end),
      marks,
    };
  });
  const names = new Map(threads.map(({ thread, name }) => [thread, name]));
  const places = [...shared.values()].map((own) => placeRow(own, names, end));
  return {
    end,
    cores: coreRows(events, result.cores, end),
    threads,
    places: places.slice(0, MOST_PLACES),
    locks: lockRows(events, end),
    notDrawn: counter.seen - counter.drawn + (omitted > 0 ? omitted : 0),
    placesLeftOut: Math.max(0, places.length - MOST_PLACES),
  };
}

function nameOf(events: readonly MachineEvent[], fallback: string | undefined): string {
  const name =
    events.find((event) => event.kind === "guest")?.text ??
    events.find((event) => event.kind === "start")?.text ??
    fallback ??
    "";
  return name === "MainThread" ? "main" : name;
}

/** The state an event puts its thread into, or null where it changes nothing. */
function stateAfter(event: MachineEvent): BarState | "ended" | null {
  switch (event.kind) {
    case "start":
    case "ready":
    case "wake":
      return "ready";
    case "run":
      return "running";
    case "block":
      return event.waiting?.kind ?? null;
    case "end":
      return "ended";
    default:
      return null;
  }
}

function barsOf(events: readonly MachineEvent[], end: number): Bar[] {
  const bars: Bar[] = [];
  let open: { start: number; state: BarState; name: string } | null = null;
  for (const event of events) {
    const state = stateAfter(event);
    if (state === null || (open !== null && open.state === state && state !== "running")) continue;
    if (open !== null && event.time > open.start) bars.push({ ...open, end: event.time });
    open = state === "ended" ? null : { start: event.time, state, name: event.waiting?.name ?? "" };
  }
  if (open !== null && end > open.start) bars.push({ ...open, end });
  return bars;
}

function spansBetween(events: readonly MachineEvent[], first: string, second: string, end: number): Span[] {
  const spans: Span[] = [];
  let start: number | null = null;
  for (const { kind, time } of events) {
    if (kind === first) start = time;
    else if (kind === second && start !== null) {
      if (time > start) spans.push({ start, end: time });
      start = null;
    }
  }
  if (start !== null) spans.push({ start, end });
  return spans;
}

function coreRows(events: readonly MachineEvent[], count: number, end: number): CoreRow[] {
  const rows = Array.from({ length: count }, (_, core) => ({
    core,
    spans: [] as (Span & { thread: number })[],
  }));
  const open = new Map<number, { core: number; start: number }>();
  const close = (thread: number, time: number): void => {
    const span = open.get(thread);
    if (span === undefined) return;
    open.delete(thread);
    if (time > span.start) rows[span.core]!.spans.push({ start: span.start, end: time, thread });
  };
  for (const { kind, thread, time, core } of events) {
    if (kind === "run" && core !== null) {
      close(thread, time);
      open.set(thread, { core, start: time });
    } else if (kind === "block" || kind === "ready" || kind === "end") close(thread, time);
  }
  for (const thread of [...open.keys()]) close(thread, end);
  return rows;
}

/** The accesses to each place that two threads touch and one writes, the busiest place first. */
function findSharedPlaces(events: readonly MachineEvent[]): Map<string, MachineEvent[]> {
  const places = new Map<string, MachineEvent[]>();
  for (const event of events) {
    if (event.place === null || event.kind === "acquire" || event.kind === "release") continue;
    const own = places.get(event.place.id) ?? [];
    own.push(event);
    places.set(event.place.id, own);
  }
  const shared = [...places].filter(
    ([, own]) =>
      new Set(own.filter(({ thread }) => thread !== 0).map(({ thread }) => thread)).size > 1 &&
      own.some(({ kind, thread }) => kind !== "read" && thread !== 0),
  );
  return new Map(shared.sort((a, b) => b[1].length - a[1].length));
}

function thinOut(
  events: readonly MachineEvent[],
  gap: number,
  counter: { drawn: number; seen: number },
): Mark[] {
  const marks: Mark[] = [];
  let last = -Infinity;
  for (const { kind, time, value, text } of events) {
    if (kind !== "read" && kind !== "write" && kind !== "update") continue;
    counter.seen++;
    if (time - last < gap) continue;
    last = time;
    counter.drawn++;
    marks.push({ time, kind, text: kind === "update" ? (text ?? "") : (value ?? "") });
  }
  return marks;
}

function placeRow(
  events: readonly MachineEvent[],
  names: ReadonlyMap<number, string>,
  end: number,
): PlaceRow {
  const values: { start: number; end: number; text: string; lost: string | null }[] = [];
  const lastRead = new Map<number, number>();
  const lastWrite = new Map<number, number>();
  let current: string | null = null;
  events.forEach(({ kind, thread, time, value }, position) => {
    if (kind === "read") {
      lastRead.set(thread, position);
      return;
    }
    const read = lastRead.get(thread);
    const overwritten =
      kind === "write" &&
      read !== undefined &&
      [...lastWrite].some(([other, at]) => other !== thread && at > read);
    lastWrite.set(thread, position);
    lastRead.delete(thread);
    const previous = values.at(-1);
    if (previous !== undefined) previous.end = time;
    const lost = overwritten ? `${names.get(thread) ?? "?"} writes ${value} over ${current}` : null;
    current = value;
    values.push({ start: time, end, text: value ?? "", lost });
  });
  return { name: events[0]!.place!.name, values: values.slice(0, MOST_VALUES) };
}

function lockRows(events: readonly MachineEvent[], end: number): LockRow[] {
  const ids = new Map<string, string>();
  for (const { kind, place } of events)
    if (kind === "acquire" && place !== null) ids.set(place.id, place.name);
  return [...ids].map(([id, name]) => {
    const owners: (Span & { thread: number })[] = [];
    const waiters: (Span & { thread: number })[] = [];
    let owner: { thread: number; start: number } | null = null;
    const waiting = new Map<number, number>();
    for (const { kind, thread, time, place, waiting: reason } of events) {
      if (kind === "block" && reason?.kind === "lock" && reason.id === id && !waiting.has(thread))
        waiting.set(thread, time);
      if (place?.id !== id) continue;
      if (kind === "acquire") {
        const since = waiting.get(thread);
        if (since !== undefined) waiters.push({ start: since, end: time, thread });
        waiting.delete(thread);
        if (owner !== null) owners.push({ ...owner, end: time });
        owner = { thread, start: time };
      } else if (kind === "release" && owner !== null) {
        owners.push({ ...owner, end: time });
        owner = null;
      }
    }
    if (owner !== null) owners.push({ ...owner, end });
    for (const [thread, start] of waiting) waiters.push({ thread, start, end });
    return { name, owners, waiters };
  });
}

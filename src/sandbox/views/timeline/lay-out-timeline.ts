/**
 * What is to be drawn of a run, worked out apart from the drawing so that it can be tested.
 *
 * Time is linear: a second is as long at the end as at the beginning, since how waits overlap is what a reader should
 * see. Against a second of sleep, microseconds of work would vanish, so whatever is shorter than a hair is drawn as a
 * hair, and the notes say so. What changes faster than a hair's width is joined, and drawn as such.
 */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import { RECORDED, type RecordedRun } from "../../../simulator/run-result.ts";
import { count } from "../count.ts";
import { formatTime } from "../format-time.ts";
import { hangMarks } from "./hang-marks.ts";
import { findSharedPlaces, placeRow } from "./lay-out-places.ts";
import { gilSpans, stateTotals, threadBars, threadStates } from "./lay-out-threads.ts";
import { coreRows, lockRows } from "./lay-out-turns.ts";
import type { ThreadRow, TimelineLayout } from "./timeline-layout.ts";

/** The narrowest drawing, in pixels: what has room there has room everywhere. */
export const NARROWEST = 400;
/** The shortest stretch that is drawn, as a share of the width. */
export const FINEST_SHARE = 1 / 256;

/** After a deadlock everybody goes on waiting; so much longer is the drawing, for that to be seen. */
const AFTERMATH = 1.07;

const MOST = { cores: 8, threads: 16, places: 6, locks: 6 };

/** Lays out the timeline of `run`. Its rows are in the order of creation, shared places by how often they are used. */
export function layOutTimeline(run: RecordedRun): TimelineLayout {
  const { result, events } = run;
  // Cores run side by side, so the last event need not be the latest.
  const latest = events.reduce((time, event) => Math.max(time, event.time), 0);
  const isCut = events.length >= RECORDED.events;
  const over = isCut ? latest : Math.max(result.virtualSeconds * 1e9, latest);
  const stop = isCut ? null : stopOf(result.status, over);
  const end = stop?.kind === "deadlock" ? over * AFTERMATH : over;
  const finest = end * FINEST_SHARE;
  const shared = findSharedPlaces(events);
  const { threads, unmarked } = threadRows(run, new Set(shared.keys()), end, over);
  const names = new Map(threads.map(({ thread, name }) => [thread, name]));
  const known = knownUntil(events, end);
  const places = [...shared.values()].slice(0, MOST.places);
  const cores = coreRows(events, result.cores, end, finest);
  const locks = lockRows(events, end, finest);
  return {
    end,
    finest,
    cores: cores.slice(0, MOST.cores),
    threads: threads.slice(0, MOST.threads),
    places: places.map((own) => placeRow(own, names, known, finest)),
    locks: locks.slice(0, MOST.locks),
    stop,
    notes: [
      isCut
        ? `Drawn are the first ${count(events.length, "event")}; the run went on until ${formatTime(result.virtualSeconds * 1e9)}.`
        : "",
      hasSlivers(threads, finest)
        ? `Stretches shorter than ${formatTime(finest)} are drawn longer than they are, or joined.`
        : "",
      unmarked > 0 ? `${count(unmarked, "mark")} of reads and writes left out, for want of room.` : "",
      run.omitted > 0 && !isCut
        ? `${count(run.omitted, "later read or write", "later reads and writes")} not recorded.`
        : "",
      ...leftOut("core", cores.length - MOST.cores),
      ...leftOut("thread", threads.length - MOST.threads),
      ...leftOut("shared place", shared.size - MOST.places),
      ...leftOut("lock", locks.length - MOST.locks),
    ].filter((note) => note !== ""),
  };
}

function stopOf(status: string, time: number): TimelineLayout["stop"] {
  return status === "deadlock" || status === "limit" ? { kind: status, time } : null;
}

function threadRows(
  { result, events }: RecordedRun,
  shared: ReadonlySet<string>,
  end: number,
  over: number,
): { threads: ThreadRow[]; unmarked: number } {
  const byThread = new Map<number, MachineEvent[]>();
  for (const event of events) {
    const own = byThread.get(event.thread);
    if (own === undefined) byThread.set(event.thread, [event]);
    else own.push(event);
  }
  let unmarked = 0;
  const finest = end * FINEST_SHARE;
  const threads = [...byThread]
    .sort(([a], [b]) => a - b)
    .map(([thread, own]) => {
      const isMarked = ({ kind, place }: MachineEvent): boolean =>
        kind === "mark" || (place !== null && shared.has(place.id));
      const { marks, leftOut } = hangMarks(own.filter(isMarked), end, NARROWEST);
      unmarked += leftOut;
      const states = threadStates(own, end);
      return {
        thread,
        name: nameOf(own, result.threads[thread]?.name ?? ""),
        bars: threadBars(states, finest),
        totals: stateTotals(states, over),
        gil: gilSpans(own, end, finest),
        marks,
      };
    });
  return { threads, unmarked };
}

function nameOf(events: readonly MachineEvent[], fallback: string): string {
  const named = (kind: string): string | null | undefined =>
    events.find((event) => event.kind === kind)?.text;
  const name = named("guest") ?? named("start") ?? fallback;
  return name === "MainThread" ? "main" : name;
}

/** Until when it is known what shared places hold: once accesses are left out of the recording, nobody knows. */
function knownUntil(events: readonly MachineEvent[], end: number): number {
  const accesses = events.filter(({ kind }) => kind === "read" || kind === "write" || kind === "update");
  return accesses.length < RECORDED.accesses
    ? end
    : accesses.reduce((latest, { time }) => Math.max(latest, time), 0);
}

/** True where some state of a thread is too short to draw as long as it is. */
function hasSlivers(threads: readonly ThreadRow[], finest: number): boolean {
  return threads.some(({ bars }) => bars.some(({ start, end }) => end - start < finest));
}

function leftOut(noun: string, number: number): string[] {
  return number > 0 ? [`${count(number, `more ${noun}`)} not drawn.`] : [];
}

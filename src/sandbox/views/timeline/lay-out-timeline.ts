/**
 * What is to be drawn of a run, worked out apart from the drawing so that it can be tested.
 *
 * Time is linear: a second is as long at the end as at the beginning, since how waits overlap is what a reader should
 * see. Against a second of sleep, microseconds of work would vanish, so whatever is shorter than a hair is drawn as a
 * hair, and the notes say so. What changes faster than a hair's width is joined, and drawn as such.
 */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import { RECORDED, type RecordedRun } from "../../../simulator/run-result.ts";
import { findActors, type Actors, type TaskInfo } from "../actors.ts";
import { count } from "../../../simulator/count.ts";
import { MODELLED_TIME, type Clock } from "../format-time.ts";
import { hangMarks } from "./hang-marks.ts";
import { findQueues } from "./find-queues.ts";
import { groupThreads } from "./group-threads.ts";
import { objectRows } from "./lay-out-objects.ts";
import { findSharedPlaces, placeRow } from "./lay-out-places.ts";
import { taskStates } from "./lay-out-tasks.ts";
import { findVisits, gilSpans, stateTotals, threadBars, threadStates } from "./lay-out-threads.ts";
import { coreRows, lockRows } from "./lay-out-turns.ts";
import type { ActorRow, Bar, TaskRow, ThreadRow, TimelineLayout } from "./timeline-layout.ts";

/** The narrowest drawing, in pixels: what has room there has room everywhere. */
export const NARROWEST = 400;
/** The shortest stretch that is drawn, as a share of the width. */
export const FINEST_SHARE = 1 / 256;

/** After a deadlock everybody goes on waiting; so much longer is the drawing, for that to be seen. */
const AFTERMATH = 1.07;

const MOST = { cores: 8, threads: 16, tasks: 64, places: 6, locks: 6, objects: 8 };

/** Lays out the timeline of `run`. Its rows are in the order of creation, shared places by how often they are used. */
export function layOutTimeline(run: RecordedRun, clock: Clock = MODELLED_TIME): TimelineLayout {
  const { result, events } = run;
  // Cores run side by side, so the last event need not be the latest.
  const latest = events.reduce((time, event) => Math.max(time, event.time), 0);
  const isCut = events.length >= RECORDED.events;
  const over = isCut ? latest : Math.max(result.virtualSeconds * 1e9, latest);
  const stop = isCut ? null : stopOf(result.status, over);
  const end = stop?.kind === "deadlock" ? over * AFTERMATH : over;
  const finest = end * FINEST_SHARE;
  const actors = findActors(events);
  const shared = findSharedPlaces(events, actors.who);
  const queues = findQueues(events, actors, end);
  const { threads, left } = actorRows(run, actors, new Set(shared.keys()), end, over);
  const known = knownUntil(events, end);
  const places = [...shared.values()].slice(0, MOST.places);
  const cores = coreRows(events, result.cores, end, finest);
  const locks = lockRows(events, actors.who, queues, end, finest);
  const objects = objectRows(events, queues, end, finest);
  const drawn = threads.slice(0, MOST.threads);
  return {
    end,
    finest,
    names: actors.names,
    cores: cores.slice(0, MOST.cores),
    groups: groupThreads(drawn, run),
    places: places.map((own) => placeRow(own, actors.names, known, finest)),
    locks: locks.slice(0, MOST.locks),
    objects: objects.slice(0, MOST.objects),
    stop,
    notes: [
      isCut
        ? `Drawn are the first ${count(events.length, "event")}; the run went on until ${clock.length(result.virtualSeconds * 1e9)}.`
        : "",
      hasSlivers(drawn, finest)
        ? `Stretches shorter than ${clock.length(finest)} are drawn longer than they are, or joined.`
        : "",
      left.marks > 0 ? `${count(left.marks, "mark")} of reads and writes left out, for want of room.` : "",
      run.omitted > 0 && !isCut
        ? `${count(run.omitted, "later read or write", "later reads and writes")} not recorded.`
        : "",
      ...leftOut("core", cores.length - MOST.cores),
      ...leftOut("thread", threads.length - MOST.threads),
      ...leftOut("task", left.tasks),
      left.cleanUps > 0
        ? `${count(left.cleanUps, "task")} with which the event loop cleans up at its end not drawn.`
        : "",
      ...leftOut("shared place", shared.size - MOST.places),
      ...leftOut("lock", locks.length - MOST.locks),
      ...leftOut("object", objects.length - MOST.objects),
    ].filter((note) => note !== ""),
  };
}

function stopOf(status: string, time: number): TimelineLayout["stop"] {
  return status === "deadlock" || status === "limit" ? { kind: status, time } : null;
}

/** What of a run has no room. */
interface Left {
  marks: number;
  tasks: number;
  cleanUps: number;
}

function actorRows(
  { events, result }: RecordedRun,
  { tasks, who, names }: Actors,
  shared: ReadonlySet<string>,
  end: number,
  over: number,
): { threads: ThreadRow[]; left: Left } {
  const left: Left = { marks: 0, tasks: 0, cleanUps: tasks.filter(({ isCleanUp }) => isCleanUp).length };
  const finest = end * FINEST_SHARE;
  const byThread = groupBy(events, ({ thread }) => thread);
  const marked = groupBy(
    events.map((event, position) => ({ event, actor: who[position]! })),
    ({ actor }) => actor,
  );
  const makeRow = (actor: number, states: readonly Bar[]): ActorRow => {
    const own = (marked.get(actor) ?? []).map(({ event }) => event);
    const isMarked = ({ kind, place }: MachineEvent): boolean =>
      kind === "mark" || kind === "deadlock" || (place !== null && shared.has(place.id));
    const { marks, leftOut } = hangMarks(own.filter(isMarked), end, NARROWEST);
    left.marks += leftOut;
    return {
      actor,
      name: names.get(actor) ?? result.threads[actor]?.name ?? "",
      bars: threadBars(states, finest),
      totals: stateTotals(states, over),
      marks,
    };
  };
  let room = MOST.tasks;
  const threads = [...byThread]
    .sort(([a], [b]) => a - b)
    .map(([thread, own]): ThreadRow => {
      const states = threadStates(own, end);
      const makeTask = (task: TaskInfo): TaskRow => {
        const { bars, end: taskEnd } = taskStates(own, task, states, end);
        return { ...makeRow(task.actor, bars), end: taskEnd };
      };
      const all = tasks.filter((task) => task.thread === thread && !task.isCleanUp);
      const drawn = all.slice(0, room);
      room -= drawn.length;
      left.tasks += all.length - drawn.length;
      return {
        ...makeRow(thread, states),
        gil: gilSpans(own, end, finest),
        visits: findVisits(own, end),
        tasks: drawn.map(makeTask),
      };
    });
  return { threads, left };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own === undefined) groups.set(keyOf(item), [item]);
    else own.push(item);
  }
  return groups;
}

/** Until when it is known what shared places hold: once accesses are left out of the recording, nobody knows. */
function knownUntil(events: readonly MachineEvent[], end: number): number {
  const accesses = events.filter(({ kind }) => kind === "read" || kind === "write" || kind === "update");
  return accesses.length < RECORDED.accesses
    ? end
    : accesses.reduce((latest, { time }) => Math.max(latest, time), 0);
}

/** True where some state of a thread or a task is too short to draw as long as it is. */
function hasSlivers(threads: readonly ThreadRow[], finest: number): boolean {
  const rows: ActorRow[] = threads.flatMap((row) => [row, ...row.tasks]);
  return rows.some(({ bars }) => bars.some(({ start, end }) => end - start < finest));
}

function leftOut(noun: string, number: number): string[] {
  return number > 0 ? [`${count(number, `more ${noun}`)} not drawn.`] : [];
}

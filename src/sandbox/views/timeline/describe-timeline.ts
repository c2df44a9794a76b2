import { count } from "../../../simulator/count.ts";
import { MODELLED_TIME, type Clock } from "../format-time.ts";
import type {
  ActorRow,
  BarState,
  LockRow,
  ObjectRow,
  PlaceRow,
  Queued,
  TaskRow,
  ThreadGroup,
  ThreadRow,
  TimelineLayout,
} from "./timeline-layout.ts";

const STATES: Record<BarState, string> = {
  running: "running",
  ready: "ready to run",
  gil: "waiting for the GIL",
  turn: "ready for its turn",
  lock: "waiting for a lock",
  others: "waiting for others",
  thread: "waiting for a thread",
  task: "waiting for a task",
  sleep: "asleep",
  io: "waiting for a device",
  mixed: "changing often",
};

/** More turns or values than this are summed up rather than told one by one. */
const MOST_TOLD = 8;

type Names = ReadonlyMap<number, string>;

/** The timeline in words: what each thread and task did for how long, what places and objects held, and who had which lock. */
export function describeTimeline(layout: TimelineLayout, clock: Clock = MODELLED_TIME): string {
  const { end, cores, groups, places, locks, objects, stop, names } = layout;
  const over = stop?.time ?? end;
  return [
    `Timeline of ${clock.whole(over, cores.length)}.`,
    ...groups.map((group) => describeGroup(group, clock)),
    ...places.map(describePlace),
    ...locks.map((lock) => describeLock(lock, names)),
    ...objects.map((object) => describeObject(object, names)),
    stop?.kind === "deadlock"
      ? "It ends in a deadlock."
      : stop?.kind === "limit"
        ? "It ends at a limit of the sandbox."
        : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function describeGroup({ heading, threads }: ThreadGroup, clock: Clock): string {
  const told = threads.map((row) => describeThread(row, clock)).join(" ");
  return heading === null ? told : `${heading}: ${count(threads.length, "thread")}. ${told}`;
}

function describeThread(row: ThreadRow, clock: Clock): string {
  return [
    `${row.name}: ${sayTotals(row, clock)}${sayVisits(row, clock)}.`,
    ...row.tasks.map((task) => describeTask(task, row.name, clock)),
  ].join(" ");
}

function sayVisits({ visits }: ThreadRow, clock: Clock): string {
  const time = visits.reduce((sum, { start, end }) => sum + end - start, 0);
  const places = [...new Set(visits.map(({ interpreter }) => interpreter))];
  const named = places.map((number) => (number === 0 ? "the main interpreter" : `interpreter ${number}`));
  return visits.length === 0 ? "" : `; of that ${clock.length(time)} in ${named.join(" and ")}`;
}

function describeTask(task: TaskRow, thread: string, clock: Clock): string {
  const how =
    task.end === null
      ? "; not done"
      : task.end.how === "done"
        ? ""
        : `; ${[task.end.how, task.end.text].filter((part) => part !== "").join(": ")}`;
  return `Task ${task.name} of ${thread}: ${sayTotals(task, clock)}${how}.`;
}

function sayTotals({ totals }: ActorRow, clock: Clock): string {
  if (totals.size === 0) return "no time at all";
  return [...totals].map(([state, time]) => `${clock.length(time)} ${STATES[state]}`).join(", ");
}

function describePlace({ name, values }: PlaceRow): string {
  const unseen = values.flatMap((value) => value.unseen ?? []);
  const told =
    values.length <= MOST_TOLD
      ? values.map(({ text }) => text).join(", then ")
      : count(
          values.reduce((sum, { writes }) => sum + writes, 0),
          "write",
        );
  const notes = unseen.slice(0, 3).map((text) => ` ${text}.`);
  return `${name} holds ${told}.${notes.join("")}`;
}

function describeLock({ name, owners, queue }: LockRow, names: Names): string {
  const nameOf = (actor: number | null): string =>
    actor === null ? "several in turns" : (names.get(actor) ?? "another thread");
  const told =
    owners.length <= MOST_TOLD
      ? `held by ${owners.map(({ who }) => nameOf(who)).join(", then ")}`
      : `held in ${owners.length} turns`;
  return `Lock ${name}: ${told}${sayWaiters(queue, names)}.`;
}

function describeObject({ name, kind, held, queue, calls }: ObjectRow, names: Names): string {
  const changes = held.filter(({ text }, position) => text !== held[position - 1]?.text);
  const told =
    kind === "condition"
      ? `notified ${count(calls.length, "time")}`
      : changes.length === 0
        ? ""
        : changes.length <= MOST_TOLD
          ? changes.map(({ text }) => text).join(", then ")
          : count(changes.length, "change");
  const waiters = sayWaiters(queue, names);
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}: ${`${told}${waiters}`.replace(/^; /, "")}.`;
}

function sayWaiters(queue: readonly Queued[], names: Names): string {
  const waiters = [...new Set(queue.flatMap(({ who }) => who))].map((actor) => names.get(actor) ?? "another");
  return waiters.length > 0 ? `; waited for by ${waiters.join(", ")}` : "";
}

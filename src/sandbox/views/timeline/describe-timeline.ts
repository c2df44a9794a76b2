import { count } from "../count.ts";
import { formatTime } from "../format-time.ts";
import type { BarState, LockRow, PlaceRow, ThreadRow, TimelineLayout } from "./timeline-layout.ts";

const STATES: Record<BarState, string> = {
  running: "running",
  ready: "ready to run",
  gil: "waiting for the GIL",
  lock: "waiting for a lock",
  others: "waiting for other threads",
  thread: "waiting for a thread",
  sleep: "asleep",
  io: "waiting for a device",
  mixed: "changing often",
};

/** More turns or values than this are summed up rather than told one by one. */
const MOST_TOLD = 8;

/** The timeline in words: what each thread did for how long, what shared places held, and who had which lock. */
export function describeTimeline({ end, cores, threads, places, locks, stop }: TimelineLayout): string {
  const names = new Map(threads.map(({ thread, name }) => [thread, name]));
  const over = stop?.time ?? end;
  return [
    `Timeline of ${formatTime(over)} of modelled time on ${count(cores.length, "core")}.`,
    ...threads.map(describeThread),
    ...places.map(describePlace),
    ...locks.map((lock) => describeLock(lock, names)),
    stop?.kind === "deadlock"
      ? "It ends in a deadlock."
      : stop?.kind === "limit"
        ? "It ends at a limit of the sandbox."
        : "",
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function describeThread({ name, totals }: ThreadRow): string {
  return `${name}: ${[...totals].map(([state, time]) => `${formatTime(time)} ${STATES[state]}`).join(", ")}.`;
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

function describeLock({ name, owners, queue }: LockRow, names: ReadonlyMap<number, string>): string {
  const nameOf = (thread: number | null): string =>
    thread === null ? "several in turns" : (names.get(thread) ?? "another thread");
  const told =
    owners.length <= MOST_TOLD
      ? `held by ${owners.map(({ thread }) => nameOf(thread)).join(", then ")}`
      : `held in ${owners.length} turns`;
  const waiters = [...new Set(queue.flatMap(({ threads }) => threads))].map(nameOf);
  return `Lock ${name}: ${told}${waiters.length > 0 ? `; waited for by ${waiters.join(", ")}` : ""}.`;
}

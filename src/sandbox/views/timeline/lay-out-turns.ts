/** Rows that belong to one actor at a time: cores, and locks with their queues. */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import { hull, isSpeck, mergeSlivers, mostOf } from "./merge-slivers.ts";
import type { CoreRow, LockRow, Queued, Turn } from "./timeline-layout.ts";

/** One row for each of `count` cores: which thread was on it when. */
export function coreRows(
  events: readonly MachineEvent[],
  count: number,
  end: number,
  finest: number,
): CoreRow[] {
  const rows = Array.from({ length: count }, (): Turn[] => []);
  const open = new Map<number, { core: number; start: number }>();
  const close = (thread: number, time: number): void => {
    const turn = open.get(thread);
    if (turn === undefined) return;
    open.delete(thread);
    if (time > turn.start) rows[turn.core]!.push({ start: turn.start, end: time, who: thread });
  };
  for (const { kind, thread, time, core } of events) {
    if (kind === "run" && core !== null) {
      close(thread, time);
      open.set(thread, { core, start: time });
    } else if (kind === "ready" || kind === "end" || kind === "block") close(thread, time);
  }
  for (const thread of [...open.keys()]) close(thread, end);
  return rows.map((turns, core) => ({ core, turns: joinTurns(turns, finest) }));
}

function joinTurns(turns: readonly Turn[], finest: number): Turn[] {
  return mergeSlivers(turns, finest, (slivers) => {
    const whole = hull(slivers);
    const isOne = isSpeck(whole, finest) || new Set(slivers.map(({ who }) => who)).size === 1;
    return { ...whole, who: isOne ? mostOf(slivers, ({ who }) => who) : null };
  });
}

/** One row for each lock that was taken: who had it when, and who stood in the queue. `who` did each of `events`. */
export function lockRows(
  events: readonly MachineEvent[],
  who: readonly number[],
  queues: ReadonlyMap<string, readonly Queued[]>,
  end: number,
  finest: number,
): LockRow[] {
  const locks = new Map<
    string,
    { name: string; owners: Turn[]; owner: { who: number; start: number } | null }
  >();
  events.forEach(({ kind, place, time }, position) => {
    if (place === null || (kind !== "acquire" && kind !== "release")) return;
    const lock = locks.get(place.id) ?? { name: place.name, owners: [], owner: null };
    if (kind === "acquire") {
      lock.owner = { who: who[position]!, start: time };
      locks.set(place.id, lock);
    } else if (lock.owner !== null) {
      lock.owners.push({ ...lock.owner, end: time });
      lock.owner = null;
    }
  });
  return [...locks].map(([id, { name, owners, owner }]) => ({
    name,
    owners: joinTurns(owner === null ? owners : [...owners, { ...owner, end }], finest),
    queue: joinQueue(queues.get(id) ?? [], finest),
  }));
}

/** What of a queue can be drawn: what changes too fast shows everybody who was in it. */
export function joinQueue(queue: readonly Queued[], finest: number): Queued[] {
  return mergeSlivers(queue, finest, (slivers) => ({
    ...hull(slivers),
    who: [...new Set(slivers.flatMap(({ who }) => who))],
  }));
}

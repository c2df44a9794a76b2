/** Rows that belong to one thread at a time: cores, and locks with their queues. */
import type { MachineEvent } from "../../../simulator/machine/event.ts";
import { hull, isSpeck, mergeSlivers, mostOf } from "./merge-slivers.ts";
import type { CoreRow, LockRow, Span, Turn } from "./timeline-layout.ts";

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
    if (time > turn.start) rows[turn.core]!.push({ start: turn.start, end: time, thread });
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
    const isOne = isSpeck(whole, finest) || new Set(slivers.map(({ thread }) => thread)).size === 1;
    return { ...whole, thread: isOne ? mostOf(slivers, ({ thread }) => thread) : null };
  });
}

/** One row for each lock that was taken: who had it when, and who stood in the queue. */
export function lockRows(events: readonly MachineEvent[], end: number, finest: number): LockRow[] {
  const locks = new Map<string, { name: string; own: MachineEvent[] }>();
  for (const { kind, place } of events)
    if (kind === "acquire" && place !== null && !locks.has(place.id))
      locks.set(place.id, { name: place.name, own: [] });
  for (const event of events) locks.get(event.place?.id ?? event.waiting?.id ?? "")?.own.push(event);
  return [...locks.values()].map(({ name, own }) => ({
    name,
    owners: joinTurns(ownersOf(own, end), finest),
    queue: mergeSlivers(queueOf(own, end), finest, (slivers) => ({
      ...hull(slivers),
      threads: [...new Set(slivers.flatMap(({ threads }) => threads))],
    })),
  }));
}

function ownersOf(events: readonly MachineEvent[], end: number): Turn[] {
  const owners: Turn[] = [];
  let owner: { thread: number; start: number } | null = null;
  for (const { kind, thread, time } of events) {
    if (kind === "acquire") owner = { thread, start: time };
    else if (kind === "release" && owner !== null) {
      owners.push({ ...owner, end: time });
      owner = null;
    }
  }
  if (owner !== null) owners.push({ ...owner, end });
  return owners;
}

/** A thread stands in the queue until it has the lock or gives up. */
function queueOf(events: readonly MachineEvent[], end: number): (Span & { threads: number[] })[] {
  const queue: (Span & { threads: number[] })[] = [];
  let waiting: number[] = [];
  let since = 0;
  const change = (time: number, next: number[]): void => {
    if (waiting.length > 0 && time > since) queue.push({ start: since, end: time, threads: waiting });
    waiting = next;
    since = time;
  };
  for (const { kind, thread, time } of events) {
    const isIn = waiting.includes(thread);
    if (kind === "block" && !isIn) change(time, [...waiting, thread]);
    else if (isIn && (kind === "wake" || kind === "acquire"))
      change(
        time,
        waiting.filter((other) => other !== thread),
      );
  }
  change(end, []);
  return queue;
}

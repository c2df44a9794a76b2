import { circleFrom } from "../../simulator/machine/deadlocks.ts";
import type { BlockedThread } from "../../simulator/run-result.ts";

/** What keeps the threads waiting, and where to look. Expects at least one thread. */
export function explainDeadlock(blocked: readonly BlockedThread[]): string {
  const ring = findRing(blocked);
  if (ring.length === 1)
    return `${ring[0]!} waits for itself. ${adviseAlone(blocked.find(({ thread }) => thread === ring[0])!)}`;
  if (ring.length > 1)
    return `They wait in a ring: ${[...ring, ring[0]!].join(" → ")}. Look at the order in which each takes its locks.`;
  const holders = new Set(blocked.map(({ thread }) => thread));
  const gone = blocked.find(({ heldBy }) => heldBy !== null && !holders.has(heldBy));
  if (gone !== undefined)
    return `${gone.heldBy!} has ended and never gave back what ${gone.thread} waits for. Look at every way out of its function.`;
  return "Nobody is left who could wake them. Look for what each waits for, and for who should have brought it.";
}

function adviseAlone({ waitsFor }: BlockedThread): string {
  return waitsFor.startsWith("lock ")
    ? "A Lock can be taken once; an RLock, again by the thread that holds it."
    : "It has taken what there was, and waits for more before it gives any back.";
}

/** The threads of which each waits for the next, and the last for the first; empty where there is no such ring. */
function findRing(blocked: readonly BlockedThread[]): readonly string[] {
  const holderOf = new Map(blocked.map(({ thread, heldBy }) => [thread, heldBy]));
  const next = (thread: string): string | null => holderOf.get(thread) ?? null;
  return blocked.map(({ thread }) => circleFrom(thread, next)).find((ring) => ring !== null) ?? [];
}

import type { Access, Step } from "./system.ts";

/** What the search compares: a step that was made, or one that is planned, of which it may not be known what it will access. */
export interface Planned extends Pick<Step, "thread" | "choice"> {
  readonly accesses: readonly Access[] | null;
}

/** True where the order of two steps matters: of one thread, or with an object in common that one of them writes. */
export function areDependent(a: Planned, b: Planned): boolean {
  if (a.thread === b.thread) return true;
  const ours = a.accesses;
  const theirs = b.accesses;
  if (ours === null || theirs === null) return true;
  for (let i = 0; i < ours.length; i++) {
    const access = ours[i]!;
    for (let j = 0; j < theirs.length; j++) {
      const other = theirs[j]!;
      if (access >> 1 === other >> 1 && ((access | other) & 1) === 1) return true;
    }
  }
  return false;
}

/**
 * True where `sequence`, from position `start` on, can begin with `step`, or can be made to by putting `step` before it: a weak initial, in the words of
 * Abdulla et al., "Optimal dynamic partial order reduction" (POPL 2014).
 */
export function isWeakInitial(step: Planned, sequence: readonly Planned[], start = 0): boolean {
  for (let i = start; i < sequence.length; i++) {
    const other = sequence[i]!;
    if (other.thread === step.thread) return other.choice === step.choice;
    if (areDependent(step, other)) return false;
  }
  return true;
}

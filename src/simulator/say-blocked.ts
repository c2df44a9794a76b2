import type { StepPlace } from "./explorer/report.ts";

/** Says where something stands, in a few words. */
export type SayPlace = (place: StepPlace) => string;

/** Who waits, for what, and who has it. */
interface Waiter {
  readonly thread: string;
  readonly waitsFor: string;
  readonly heldBy: string | null;
  readonly range: StepPlace | null;
}

/** "line 7", for a reader who has the program beside it. */
export function sayLine({ line }: StepPlace): string {
  return `line ${line}`;
}

/** Who waits for what and who holds it, as one sentence about one thread, with the line. */
export function sayBlocked(waiter: Waiter): string {
  return sayBlockedAt(waiter, sayLine);
}

/** The same, with the place as `sayPlace` says it. */
export function sayBlockedAt({ thread, waitsFor, heldBy, range }: Waiter, sayPlace: SayPlace): string {
  const holder = heldBy === null ? "" : heldBy === thread ? ", which it holds itself" : `, held by ${heldBy}`;
  const place = range === null ? "" : ` (${sayPlace(range)})`;
  return `${thread} waits for ${waitsFor}${holder}${place}.`;
}

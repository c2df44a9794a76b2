/** What exploring has found, one by one, in words: for the page and for the command line, which lay them out each in its own way. */
import { count } from "../count.ts";
import { sayBlockedAt, type SayPlace } from "../say-blocked.ts";
import type {
  DataRace,
  DecidingPair,
  LockCycle,
  NamedStep,
  Outcome,
  OutcomeStatus,
  RacingAccess,
  Standstill,
  StuckThread,
} from "./report.ts";

/** Lines of an outcome's output that stand for all of it where there is little room. */
const FEW_LINES = 3;

/** How an execution ended, as a heading of its row says it. */
export const STATUS_WORDS: Record<OutcomeStatus, string> = {
  finished: "Finished",
  deadlock: "Deadlock",
  error: "Error",
  livelock: "Livelock",
  limit: "Cut off",
};

/** What an expected outcome is. */
export const EXPECTED = "Expected is the outcome that finishes with the fewest forced interruptions.";

/** The one outcome that finishes with the fewest interruptions; null where there are several of those, or nothing else. */
export function expectedAmong(outcomes: readonly Outcome[]): Outcome | null {
  const finished = outcomes.filter(({ status }) => status === "finished");
  const fewest = Math.min(...finished.map(({ minPreemptions }) => minPreemptions));
  const calmest = finished.filter(({ minPreemptions }) => minPreemptions === fewest);
  return outcomes.length > 1 && calmest.length === 1 ? calmest[0]! : null;
}

/** How many lines are printed first whatever happens: those tell no outcome from another. */
export function linesAlike(outcomes: readonly Outcome[]): number {
  const [first, ...others] = outcomes.map(({ output }) => output);
  if (first === undefined || others.length === 0) return 0;
  const end = first.findIndex((line, position) => others.some((output) => output[position] !== line));
  return end < 0 ? first.length : end;
}

/** How it ends and what it prints, in a few words; of many lines, those after the `alike` that tell nothing. */
export function sayEnd({ status, output, error }: Outcome, alike: number): string {
  const printed = output.length === 0 ? "nothing printed" : `prints ${sayLines(output, alike)}`;
  if (status === "finished") return printed;
  const end = status === "error" && error !== null ? sayRaised(error) : STATUS_WORDS[status].toLowerCase();
  return output.length === 0 ? end : `${end}, ${printed}`;
}

function sayLines(output: readonly string[], alike: number): string {
  const skipped = output.length > FEW_LINES ? Math.min(alike, output.length - 1) : 0;
  const shown = output.slice(skipped, skipped + FEW_LINES).join(" / ");
  return `${skipped > 0 ? "… " : ""}${shown}${skipped + FEW_LINES < output.length ? " …" : ""}`;
}

/** An exception, as the last line of a traceback has it. */
export function sayRaised({ name, message }: NonNullable<Outcome["error"]>): string {
  return message === "" ? name : `${name}: ${message}`;
}

/** An outcome and its interruptions in a few words, for a button or a heading that is about it. */
export function sayOutcome(outcome: Outcome, alike: number): string {
  const { minPreemptions } = outcome;
  const interruptions =
    minPreemptions === 0 ? "no forced interruption" : count(minPreemptions, "forced interruption");
  return `${sayEnd(outcome, alike)}, with ${interruptions}`;
}

/** The two steps whose order decides. */
export function sayDeciding({ first, second }: DecidingPair, sayPlace: SayPlace): string {
  const say = (step: NamedStep): string => `${step.thread} ${step.text} (${sayPlace(step)})`;
  return `Decided by: ${say(first)} before ${say(second)}.`;
}

/** What a thread waits for at a standstill. */
export function sayStuck({ thread, waitsFor, holder, place }: StuckThread, sayPlace: SayPlace): string {
  // Whoever waits for another's end has named it already.
  const heldBy = holder !== null && waitsFor.startsWith(`${holder} `) ? null : holder;
  return sayBlockedAt({ thread, waitsFor, heldBy, range: place }, sayPlace);
}

/** The threads of a standstill that its own sentence does not speak of. */
export function othersStuck({ text, threads }: Standstill): readonly StuckThread[] {
  return threads.filter(({ thread }) => !isNamedIn(text, thread));
}

/** Whether a name stands in a text, and not only as a part of another word. */
function isNamedIn(text: string, name: string): boolean {
  const isInside = (character: string | undefined): boolean => /[\p{L}\p{N}_]/u.test(character ?? "");
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isInside(text[at - 1]) && !isInside(text[at + name.length])) return true;
  }
  return false;
}

/** Two accesses that nothing orders. */
export function sayRace({ place, first, second }: DataRace, sayPlace: SayPlace): string {
  const access = (one: RacingAccess): string =>
    `${one.thread} ${one.write ? "writes" : "reads"} it (${sayPlace(one)})`;
  return `${place}: ${access(first)} and ${access(second)}, and nothing says which comes first.`;
}

/** What became of a circle of locks. */
export function sayLockCycle({ locks, verdict, gate }: LockCycle): string {
  const circle = [...locks, locks[0] ?? ""].join(" → ");
  switch (verdict) {
    case "confirmed":
      return `${circle}: confirmed, it can come to a standstill.`;
    case "impossible":
      return gate === undefined
        ? `${circle}: impossible, no execution comes to a standstill in it.`
        : `${circle}: impossible, only one thread at a time can be there, since ${gate} is held around it.`;
    case "not found":
      return `${circle}: no standstill found, but not everything was gone through.`;
  }
}

import type { InterpreterName } from "./settings.ts";
import type { MachineEvent, SourceRange } from "./machine/event.ts";

/** A thread, or a task of asyncio, that was waiting when nothing could run any more. */
export interface BlockedThread {
  readonly thread: string;
  /** What it waits for, in words: `lock "door"`, `thread Thread-1 (guest) to end`. */
  readonly waitsFor: string;
  /** The name of the thread that holds it, or null where nobody does. */
  readonly heldBy: string | null;
  readonly range: SourceRange | null;
}

/** An error with its place in the program. Lines and columns count from 1, columns and `length` in UTF-16 units. */
export interface ProgramError {
  /** What kind it is: a code of `compiler/refusals.ts` or of `diagnostic-codes.ts`. */
  readonly code: string;
  /** `Refused`, `SyntaxError`, `Limit`, or the exception's own name. */
  readonly name: string;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  /** How many characters of that line are meant, at least 1; past its end where something is missing there. */
  readonly length: number;
  /** What to do about it. */
  readonly hint: string | null;
  /** Where in a library module it was raised; left out where the program itself raised it. */
  readonly raisedAt?: SourceRange;
}

export interface ThreadSummary {
  readonly name: string;
  readonly kind: "thread" | "process" | "interpreter";
  /** Seconds on a core. */
  readonly cpuSeconds: number;
  /** Seconds of its life that it was not on a core. */
  readonly waitSeconds: number;
}

/** What a run came to. Plain JSON: it crosses from a worker to the page as it is. */
export interface RunResult {
  readonly interpreter: InterpreterName;
  readonly cores: number;
  readonly seed: number;
  /** `limit` means that a limit of the sandbox ended the run; `error` then says which. */
  readonly status: "finished" | "deadlock" | "error" | "limit" | "refused";
  readonly output: readonly string[];
  readonly errorOutput: readonly string[];
  readonly error: ProgramError | null;
  /** Every reason for which the program was refused, in the order of the text; empty otherwise. */
  readonly diagnostics: readonly ProgramError[];
  /** Who waits for what where `status` is `deadlock`; otherwise, those who wait for each other for ever while the rest went on. */
  readonly blocked: readonly BlockedThread[];
  readonly returncode: number;
  readonly virtualSeconds: number;
  readonly cpuSeconds: number;
  /** Per core, the share of the run in which it was busy, 0 to 1. */
  readonly utilisation: readonly number[];
  readonly threads: readonly ThreadSummary[];
  /** How many events the run had, recorded or not. */
  readonly events: number;
  /** How often a core went from one thread to another. */
  readonly switches: number;
}

/** A result with the events a view needs. */
export interface RecordedRun {
  readonly result: RunResult;
  /** The events that were kept, in order. Long runs keep all scheduling and the first accesses only. */
  readonly events: readonly MachineEvent[];
  /** How many accesses were left out of `events`. */
  readonly omitted: number;
}

/** What a recording has room for: all events of a long run's scheduling as long as they fit, and its first accesses. */
export const RECORDED = { events: 20_000, accesses: 5_000 };

/** The sentence that stands before who waits for what. */
export function sayDeadlock({ status }: Pick<RunResult, "status">): string {
  return status === "deadlock"
    ? "Deadlock: nothing can run any more."
    : "Deadlock of a part of the program: these wait for each other for ever, while the rest went on.";
}

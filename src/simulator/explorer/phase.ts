import type { FoundOutcome, OutcomeTable } from "./outcome-table.ts";
import type { ExplorationLimits, ExplorationProgress } from "./report.ts";
import type { Step, System } from "./system.ts";

/** A system that can say how an execution has ended. */
export interface EndingSystem extends System {
  readonly ending: Pick<FoundOutcome, "key" | "status">;
  /** Between how many alternatives a thread that is enabled chooses in its next step. */
  choices(thread: number): number;
  /** True where an object is a moment in the life of a thread: its start, its end, or that somebody wakes it. */
  isMoment(object: number): boolean;
}

/** A way of going through a program's executions, one at a time. */
export interface Phase {
  readonly name: ExplorationProgress["phase"];
  /** Makes the next execution; false where there is none. */
  advance(): boolean;
  readonly executions: number;
  /** Executions that came to nothing new, for lack of anything else to do. */
  readonly blocked: number;
  /** Executions that were given up for their length. */
  readonly tooLong: number;
  /** How many things it keeps in mind. */
  readonly kept: number;
  /** The estimated part of it that is done, from 0 to 1; null where nothing can be said. */
  readonly done: number | null;
}

/** What a phase works with. */
export interface PhaseSetting {
  readonly system: EndingSystem;
  readonly table: OutcomeTable;
  readonly limits: ExplorationLimits;
  /** Is told of each trace that has not been seen before, while the system stands at its end. */
  readonly onNewTrace: () => void;
  /** Is told of each execution that was given up, while the system stands where that was done. */
  readonly onGivenUp: (steps: readonly Step[], interruptions: number) => void;
}

/**
 * The ways to end that have been found: how many traces each has, and the calmest schedule that leads there.
 *
 * Of a trace nothing is kept but a number that tells it from others; of an outcome, one schedule. What it prints is
 * found by going through that schedule again.
 */
import type { OutcomeStatus } from "./report.ts";
import type { Step } from "./system.ts";
import type { Identities } from "./trace-hash.ts";
import { TraceSet } from "./trace-set.ts";

/** Different outcomes that are kept: nobody reads more. */
export const MOST_OUTCOMES = 1_000;
/** Steps of all their schedules together: of long executions fewer are kept. */
export const MOST_TURNS = 1_000_000;

/** One way to end. */
export interface FoundOutcome {
  /** In the order of finding. */
  readonly index: number;
  readonly key: string;
  readonly status: OutcomeStatus;
  traces: number;
  /** The fewest that are known. */
  interruptions: number;
  /** An order of steps with as few. */
  turns: readonly Pick<Step, "thread" | "choice">[];
}

/** An order of a trace's steps, with the number of forced interruptions in it. */
export interface Order {
  readonly interruptions: number;
  readonly steps: readonly Step[];
}

export class OutcomeTable {
  /** Traces that ended in yet other ways, of which there are too many to keep. */
  unlisted = 0;
  readonly #outcomes = new Map<string, FoundOutcome>();
  readonly #traces: TraceSet;
  #turns = 0;

  /** `identities` are those that all who add to it share. */
  constructor(identities?: Identities) {
    this.#traces = new TraceSet(identities);
  }

  get outcomes(): FoundOutcome[] {
    return [...this.#outcomes.values()];
  }

  /** How many different traces there have been. */
  get traces(): number {
    return this.#traces.size;
  }

  /**
   * Adds a trace, given its steps in any order; false where it is there already. `orderBelow` gives an order with fewer
   * interruptions than it is told, or null where there is none.
   */
  add(
    steps: readonly Step[],
    { key, status }: Pick<FoundOutcome, "key" | "status">,
    orderBelow: (interruptions: number) => Order | null,
  ): boolean {
    const isNew = this.#traces.add(this.#traces.numberOf(steps));
    this.#note(key, status, isNew ? 1 : 0, orderBelow);
    return isNew;
  }

  /** Adds a trace of which no more is known than its number, and how it ends. */
  count(trace: number, key: string): void {
    if (!this.#traces.add(trace)) return;
    const found = this.#outcomes.get(key);
    if (found === undefined) this.unlisted++;
    else found.traces++;
  }

  /** Adds an execution that was given up, which is no trace. */
  addGivenUp(turns: readonly Step[], interruptions: number): void {
    this.#note("given up", "limit", 1, () => ({ interruptions, steps: turns }));
  }

  #note(
    key: string,
    status: OutcomeStatus,
    traces: number,
    orderBelow: (interruptions: number) => Order | null,
  ): void {
    const found = this.#outcomes.get(key);
    if (found === undefined && (this.#outcomes.size >= MOST_OUTCOMES || this.#turns >= MOST_TURNS)) {
      this.unlisted += traces;
      return;
    }
    const better = found?.interruptions === 0 ? null : orderBelow(found?.interruptions ?? Infinity);
    if (found !== undefined) found.traces += traces;
    if (better === null) return;
    const { interruptions } = better;
    const turns = better.steps.map(({ thread, choice }) => ({ thread, choice }));
    this.#turns += turns.length - (found?.turns.length ?? 0);
    if (found !== undefined) Object.assign(found, { interruptions, turns });
    else {
      const index = this.#outcomes.size;
      this.#outcomes.set(key, { index, key, status, traces, interruptions, turns });
    }
  }
}

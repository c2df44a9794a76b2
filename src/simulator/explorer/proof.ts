/** Goes through all traces of a program, each once. Where it comes to its end with nothing given up, there are no others. */
import type { Execution } from "./execution.ts";
import {
  calmestLinearisation,
  countInterruptions,
  countLinearisations,
  endedWith,
  type Ended,
} from "./linearisations.ts";
import { OptimalSearch } from "./optimal-dpor.ts";
import type { Order } from "./outcome-table.ts";
import type { Phase, PhaseSetting } from "./phase.ts";

/** States that are looked at to find the calmest order of one trace, and to count the orders of all. */
const STATES_OF_A_TRACE = 20_000;
const STATES_IN_ALL = 2_000_000;

export class Proof implements Phase {
  readonly name = "proof";
  readonly #setting: PhaseSetting;
  readonly #search: OptimalSearch;
  #interleavings: bigint | null = 0n;
  #statesLeft = STATES_IN_ALL;

  constructor(setting: PhaseSetting) {
    this.#setting = setting;
    this.#search = new OptimalSearch(setting.system, {
      onTrace: (execution) => this.#add(execution),
      onTooLong: (execution) =>
        setting.table.addGivenUp(execution.steps, countInterruptions(endedWith(execution, setting.system))),
      stepLimit: setting.limits.maxSteps,
    });
  }

  advance(): boolean {
    return this.#search.next();
  }

  /** In how many orders the steps could be made, in all traces so far together; null where counting was given up. */
  get interleavings(): bigint | null {
    return this.#interleavings;
  }

  get executions(): number {
    return this.#search.executions;
  }

  get blocked(): number {
    return this.#search.blocked;
  }

  get tooLong(): number {
    return this.#search.tooLong;
  }

  get kept(): number {
    return this.#search.planned + this.#setting.table.size;
  }

  get done(): number {
    return this.#search.done;
  }

  #add(execution: Execution): void {
    const { system, table } = this.#setting;
    const ended = endedWith(execution, system);
    const isNew = table.add(execution.steps, system.ending, (below) => orderBelow(ended, below));
    if (!isNew || this.#interleavings === null) return;
    const count = countLinearisations(ended, this.#statesLeft);
    this.#interleavings = count && this.#interleavings + count.orders;
    this.#statesLeft -= count?.states ?? 0;
  }
}

/** The calmest order of a trace, if it has fewer interruptions than `below`; the one at hand where finding it takes too long. */
export function orderBelow(ended: Ended, below: number): Order | null {
  const calmest = calmestLinearisation(ended, below, STATES_OF_A_TRACE);
  if (calmest !== null || below < Infinity) return calmest;
  return { interruptions: countInterruptions(ended), steps: ended.execution.steps };
}

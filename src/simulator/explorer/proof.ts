/** Goes through all traces of a program, each once. Where it comes to its end with nothing given up, there are no others. */
import type { Execution } from "./execution.ts";
import { InterleavingCount } from "./interleavings.ts";
import { calmestLinearisation, countInterruptions, endedWith, type Ended } from "./linearisations.ts";
import { OptimalSearch } from "./optimal-dpor.ts";
import type { Order } from "./outcome-table.ts";
import type { Phase, PhaseSetting } from "./phase.ts";
import { TraceSet } from "./trace-set.ts";

/** States that are looked at to find the calmest order of one trace. */
const STATES_OF_A_TRACE = 20_000;
/** With more traces than these, they are not gone through again to count their orders. */
const MOST_RECOUNTED = 5_000;

export class Proof implements Phase {
  readonly name = "proof";
  readonly #setting: PhaseSetting;
  readonly #search: OptimalSearch;
  readonly #orders: InterleavingCount;
  /** Goes through all traces again to count their orders, where that has turned out to be necessary. */
  #recount: OptimalSearch | null = null;
  /** True where it has come to its end. */
  isComplete = false;

  constructor(setting: PhaseSetting) {
    this.#setting = setting;
    this.#orders = new InterleavingCount((object) => setting.system.isMoment(object));
    this.#search = new OptimalSearch(setting.system, {
      onTrace: (execution) => this.#add(execution),
      onTooLong: (execution) =>
        setting.onGivenUp(execution.steps, countInterruptions(endedWith(execution, setting.system))),
      stepLimit: setting.limits.maxSteps,
      planLimit: setting.limits.maxKept,
    });
  }

  advance(): boolean {
    this.isComplete = !this.#goOn();
    return !this.isComplete;
  }

  #goOn(): boolean {
    if (this.#recount !== null) return this.#recount.next();
    if (this.#search.next()) return true;
    if (!this.#orders.isStale || this.#search.traces > MOST_RECOUNTED) return false;
    this.#orders.restart();
    const seen = new TraceSet();
    const { system, limits } = this.#setting;
    this.#recount = new OptimalSearch(system, {
      onTrace: (execution) => {
        if (seen.add(seen.numberOf(execution.steps))) this.#orders.add(endedWith(execution, system));
      },
      stepLimit: limits.maxSteps,
    });
    return this.#recount.next();
  }

  /** In how many orders the steps could be made; null where counting was given up. */
  get interleavings(): bigint | null {
    return this.#orders.total;
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
    return this.#search.planned + this.#setting.table.traces;
  }

  get done(): number {
    return this.#search.done;
  }

  #add(execution: Execution): void {
    const { system, table } = this.#setting;
    const ended = endedWith(execution, system);
    const isNew = table.add(execution.steps, system.ending, (below) => orderBelow(ended, below));
    if (!isNew) return;
    this.#orders.add(ended);
    this.#setting.onNewTrace();
  }
}

/** The calmest order of a trace, if it has fewer interruptions than `below`; the one at hand where finding it takes too long. */
export function orderBelow(ended: Ended, below: number): Order | null {
  const calmest = calmestLinearisation(ended, below, STATES_OF_A_TRACE);
  if (calmest !== null || below < Infinity) return calmest;
  return { interruptions: countInterruptions(ended), steps: ended.execution.steps };
}

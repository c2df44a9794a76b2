/** Goes through all behaviours with 0 forced interruptions, then with 1, 2 … */
import { BoundedSearch } from "./context-bounding.ts";
import type { Phase, PhaseSetting } from "./phase.ts";

export class Bounds implements Phase {
  readonly name = "bounds";
  /** With how many interruptions all behaviours have been found; null where that is not known of any number. */
  completed: number | null = null;
  /** True where all behaviours have been found, with however many. */
  isComplete = false;
  readonly #setting: PhaseSetting;
  readonly #search: BoundedSearch;
  #madeBefore = 0;

  constructor(setting: PhaseSetting) {
    this.#setting = setting;
    const { system, table } = setting;
    this.#search = new BoundedSearch(system, {
      onTrace: (steps, interruptions) => {
        const order = { interruptions, steps };
        const isNew = table.add(steps, system.ending, (below) => (interruptions < below ? order : null));
        if (isNew) setting.onNewTrace();
      },
      onTooLong: setting.onGivenUp,
      stepLimit: setting.limits.maxSteps,
    });
  }

  advance(): boolean {
    const search = this.#search;
    while (!search.next()) {
      if (search.tooLong > 0) return false;
      this.completed = search.bound;
      this.isComplete = search.isComplete;
      if (search.bound === this.#setting.limits.maxPreemptions || !search.nextRound()) return false;
      this.#madeBefore = search.executions;
    }
    return true;
  }

  /** With how many interruptions executions are made now. */
  get bound(): number {
    return this.#search.bound;
  }

  get executions(): number {
    return this.#search.executions;
  }

  get blocked(): number {
    return 0;
  }

  get tooLong(): number {
    return this.#search.tooLong;
  }

  get kept(): number {
    return this.#search.size + this.#setting.table.traces;
  }

  /** Of the present number of interruptions: how much of what is known to be there has been gone through. */
  get done(): number {
    const made = this.#search.executions - this.#madeBefore;
    return made === 0 ? 0 : made / (made + this.#search.left);
  }
}

/**
 * A share of an exploration, for a worker beside the one that proves: where the machine has several cores, the behaviours with 0
 * forced interruptions, with 1, with 2 … are gone through at the same time as the proof, by as many workers as there are shares.
 *
 * Nobody waits for another. Shares are dealt out by a rule that all follow alike, and what one finds it tells as schedules, which
 * the worker that proves goes through itself, and as numbers of traces, which are the same for all.
 */
import type { CompiledProgram } from "./compiler/compiled-program.ts";
import { ExploredProgram } from "./explored-program.ts";
import { BoundedSearch } from "./explorer/context-bounding.ts";
import { MOST_OUTCOMES } from "./explorer/outcome-table.ts";
import type { ExplorationLimits } from "./explorer/report.ts";
import { writeSchedule } from "./explorer/schedule.ts";
import type { Share, ShareReport } from "./explorer/share.ts";
import type { Step } from "./explorer/system.ts";
import { NotRepeatable } from "./explorer/system.ts";
import { TraceInspector } from "./explorer/trace-inspector.ts";
import { TraceSet } from "./explorer/trace-set.ts";
import type { RunSettings } from "./settings.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

export class ExplorationShare {
  readonly #share: Share;
  readonly #program: ExploredProgram;
  readonly #limits: ExplorationLimits;
  readonly #inspector: TraceInspector;
  readonly #search: BoundedSearch;
  readonly #traces: TraceSet;
  /** The numbers of the outcomes, by their keys. */
  readonly #outcomes = new Map<string, number>();
  #completed: number | null = null;
  #isComplete = false;
  /** What is new since the last report. */
  #schedules: string[] = [];
  #keys: string[] = [];
  #found = new Map<number, number[]>();

  constructor(
    program: CompiledProgram,
    settings: RunSettings,
    limits: ExplorationLimits,
    share: Share,
    evaluate: (code: string) => unknown,
  ) {
    this.#share = share;
    this.#limits = limits;
    const { reckoning } = share;
    this.#program = new ExploredProgram(program, settings, evaluate, { ...limits, reckoning, learns: true });
    this.#inspector = new TraceInspector(this.#program);
    this.#traces = new TraceSet(this.#program.numbers);
    this.#search = new BoundedSearch(this.#program, {
      onTrace: (steps) => this.#note(steps),
      stepLimit: limits.maxSteps,
      share,
    });
  }

  /**
   * Makes one execution; false where there is none left, where more would be too much to keep in mind, or where something has been
   * come to that was not reckoned with.
   */
  advance(): boolean {
    const search = this.#search;
    if (search.size > this.#limits.maxKept || this.#program.hasMissed) return false;
    try {
      while (!withoutStackTraces(() => search.next())) {
        if (search.tooLong > 0 || this.#program.hasMissed) return false;
        this.#completed = search.bound;
        this.#isComplete = search.isComplete;
        if (search.bound === this.#limits.maxPreemptions || !search.nextRound()) return false;
      }
    } catch (error) {
      if (error instanceof NotRepeatable) return false;
      throw error;
    }
    return true;
  }

  #note(steps: readonly Step[]): void {
    if (this.#program.hasMissed) return;
    const { key } = this.#program.ending;
    const before = this.#inspector.found;
    this.#inspector.inspect();
    const isNewOutcome = !this.#outcomes.has(key) && this.#outcomes.size < MOST_OUTCOMES;
    if (isNewOutcome) {
      this.#outcomes.set(key, this.#outcomes.size);
      this.#keys.push(key);
    }
    if (isNewOutcome || this.#inspector.found > before) this.#schedules.push(this.#scheduleOf(steps));
    const outcome = this.#outcomes.get(key) ?? -1;
    const trace = this.#traces.numberOf(steps);
    const traces = this.#found.get(outcome);
    if (traces === undefined) this.#found.set(outcome, [trace]);
    else traces.push(trace);
  }

  #scheduleOf(steps: readonly Step[]): string {
    const { isPrintOrdered, respectsClock } = this.#limits;
    const turns = steps.map(({ thread, choice }) => ({ path: this.#program.pathOf(thread), choice }));
    return writeSchedule({ turns, isPrintOrdered, respectsClock, ...this.#share.reckoning });
  }

  /** What is new since it was asked before. */
  report(): ShareReport {
    const report: ShareReport = {
      share: this.#share,
      executions: this.#search.executions,
      completed: this.#completed,
      isComplete: this.#isComplete,
      schedules: this.#schedules,
      keys: this.#keys,
      traces: [...this.#found].map(([outcome, traces]) => ({ outcome, traces })),
    };
    this.#schedules = [];
    this.#keys = [];
    this.#found = new Map();
    return report;
  }
}

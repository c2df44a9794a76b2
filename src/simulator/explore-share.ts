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

/** What has been found since the last report. */
interface News {
  readonly schedules: string[];
  readonly keys: string[];
  /** The numbers of traces, by outcome. */
  readonly traces: Map<number, number[]>;
}

export class ExplorationShare {
  readonly #share: Share;
  readonly #program: ExploredProgram;
  readonly #limits: ExplorationLimits;
  readonly #traces: TraceSet;
  #inspector!: TraceInspector;
  #search!: BoundedSearch;
  /** The numbers of the outcomes, by their keys. */
  readonly #outcomes = new Map<string, number>();
  #completed: number | null = null;
  #isComplete = false;
  #news: News = { schedules: [], keys: [], traces: new Map() };

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
    this.#traces = new TraceSet(this.#program.numbers);
    withoutStackTraces(() => this.#program.survey());
    this.#begin();
  }

  #begin(): void {
    this.#completed = null;
    this.#inspector = new TraceInspector(this.#program);
    this.#search = new BoundedSearch(this.#program, {
      onTrace: (steps) => this.#note(steps),
      stepLimit: this.#limits.maxSteps,
      share: this.#share,
    });
  }

  /**
   * Makes one execution; false where there is none left, where more would be too much to keep in mind, or where something has been
   * come to that the exploration does not reckon with.
   */
  advance(): boolean {
    if (this.#search.size > this.#limits.maxKept || !this.#isReckonedWith) return false;
    let goesOn: boolean;
    try {
      goesOn = withoutStackTraces(() => this.#next());
    } catch (error) {
      if (error instanceof NotRepeatable) return false;
      throw error;
    }
    if (this.#program.learn()) this.#begin();
    else if (!goesOn) return false;
    return true;
  }

  /** True where both reckon with the same: then what is a step here is one there. */
  get #isReckonedWith(): boolean {
    return JSON.stringify(this.#program.reckoning) === JSON.stringify(this.#share.reckoning);
  }

  #next(): boolean {
    const search = this.#search;
    while (!search.next()) {
      if (search.tooLong > 0 || this.#program.hasMissed) return false;
      this.#completed = search.bound;
      this.#isComplete = search.isComplete;
      if (search.bound === this.#limits.maxPreemptions || !search.nextRound()) return false;
    }
    return true;
  }

  #note(steps: readonly Step[]): void {
    if (this.#program.hasMissed) return;
    const { key } = this.#program.ending;
    const { schedules, keys, traces } = this.#news;
    const before = this.#inspector.found;
    this.#inspector.inspect();
    const isNewOutcome = !this.#outcomes.has(key) && this.#outcomes.size < MOST_OUTCOMES;
    if (isNewOutcome) {
      this.#outcomes.set(key, this.#outcomes.size);
      keys.push(key);
    }
    if (isNewOutcome || this.#inspector.found > before) schedules.push(this.#scheduleOf(steps));
    const outcome = this.#outcomes.get(key) ?? -1;
    const trace = this.#traces.numberOf(steps);
    const ofOutcome = traces.get(outcome);
    if (ofOutcome === undefined) traces.set(outcome, [trace]);
    else ofOutcome.push(trace);
  }

  #scheduleOf(steps: readonly Step[]): string {
    const { isPrintOrdered, respectsClock } = this.#limits;
    const turns = steps.map(({ thread, choice }) => ({ path: this.#program.pathOf(thread), choice }));
    return writeSchedule({ turns, isPrintOrdered, respectsClock, ...this.#share.reckoning });
  }

  /** What is new since it was asked before. */
  report(): ShareReport {
    const { schedules, keys, traces } = this.#news;
    this.#news = { schedules: [], keys: [], traces: new Map() };
    return {
      share: this.#share,
      executions: this.#search.executions,
      completed: this.#completed,
      isComplete: this.#isComplete,
      schedules,
      keys,
      traces: [...traces].map(([outcome, numbers]) => ({ outcome, traces: numbers })),
    };
  }
}

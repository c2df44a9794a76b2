/** What other workers have found in their shares of the bounded search, added to what this one has found. */
import { Execution } from "./execution.ts";
import type { Reckoning } from "./features.ts";
import { endedWith } from "./linearisations.ts";
import type { PhaseSetting } from "./phase.ts";
import { orderBelow } from "./proof.ts";
import { readSchedule, ScheduleError } from "./schedule.ts";
import { ScheduleFollower, type NamedSystem } from "./schedule-follower.ts";
import type { ShareReport } from "./share.ts";
import { NotRepeatable } from "./system.ts";

/** How far a share is. */
interface Standing extends Pick<ShareReport, "executions" | "completed" | "isComplete"> {
  /** The keys of its outcomes, by their numbers. */
  readonly keys: readonly string[];
}

export class Shares {
  readonly #setting: PhaseSetting;
  readonly #system: NamedSystem;
  readonly #reckoning: string;
  /** By index, once they have reported. */
  readonly #standings: (Standing | undefined)[] = [];
  /** Reports that are still to be taken in, and how many schedules of the first have been gone through. */
  readonly #reports: ShareReport[] = [];
  #gone = 0;

  constructor(setting: PhaseSetting, system: NamedSystem, reckoning: Reckoning) {
    this.#setting = setting;
    this.#system = system;
    this.#reckoning = JSON.stringify(reckoning);
  }

  /** Takes a report; what is in it counts once `advance` has come to it. One who reckons with less has found nothing that holds. */
  take(report: ShareReport): void {
    if (JSON.stringify(report.share.reckoning) !== this.#reckoning) return;
    this.#reports.push(report);
    while (this.#standings.length < report.share.of) this.#standings.push(undefined);
  }

  /** Takes in one more thing that was reported; false where there is none. Throws NotRepeatable. */
  advance(): boolean {
    const [report] = this.#reports;
    if (report === undefined) return false;
    const schedule = report.schedules[this.#gone++];
    if (schedule === undefined) this.#takeIn(report);
    else this.#goThrough(schedule);
    return true;
  }

  #goThrough(schedule: string): void {
    const { table, onNewTrace } = this.#setting;
    const system = this.#system;
    const { turns } = readSchedule(schedule);
    system.restart();
    const follower = new ScheduleFollower(system, turns);
    const execution = new Execution();
    try {
      while (execution.length < turns.length) execution.append(follower.step(follower.next()!));
    } catch (error) {
      if (error instanceof ScheduleError) throw new NotRepeatable(error.message);
      throw error;
    }
    const ended = endedWith(execution, system);
    if (table.add(execution.steps, system.ending, (below) => orderBelow(ended, below))) onNewTrace();
  }

  #takeIn({ share, executions, completed, isComplete, keys, traces }: ShareReport): void {
    const known = [...(this.#standings[share.index]?.keys ?? []), ...keys];
    this.#standings[share.index] = { executions, completed, isComplete, keys: known };
    for (const { outcome, traces: numbers } of traces) {
      for (const trace of numbers) this.#setting.table.count(trace, known[outcome] ?? "");
    }
    this.#reports.shift();
    this.#gone = 0;
  }

  /** True where others have taken shares. */
  get areTaken(): boolean {
    return this.#standings.length > 0;
  }

  get executions(): number {
    return this.#standings.reduce((sum, standing) => sum + (standing?.executions ?? 0), 0);
  }

  /** With how many interruptions all behaviours have been found; null where that is not known of any number. */
  get completed(): number | null {
    const all = this.#standings.map((standing) =>
      standing?.isComplete === true ? Infinity : (standing?.completed ?? -1),
    );
    const least = Math.min(...all);
    return least < 0 || least === Infinity ? null : least;
  }

  /** True where all behaviours have been found. */
  get isComplete(): boolean {
    return this.areTaken && this.#standings.every((standing) => standing?.isComplete === true);
  }
}

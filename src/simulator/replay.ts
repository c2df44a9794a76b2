/**
 * One schedule of an explored program, gone through again and told as a run is: with its events, its output and its result, so that all
 * that shows a run shows it. Time is not modelled there: there is one core, and each step takes one nominal unit.
 */
import type { CompiledProgram } from "./compiler/compiled-program.ts";
import { ReplayedMachine } from "./explorer/replayed-machine.ts";
import { ReplayedMemory } from "./explorer/replayed-memory.ts";
import { readSchedule, type Schedule, type Turn } from "./explorer/schedule.ts";
import { ScheduleFollower } from "./explorer/schedule-follower.ts";
import { ExploredProgram } from "./explored-program.ts";
import type { MachineEvent } from "./machine/event.ts";
import { inspectThreads } from "./machine/inspection.ts";
import type { Thread } from "./machine/thread.ts";
import { describeOutcome } from "./outcome.ts";
import type { RunOptions } from "./run.ts";
import type { RunResult } from "./run-result.ts";
import type { RunSettings } from "./settings.ts";
import { WaitFinder } from "./wait-finder.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

export interface ReplayOptions extends Pick<RunOptions, "onEvent" | "keep"> {
  /** The program's text, for where an error is. */
  readonly source: string;
}

/** More steps than this are given up: what a schedule leaves open may never end. */
const MOST_STEPS = 100_000;

/**
 * Goes through `schedule`, and where that ends, on as calmly as can be. Throws a ScheduleError for a text that is no schedule, and
 * for one that the program cannot follow.
 */
export function replay(
  program: CompiledProgram,
  settings: RunSettings,
  schedule: string,
  options: ReplayOptions,
  evaluate: (code: string) => unknown,
): RunResult {
  const { turns, ...asked } = readSchedule(schedule);
  const make = (): ExploredProgram => new ExploredProgram(program, settings, evaluate, asked);
  return withoutStackTraces(() =>
    new Replay(program, settings, asked, options, evaluate, new WaitFinder(make)).follow(turns),
  );
}

class Replay {
  readonly #program: ExploredProgram;
  readonly #machine: ReplayedMachine;
  readonly #settings: RunSettings;
  readonly #source: string;
  readonly #waits: WaitFinder;
  /** The threads that are shown to wait, and whether until they are woken. */
  readonly #waiting = new Map<Thread, boolean>();
  readonly #enabled: number[] = [];

  constructor(
    program: CompiledProgram,
    settings: RunSettings,
    asked: Omit<Schedule, "turns">,
    { source, onEvent, keep = { events: Infinity, accesses: Infinity } }: ReplayOptions,
    evaluate: (code: string) => unknown,
    waits: WaitFinder,
  ) {
    const before: MachineEvent[] = [];
    let machine!: ReplayedMachine;
    let memory!: ReplayedMemory;
    this.#program = new ExploredProgram(program, settings, evaluate, asked, {
      createMachine: (options, ...rest) => {
        machine = new ReplayedMachine({ ...options, isWatched: onEvent !== undefined, keep }, ...rest);
        machine.events.tell = (event) => before.push(event);
        return machine;
      },
      createMemory: (_, numbers) => (memory = new ReplayedMemory(machine, numbers)),
    });
    this.#machine = machine;
    this.#settings = settings;
    this.#source = source;
    this.#waits = waits;
    if (!onEvent) return;
    const look = () => machine.lookAt(() => inspectThreads(machine, memory));
    const stop = (): void => machine.stop("nobody looks on", "", machine.meter.site);
    const tell = (event: MachineEvent): unknown => onEvent(event, look, stop);
    machine.events.tell = tell;
    before.forEach(tell);
  }

  follow(turns: readonly Turn[]): RunResult {
    const machine = this.#machine;
    const follower = new ScheduleFollower(this.#program, turns);
    for (let number = follower.next(); number !== null; number = follower.next()) {
      const thread = machine.threadAt(number);
      if (thread === undefined) {
        // Nobody acts: time passes.
        follower.step(number);
        this.#waits.made(this.#program.pathOf(number), 0);
        continue;
      }
      if (this.#waiting.delete(thread)) machine.showWake(thread, null);
      machine.beginStep(thread);
      follower.step(number);
      this.#waits.made(this.#program.pathOf(number), turns[follower.made - 1]?.choice ?? 0);
      machine.endStep();
      this.#noteWaits(thread);
      if (machine.limitReached !== null) break;
      if (follower.made >= MOST_STEPS) {
        const limit = `the schedule went on for more than ${MOST_STEPS.toLocaleString("en")} steps`;
        machine.stop(
          limit,
          "A loop that never ends? Then let its end not depend on who goes on first.",
          thread.site,
        );
      }
    }
    this.#revealWaits();
    machine.settleTimes();
    return describeOutcome(this.#source, { ...this.#settings, cores: 1 }, machine, this.#program.streams);
  }

  /** Shows who has to wait after a step of `acting`, and who need not any longer. */
  #noteWaits(acting: Thread): void {
    const machine = this.#machine;
    const program = this.#program;
    const count = program.enabled(this.#enabled);
    const enabled = new Set(this.#enabled.slice(0, count));
    for (let number = 0; number < program.threads; number++) {
      const thread = machine.threadAt(number);
      if (thread === undefined || thread.state === "ended" || thread.state === "new") continue;
      const canGoOn = enabled.has(number);
      const isParked = this.#waiting.get(thread);
      if (isParked !== undefined) {
        if (!(isParked && thread.isWoken) && !(canGoOn && !program.givesWay(number))) continue;
        this.#waiting.delete(thread);
        machine.showWake(thread, acting);
      } else if (thread.state === "waiting") {
        this.#waiting.set(thread, true);
      } else if (!canGoOn && program.blocked(number) !== null && machine.limitReached === null) {
        this.#waiting.set(thread, false);
        const { waiting, site } = this.#waits.find(program, number);
        machine.showBlock(thread, waiting, site);
      }
    }
  }

  /** At the end: whoever waits says for whom, and circles are told of. */
  #revealWaits(): void {
    const machine = this.#machine;
    if (machine.limitReached !== null || machine.isOver) return;
    for (const thread of this.#waiting.keys()) thread.waiting = null;
    machine.revealWaits();
  }
}

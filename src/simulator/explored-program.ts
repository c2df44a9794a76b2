/** A program of the sandbox language as the explorer wants it: to be run again and again, step by step. */
import type { CompiledProgram } from "./compiler/compiled-program.ts";
import { ExploredMachine } from "./explorer/explored-machine.ts";
import { ExploredMemory } from "./explorer/explored-memory.ts";
import { Numbers } from "./explorer/numbers.ts";
import type { EndingSystem } from "./explorer/phase.ts";
import type { Operation, Step } from "./explorer/system.ts";
import { interpreterNamed } from "./interpreters/catalogue.ts";
import type { MachineOptions } from "./machine/machine-options.ts";
import type { ProgramInterface, Suspendable } from "./machine/program-interface.ts";
import { Runtime } from "./machine/runtime.ts";
import { RecursionError } from "./stdlib/exceptions.ts";
import { describe } from "./stdlib/format.ts";
import { createLibrary } from "./stdlib/library.ts";
import { LibraryContext } from "./stdlib/library-context.ts";
import type { StandardStreams } from "./stdlib/standard-streams.ts";
import { ExploredStreams } from "./explored-streams.ts";
import type { ExplorationLimits, Outcome } from "./explorer/report.ts";
import type { RunSettings } from "./settings.ts";

/** How an execution ended. */
export interface Ending extends Pick<Outcome, "status" | "output" | "error"> {
  /** The same for two executions exactly where they end alike, whatever the order in which different threads print. */
  readonly key: string;
}

/** What an exploration may choose about a program. */
export type ExploredOptions = Pick<ExplorationLimits, "isPrintOrdered" | "respectsClock">;

export const DEFAULT_EXPLORED_OPTIONS: ExploredOptions = { isPrintOrdered: false, respectsClock: false };

/** What the program runs on. */
export interface ExploredParts {
  readonly createMachine: (options: MachineOptions, numbers: Numbers) => ExploredMachine;
  readonly createMemory: (machine: ExploredMachine, numbers: Numbers) => ExploredMemory;
}

const PLAIN_PARTS: ExploredParts = {
  createMachine: (options, numbers) => new ExploredMachine(options, numbers),
  createMemory: (machine, numbers) => new ExploredMemory(machine, numbers),
};

export class ExploredProgram implements EndingSystem {
  readonly #program: CompiledProgram;
  readonly #settings: RunSettings;
  readonly #link: (program: ProgramInterface) => Suspendable;
  readonly #options: ExploredOptions;
  readonly #parts: ExploredParts;
  readonly #numbers = new Numbers();
  #machine!: ExploredMachine;
  #streams!: ExploredStreams;

  constructor(
    program: CompiledProgram,
    settings: RunSettings,
    evaluate: (code: string) => unknown,
    options: ExploredOptions = DEFAULT_EXPLORED_OPTIONS,
    parts: ExploredParts = PLAIN_PARTS,
  ) {
    this.#program = program;
    this.#settings = settings;
    this.#options = options;
    this.#parts = parts;
    this.#link = evaluate(program.code) as (program: ProgramInterface) => Suspendable;
    this.restart();
  }

  restart(): void {
    const machine = this.#parts.createMachine(
      {
        interpreter: interpreterNamed(this.#settings.interpreter),
        cores: 1,
        seed: this.#settings.seed,
        switchInterval: Math.round(this.#settings.switchInterval * 1e9),
        stepLimit: 1_000_000,
        depthLimit: 150_000,
        isWatched: false,
        keep: { events: 0, accesses: 0 },
        onProgress: null,
      },
      this.#numbers,
    );
    const memory = this.#parts.createMemory(machine, this.#numbers);
    memory.describe = describe;
    memory.labels = this.#program.sites.map((site) => site.label);
    machine.texts.setProgram(
      this.#program.sites.map((site) => site.range),
      this.#program.scopes,
    );
    machine.makeRecursionError = () => new RecursionError("maximum recursion depth exceeded");
    const streams = new ExploredStreams(machine, 1_000_000);
    const { main } = machine.processes[0]!;
    main.onUncaught = (thread, error) => streams.reportUncaught(thread, error);
    const context = new LibraryContext(machine, memory, streams, main);
    context.isPrintOrdered = this.#options.isPrintOrdered;
    const library = createLibrary(context, this.#settings.seed, this.#settings.cores);
    const runtime = new Runtime(machine, memory, library, true);
    context.connect(runtime, library);
    machine.startThread(machine.threads[0]!, this.#link(runtime));
    this.#machine = machine;
    this.#streams = streams;
  }

  enabled(into: number[]): number {
    return this.#machine.enabled(into);
  }

  givesWay(thread: number): boolean {
    return this.#machine.givesWay(thread);
  }

  step(thread: number, choice: number): Step {
    return this.#machine.step(thread, choice);
  }

  choices(thread: number): number {
    return this.#machine.choices(thread);
  }

  isMoment(object: number): boolean {
    return this.#numbers.isMoment(object);
  }

  blocked(thread: number): Operation | null {
    return this.#machine.blocked(thread);
  }

  stateOf(object: number): number {
    return this.#machine.stateOf(object);
  }

  get threads(): number {
    return this.#numbers.threads;
  }

  get streams(): StandardStreams {
    return this.#streams;
  }

  /** The machine of the present execution, and the numbers that all executions share. */
  get machine(): ExploredMachine {
    return this.#machine;
  }

  get numbers(): Numbers {
    return this.#numbers;
  }

  /** What the text at a site calls the place that it touches, or "". */
  labelAt(site: number): string {
    return this.#program.sites[site]?.label ?? "";
  }

  get ending(): Ending {
    const { uncaught, output } = this.#streams;
    const error = uncaught && {
      name: uncaught.name,
      message: uncaught.message,
      line: uncaught.range.line,
      column: uncaught.range.column,
    };
    const status = this.#status;
    const key = `${status} ${this.#streams.key(this.#options.isPrintOrdered)}`;
    return { status, output, error, key };
  }

  get #status(): Ending["status"] {
    if (this.#machine.limitReached !== null) return "limit";
    if (!this.#machine.isOver) return "deadlock";
    return this.#streams.uncaught !== null ? "error" : "finished";
  }

  /** The path of a thread, which names it in schedules. */
  pathOf(thread: number): string {
    return this.#numbers.pathOf(thread);
  }

  /** The thread with that path, if there has been one in any execution. */
  withPath(path: string): number | undefined {
    return this.#numbers.withPath(path);
  }
}

/** A program of the sandbox language as the explorer wants it: to be run again and again, step by step. */
import type { CompiledProgram } from "./compiler/compiled-program.ts";
import { ExploredMachine } from "./explorer/explored-machine.ts";
import { ExploredMemory } from "./explorer/explored-memory.ts";
import { Features, type Reckoning } from "./explorer/features.ts";
import { Numbers } from "./explorer/numbers.ts";
import type { EndingSystem } from "./explorer/phase.ts";
import type { Operation, Step } from "./explorer/system.ts";
import { survey } from "./explorer/survey.ts";
import { interpreterNamed } from "./interpreters/catalogue.ts";
import { createLoad, seedOf, type Linked } from "./load-program.ts";
import type { MachineOptions } from "./machine/machine-options.ts";
import type { LanguageSupport } from "./machine/calls.ts";
import type { Process } from "./machine/process.ts";
import { ProcessLog } from "./machine/process-log.ts";
import type { Suspendable } from "./machine/program-interface.ts";
import { rememberIntrinsics } from "./restore-intrinsics.ts";
import { RecursionError } from "./stdlib/exceptions.ts";
import { describe } from "./stdlib/format.ts";
import { createLibrary } from "./stdlib/library.ts";
import { LibraryContext } from "./stdlib/library-context.ts";
import { World } from "./stdlib/processes/world.ts";
import { ExploredLibraries } from "./explored-libraries.ts";
import { ExploredStreams } from "./explored-streams.ts";
import type { ExplorationWays, Outcome } from "./explorer/report.ts";
import type { WaitingTask } from "./machine/thread.ts";
import { placeAt } from "./place-errors.ts";
import type { StandardStreams } from "./stdlib/standard-streams.ts";
import type { RunSettings } from "./settings.ts";

/** After so many executions it is looked whether they have changed a built-in object. */
const FIRST_LOOKS = 4;

/** How an execution ended. */
export interface Ending extends Pick<Outcome, "status" | "output" | "error"> {
  /** The same for two executions exactly where they end alike, whatever the order in which different threads print. */
  readonly key: string;
}

export interface ExploredOptions extends ExplorationWays {
  /** What it begins to reckon with: left out, nothing, and a switch may land anywhere. */
  readonly reckoning?: Reckoning;
  /** True where what executions come to is reckoned with, too, once it has been learned. */
  readonly learns: boolean;
}

export const DEFAULT_EXPLORED_OPTIONS: ExploredOptions = {
  isPrintOrdered: false,
  respectsClock: false,
  learns: true,
};

/** Reckons with nothing. */
const NOTHING: Reckoning = { features: [], sites: null };

/** What a machine is made with beside its options. */
export type MachineParts = [numbers: Numbers, respectsClock: boolean, features: Features];

/** What the program runs on. */
export interface ExploredParts {
  readonly createMachine: (options: MachineOptions, ...rest: MachineParts) => ExploredMachine;
  readonly createMemory: (machine: ExploredMachine, numbers: Numbers) => ExploredMemory;
}

const PLAIN_PARTS: ExploredParts = {
  createMachine: (options, ...rest) => new ExploredMachine(options, ...rest),
  createMemory: (machine, numbers) => new ExploredMemory(machine, numbers),
};

export class ExploredProgram implements EndingSystem {
  readonly #program: CompiledProgram;
  readonly #settings: RunSettings;
  readonly #link: Linked;
  readonly #options: ExploredOptions;
  readonly #parts: ExploredParts;
  readonly #numbers = new Numbers();
  readonly #features: Features;
  readonly #restore = rememberIntrinsics();
  /** True where it is known that the program changes built-in objects. */
  #changesIntrinsics = false;
  #looks = 0;
  #machine!: ExploredMachine;
  #memory!: ExploredMemory;
  #streams!: ExploredStreams;
  #context!: LibraryContext;
  #libraries!: ExploredLibraries;
  #world!: World;
  #body!: Suspendable;
  /** How many things the first thread has made before the program begins. */
  #madeBefore = 0;

  constructor(
    program: CompiledProgram,
    settings: RunSettings,
    evaluate: (code: string) => unknown,
    options = DEFAULT_EXPLORED_OPTIONS,
    parts: ExploredParts = PLAIN_PARTS,
  ) {
    this.#program = program;
    this.#settings = settings;
    this.#options = options;
    this.#parts = parts;
    this.#features = new Features(options.reckoning ?? NOTHING, !options.learns);
    this.#link = evaluate(program.code) as Linked;
    this.#make();
    this.#begin();
  }

  /**
   * Begins again. To make a machine and a library takes a hundred times as long as a short execution: so they are made once,
   * and made to forget what was, where they can.
   */
  restart(): void {
    const isLibraryAsMade = this.#libraries.canRestart && !this.#memory.hasChangedLasting;
    if (this.#memory.hasChangedLasting) this.#restore();
    else this.#restoreIntrinsics();
    if (isLibraryAsMade) {
      this.#machine.restart();
      this.#memory.restart();
      this.#streams.restart();
      this.#world.restart();
      this.#context.restart();
    } else {
      this.#make();
    }
    this.#begin();
  }

  /** To look whether the built-in objects are as they were takes long: a program that leaves them alone is believed to go on so. */
  #restoreIntrinsics(): void {
    if (!this.#changesIntrinsics && this.#looks >= FIRST_LOOKS) return;
    this.#looks++;
    if (this.#restore()) this.#changesIntrinsics = true;
  }

  /** Leaves the built-in objects as they were before; false where an execution has changed them and others have seen it. */
  leave(): boolean {
    return !this.#restore() || this.#changesIntrinsics;
  }

  /** Looks around before a search, so that it seldom has to begin again. */
  survey(): void {
    survey(this, this.#features.sites, this.#settings.seed);
    this.learn();
  }

  /**
   * True where an execution has come to something that was not reckoned with. From now on it is: what was found before does not
   * hold, and the search has to begin again.
   */
  learn(): boolean {
    const { hasMissed, isAnother } = this.#features;
    this.#features.learn();
    if (isAnother) {
      this.#restore();
      this.#make();
      this.#begin();
    }
    return hasMissed;
  }

  /** True where the present execution has come to something that was not reckoned with. */
  get hasMissed(): boolean {
    return this.#features.hasMissed;
  }

  /** What it reckons with. */
  get reckoning(): Reckoning {
    return this.#features.reckoning;
  }

  #begin(): void {
    const first = this.#machine.threads[0]!;
    first.created = this.#madeBefore;
    const { process } = first.interpreter;
    if (this.#world.mayFork) process.log = new ProcessLog();
    process.makeBody = (copy) => this.#loadCopy(copy);
    this.#machine.startThread(first, this.#body);
  }

  /** What the first thread of a copy of the first process begins with. */
  #loadCopy(copy: Process): Suspendable {
    const { library, body } = this.#world.load(copy.main, true);
    this.#findModules(library);
    this.#machine.current.created = this.#madeBefore;
    return body;
  }

  /** Modules make things, too: now, and once, so that all that the program makes has the same numbers. */
  #findModules(library: LanguageSupport): void {
    for (const name of this.#program.imports) {
      if (!this.#machine.interpreter.missing.includes(name)) library.findModule(name);
    }
  }

  #make(): void {
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
      this.#options.respectsClock,
      this.#features,
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
    const { imports } = this.#program;
    const libraries = new ExploredLibraries((interpreter) => {
      interpreter.onUncaught = (thread, error) => streams.reportUncaught(thread, error);
      const context = new LibraryContext(machine, memory, streams, interpreter, world);
      context.isPrintOrdered = this.#options.isPrintOrdered;
      const { seed, cores } = this.#settings;
      return { context, library: createLibrary(context, seedOf(seed, interpreter), cores) };
    }, imports);
    const load = createLoad({ machine, memory }, this.#program, this.#link, (interpreter) => {
      machine.spares.connect(interpreter);
      return libraries.of(interpreter);
    });
    const world: World = new World(machine, load, this.#features.has("forking"));
    const { context, library, body } = load(main, true);
    this.#body = body;
    this.#machine = machine;
    this.#findModules(library);
    memory.nameOfLasting = (object) => libraries.nameOfLasting(object);
    this.#madeBefore = machine.threads[0]!.created;
    this.#world = world;
    this.#memory = memory;
    this.#streams = streams;
    this.#context = context;
    this.#libraries = libraries;
  }

  get isGivenUp(): boolean {
    return this.#machine.limitReached !== null;
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

  redo(step: Step): void {
    this.#machine.redo(step);
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

  get rest(): number {
    return this.#machine.loops.state;
  }

  /** True where an event loop has run and no other thread: then only what comes from outside is open, and equal beginnings tell. */
  get isOneLoop(): boolean {
    return this.#machine.isAlone && this.#machine.loops.count > 0;
  }

  /** The tasks that wait in the event loop of a thread, what each waits for, and where; empty where it runs none. */
  waitingTasks(thread: number): readonly WaitingTask[] {
    return this.#machine.loops.waiting(thread);
  }

  /** What whoever makes a step is called: a task, a call on an event loop, or the loop; null where it is the thread itself. */
  actorOf({ loop }: Step): string | null {
    if (!loop) return null;
    return loop.actor === null ? "event loop" : (this.#machine.loops.actor(loop.actor)?.name ?? null);
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
    const error = this.#limit ?? this.#errorOf(uncaught);
    const status = this.#status;
    const key = `${status} ${this.#streams.key(this.#options.isPrintOrdered)}`;
    return { status, output, error, key };
  }

  /** Why the execution was ended where it stood, or null. */
  get #limit(): Ending["error"] {
    const { limitReached, texts } = this.#machine;
    if (limitReached === null) return null;
    const { line, column } = placeAt(texts.rangeAt(limitReached.site));
    return { name: "Limit", message: `Stopped: ${limitReached.limit}. ${limitReached.hint}`, line, column };
  }

  #errorOf(uncaught: StandardStreams["uncaught"]): Ending["error"] {
    return (
      uncaught && {
        name: uncaught.name,
        message: uncaught.message,
        line: uncaught.range.line,
        column: uncaught.range.column,
      }
    );
  }

  get #status(): Ending["status"] {
    if (this.#machine.limitReached !== null) return "limit";
    if (!this.#machine.isOver) return this.#machine.isSpinning ? "livelock" : "deadlock";
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

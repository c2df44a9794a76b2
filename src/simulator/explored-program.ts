/** A program of the sandbox language as the explorer wants it: to be run again and again, step by step. */
import type { CompiledProgram } from "./compiler/compiled-program.ts";
import { ExploredMachine } from "./explorer/explored-machine.ts";
import { ExploredMemory } from "./explorer/explored-memory.ts";
import { Numbers } from "./explorer/numbers.ts";
import type { Operation, Step, System } from "./explorer/system.ts";
import { interpreterNamed } from "./interpreters/catalogue.ts";
import type { ProgramInterface, Suspendable } from "./machine/program-interface.ts";
import { Runtime } from "./machine/runtime.ts";
import { RecursionError } from "./stdlib/exceptions.ts";
import { describe } from "./stdlib/format.ts";
import { createLibrary } from "./stdlib/library.ts";
import { LibraryContext } from "./stdlib/library-context.ts";
import { StandardStreams } from "./stdlib/standard-streams.ts";
import type { WaitingTask } from "./machine/thread.ts";
import type { RunSettings } from "./settings.ts";

/** How an execution ended. */
export interface Ending {
  readonly status: "finished" | "deadlock" | "error" | "limit";
  readonly output: readonly string[];
}

export class ExploredProgram implements System {
  readonly #program: CompiledProgram;
  readonly #settings: RunSettings;
  readonly #link: (program: ProgramInterface) => Suspendable;
  readonly #numbers = new Numbers();
  #machine!: ExploredMachine;
  #streams!: StandardStreams;

  constructor(program: CompiledProgram, settings: RunSettings, evaluate: (code: string) => unknown) {
    this.#program = program;
    this.#settings = settings;
    this.#link = evaluate(program.code) as (program: ProgramInterface) => Suspendable;
    this.restart();
  }

  restart(): void {
    const machine = new ExploredMachine(
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
    const memory = new ExploredMemory(machine, this.#numbers);
    memory.describe = describe;
    memory.labels = this.#program.sites.map((site) => site.label);
    machine.texts.setProgram(
      this.#program.sites.map((site) => site.range),
      this.#program.scopes,
    );
    machine.makeRecursionError = () => new RecursionError("maximum recursion depth exceeded");
    const streams = new StandardStreams(machine, 1_000_000);
    const { main } = machine.processes[0]!;
    main.onUncaught = (thread, error) => streams.reportUncaught(thread, error);
    const context = new LibraryContext(machine, memory, streams, main);
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
    return this.#machine.waitingTasks(thread);
  }

  /** What whoever makes a step is called: a task, a call on an event loop, or the loop; null where it is the thread itself. */
  actorOf({ loop }: Step): string | null {
    if (!loop) return null;
    return loop.actor === null ? "event loop" : (this.#machine.loops.actor(loop.actor)?.name ?? null);
  }

  get threads(): number {
    return this.#numbers.threads;
  }

  get ending(): Ending {
    const { uncaught, output } = this.#streams;
    const status = !this.#machine.isOver ? "deadlock" : uncaught !== null ? "error" : "finished";
    return { status: this.#machine.limitReached !== null ? "limit" : status, output };
  }
}

/**
 * What all processes of a run share: how the program is loaded into an interpreter, and the operating system's things that
 * processes hold handles to. None of it belongs to a process, so processes look at it and change it through
 * `machine.outside`.
 */
import type { LanguageSupport } from "../../machine/calls.ts";
import type { Machine } from "../../machine/machine.ts";
import type { InterpreterState, Process } from "../../machine/process.ts";
import type { Activation, ProgramInterface, Suspendable } from "../../machine/program-interface.ts";
import type { LibraryContext } from "../library-context.ts";
import type { ProcessSupport } from "./process-support.ts";
import type { Channel } from "./channel.ts";
import type { Endpoint } from "./endpoint.ts";

declare module "../library-context.ts" {
  interface LibraryContext {
    /** What all processes of the run share; null where there is to be no other. */
    world: World | null;
  }
}

/** The program in the memory of one interpreter. */
export interface Instance {
  readonly context: LibraryContext;
  readonly program: ProgramInterface;
  readonly library: LanguageSupport;
  /** What the library does at the beginning of a process. */
  readonly support: ProcessSupport;
  /** Does what is to be done at the end of the interpreter, on the thread that calls it. */
  readonly leave: () => Activation;
  /** The module itself. */
  readonly body: Suspendable;
  /** The texts that the program executes in interpreters. */
  readonly executed: ReadonlyMap<string, Suspendable>;
}

export type Load = (interpreter: InterpreterState, isMain: boolean) => Instance;

/** The process that others are forked from, with what it gets its orders through. */
export interface ForkServer {
  readonly process: Process;
  readonly orders: Channel;
}

export class World {
  readonly machine: Machine;
  readonly load: Load;
  /** True where the program's first process, and those that it forks, can be copied. */
  readonly mayFork: boolean;
  readonly endpoints = new Set<Endpoint>();
  /** Memory that processes share, by name. */
  readonly sharedMemory = new Map<string, Uint8Array>();
  /** All of it that there has been, with a name or no longer. */
  readonly memories: Uint8Array[] = [];
  /** What a process that ends may have been told of, and did not come to use. */
  readonly waitedFor = new Set<{ nudge(): void }>();
  forkServer: ForkServer | null = null;
  /** Counts what is given a number in the whole run. */
  numbers = 0;

  constructor(machine: Machine, load: Load, mayFork: boolean) {
    this.machine = machine;
    this.load = load;
    this.mayFork = mayFork;
    machine.keepShared = () => {
      const kept = this.memories.map((memory) => memory.slice());
      return () => kept.forEach((bytes, index) => this.memories[index]!.set(bytes));
    };
    machine.onProcessEnd = (process) => this.noteEnd(process);
  }

  /** Makes all as it was before the run. */
  restart(): void {
    this.endpoints.clear();
    this.sharedMemory.clear();
    this.memories.length = 0;
    this.waitedFor.clear();
    this.forkServer = null;
    this.numbers = 0;
  }

  /** Tells the operating system's things that a process is gone. */
  noteEnd(process: Process): void {
    for (const endpoint of this.endpoints) endpoint.dropAll(process);
    for (const thing of this.waitedFor) thing.nudge();
    if (process.index === 0 && this.forkServer !== null) this.machine.endProcess(this.forkServer.process, 0);
  }

  /** Lets a copy of `parent` hold what that holds. */
  noteFork(parent: Process, child: Process): void {
    for (const endpoint of this.endpoints) endpoint.inherit(parent, child);
  }
}

/** How a program comes into the interpreters of a machine: its modules anew in each, in a memory of their own. */
import type { CompiledProgram } from "./compiler/compiled-program.ts";
import type { Machine } from "./machine/machine.ts";
import type { Memory } from "./machine/memory.ts";
import type { InterpreterState } from "./machine/process.ts";
import type { ProgramInterface, Suspendable } from "./machine/program-interface.ts";
import { Runtime } from "./machine/runtime.ts";
import type { LibraryContext } from "./stdlib/library-context.ts";
import type { Library } from "./stdlib/library.ts";
import type { Instance } from "./stdlib/processes/world.ts";

/** What a compiled program's text is: a function that gives its body, and beside it those of the texts that it executes. */
export interface Linked {
  (program: ProgramInterface): Suspendable;
  readonly executed?: readonly Linked[];
}

/** A program in the memory of an interpreter, with the library that it has there. */
export interface Loaded extends Instance {
  readonly library: Library;
}

/** Makes the library of an interpreter. */
export type LibraryMaker = (interpreter: InterpreterState) => {
  readonly context: LibraryContext;
  readonly library: Library;
};

/** Gives what loads a program, whose text has been evaluated to `link`, into an interpreter. */
export function createLoad(
  { machine, memory }: { readonly machine: Machine; readonly memory: Memory },
  program: CompiledProgram,
  link: Linked,
  makeLibrary: LibraryMaker,
): (interpreter: InterpreterState, isMain: boolean) => Loaded {
  const runtimes = new WeakMap<LibraryContext, Runtime>();
  return (interpreter, isMain) => {
    const { context, library } = makeLibrary(interpreter);
    // What a library has made for its program stays tied to it.
    let runtime = runtimes.get(context);
    if (runtime === undefined) {
      runtime = new Runtime(machine, memory, library, isMain);
      context.connect(runtime, library);
      runtimes.set(context, runtime);
    } else {
      runtime.restart();
    }
    const leave = () => library.shutdown.leave();
    const texts = program.executed.map((text, index) => [text, link.executed![index]!(runtime)] as const);
    const executed = new Map(texts);
    return {
      ...{ context, program: runtime, library, leave, body: link(runtime), executed },
      get support() {
        return library.processes;
      },
    };
  };
}

/** Each process and each interpreter draws random numbers of its own, as in Python; the first one, those of the run's seed. */
export function seedOf(seed: number, { seed: own, process }: InterpreterState): number {
  return (seed + own * 0x9e3779b1 + process.index * 0x85ebca77) >>> 0;
}

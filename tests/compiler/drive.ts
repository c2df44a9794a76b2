/**
 * Runs a compiled program on the machine with one thread. With `suspends` every step, check and call gives control
 * back before it goes on: a timer that never rests leaves no fuel for two steps in a row, so that no rule of
 * emission can rely on not being interrupted.
 */
import { evaluate } from "../../src/course/evaluate.ts";
import { compile } from "../../src/simulator/compiler/compile.ts";
import { interpreterNamed } from "../../src/simulator/interpreters/catalogue.ts";
import type { MachineEvent } from "../../src/simulator/machine/event.ts";
import { Machine } from "../../src/simulator/machine/machine.ts";
import { Memory } from "../../src/simulator/machine/memory.ts";
import type { ProgramInterface, Suspendable } from "../../src/simulator/machine/program-interface.ts";
import { Runtime } from "../../src/simulator/machine/runtime.ts";
import { describe } from "../../src/simulator/stdlib/format.ts";
import { createLibrary, exportedNames } from "../../src/simulator/stdlib/library.ts";
import { LibraryContext } from "../../src/simulator/stdlib/library-context.ts";

export interface Driven {
  readonly output: readonly string[];
  /** What the program threw at the end, as `name: message`, or null. */
  readonly error: string | null;
  /** Reads and writes, in order: `read counter`, `write counter = 1`. */
  readonly steps: readonly string[];
}

/** Compiles and runs a program, with `modules` in place of the library's. Throws where it is refused. */
export function drive(
  source: string,
  suspends: boolean,
  modules: Record<string, Record<string, unknown>> = {},
): Driven {
  const output: string[] = [];
  const steps: string[] = [];
  let error: string | null = null;
  const machine = new Machine({
    interpreter: { ...interpreterNamed("cpython-3.9"), checksEveryStep: true },
    cores: 1,
    seed: 1,
    switchInterval: 5_000_000,
    stepLimit: Infinity,
    depthLimit: 150_000,
    isWatched: true,
    keep: { events: Infinity, accesses: Infinity },
    onProgress: null,
  });
  machine.events.tell = (event) => noteStep(event, steps);
  const memory = new Memory(machine);
  memory.describe = describe;
  const interpreter = machine.processes[0]!.main;
  const silent = {
    print: () => undefined,
    error: () => undefined,
    traceback: () => undefined,
    statusOf: () => 1,
  };
  const context = new LibraryContext(machine, memory, silent, interpreter);
  const library = createLibrary(context, 1, 1);
  // Printed as plain JavaScript does, to compare with it.
  const print = (...values: unknown[]): void => void output.push(values.map(String).join(" "));
  const globals = { ...library.globals, print, console: { log: print } };
  const support = {
    ...library,
    globals,
    modules: { ...library.modules, ...modules },
    findModule: (name: string) => modules[name] ?? library.findModule(name),
  };
  const { program, diagnostics } = compile(source, exportedNames(support));
  if (program === null) throw new Error(JSON.stringify(diagnostics, null, 2));
  machine.texts.setProgram(
    program.sites.map((site) => site.range),
    program.scopes,
  );
  memory.labels = program.sites.map((site) => site.label);
  interpreter.onUncaught = (_thread, thrown) => (error = describeThrown(thrown));
  const runtime = new Runtime(machine, memory, support);
  context.connect(runtime, support);
  if (suspends) keepTicking(machine);
  machine.run((evaluate(program.code) as (program: ProgramInterface) => Suspendable)(runtime));
  return { output, error, steps };
}

/** Sets a timer that is due again as soon as it has fired. */
function keepTicking(machine: Machine): void {
  machine.after(1, () => keepTicking(machine));
}

function noteStep({ kind, place, value }: MachineEvent, steps: string[]): void {
  if (kind === "read") steps.push(`read ${place!.name}`);
  if (kind === "write") steps.push(`write ${place!.name} = ${value!}`);
}

/** An exception as `name: message`. */
export function describeThrown(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : `thrown ${String(thrown)}`;
}

/** Runs a program of the sandbox language on the simulated machine. */
import { compile, diagnose, type ModuleNames } from "./compiler/compile.ts";
import { interpreterNamed } from "./interpreters/catalogue.ts";
import type { EventQuota } from "./machine/event-log.ts";
import { inspectThreads, type ThreadStack } from "./machine/inspection.ts";
import type { MachineEvent, SourceRange } from "./machine/event.ts";
import { createLoad, seedOf, type Linked } from "./load-program.ts";
import { Machine } from "./machine/machine.ts";
import { Memory } from "./machine/memory.ts";
import type { InterpreterState } from "./machine/process.ts";
import { ProcessLog } from "./machine/process-log.ts";
import type { Suspendable } from "./machine/program-interface.ts";
import { Stopped } from "./machine/stopped.ts";
import { describeOutcome, describeRefusal } from "./outcome.ts";
import { RECORDED, type ProgramError, type RecordedRun, type RunResult } from "./run-result.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "./settings.ts";
import { describe } from "./stdlib/format.ts";
import { RecursionError } from "./stdlib/exceptions.ts";
import { FORKING } from "./stdlib/multiprocessing/start-method.ts";
import { rememberIntrinsics } from "./restore-intrinsics.ts";
import { createLibrary, exportedNames } from "./stdlib/library.ts";
import { LibraryContext } from "./stdlib/library-context.ts";
import { World } from "./stdlib/processes/world.ts";
import { StandardStreams } from "./stdlib/standard-streams.ts";
import { withoutStackTraces } from "./without-stack-traces.ts";

/** What a run may use at most; where one is exceeded the run ends with status `limit`. */
export interface RunLimits {
  /** Steps and checks of all threads together. */
  readonly steps: number;
  /** Characters on standard output and standard error together. */
  readonly outputCharacters: number;
  /** Frames on one thread's stack; a call beyond them raises RecursionError. */
  readonly depth: number;
}

export const DEFAULT_LIMITS: RunLimits = { steps: 20_000_000, outputCharacters: 1_000_000, depth: 150_000 };

export interface RunOptions {
  /**
   * Turns the text of a compiled program, an expression, into its value. The simulator does not do it itself, since
   * a page must do it without `eval`: Node uses `new Function`, the sandboxed worker loads a blob.
   */
  readonly evaluate: (code: string) => unknown;
  readonly limits?: Partial<RunLimits>;
  /** Is given every event as it happens; `look` then shows how every thread stands, and `stop` ends the run. */
  readonly onEvent?: (event: MachineEvent, look: () => readonly ThreadStack[], stop: () => void) => unknown;
  /** True where `look` is to show variables too: the program then runs more slowly, and otherwise the same. */
  readonly isInspectable?: boolean;
  /** How many events are wanted, and which accesses to memory among them; without the rest a long run is faster. */
  readonly keep?: EventQuota;
  /** Is called about every 500,000 steps with what the running thread did last; gives false to end the run. */
  readonly onProgress?: (where: SourceRange | null) => boolean;
}

/** Compiles and runs `source` to its end. Never throws for what the program does or how it is written. */
export function runProgram(source: string, settings: RunSettings, options: RunOptions): RunResult {
  const { onEvent } = options;
  const { machine, memory, streams, makeLibrary } = assemble(settings, options);
  const { program, diagnostics } = compile(source, namesOfModules(), options.isInspectable);
  if (program === null) return describeRefusal(settings, diagnostics);

  if (onEvent) {
    const look = (): readonly ThreadStack[] => inspectThreads(machine, memory);
    const stop = (): void => machine.stop("nobody looks on", "", machine.meter.site);
    machine.events.tell = (event) => onEvent(event, look, stop);
  }
  machine.texts.setProgram(
    program.sites.map((site) => site.range),
    program.scopes,
  );
  memory.labels = program.sites.map((site) => site.label);
  machine.makeRecursionError = () => new RecursionError("maximum recursion depth exceeded");
  const link = options.evaluate(program.code) as Linked;
  const load = createLoad({ machine, memory }, program, link, (interpreter) =>
    makeLibrary(interpreter, world),
  );
  const world: World = new World(
    machine,
    load,
    mayFork(source, program.imports, machine.interpreter.version),
  );
  const first = machine.processes[0]!;
  const { body, library } = load(first.main, true);
  first.makeBody = (process) => (process === first ? body : load(process.main, true).body);
  if (world.mayFork) first.log = new ProcessLog();
  runIntact(machine, body);
  sayTheRest(machine, library.finish);
  return describeOutcome(source, settings, machine, streams);
}

/** True where a program may start a process by the method "fork", which is the default of old versions. */
function mayFork(source: string, imports: readonly string[], version: string): boolean {
  const isPossible = imports.includes("multiprocessing") || imports.includes("concurrent.futures");
  return isPossible && (FORKING.test(version) || /\bfork\b|getAllStartMethods/.test(source));
}

/** Lets the library say what is left to be said, where the run has come to its end. */
function sayTheRest(machine: Machine, say: () => void): void {
  if (machine.limitReached !== null) return;
  try {
    say();
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  }
}

/** Runs `body`, and leaves the built-in objects as they were; a run that they do not let go on ends there. */
function runIntact(machine: Machine, body: Suspendable): void {
  const restoreIntrinsics = rememberIntrinsics();
  try {
    withoutStackTraces(() => machine.run(body));
  } catch (error) {
    if (!restoreIntrinsics()) throw error;
    const limit = "the program has changed a built-in object that the run itself needs";
    const hint = "Leave Array.prototype and the like as they are, and put functions of your own elsewhere.";
    machine.stop(limit, hint, machine.meter.site);
  } finally {
    restoreIntrinsics();
  }
}

/** A machine with its memory, its streams and its library, before a program is there. */
function assemble(settings: RunSettings, options: Omit<RunOptions, "evaluate">) {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const machine = new Machine({
    interpreter: interpreterNamed(settings.interpreter),
    cores: settings.cores,
    seed: settings.seed,
    switchInterval: Math.round(settings.switchInterval * 1e9),
    stepLimit: limits.steps,
    depthLimit: limits.depth,
    isWatched: options.onEvent !== undefined,
    keep: options.keep ?? { events: Infinity, accesses: Infinity },
    onProgress: options.onProgress ?? null,
  });
  const memory = new Memory(machine);
  memory.describe = (value) => machine.aside(() => describe(value));
  const streams = new StandardStreams(machine, limits.outputCharacters);
  const makeLibrary = (interpreter: InterpreterState, world: World | null) => {
    interpreter.onUncaught = (thread, error) => streams.reportUncaught(thread, error);
    const context = new LibraryContext(machine, memory, streams, interpreter, world);
    context.isInspected = options.isInspectable ?? false;
    const library = createLibrary(context, seedOf(settings.seed, interpreter), settings.cores);
    return { context, library };
  };
  return { machine, memory, streams, makeLibrary };
}

let moduleNames: ModuleNames | null = null;

/** What the modules of the library export: the same in every run. */
export function namesOfModules(): ModuleNames {
  if (moduleNames === null) {
    const { machine, makeLibrary } = assemble(DEFAULT_SETTINGS, {});
    moduleNames = exportedNames(makeLibrary(machine.processes[0]!.main, null).library);
  }
  return moduleNames;
}

/** Every reason for which `source` would be refused, in the order of the text; none where it would be run. */
export function diagnoseProgram(source: string): readonly ProgramError[] {
  return diagnose(source, namesOfModules());
}

/** Like `runProgram`, and keeps the events that the views show. */
export function recordRun(source: string, settings: RunSettings, options: RunOptions): RecordedRun {
  return recordEvents((watching) => runProgram(source, settings, { ...options, ...watching }));
}

/** Keeps the events that the views show of whatever `run` runs with these options. */
export function recordEvents(
  run: (watching: Pick<RunOptions, "keep" | "onEvent">) => RunResult,
): RecordedRun {
  const events: MachineEvent[] = [];
  const result = run({ keep: RECORDED, onEvent: (event) => events.push(event) });
  return { result, events, omitted: isWhole(events) ? 0 : result.events - events.length };
}

/** True where a recording had room for all that happened. */
function isWhole(events: readonly MachineEvent[]): boolean {
  const accesses = events.filter(({ kind }) => kind === "read" || kind === "write" || kind === "update");
  return events.length < RECORDED.events && accesses.length < RECORDED.accesses;
}

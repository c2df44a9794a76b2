/** Runs a program of the sandbox language on the simulated machine. */
import type { MachineEvent } from "./machine/event.ts";
import type { RecordedRun, RunResult } from "./run-result.ts";
import type { RunSettings } from "./settings.ts";

/** What a run may use at most; where one is exceeded the run ends with status `limit`. */
export interface RunLimits {
  /** Steps of all threads together. */
  readonly steps: number;
  /** Characters on standard output and standard error together. */
  readonly outputCharacters: number;
  /** Frames on one thread's stack. */
  readonly depth: number;
}

export interface RunOptions {
  /**
   * Turns the text of a compiled program, an expression, into its value. The simulator does not do it itself, since
   * a page must do it without `eval`: Node uses `new Function`, the sandboxed worker loads a blob.
   */
  readonly evaluate: (code: string) => unknown;
  readonly limits?: Partial<RunLimits>;
  /** Is given every event as it happens. */
  readonly onEvent?: (event: MachineEvent) => void;
}

/** Compiles and runs `source` to its end. Never throws for what the program does or how it is written. */
export function runProgram(source: string, settings: RunSettings, options: RunOptions): RunResult {
  throw new Error(`not there yet: ${source.length} ${settings.seed} ${options.limits}`);
}

/** Like `runProgram`, and keeps the events that the views show. */
export function recordRun(source: string, settings: RunSettings, options: RunOptions): RecordedRun {
  return { result: runProgram(source, settings, options), events: [], omitted: 0 };
}

import { runProgram, type RunOptions } from "../../src/simulator/index.ts";
import type { MachineEvent } from "../../src/simulator/machine/event.ts";
import type { RunResult } from "../../src/simulator/run-result.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../src/simulator/settings.ts";
import { evaluate } from "../../src/course/evaluate.ts";

/** Runs `source` with the default settings but for those given. */
export function runSource(
  source: string,
  settings: Partial<RunSettings> = {},
  options: Partial<RunOptions> = {},
): RunResult {
  return runProgram(source, { ...DEFAULT_SETTINGS, ...settings }, { evaluate, ...options });
}

/** The same, with its events. */
export function traceSource(
  source: string,
  settings: Partial<RunSettings> = {},
): { result: RunResult; events: MachineEvent[] } {
  const events: MachineEvent[] = [];
  const result = runSource(source, settings, { onEvent: (event) => events.push(event) });
  return { result, events };
}

/** The lines that `source` prints. Fails with the run's own words where it does not finish. */
export function printed(source: string, settings: Partial<RunSettings> = {}): readonly string[] {
  const result = runSource(source, settings);
  if (result.status !== "finished") {
    const reason = result.error ?? result.blocked;
    throw new Error(`expected the run to finish, found ${result.status}: ${JSON.stringify(reason)}`);
  }
  return result.output;
}

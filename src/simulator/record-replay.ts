/** A schedule that exploring has found, as the views of a run show it: its events, or its steps with the stacks at each. */
import { compile } from "./compiler/compile.ts";
import { recordStepsOf, type RecordedSteps, type WantedSteps } from "./record-steps.ts";
import { replay, type ReplayOptions } from "./replay.ts";
import { namesOfModules, recordEvents, type RunOptions } from "./run.ts";
import type { RecordedRun, RunResult } from "./run-result.ts";
import type { RunSettings } from "./settings.ts";

/** A program, and an order of its steps. */
export interface Replayed {
  readonly source: string;
  readonly settings: RunSettings;
  readonly schedule: string;
}

export type ReplayedOptions = Pick<RunOptions, "evaluate" | "onProgress">;

/** Events between two looks at whether it should go on. */
const BETWEEN_LOOKS = 1_000;

/** Goes through a schedule and keeps the events that the views show. Throws as `replay` does, and where the program is refused. */
export function recordReplay(replayed: Replayed, options: ReplayedOptions): RecordedRun {
  return recordEvents((watching) => follow(replayed, false, watching, options));
}

/** Goes through a schedule and gives the steps that are asked for. Throws as `recordReplay` does. */
export function recordReplaySteps(
  replayed: Replayed,
  wanted: WantedSteps,
  options: ReplayedOptions,
): RecordedSteps {
  return recordStepsOf(
    ({ isInspectable, ...watching }) => follow(replayed, isInspectable, watching, options),
    wanted,
  );
}

function follow(
  { source, settings, schedule }: Replayed,
  isInspectable: boolean,
  { onEvent, keep }: Pick<RunOptions, "onEvent" | "keep">,
  { evaluate, onProgress }: ReplayedOptions,
): RunResult {
  const { program, diagnostics } = compile(source, namesOfModules(), isInspectable, true);
  if (program === null) {
    const [first] = diagnostics;
    throw new Error(`expected a program that can be run, found: ${first?.message ?? "one that cannot"}`);
  }
  let events = 0;
  const watch: ReplayOptions["onEvent"] = (event, look, stop) => {
    if (++events % BETWEEN_LOOKS === 0 && onProgress?.(event.range) === false) stop();
    return onEvent?.(event, look, stop);
  };
  return replay(program, settings, schedule, { source, onEvent: watch, ...(keep && { keep }) }, evaluate);
}

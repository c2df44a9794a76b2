import { evaluate } from "../../src/course/evaluate.ts";
import { compileToExplore } from "../../src/simulator/explore.ts";
import type { MachineEvent } from "../../src/simulator/machine/event.ts";
import { replay } from "../../src/simulator/replay.ts";
import type { RunResult } from "../../src/simulator/run-result.ts";
import { DEFAULT_SETTINGS, type RunSettings } from "../../src/simulator/settings.ts";

/** The settings under which published counts hold: a switch may land anywhere. */
export const SETTINGS: RunSettings = { ...DEFAULT_SETTINGS, interpreter: "cpython-3.14t" };

/** One schedule of a program, with its events. */
export function replayed(
  source: string,
  schedule: string,
  settings = SETTINGS,
): { readonly result: RunResult; readonly events: readonly MachineEvent[] } {
  const { program, diagnostics } = compileToExplore(source);
  if (program === null) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  const events: MachineEvent[] = [];
  const onEvent = (event: MachineEvent): unknown => events.push(event);
  const result = replay(program, settings, schedule, { source, onEvent }, evaluate);
  return { result, events };
}

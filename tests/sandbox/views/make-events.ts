import type { EventKind, MachineEvent, Waiting } from "../../../src/simulator/machine/event.ts";
import type { RecordedRun, RunResult } from "../../../src/simulator/run-result.ts";

type Details = Partial<Omit<MachineEvent, "place" | "waiting">> & { place?: string; waiting?: string };

/** An event made by hand. `place` is a name; `waiting` is a kind, or a kind and a name: `lock:pen`. */
export function event(time: number, thread: number, kind: EventKind, details: Details = {}): MachineEvent {
  const { place, waiting, ...rest } = details;
  const [waitingKind, name = ""] = (waiting ?? "").split(":");
  return {
    index: 0,
    time,
    thread,
    process: 0,
    interpreter: 0,
    core: null,
    kind,
    range: null,
    value: null,
    text: null,
    seconds: null,
    ...rest,
    place: place === undefined ? null : { id: place, name: place },
    waiting: waiting === undefined ? null : { kind: waitingKind as Waiting["kind"], id: name, name },
  };
}

/** A recorded run with `events`, which ends at the last of them. */
export function runOf(events: readonly MachineEvent[], result: Partial<RunResult> = {}): RecordedRun {
  const end = events.reduce((latest, { time }) => Math.max(latest, time), 0);
  return {
    events: events.map((one, index) => ({ ...one, index })),
    omitted: 0,
    result: {
      interpreter: "cpython-3.14",
      cores: 1,
      seed: 1,
      status: "finished",
      output: [],
      errorOutput: [],
      error: null,
      diagnostics: [],
      blocked: [],
      returncode: 0,
      virtualSeconds: end / 1e9,
      cpuSeconds: 0,
      utilisation: [],
      threads: [],
      events: events.length,
      switches: 0,
      ...result,
    },
  };
}

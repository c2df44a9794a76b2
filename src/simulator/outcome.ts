/** Puts into a result what a run came to. */
import { describeWaiting } from "./machine/describe-waiting.ts";
import type { Waiting } from "./machine/event.ts";
import { EXITED } from "./machine/machine-options.ts";
import type { Machine } from "./machine/machine.ts";
import type { Thread } from "./machine/thread.ts";
import { placeAt, placeErrors, type Finding } from "./place-errors.ts";
import type { BlockedThread, ProgramError, RunResult, ThreadSummary } from "./run-result.ts";
import type { RunSettings } from "./settings.ts";
import type { StandardStreams } from "./stdlib/standard-streams.ts";

const SECOND = 1_000_000_000;

/** Nanoseconds as seconds, to the nanosecond. */
function seconds(nanoseconds: number): number {
  return Math.round(nanoseconds) / SECOND;
}

/** The result for a program that was not run. */
export function describeRefusal(settings: RunSettings, diagnostics: readonly ProgramError[]): RunResult {
  return {
    interpreter: settings.interpreter,
    cores: settings.cores,
    seed: settings.seed,
    status: "refused",
    output: [],
    errorOutput: [],
    error: diagnostics[0] ?? null,
    diagnostics,
    blocked: [],
    returncode: 1,
    virtualSeconds: 0,
    cpuSeconds: 0,
    utilisation: new Array<number>(settings.cores).fill(0),
    threads: [],
    events: 0,
    switches: 0,
  };
}

/** The result of a run of `source` that has ended. */
export function describeOutcome(
  source: string,
  settings: RunSettings,
  machine: Machine,
  streams: StandardStreams,
): RunResult {
  for (const thread of machine.threads) machine.cores.leave(thread);
  const unfinished = machine.threads.filter(
    ({ state, interpreter }) => state !== "ended" && state !== "new" && interpreter.process.isAlive,
  );
  const stuck = unfinished.filter(({ isDaemon, interpreter }) => !isDaemon && !interpreter.process.isDaemon);
  const isDeadlock = machine.limitReached === null && stuck.length > 0;
  // Where the rest went on, those who wait for each other are told of all the same.
  const waiting = isDeadlock ? stuck : machine.circles.flat();
  const limit = limitError(machine);
  const error = limit ?? streams.uncaught;
  const duration = machine.threads.reduce((latest, thread) => Math.max(latest, thread.clock), 0);
  return {
    interpreter: settings.interpreter,
    cores: settings.cores,
    seed: settings.seed,
    status:
      limit !== null ? "limit" : isDeadlock ? "deadlock" : streams.uncaught !== null ? "error" : "finished",
    output: streams.output,
    errorOutput: streams.errorOutput,
    error: error === null ? null : placeErrors([error], source)[0]!,
    diagnostics: [],
    blocked: waiting.flatMap((thread) => describeBlocked(machine, thread)),
    returncode: machine.processes[0]!.returncode,
    virtualSeconds: seconds(duration),
    cpuSeconds: seconds(machine.threads.reduce((sum, thread) => sum + thread.cpuTime, 0)),
    utilisation: machine.cores.busy.map((busy) =>
      duration === 0 ? 0 : Math.round((busy / duration) * 1e6) / 1e6,
    ),
    threads: machine.threads
      .filter((thread) => thread.state !== "new")
      .map((thread) => {
        const end = thread.state === "ended" ? thread.endedAt : duration;
        return {
          name: thread.name,
          kind: kindOf(thread),
          cpuSeconds: seconds(thread.cpuTime),
          waitSeconds: seconds(Math.max(0, end - thread.startedAt - thread.cpuTime)),
        };
      }),
    events: machine.events.count + machine.meter.accesses - machine.events.accessesTold,
    switches: machine.cores.switches,
  };
}

/** A process's first thread stands for the process; the run's own first thread is one thread among its others. */
function kindOf({ id, interpreter, servesInterpreter }: Thread): ThreadSummary["kind"] {
  const { process, mainThread } = interpreter;
  if (servesInterpreter || interpreter.id > 0) return "interpreter";
  return process.index > 0 && mainThread?.id === id ? "process" : "thread";
}

function limitError(machine: Machine): Finding | null {
  const reached = machine.limitReached;
  if (reached === null || reached === EXITED) return null;
  return {
    code: "limit",
    name: "Limit",
    message: `Stopped: ${reached.limit}.`,
    range: placeAt(machine.texts.rangeAt(reached.site)),
    hint: reached.hint,
  };
}

/** A thread's name, with that of its process where it is not the only one. */
function nameOf(thread: Thread): string {
  const { process, mainThread } = thread.interpreter;
  return process.index === 0 || thread === mainThread ? thread.name : `${thread.name} of ${process.name}`;
}

/** What a thread waits for; where its event loop has nothing to do any more, what each of the loop's tasks waits for. */
function describeBlocked(machine: Machine, thread: Thread): BlockedThread[] {
  const tasks = thread.tasks?.() ?? [];
  if (tasks.length === 0) {
    const holder = thread.holder?.();
    return [blocked(machine, nameOf(thread), thread.waiting, holder ? nameOf(holder) : null, thread.site)];
  }
  return tasks.map(({ name, waiting, site }) => blocked(machine, name, waiting, null, site));
}

function blocked(
  machine: Machine,
  thread: string,
  waiting: Waiting | null,
  heldBy: string | null,
  site: number,
): BlockedThread {
  const waitsFor = waiting === null ? "nothing" : describeWaiting(waiting);
  return { thread, waitsFor, heldBy, range: machine.texts.rangeAt(site) };
}

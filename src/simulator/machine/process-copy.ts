/** Makes copies of processes by doing again what they did; see `process-log.ts`. */
import { append } from "./append.ts";
import { Copying } from "./copying.ts";
import type { EventKind } from "./event.ts";
import type { EventDetails } from "./event-log.ts";
import type { Meter } from "./meter.ts";
import type { Interpreter } from "./interpreter.ts";
import type { InterpreterState, Process } from "./process.ts";
import type { Activation } from "./program-interface.ts";
import { FORKED } from "./process-log.ts";
import { Thread } from "./thread.ts";

/** What making a copy takes of the machine, which stands still meanwhile. */
interface CopyingMachine {
  clock: number;
  horizon: number;
  turnHorizon: number;
  budget: number;
  current: Thread;
  hasSharedCaches: boolean;
  copying: Copying | null;
  readonly threads: Thread[];
  readonly meter: Meter;
  readonly events: { mute(): () => void };
  readonly interpreter: Interpreter;
  readonly keepShared: () => () => void;
  addProcess(parent: Process, name: string, isDaemon: boolean): Process;
  later(delay: number, action: () => void): unknown;
  beginCopying(copying: Copying): void;
  setHorizon(horizon: number, turnHorizon: number): void;
  pushFirst(thread: Thread, activation: Activation, isLibrary: boolean): void;
  resume(thread: Thread): void;
  endAgain(thread: Thread): void;
  count(thread: Thread, change: 1 | -1): void;
  emit(kind: EventKind, thread: Thread, site: number, details?: EventDetails): void;
}

/** A copy of the current thread's process, which goes on in `delay` nanoseconds with a copy of that thread as its only one. */
export function copyProcess(
  machine: CopyingMachine,
  name: string,
  isDaemon: boolean,
  delay: number,
): Process {
  const { interpreter, index } = machine.current;
  const copy = prepareCopy(machine, name, isDaemon);
  machine.later(delay, () => {
    if (!copy.isAlive) return;
    doAgain(machine, new Copying(copy, interpreter.process, copy.log!.values, String(copy.index)));
    begin(machine, copy, copy.threads[index]!);
  });
  return copy;
}

/** A process without threads whose log is that of the current thread's process, up to now. */
export function prepareCopy(machine: CopyingMachine, name: string, isDaemon: boolean): Process {
  const original = machine.current.interpreter.process;
  if (original.log === null || original.log.isLost) {
    throw new Error("a process without a log cannot be copied");
  }
  const copy = machine.addProcess(original, name, isDaemon);
  copy.makeBody = original.makeBody;
  copy.log = original.log.copy();
  copy.log.note([FORKED, machine.horizon, machine.turnHorizon]);
  return copy;
}

/** The copy of a thread, in the copy of its process that is being made. */
export function addThreadCopy(
  { copy, nextOriginal: original, label, awaited }: Copying,
  interpreter: InterpreterState,
  name: string,
  isDaemon: boolean,
): Thread {
  if (awaited?.index === original.index) {
    append(copy.threads, awaited.thread);
    return awaited.thread;
  }
  const path = `${original.path}~${label}`;
  const thread = new Thread(original.id, path, interpreter, name, isDaemon, original.pace, original.costs);
  append(copy.threads, thread);
  return thread;
}

/** Does everything again that the log of a copy has, in the memory of that. The machine is afterwards as it was. */
export function doAgain(machine: CopyingMachine, copying: Copying): void {
  const { copy, original } = copying;
  const { clock, horizon, turnHorizon, budget, current, hasSharedCaches } = machine;
  const restoreMeter = machine.meter.keep();
  const listen = machine.events.mute();
  const restoreShared = machine.keepShared();
  const main = addThreadCopy(copying, copy.main, original.threads[0]!.name, false);
  copy.main.mainThread = main;
  machine.current = main;
  // The program was loaded before the process began to keep its log.
  machine.pushFirst(main, Reflect.apply(original.makeBody!(copy), undefined, []), false);
  machine.beginCopying(copying);
  for (const turn of copy.log!.turns) {
    if (turn.kind === "timer") {
      machine.clock = turn.clock;
      copying.timers[turn.timer]!();
      continue;
    }
    const thread = copy.threads[turn.thread]!;
    if (turn.kind === "fork") {
      leaveAlone(copy, thread);
    } else if (turn.kind === "end") {
      machine.current = thread;
      machine.endAgain(thread);
    } else if (turn.kind === "wake") {
      thread.isWoken = true;
      thread.input = turn.value;
    } else {
      machine.current = thread;
      machine.clock = turn.clock;
      machine.budget = turn.budget;
      machine.hasSharedCaches = turn.hasSharedCaches;
      machine.setHorizon(turn.horizon, turn.turnHorizon);
      thread.core = turn.core;
      thread.atCheckPoint = false;
      machine.resume(thread);
    }
  }
  machine.copying = null;
  if (!copying.isComplete) throw new Error("the copy of a process did less than the process");
  listen();
  restoreMeter();
  restoreShared();
  Object.assign(machine, { clock, budget, current, hasSharedCaches });
  machine.setHorizon(horizon, turnHorizon);
}

/** Notes in the log of a copy that its only thread goes on from where it parked after it was told that it had forked. */
export function goOnAlone(copy: Process, thread: Thread): void {
  leaveAlone(copy, thread);
  copy.log!.add({ kind: "fork", thread: thread.index });
  copy.log!.add({ kind: "wake", thread: thread.index, value: undefined });
  thread.isWoken = true;
  thread.input = undefined;
}

/** Makes `thread` the only one of its process, and its main one. */
function leaveAlone(process: Process, thread: Thread): void {
  for (const other of process.threads) {
    if (other === thread) continue;
    other.state = "ended";
    other.frames.length = 0;
  }
  process.main.mainThread = thread;
}

/** Lets a copy's only thread go on from where it parked after it was told that it had forked. */
function begin(machine: CopyingMachine, copy: Process, thread: Thread): void {
  thread.id = machine.threads.length;
  append(machine.threads, thread);
  const { clock } = machine;
  Object.assign(thread, { name: copy.name, isDaemon: false, core: null, state: "waiting" });
  Object.assign(thread, { startedAt: clock, clock, cpuTime: 0 });
  machine.count(thread, 1);
  machine.hasSharedCaches = machine.interpreter.parallel;
  machine.emit("start", thread, -1, { text: thread.name });
  goOnAlone(copy, thread);
  thread.interpreter.policy.request(thread);
}

/** Waiting for processes to end, and ending them. */
import { append } from "../../machine/append.ts";
import { turnAtProcess } from "../../machine/lives.ts";
import type { Machine } from "../../machine/machine.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Process } from "../../machine/process.ts";
import { strike } from "../../machine/strike.ts";
import { beginStep, parkUntil, type LibraryContext } from "../library-context.ts";
import { isPatient } from "../timeouts.ts";

/** Waits until `process` has ended, at most `seconds` (null: for ever); gives whether it has. */
export function* waitForProcess(
  context: LibraryContext,
  process: Process,
  seconds: number | null,
): Generator<undefined, boolean, unknown> {
  const { machine } = context;
  if (!machine.isTimed) {
    yield* beginStep(context, turnAtProcess(process, seconds === null ? "join" : "look"), isPatient(seconds));
    return machine.outside(() => process.exitcode !== null);
  }
  if (machine.outside(() => process.exitcode !== null)) return true;
  if (seconds !== null && seconds <= 0) return false;
  // Outside, since whoever has given up waiting must not be woken any more.
  const wakeJoiner = machine.outside(() => {
    const joiner = machine.current;
    const wake = (): void => machine.wakeFromOutside(joiner, true);
    append(process.onEnd, wake);
    return wake;
  });
  const giveUp = (): boolean => {
    machine.outside(() => strike(process.onEnd, wakeJoiner));
    return false;
  };
  const waiting = { kind: "thread", id: `process ${process.index}`, name: process.name } as const;
  return (yield* parkUntil(context, waiting, seconds, giveUp)) as boolean;
}

/** Sends a signal to a process: it ends a moment later, wherever it stands. */
export function signal({ machine }: LibraryContext, process: Process, number: number): void {
  if (!machine.isTimed) return machine.outside(() => deliver(machine, process, number));
  machine.outside(() => {
    const delay = machine.drawUnnoted(machine.interpreter.delays.wake);
    machine.later(delay, () => machine.endProcess(process, -number));
  });
}

/** Lets a signal come at any later moment: somebody who is no part of the program brings it. */
function deliver(machine: Machine, process: Process, number: number): void {
  const { shared } = turnAtProcess(process, "end");
  const turn = { shared, writes: (state: number) => state === 0, isOpen: null };
  const messenger = machine.createProcess(`signal ${number}`, true);
  const bring = function* (): Activation {
    if (machine.awaitTurn(turn)) yield;
    machine.endProcess(process, -number);
    return undefined;
  };
  machine.startProcess(messenger, () => bring, 0);
}

/** Waiting for processes to end, and ending them. */
import { append } from "../../machine/append.ts";
import type { Process } from "../../machine/process.ts";
import { strike } from "../../machine/strike.ts";
import { parkUntil, type LibraryContext } from "../library-context.ts";

/** Waits until `process` has ended, at most `seconds` (null: for ever); gives whether it has. */
export function* waitForProcess(
  context: LibraryContext,
  process: Process,
  seconds: number | null,
): Generator<undefined, boolean, unknown> {
  const { machine } = context;
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
  machine.outside(() => {
    const delay = machine.drawUnnoted(machine.interpreter.delays.wake);
    machine.later(delay, () => machine.endProcess(process, -number));
  });
}

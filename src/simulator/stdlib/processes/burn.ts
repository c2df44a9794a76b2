import { takeTurn, type LibraryContext } from "../library-context.ts";

/** Spends time on a core that is not the program's own, and says on what; the thread can be made to give way. */
export function* burn(
  context: LibraryContext,
  nanoseconds: number,
  text: string,
): Generator<undefined, void, unknown> {
  const { machine } = context;
  yield* takeTurn(context);
  const thread = machine.current;
  let left = Math.round(nanoseconds * thread.pace);
  machine.emit("compute", thread, machine.meter.site, { seconds: left / 1e9, text });
  while (left > 0) {
    const piece = Math.min(left, Math.max(Math.ceil(machine.nextInterruption() - machine.clock), 1));
    machine.clock += piece;
    left -= piece;
    if (!machine.checkDue()) continue;
    thread.atCheckPoint = true;
    yield;
  }
}

/** The module `time`, on the machine's virtual clock. */
import type { Activation } from "../machine/program-interface.ts";
import { pythonTypeName } from "./arguments.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { operation, parkUntil, SECOND, takeTurn, type LibraryContext } from "./library-context.ts";

/** The moment at which every run begins, in seconds since 1970: 1 January 2026, 00:00 UTC. */
export const EPOCH = 1_767_225_600;

function* sleep(context: LibraryContext, seconds: unknown): Activation {
  if (typeof seconds !== "number") {
    throw new TypeError(`'${pythonTypeName(seconds)}' object cannot be interpreted as an integer`);
  }
  if (Number.isNaN(seconds)) throw new ValueError("Invalid value NaN (not a number)");
  if (seconds < 0) throw new ValueError("sleep length must be non-negative");
  yield* takeTurn(context);
  const { machine } = context;
  machine.emit("sleep", machine.current, machine.meter.site, { seconds });
  yield* parkUntil(context, { kind: "sleep", id: "", name: "" }, seconds, () => undefined);
  return undefined;
}

export function createClock(context: LibraryContext) {
  const { machine } = context;
  const now = (): number => Math.round(machine.clock) / SECOND;
  const threadTime = (): number => {
    const { cpuTime, dispatchedAt } = machine.current;
    return Math.round(cpuTime + machine.clock - dispatchedAt) / SECOND;
  };
  const processTime = (): number => {
    let total = 0;
    for (const thread of machine.threads) {
      if (thread.interpreter.process !== context.process) continue;
      total += thread.cpuTime + (thread.core === null ? 0 : machine.clock - thread.dispatchedAt);
    }
    return Math.round(total) / SECOND;
  };
  return {
    sleep: operation(context, "sleep", (seconds) => sleep(context, seconds)),
    monotonic: now,
    perfCounter: now,
    time: () => EPOCH + now(),
    threadTime,
    processTime,
  };
}

import type { LibraryContext } from "../library-context.ts";
import { dumps, loads, type Pickle } from "./pickle.ts";

/** Charges the current thread for making a pickle, or for making a value of one. */
export function chargeFor(
  { machine }: LibraryContext,
  what: "dumps" | "loads",
  { nodes, bytes }: Pickle,
): void {
  const { base, value, byte } = machine.interpreter.costs.processes[what];
  machine.clock += Math.round(base + nodes.length * value + bytes * byte);
}

/** Pickles a value, at its price. */
export function pickled(context: LibraryContext, value: unknown): Pickle {
  const pickle = dumps(context, value);
  chargeFor(context, "dumps", pickle);
  return pickle;
}

/** Makes a value of a pickle, at its price. */
export function unpickled(context: LibraryContext, pickle: Pickle): unknown {
  chargeFor(context, "loads", pickle);
  return loads(context, pickle);
}

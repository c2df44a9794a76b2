/** The module `machine`: what Python has no name for. Work that takes time, and marks for the views. */
import type { Activation } from "../machine/program-interface.ts";
import { readArguments, readSeconds } from "./arguments.ts";
import { createAtomics } from "./atomics.ts";
import { createChoose } from "./choices.ts";
import { str } from "./format.ts";
import { operation, parkUntil, SECOND, takeTurn, type LibraryContext } from "./library-context.ts";

function readLabel(label: unknown): string {
  return label === undefined || label === null ? "" : str(label);
}

/** Interpreted code that runs for a while: it holds the GIL, and can be made to give way anywhere. */
function* compute(context: LibraryContext, given: unknown[]): Activation {
  const { seconds, label } = readArguments("compute", ["seconds", "label"], given);
  const { machine } = context;
  yield* takeTurn(context);
  const thread = machine.current;
  let left = Math.round(readSeconds(seconds, "compute length") * SECOND);
  machine.emit("compute", thread, machine.meter.site, { seconds: left / SECOND, text: readLabel(label) });
  while (left > 0) {
    const untilHorizon = Math.ceil(machine.nextInterruption() - machine.clock);
    const piece = Math.min(left, Math.max(untilHorizon, 1));
    machine.clock += piece;
    left -= piece;
    if (!machine.checkDue()) continue;
    thread.atCheckPoint = true;
    yield;
  }
  return undefined;
}

/** Code of a C extension that runs for a while, with the GIL or without it. */
function* native(context: LibraryContext, given: unknown[]): Activation {
  const { seconds, releasesGil, label } = readArguments("native", ["seconds", "releasesGil", "label"], given);
  const { machine } = context;
  yield* takeTurn(context);
  const thread = machine.current;
  const length = Math.round(readSeconds(seconds, "native length") * SECOND);
  machine.emit("compute", thread, machine.meter.site, { seconds: length / SECOND, text: readLabel(label) });
  if (releasesGil || machine.interpreter.parallel) {
    machine.occupy(length);
    yield;
  } else {
    machine.clock += length;
    thread.nativeTime += length;
    if (machine.checkDue()) yield;
  }
  return undefined;
}

/** Waits for a device, with the GIL released. */
function* io(context: LibraryContext, given: unknown[]): Activation {
  const { seconds, label } = readArguments("io", ["seconds", "label"], given);
  const { machine } = context;
  const length = readSeconds(seconds, "io length");
  yield* takeTurn(context, null, true);
  const text = readLabel(label);
  machine.emit("io", machine.current, machine.meter.site, { seconds: length, text });
  yield* parkUntil(context, { kind: "io", id: "", name: text }, length, () => undefined);
  return undefined;
}

/** `ioAsync` is asyncio's, which knows how a task waits. */
export function createWorkload(
  context: LibraryContext,
  seed: number,
  cores: number,
  ioAsync: (...given: unknown[]) => object,
) {
  const { machine } = context;
  const note = (kind: "mark" | "guest") => (text: unknown) => {
    machine.emit(kind, machine.current, machine.meter.site, { text: str(text) });
  };
  return {
    compute: operation(context, "compute", (...given) => compute(context, given)),
    native: operation(context, "native", (...given) => native(context, given)),
    io: operation(context, "io", (...given) => io(context, given)),
    ioAsync,
    ...createAtomics(context),
    choose: createChoose(context, seed),
    cores: () => cores,
    label: note("mark"),
    guest: note("guest"),
  };
}

/** `machine.choose`: a choice that the program leaves open. A run takes it from its seed; Explore goes through all. */
import { RandomStream } from "../machine/random.ts";
import type { Thread } from "../machine/thread.ts";
import { readArguments, readWhole } from "./arguments.ts";
import { ValueError } from "./exceptions.ts";
import { operation, type LibraryContext } from "./library-context.ts";

/** Each thread chooses from a stream of its own, so that nobody's choices depend on who comes first. */
export function createChoose(context: LibraryContext, seed: number): (...given: unknown[]) => unknown {
  const { machine } = context;
  const streams = new WeakMap<Thread, RandomStream>();
  const streamOf = (thread: Thread): RandomStream => {
    const stream = streams.get(thread) ?? new RandomStream(seed, `choose ${thread.path}`);
    streams.set(thread, stream);
    return stream;
  };
  return operation(context, "choose", function* (...given) {
    const count = readWhole(readArguments("choose", ["n"], given)["n"]);
    if (count < 1) throw new ValueError(`choose() needs at least one alternative, found ${count}`);
    machine.clock += machine.current.costs.operation;
    if (machine.awaitChoice(count)) yield;
    const chosen = machine.choose(() => streamOf(machine.current).below(count));
    // What comes of it is not the choice itself.
    if (!machine.isTimed && machine.awaitTurn(null)) yield;
    return chosen;
  });
}

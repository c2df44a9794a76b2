import type { Planned } from "./independence.ts";
import type { Access } from "./system.ts";

/** What is known of the steps of one thread that begin with the same accesses. */
interface Known {
  /** By choice. */
  readonly steps: (Planned | undefined)[];
  readonly further: Map<Access, Known>;
}

/**
 * The steps that a search keeps in mind, each once: the trees of a search hold many steps, of which few differ. A step is what its
 * thread is, what it chooses and what it accesses; where it stands does not belong to it.
 */
export class PlannedSteps {
  /** By thread. */
  readonly #known: Known[] = [];
  /** The same for steps of which it is not known what they will access: by thread and choice. */
  readonly #unknown: (Planned | undefined)[][] = [];

  of(thread: number, choice: number, accesses: readonly Access[] | null): Planned {
    if (accesses === null) {
      const steps = (this.#unknown[thread] ??= []);
      return (steps[choice] ??= { thread, choice, accesses });
    }
    let known = (this.#known[thread] ??= nothingKnown());
    for (let i = 0; i < accesses.length; i++) {
      let next = known.further.get(accesses[i]!);
      if (next === undefined) known.further.set(accesses[i]!, (next = nothingKnown()));
      known = next;
    }
    return (known.steps[choice] ??= { thread, choice, accesses: accesses.slice() });
  }
}

function nothingKnown(): Known {
  return { steps: [], further: new Map() };
}

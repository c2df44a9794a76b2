import type { Step } from "./system.ts";
import { TraceHash, type Identities } from "./trace-hash.ts";

/** Which traces have been seen: of each, a number is kept. */
export class TraceSet {
  readonly #seen = new Set<number>();
  readonly #hash: TraceHash;

  /** With `identities` that others share, a trace has the same number for all of them. */
  constructor(identities?: Identities) {
    this.#hash = new TraceHash(identities);
  }

  get size(): number {
    return this.#seen.size;
  }

  /** The number of the trace of these steps, in whatever order they are. */
  numberOf(steps: readonly Step[]): number {
    this.#hash.reset();
    for (let i = 0; i < steps.length; i++) this.#hash.add(steps[i]!);
    return this.#hash.value;
  }

  /** Adds a trace by its number; false where it is there. */
  add(trace: number): boolean {
    const before = this.#seen.size;
    this.#seen.add(trace);
    return this.#seen.size > before;
  }
}

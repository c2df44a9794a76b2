import type { Step } from "./system.ts";
import { TraceHash } from "./trace-hash.ts";

/** Which traces have been seen: of each, a number is kept. */
export class TraceSet {
  readonly #seen = new Set<number>();
  readonly #hash = new TraceHash();

  get size(): number {
    return this.#seen.size;
  }

  /** Adds the trace of these steps, in whatever order they are; false where it is there. */
  add(steps: readonly Step[]): boolean {
    this.#hash.reset();
    for (let i = 0; i < steps.length; i++) this.#hash.add(steps[i]!);
    const before = this.#seen.size;
    this.#seen.add(this.#hash.value);
    return this.#seen.size > before;
  }
}

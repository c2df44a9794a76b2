import type { Process } from "./process.ts";
import type { Thread } from "./thread.ts";

/** A copy of a process in the making. */
export class Copying {
  readonly copy: Process;
  readonly original: Process;
  /** The actions of the timers that it has set, by number. */
  readonly timers: (() => void)[] = [];
  readonly #values: readonly unknown[];
  #at = 0;

  constructor(copy: Process, original: Process, values: readonly unknown[]) {
    this.copy = copy;
    this.original = original;
    this.#values = values;
  }

  /** What the original was told next. */
  next(): unknown {
    if (this.#at >= this.#values.length)
      throw new Error("the copy of a process asks for more than the process did");
    return this.#values[this.#at++];
  }

  get isComplete(): boolean {
    return this.#at === this.#values.length;
  }

  /** The thread of the original that corresponds to the next one that the copy makes. */
  get nextOriginal(): Thread {
    return this.original.threads[this.copy.threads.length]!;
  }
}

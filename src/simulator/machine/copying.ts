import type { Process } from "./process.ts";
import type { Thread } from "./thread.ts";

/** A copy of a process in the making. */
export class Copying {
  readonly copy: Process;
  readonly original: Process;
  /** What tells the threads of the copy from those of the original. */
  readonly label: string;
  /** The copy of the thread that forked, where it is there before all others. */
  readonly awaited: { readonly index: number; readonly thread: Thread } | null;
  /** The actions of the timers that it has set, by number. */
  readonly timers: (() => void)[] = [];
  readonly #values: readonly unknown[];
  #at = 0;

  constructor(
    copy: Process,
    original: Process,
    values: readonly unknown[],
    label: string,
    awaited: Copying["awaited"] = null,
  ) {
    this.copy = copy;
    this.original = original;
    this.label = label;
    this.awaited = awaited;
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

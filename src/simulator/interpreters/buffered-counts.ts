/**
 * Reference counts of the Gilectomy of 2017: threads write what is to be counted into buffers of their own, and one
 * committing thread applies them.
 *
 * A thread touches no count that another could want, so nothing goes from cache to cache. But all changes go through
 * one thread. Where the others make them faster than it applies them, its queue grows, and a thread whose buffers are all
 * waiting there has to wait too, which keeps its core busy. So the time is that of one thread doing everything, which is
 * what a GIL gives as well, and the CPU time is that of as many cores as there are threads.
 *
 * The committing thread has a core of its own that is not shown; where the machine has only one, its work is done there.
 *
 * Sources: L. Hastings, "The Gilectomy: how's it going?" (PyCon US 2017), and LWN 754577 (2018): about the time of CPython,
 * on seven cores instead of one.
 */
import type { CountedAccess, ReferenceCounting } from "../machine/interpreter.ts";
import type { CacheLine } from "../machine/places.ts";
import { BUFFERED_COUNTS } from "./costs.ts";

export class BufferedCounts implements ReferenceCounting {
  readonly #isAlone: boolean;
  /** When the committing thread will have applied all that it has been given. */
  #idleAt = 0;

  constructor(cores: number) {
    this.#isAlone = cores === 1;
  }

  count(access: CountedAccess, _line: CacheLine, _core: number, clock: number): number {
    const work = BUFFERED_COUNTS.records[access] * BUFFERED_COUNTS.apply;
    if (this.#isAlone) return work;
    this.#idleAt = Math.max(this.#idleAt, clock) + work;
    return Math.max(0, this.#idleAt - clock - BUFFERED_COUNTS.buffer);
  }
}

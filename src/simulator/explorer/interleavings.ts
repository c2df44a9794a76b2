/**
 * In how many orders the steps of a program can be made: the sum over its traces. What is counted are the steps whose order can
 * matter to anybody, as the literature counts them: those that access something that more than one thread uses and one of
 * them writes. That a thread begins, ends, or is woken is no step of the program's, nor is what it does to things of its own.
 *
 * That a thing is shared may come out late, in a trace in which somebody else gets at it; then what was counted before counts for nothing.
 */
import { countLinearisations, type Ended } from "./linearisations.ts";
import type { Step } from "./system.ts";

/** States that are looked at to count the orders of all traces together. */
const MOST_STATES = 2_000_000;

/** Who uses an object. */
interface Use {
  /** The only thread, or -1 where there are several. */
  thread: number;
  isWritten: boolean;
}

export class InterleavingCount {
  /** True where something came out as shared after orders had been counted without it. */
  isStale = false;
  readonly #isMoment: (object: number) => boolean;
  readonly #uses: (Use | undefined)[] = [];
  #total = 0n;
  #isGivenUp = false;
  #statesLeft = MOST_STATES;

  /** `isMoment` tells of an object whether it is a moment in the life of a thread. */
  constructor(isMoment: (object: number) => boolean) {
    this.#isMoment = isMoment;
  }

  /** The number of orders of all traces that were added; null where counting them was given up. */
  get total(): bigint | null {
    return this.#isGivenUp || this.isStale ? null : this.#total;
  }

  /** Counts from 0 again, with what is known by now of what is shared. */
  restart(): void {
    this.#total = 0n;
    this.isStale = false;
  }

  get isGivenUp(): boolean {
    return this.#isGivenUp;
  }

  add(ended: Ended): void {
    if (this.#isGivenUp) return;
    const { steps } = ended.execution;
    let isNews = false;
    for (let i = 0; i < steps.length; i++) isNews = this.#noteUses(steps[i]!) || isNews;
    if (isNews && this.#total > 0n) this.isStale = true;
    if (this.isStale) return;
    const count = countLinearisations(ended, this.#statesLeft, (step) => this.#isShared(step));
    if (count === null) this.#isGivenUp = true;
    else {
      this.#statesLeft -= count.states;
      this.#total += count.orders;
    }
  }

  /** True where something is shared that was not before. */
  #noteUses({ thread, accesses }: Step): boolean {
    let isNews = false;
    for (let k = 0; k < accesses.length; k++) {
      const object = accesses[k]! >> 1;
      const isWrite = (accesses[k]! & 1) === 1;
      const use = this.#uses[object];
      if (use === undefined) {
        this.#uses[object] = { thread, isWritten: isWrite };
        continue;
      }
      const wasShared = use.thread < 0 && use.isWritten;
      if (use.thread !== thread) use.thread = -1;
      use.isWritten ||= isWrite;
      if (!wasShared && use.thread < 0 && use.isWritten && !this.#isMoment(object)) isNews = true;
    }
    return isNews;
  }

  #isShared({ accesses }: Step): boolean {
    return accesses.some((access) => {
      const use = this.#uses[access >> 1]!;
      return use.thread < 0 && use.isWritten && !this.#isMoment(access >> 1);
    });
  }
}

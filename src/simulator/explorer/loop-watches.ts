/**
 * Loops that wait: `while (!flag) {}`. The compiler tells which loops do nothing but look at something; a turn of one that has come
 * to its end has found things as they were before, and so will the next one until somebody writes one of the places that it has
 * read. So its thread waits for that, as it would at an event, and a loop that would go round for ever has few turns.
 *
 * A turn is no wait where it did more after all: it wrote something, called a function of the program, or looked at something of
 * the library's that nobody is told of.
 */

import type { Guard } from "./system.ts";

/** A place that a turn has read, in what state it was, and where in the text. */
export interface WatchedRead {
  readonly object: number;
  readonly seen: number;
  readonly site: number;
}

/** A turn that reads more than this is no wait. */
const MOST_READS = 64;

export class LoopWatches {
  /** By thread: what the present turn of a loop has read; null where it is no wait. */
  readonly #reads: (WatchedRead[] | null)[] = [];

  /** By thread: true where the library has been called and has not told yet what for. */
  readonly #isCalled: boolean[] = [];

  restart(): void {
    this.#reads.length = 0;
  }

  /** A turn begins. */
  begin(thread: number): void {
    while (this.#reads.length <= thread) this.#reads.push(null);
    this.#reads[thread] = [];
    this.#isCalled[thread] = false;
  }

  /** The library is called. What it does not tell of might change unheard. */
  call(thread: number): void {
    if (!this.#reads[thread]) return;
    if (this.#isCalled[thread]) this.#reads[thread] = null;
    this.#isCalled[thread] = true;
  }

  /** The library has told what it was called for, or that it only lets time pass. */
  told(thread: number): void {
    this.#isCalled[thread] = false;
  }

  /** The present turn does more than looking. */
  spoil(thread: number): void {
    if (thread < this.#reads.length) this.#reads[thread] = null;
  }

  /** Notes an access of the present turn, if there is one. */
  note(thread: number, object: number, isWrite: boolean, state: number, site: number): void {
    const reads = this.#reads[thread];
    if (!reads) return;
    if (isWrite || reads.length >= MOST_READS) this.#reads[thread] = null;
    else if (!reads.some((read) => read.object === object)) reads.push({ object, seen: state, site });
  }

  /** What the turn that ends here has read; null where it is no wait. */
  end(thread: number): readonly WatchedRead[] | null {
    return this.#isCalled[thread] ? null : (this.#reads[thread] ?? null);
  }
}

/** Opens where any of what was read is in another state. */
export function guardOf(watched: readonly WatchedRead[]): Guard {
  const [first, ...others] = watched.map(({ object, seen }): Guard => ({
    object,
    isOpen: (state) => state !== seen,
  }));
  return first === undefined ? NEVER : { ...first, others };
}

/** Of a loop that reads nothing, and so never comes to an end. */
const NEVER: Guard = { object: -1, isOpen: () => false };

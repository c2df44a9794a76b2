/**
 * A number for what has been done so far, the same for any two beginnings that are the same trace.
 *
 * Each step has a hash of its causal past: its thread, its choice, its accesses, and the hashes of the steps that
 * happen immediately before it. That of a trace is their sum, which does not depend on the order of adding. With 53 bits,
 * two of a million traces are taken for one with a probability below 1 in 10,000.
 */
import type { Step } from "./system.ts";

/** Two lanes of 32 bits. */
interface Lanes {
  high: number;
  low: number;
}

interface Past {
  /** The last write. */
  readonly write: Lanes;
  /** The sum of the reads since. */
  readonly reads: Lanes;
}

/** Numbers of 32 bits that stand for threads, actors on event loops and objects. */
export interface Identities {
  identityOfThread(thread: number): number;
  identityOfActor(actor: number): number;
  identityOf(object: number): number;
}

/** Where nobody else explores the same, each may stand for itself. */
const THEMSELVES: Identities = {
  identityOfThread: (thread) => thread,
  identityOfActor: (actor) => -1 - actor,
  identityOf: (object) => object,
};

export class TraceHash {
  readonly #identities: Identities;
  #high = 0;
  #low = 0;
  readonly #threads: (Lanes | undefined)[] = [];
  readonly #actors: (Lanes | undefined)[] = [];
  readonly #objects: (Past | undefined)[] = [];

  constructor(identities = THEMSELVES) {
    this.#identities = identities;
  }

  reset(): void {
    this.#high = 0;
    this.#low = 0;
    this.#threads.length = 0;
    this.#actors.length = 0;
    this.#objects.length = 0;
  }

  add({ thread, choice, accesses, loop }: Step): void {
    // What an event loop chooses is seen in what comes of it.
    if (loop?.actor === null) return;
    const own = loop ? this.#actor(loop.actor) : this.#thread(thread);
    let high = mix(own.high, choice + 1);
    let low = mix(own.low, choice + 0x51ed);
    if (loop && loop.seen !== 0) {
      high = mix(high, loop.seen);
      low = mix(low, loop.seen ^ 0x2f6b);
    }
    for (let k = 0; k < accesses.length; k++) {
      const access = accesses[k]!;
      const past = (this.#objects[access >> 1] ??= emptyPast());
      const name = this.#identities.identityOf(access >> 1) * 2 + (access & 1);
      high = mix(mix(high, name), past.write.high);
      low = mix(mix(low, name), past.write.low);
      if ((access & 1) === 0) continue;
      high = mix(high, past.reads.high);
      low = mix(low, past.reads.low);
    }
    own.high = high;
    own.low = low;
    this.#high = (this.#high + high) | 0;
    this.#low = (this.#low + low) | 0;
    for (let k = 0; k < accesses.length; k++) {
      const access = accesses[k]!;
      const { write, reads } = this.#objects[access >> 1]!;
      if ((access & 1) === 1) {
        Object.assign(write, { high, low });
        Object.assign(reads, { high: 0, low: 0 });
      } else {
        reads.high = (reads.high + high) | 0;
        reads.low = (reads.low + low) | 0;
      }
    }
  }

  #thread(thread: number): Lanes {
    return (this.#threads[thread] ??= { high: this.#identities.identityOfThread(thread), low: 1 });
  }

  #actor(actor: number): Lanes {
    return (this.#actors[actor] ??= { high: this.#identities.identityOfActor(actor), low: 0 });
  }

  /** A whole number below 2⁵³. */
  get value(): number {
    return join(this.#high, this.#low);
  }

  /** The same for what has been done so far together with two numbers. */
  with(number: number, other: number): number {
    const upper = Math.floor(other / 0x1_0000_0000);
    const high = mix(mix(mix(this.#high, number), other | 0), upper);
    const low = mix(mix(mix(this.#low, number), upper), other | 0);
    return join(high, low);
  }
}

/** One number of two lanes: a whole one below 2⁵³. */
export function join(high: number, low: number): number {
  return (high >>> 0) * 0x20_0000 + (low >>> 11);
}

function emptyPast(): Past {
  return { write: { high: 0, low: 0 }, reads: { high: 0, low: 0 } };
}

/** A number of 32 bits for a text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return hash;
}

/** The finaliser of MurmurHash3 on a running value and a new one. */
export function mix(hash: number, value: number): number {
  let mixed = (Math.imul(hash ^ value, 0x85eb_ca6b) + 0x9e37_79b9) | 0;
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2_ae35);
  return mixed ^ (mixed >>> 16);
}

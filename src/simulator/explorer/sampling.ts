/**
 * Single executions, drawn by chance: what is left where a program is too large for anything that promises more. Three ways to
 * draw take turns, since each finds what the others miss. All chance is the seed's.
 */
import type { RandomStream } from "../machine/random.ts";
import { areDependent } from "./independence.ts";
import type { Step } from "./system.ts";

/** A way to draw a schedule. */
export interface Sampler {
  /** Begins another execution. */
  begin(): void;
  /** The thread that goes on: one of the first `count` of `enabled`, of which there are at least two. */
  choose(enabled: readonly number[], count: number): number;
  /** Is told of each step that was made. */
  made(step: Step): void;
}

/** Any thread that can go on, with the same probability: naive, and hard to beat on short programs. */
export class RandomWalk implements Sampler {
  readonly #random: RandomStream;

  constructor(random: RandomStream) {
    this.#random = random;
  }

  begin(): void {
    // Nothing is kept from one execution to the next.
  }

  choose(enabled: readonly number[], count: number): number {
    return enabled[this.#random.below(count)]!;
  }

  made(): void {
    // Nothing is kept from one step to the next.
  }
}

/**
 * Probabilistic concurrency testing: threads have random priorities, the highest goes on, and at `depth` − 1 random steps the one
 * that would go on falls below all others. A bug that needs `depth` orderings is met with a probability of at least
 * 1/(threads · steps^(depth−1)). Burckhardt, Kothari, Musuvathi, Nagarakatte: "A randomized scheduler with probabilistic guarantees
 * of finding bugs", ASPLOS 2010.
 */
export class PriorityWalk implements Sampler {
  readonly #random: RandomStream;
  readonly #depth: number;
  readonly #priorities: number[] = [];
  /** The steps before which a thread falls, with the priority that it falls to. */
  readonly #falls = new Map<number, number>();
  #steps = 0;
  /** The longest execution so far. */
  #longest = 1;

  constructor(random: RandomStream, depth: number) {
    this.#random = random;
    this.#depth = depth;
  }

  begin(): void {
    this.#steps = 0;
    this.#priorities.length = 0;
    this.#falls.clear();
    for (let i = 1; i < this.#depth; i++) this.#falls.set(this.#random.below(this.#longest), -i);
  }

  choose(enabled: readonly number[], count: number): number {
    const chosen = this.#highest(enabled, count);
    const fall = this.#falls.get(this.#steps);
    if (fall === undefined) return chosen;
    this.#priorities[chosen] = fall;
    return this.#highest(enabled, count);
  }

  #highest(enabled: readonly number[], count: number): number {
    let chosen = enabled[0]!;
    for (let i = 0; i < count; i++) {
      const thread = enabled[i]!;
      const priority = (this.#priorities[thread] ??= this.#random.fraction());
      if (priority > this.#priorities[chosen]!) chosen = thread;
    }
    return chosen;
  }

  made(): void {
    this.#steps++;
    if (this.#steps > this.#longest) this.#longest = this.#steps;
  }
}

/**
 * Partial order sampling: each pending step has a random priority, the highest is made, and those that race with it draw again.
 * Yuan, Yang, Gu: "Partial order aware concurrency sampling", CAV 2018. What a pending step will access is known only when it is made;
 * it is taken to be what the step of the same number of the same thread accessed the last time.
 */
export class PartialOrderWalk implements Sampler {
  readonly #random: RandomStream;
  readonly #priorities: (number | undefined)[] = [];
  /** By thread: how many steps it has made. */
  readonly #made: number[] = [];
  /** By thread, and by the number of the step. */
  readonly #remembered: Step[][] = [];

  constructor(random: RandomStream) {
    this.#random = random;
  }

  begin(): void {
    this.#priorities.length = 0;
    this.#made.length = 0;
  }

  choose(enabled: readonly number[], count: number): number {
    let chosen = enabled[0]!;
    for (let i = 0; i < count; i++) {
      const thread = enabled[i]!;
      const priority = (this.#priorities[thread] ??= this.#random.fraction());
      if (priority > this.#priorities[chosen]!) chosen = thread;
    }
    return chosen;
  }

  made(step: Step): void {
    const { thread } = step;
    const number = this.#made[thread] ?? 0;
    (this.#remembered[thread] ??= [])[number] = step;
    this.#made[thread] = number + 1;
    for (let other = 0; other < this.#priorities.length; other++) {
      const pending = this.#remembered[other]?.[this.#made[other] ?? 0];
      const isRacing = pending !== undefined && areDependent(pending, step);
      if (other === thread || isRacing) this.#priorities[other] = undefined;
    }
  }
}

/**
 * The orders in which the steps of one trace can be made: how many there are, and one with the fewest interruptions.
 *
 * A state on the way is how many steps of each thread have been made. Which thread can make its next one is told by what
 * happens before what; which could have gone on, and so is interrupted where another does, by the object that its next
 * operation waits for.
 */
import type { Execution } from "./execution.ts";
import type { Operation, Step } from "./system.ts";

/** What a trace is, seen from its end. */
export interface Ended {
  readonly execution: Execution;
  /** What a thread waits for at the end. */
  readonly blocked: (thread: number) => Operation | null;
  readonly stateOf: (object: number) => number;
}

export interface Linearisation {
  readonly interruptions: number;
  readonly steps: readonly Step[];
}

class Lattice {
  /** By thread, the positions of its steps. */
  readonly lines: number[][] = [];
  readonly #ended: Ended;

  constructor(ended: Ended) {
    this.#ended = ended;
    ended.execution.steps.forEach(({ thread }, position) => {
      while (this.lines.length <= thread) this.lines.push([]);
      this.lines[thread]!.push(position);
    });
  }

  /** True where the next step of `thread` can be made. */
  canGoOn(progress: readonly number[], thread: number): boolean {
    const position = this.lines[thread]![progress[thread]!];
    if (position === undefined) return false;
    for (let other = 0; other < progress.length; other++) {
      if (other !== thread && this.#ended.execution.countBefore(position, other) > progress[other]!)
        return false;
    }
    return true;
  }

  /** True where to go on with another thread than `thread`, which made the last step, interrupts it. */
  isBusy(progress: readonly number[], thread: number): boolean {
    const { execution } = this.#ended;
    const position = this.lines[thread]![progress[thread]!];
    const operation =
      position === undefined ? this.#ended.blocked(thread) : execution.steps[position]!.operation;
    if (operation === null || operation.givesWay) return false;
    const { guard } = operation;
    return guard === null || guard.isOpen(this.#stateOf(guard.object, progress));
  }

  #stateOf(object: number, progress: readonly number[]): number {
    const { execution } = this.#ended;
    const isMade = (position: number): boolean => {
      const { thread } = execution.steps[position]!;
      return execution.ordinalOf(position) <= progress[thread]!;
    };
    return execution.stateBeforeFirst(object, (position) => !isMade(position)) ?? this.#ended.stateOf(object);
  }
}

/** In how many orders the steps of a trace can be made; null where to count them would take more than `limit` states. */
export function countLinearisations(ended: Ended, limit: number): bigint | null {
  const lattice = new Lattice(ended);
  const { lines } = lattice;
  let level = new Map<string, { progress: number[]; orders: bigint }>();
  level.set("", { progress: lines.map(() => 0), orders: 1n });
  let states = 0;
  let total = 1n;
  while (level.size > 0) {
    states += level.size;
    if (states > limit) return null;
    const next: typeof level = new Map();
    for (const { progress, orders } of level.values()) {
      for (let thread = 0; thread < lines.length; thread++) {
        if (!lattice.canGoOn(progress, thread)) continue;
        const after = progress.slice();
        after[thread]!++;
        const key = after.join();
        const same = next.get(key);
        if (same) same.orders += orders;
        else next.set(key, { progress: after, orders });
      }
    }
    if (next.size === 1) total = [...next.values()][0]!.orders;
    level = next;
  }
  return total;
}

interface Way {
  readonly progress: readonly number[];
  readonly last: number;
  readonly interruptions: number;
  readonly from: Way | null;
}

/**
 * An order with the fewest interruptions; null where every one has at least `below`, or where to find out would take
 * more than `limit` states. A breadth-first search in which an interruption costs 1 and everything else nothing.
 */
export function calmestLinearisation(ended: Ended, below: number, limit: number): Linearisation | null {
  const lattice = new Lattice(ended);
  const { lines } = lattice;
  const { steps } = ended.execution;
  const seen = new Set<string>();
  let now: Way[] = [{ progress: lines.map(() => 0), last: -1, interruptions: 0, from: null }];
  for (let interruptions = 0; interruptions < below && now.length > 0; interruptions++) {
    const later: Way[] = [];
    for (let way = now.pop(); way !== undefined; way = now.pop()) {
      const { progress, last } = way;
      const isBusy = last >= 0 && lattice.isBusy(progress, last);
      const key = `${progress.join()};${isBusy ? last : -1}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > limit) return null;
      let isOver = true;
      for (let thread = 0; thread < lines.length; thread++) {
        if (!lattice.canGoOn(progress, thread)) continue;
        isOver = false;
        const isForced = isBusy && thread !== last;
        const after = progress.slice();
        after[thread]!++;
        const next = {
          progress: after,
          last: thread,
          interruptions: interruptions + (isForced ? 1 : 0),
          from: way,
        };
        (isForced ? later : now).push(next);
      }
      if (isOver) return { interruptions, steps: stepsOf(way, lines, steps) };
    }
    now = later;
  }
  return null;
}

function stepsOf(end: Way, lines: readonly number[][], steps: readonly Step[]): Step[] {
  const order: Step[] = [];
  for (let way = end; way.from !== null; way = way.from) {
    order.push(steps[lines[way.last]![way.progress[way.last]! - 1]!]!);
  }
  return order.reverse();
}

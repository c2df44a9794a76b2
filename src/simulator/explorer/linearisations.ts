/**
 * The orders in which the steps of one trace can be made: how many there are, and one with the fewest interruptions.
 *
 * A state on the way is how many steps of each thread have been made. Which thread can make its next one is told by what
 * happens before what; which could have gone on, and so is interrupted where another does, by the object that its next
 * operation waits for.
 */
import type { Execution } from "./execution.ts";
import { isOpenIn, plainOperation, type Operation, type Step, type System } from "./system.ts";

/** What a trace is, seen from its end. */
export interface Ended {
  readonly execution: Execution;
  /** What a thread is about to do at the end, if anything. */
  readonly blocked: (thread: number) => Operation | null;
  readonly stateOf: (object: number) => number;
}

/** An execution seen from where the system stands now. */
export function endedWith(execution: Execution, system: System): Ended {
  const enabled: number[] = [];
  enabled.length = system.enabled(enabled);
  return {
    execution,
    blocked: (thread) => (enabled.includes(thread) ? plainOperation([]) : system.blocked(thread)),
    stateOf: (object) => system.stateOf(object),
  };
}

export interface Linearisation {
  readonly interruptions: number;
  readonly steps: readonly Step[];
}

/** How far each thread has come, and what it can do from there. */
class Lattice {
  /** By thread, the positions of its steps. */
  readonly lines: number[][] = [];
  readonly #ended: Ended;
  /** By position: threads, each followed by how many steps it has to have made before, where the thread's own do not say so. */
  readonly #needs: number[][] = [];
  /** By thread, what a step of it adds to the number of a state; none where there are too many states for that. */
  readonly #weights: number[] | null;

  /** Of the steps, only those that `counts` tells. */
  constructor(ended: Ended, counts: (step: Step) => boolean = () => true) {
    this.#ended = ended;
    const { execution } = ended;
    /** By thread and by how many of its steps have been made: how many of them count. */
    const counted: number[][] = [];
    execution.steps.forEach((step, position) => {
      const { thread } = step;
      for (let t = this.lines.length; t <= thread; t++) {
        this.lines.push([]);
        counted.push([0]);
      }
      if (counts(step)) this.lines[thread]!.push(position);
      counted[thread]!.push(this.lines[thread]!.length);
    });
    for (const line of this.lines) {
      for (let k = 0; k < line.length; k++) {
        this.#needs[line[k]!] = this.#needsOf(line[k]!, k === 0 ? -1 : line[k - 1]!, counted);
      }
    }
    const weights: number[] = [];
    let states = 1;
    for (const line of this.lines) {
      weights.push(states);
      states *= line.length + 1;
    }
    this.#weights = states * (this.lines.length + 1) <= Number.MAX_SAFE_INTEGER ? weights : null;
  }

  /** `before` is the position of the thread's step before, or -1. */
  #needsOf(position: number, before: number, counted: readonly (readonly number[])[]): number[] {
    const { execution } = this.#ended;
    const { thread } = execution.steps[position]!;
    const needs: number[] = [];
    for (let other = 0; other < this.lines.length; other++) {
      if (other === thread) continue;
      const needed = counted[other]![execution.countBefore(position, other)]!;
      const known = before < 0 ? 0 : counted[other]![execution.countBefore(before, other)]!;
      if (needed > known) needs.push(other, needed);
    }
    return needs;
  }

  /** No step made. */
  get beginning(): number[] {
    return this.lines.map(() => 0);
  }

  /** What tells a state from all others, together with a thread or -1. */
  keyOf(progress: readonly number[], thread: number): number | string {
    if (this.#weights === null) return `${progress.join()};${thread}`;
    let key = 0;
    for (let t = 0; t < progress.length; t++) key += progress[t]! * this.#weights[t]!;
    return key * (progress.length + 1) + thread + 1;
  }

  /** True where the next step of `thread` can be made. */
  canGoOn(progress: readonly number[], thread: number): boolean {
    const position = this.lines[thread]![progress[thread]!];
    if (position === undefined) return false;
    const needs = this.#needs[position]!;
    for (let k = 0; k < needs.length; k += 2) if (progress[needs[k]!]! < needs[k + 1]!) return false;
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
    return guard === null || isOpenIn(guard, (object) => this.#stateOf(object, progress));
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

/** In how many orders the steps of a trace can be made, and how many states were looked at to say so. */
export interface OrderCount {
  readonly orders: bigint;
  readonly states: number;
}

/**
 * Counts the orders of a trace, or of those of its steps that `counts` tells; null where that would take more than `limit`
 * states.
 */
export function countLinearisations(
  ended: Ended,
  limit: number,
  counts: (step: Step) => boolean = () => true,
): OrderCount | null {
  const lattice = new Lattice(ended, counts);
  const threads = lattice.lines.length;
  let level = new Map<number | string, { progress: number[]; orders: bigint }>();
  level.set("", { progress: lattice.beginning, orders: 1n });
  let states = 0;
  let total = 1n;
  while (level.size > 0) {
    states += level.size;
    if (states > limit) return null;
    const next: typeof level = new Map();
    for (const { progress, orders } of level.values()) {
      for (let thread = 0; thread < threads; thread++) {
        if (!lattice.canGoOn(progress, thread)) continue;
        const after = progress.slice();
        after[thread]!++;
        const key = lattice.keyOf(after, -1);
        const same = next.get(key);
        if (same) same.orders += orders;
        else next.set(key, { progress: after, orders });
      }
    }
    if (next.size === 1) total = [...next.values()][0]!.orders;
    level = next;
  }
  return { orders: total, states };
}

/** How many interruptions are forced in the order in which the steps of an execution were made. */
export function countInterruptions(ended: Ended): number {
  const lattice = new Lattice(ended);
  const progress = lattice.beginning;
  let interruptions = 0;
  let last = -1;
  for (const { thread } of ended.execution.steps) {
    if (last >= 0 && thread !== last && lattice.isBusy(progress, last)) interruptions++;
    progress[thread]!++;
    last = thread;
  }
  return interruptions;
}

interface Way {
  readonly progress: readonly number[];
  readonly last: number;
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
  const seen = new Set<number | string>();
  let now: Way[] = [{ progress: lattice.beginning, last: -1, from: null }];
  for (let interruptions = 0; interruptions < below && now.length > 0; interruptions++) {
    const later: Way[] = [];
    for (let way = now.pop(); way !== undefined; way = now.pop()) {
      const { progress, last } = way;
      const isBusy = last >= 0 && lattice.isBusy(progress, last);
      const key = lattice.keyOf(progress, isBusy ? last : -1);
      if (seen.has(key)) continue;
      seen.add(key);
      if (seen.size > limit) return null;
      let isOver = true;
      for (let thread = 0; thread < lines.length; thread++) {
        if (!lattice.canGoOn(progress, thread)) continue;
        isOver = false;
        const isForced = isBusy && thread !== last;
        if (isForced && interruptions + 1 >= below) continue;
        const after = progress.slice();
        after[thread]!++;
        (isForced ? later : now).push({ progress: after, last: thread, from: way });
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

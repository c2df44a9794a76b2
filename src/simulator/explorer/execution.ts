/**
 * One execution, and which of its steps happen before which: the order that dependence makes of it.
 *
 * Happens-before is kept as vector clocks: of each step, how many steps of each thread happen before it, itself
 * included. Each object has a history: the steps that accessed it, whether they wrote it, and the state before.
 *
 * The search takes steps off the end and puts others there; what is in front of them stays as it is.
 */
import type { Planned } from "./independence.ts";
import { PlannedSteps } from "./planned-steps.ts";
import type { Step } from "./system.ts";

/** Who accessed an object, in order. */
interface History {
  /** Positions of steps, doubled, and 1 more for a write. */
  readonly accesses: number[];
  /** The state before each. */
  readonly states: number[];
}

const NO_HISTORY: History = { accesses: [], states: [] };

export class Execution {
  readonly steps: Step[] = [];
  /** All steps that have been kept in mind, each once. */
  readonly kept = new PlannedSteps();
  /** What is to be kept in mind of each step, once that has been asked. */
  readonly #planned: (Planned | null)[] = [];
  /** The number of each step among those of its thread, from 1. */
  readonly #ordinals: number[] = [];
  /** The position of the step of the same thread before each, or -1. */
  readonly #previous: number[] = [];
  /** By thread: the position of its last step, or -1. */
  readonly #last: number[] = [];
  /** By object. */
  readonly #histories: (History | undefined)[] = [];
  /** The clock of step `i` begins at `i * #width`. */
  #clocks = new Int32Array(8 * 64);
  #width = 8;
  #scratch = new Int32Array(8);

  get length(): number {
    return this.steps.length;
  }

  /** The numbers in a clock: at least one for each thread. */
  get width(): number {
    return this.#width;
  }

  /** Takes all steps from position `length` on out. */
  truncate(length: number): void {
    for (let i = this.steps.length - 1; i >= length; i--) {
      const { thread, accesses } = this.steps[i]!;
      for (let k = 0; k < accesses.length; k++) {
        const history = this.#histories[accesses[k]! >> 1]!;
        history.accesses.pop();
        history.states.pop();
      }
      this.#last[thread] = this.#previous[i]!;
    }
    this.steps.length = length;
    this.#planned.length = length;
    this.#ordinals.length = length;
    this.#previous.length = length;
  }

  append(step: Step): void {
    const { thread, accesses, states } = step;
    const at = this.steps.length;
    this.#makeRoom(at, thread);
    const width = this.#width;
    const own = at * width;
    const before = this.#last[thread]!;
    if (before >= 0) this.#clocks.copyWithin(own, before * width, (before + 1) * width);
    else this.#clocks.fill(0, own, own + width);
    for (let k = 0; k < accesses.length; k++) {
      const access = accesses[k]!;
      const history = (this.#histories[access >> 1] ??= { accesses: [], states: [] });
      this.#joinConflicting(own, history.accesses, access & 1);
      history.accesses.push(at * 2 + (access & 1));
      history.states.push(states[k]!);
    }
    const ordinal = before >= 0 ? this.#ordinals[before]! + 1 : 1;
    this.#clocks[own + thread] = ordinal;
    this.steps.push(step);
    this.#planned.push(null);
    this.#ordinals.push(ordinal);
    this.#previous.push(before);
    this.#last[thread] = at;
  }

  #makeRoom(at: number, thread: number): void {
    while (this.#last.length <= thread) this.#last.push(-1);
    if (thread >= this.#width) this.#widen(thread);
    const needed = (at + 1) * this.#width;
    if (needed > this.#clocks.length) {
      const clocks = new Int32Array(needed * 2);
      clocks.set(this.#clocks);
      this.#clocks = clocks;
    }
  }

  #widen(thread: number): void {
    const width = this.#width;
    const wider = 2 ** Math.ceil(Math.log2(thread + 1));
    const clocks = new Int32Array((this.#clocks.length / width) * wider);
    for (let i = 0; i < this.steps.length; i++) {
      clocks.set(this.#clocks.subarray(i * width, (i + 1) * width), i * wider);
    }
    this.#clocks = clocks;
    this.#width = wider;
  }

  /** Joins the clocks of what an access comes after: the last write, and for a write also the reads since. */
  #joinConflicting(own: number, earlier: readonly number[], isWrite: number): void {
    for (let i = earlier.length - 1; i >= 0; i--) {
      const entry = earlier[i]!;
      if ((entry & 1) === 1) return this.#join(own, entry >> 1);
      if (isWrite === 1) this.#join(own, entry >> 1);
    }
  }

  #join(own: number, other: number): void {
    const width = this.#width;
    const clocks = this.#clocks;
    const from = other * width;
    for (let t = 0; t < width; t++) {
      if (clocks[from + t]! > clocks[own + t]!) clocks[own + t] = clocks[from + t]!;
    }
  }

  // ——— Questions ———

  /** What is to be kept in mind of the step at a position. */
  planned(position: number): Planned {
    const known = this.#planned[position]!;
    if (known !== null) return known;
    const { thread, choice, accesses } = this.steps[position]!;
    return (this.#planned[position] = this.kept.of(thread, choice, accesses));
  }

  /** True where step `i` happens before step `j`, or is it. */
  happensBefore(i: number, j: number): boolean {
    return this.#clocks[j * this.#width + this.steps[i]!.thread]! >= this.#ordinals[i]!;
  }

  /** True where step `i` is known to `clock`. */
  isKnown(i: number, clock: Int32Array): boolean {
    return clock[this.steps[i]!.thread]! >= this.#ordinals[i]!;
  }

  /** The last step of `thread` before position `at`, or -1; `at` is a step of that thread, or the end. */
  #before(at: number, thread: number): number {
    return at < this.steps.length ? this.#previous[at]! : (this.#last[thread] ?? -1);
  }

  /** What happens before the step of `thread` at position `at` by its own steps alone; good until it is called again. */
  clockBefore(at: number, thread: number): Int32Array {
    const width = this.#width;
    if (this.#scratch.length !== width) this.#scratch = new Int32Array(width);
    const before = this.#before(at, thread);
    const from = before * width;
    for (let t = 0; t < width; t++) this.#scratch[t] = before < 0 ? 0 : this.#clocks[from + t]!;
    return this.#scratch;
  }

  /** True where step `i` happens before the step of `thread` at position `at` by that thread's own steps alone. */
  isKnownBefore(i: number, at: number, thread: number): boolean {
    const before = this.#before(at, thread);
    return before >= 0 && this.happensBefore(i, before);
  }

  /** Adds what happens before step `i` to `clock`. */
  addTo(clock: Int32Array, i: number): void {
    const from = i * this.#width;
    for (let t = 0; t < this.#width; t++) {
      if (this.#clocks[from + t]! > clock[t]!) clock[t] = this.#clocks[from + t]!;
    }
  }

  /** The accesses to an object, in order: positions of steps, doubled, and 1 more for a write. */
  accessesTo(object: number): readonly number[] {
    return (this.#histories[object] ?? NO_HISTORY).accesses;
  }

  /** The number of a step among those of its thread, from 1. */
  ordinalOf(i: number): number {
    return this.#ordinals[i]!;
  }

  /** How many steps of `thread` happen before step `i`, itself included. */
  countBefore(i: number, thread: number): number {
    return this.#clocks[i * this.#width + thread]!;
  }

  /** The state of an object before the first access to it for which `isIt` holds, given its position; undefined where there is none. */
  stateBeforeFirst(object: number, isIt: (position: number) => boolean): number | undefined {
    const { accesses, states } = this.#histories[object] ?? NO_HISTORY;
    const k = accesses.findIndex((access) => isIt(access >> 1));
    return k < 0 ? undefined : states[k];
  }

  /**
   * The state of an object where step `i`, and all that happens after it, is left out of what comes before position
   * `at`. `now` is its state at `at`.
   */
  stateWithout(i: number, object: number, at: number, now: number): number {
    const { accesses, states } = this.#histories[object] ?? NO_HISTORY;
    for (let k = 0; k < accesses.length; k++) {
      const position = accesses[k]! >> 1;
      if (position >= at) break;
      if (position >= i && this.happensBefore(i, position)) return states[k]!;
    }
    return now;
  }
}

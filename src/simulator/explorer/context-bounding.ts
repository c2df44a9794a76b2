/**
 * Every behaviour with at most k forced interruptions, for k = 0, 1, 2 …: iterative context bounding (Musuvathi, Qadeer, PLDI
 * 2007), with a cache of the beginnings that have been seen, by what happened before what in them.
 *
 * An interruption is forced where a thread has to stop that could go on. To go on with another where the last one waits,
 * has ended, or gives way of its own accord costs nothing. On an event loop, where nobody can be interrupted, it costs as much
 * that a timer or a device comes while others are still in line. So what is found first is found with the fewest
 * interruptions, and after k rounds it is known that nothing else happens with k.
 */
import type { Part } from "./share.ts";
import type { Step, System } from "./system.ts";
import { TraceHash } from "./trace-hash.ts";

/** A beginning to go on from: its last step, and the beginning before that, which it shares with others. */
interface Beginning {
  readonly before: Beginning | null;
  readonly length: number;
  readonly thread: number;
  readonly choice: number;
  /** True where the alternatives of its last step are to be gone through, too. */
  readonly isOpen: boolean;
}

export interface BoundedSearchOptions {
  /** Is told of each trace, once, when its execution has come to its end. */
  readonly onTrace: (steps: readonly Step[], interruptions: number) => void;
  /** An execution with more steps than this is given up. */
  readonly stepLimit: number;
  /** Is told of each execution that is given up. */
  readonly onTooLong?: (steps: readonly Step[], interruptions: number) => void;
  /** What this one is to go through, where several do it together; all where it is left out. */
  readonly share?: Part;
}

/** Beginnings to be known for each share before they are dealt out: few would not be equal shares. */
const DEALT = 64;

export class BoundedSearch {
  executions = 0;
  traces = 0;
  tooLong = 0;
  /** How many interruptions the executions have that are made now. */
  bound = 0;
  readonly #system: System;
  readonly #options: BoundedSearchOptions;
  readonly #hash = new TraceHash();
  /** Beginnings that have been gone on from, with the thread that made the last step. */
  readonly #seen = new Set<number>();
  readonly #found = new Set<number>();
  /** Beginnings to go on from, with as many interruptions as now, and with one more. */
  #now: (Beginning | null)[] = [null];
  #later: (Beginning | null)[] = [];
  /** The beginning that the present execution has come to; null where it is at the start. */
  #at: Beginning | null = null;
  /** True where what others are to go through has been left to them. */
  #isDealt: boolean;
  readonly #enabled: number[] = [];
  readonly #steps: Step[] = [];

  constructor(system: System, options: BoundedSearchOptions) {
    this.#system = system;
    this.#options = options;
    this.#isDealt = options.share === undefined;
  }

  /** How many beginnings it remembers: what its memory grows with. */
  get size(): number {
    return this.#seen.size + this.#now.length + this.#later.length;
  }

  /** How many beginnings are known with which this round has to go on. */
  get left(): number {
    return this.#now.length;
  }

  /** True where there are no others, with however many interruptions. */
  get isComplete(): boolean {
    return this.#now.length === 0 && this.#later.length === 0 && this.tooLong === 0;
  }

  /** Allows one interruption more; false where that would find nothing new. */
  nextRound(): boolean {
    if (this.#later.length === 0) return false;
    this.#now = this.#later;
    this.#later = [];
    this.bound++;
    this.#deal();
    return true;
  }

  /**
   * Leaves to others what is theirs. Up to here all have done the same, so they have the same beginnings before them, and what
   * one leaves out as seen another has been dealt.
   */
  #deal(): void {
    if (this.#isDealt) return;
    const { index, of } = this.#options.share!;
    const isOurs = (_: unknown, position: number): boolean => position % of === index;
    this.#now = this.#now.filter(isOurs);
    this.#later = this.#later.filter(isOurs);
    this.#isDealt = true;
  }

  /** Makes the next execution of this round; false where there is none. */
  next(): boolean {
    if (this.#now.length >= DEALT * (this.#options.share?.of ?? Infinity)) this.#deal();
    const beginning = this.#now.pop();
    if (beginning === undefined) return false;
    this.executions++;
    this.#system.restart();
    this.#hash.reset();
    this.#steps.length = 0;
    this.#at = null;
    for (const turn of turnsOf(beginning)) this.#step(turn);
    this.#goOn();
    return true;
  }

  /** Makes the last step of a beginning, where all before it have been made. */
  #step(turn: Beginning): void {
    const step = this.#system.step(turn.thread, turn.choice);
    const others = step.loop?.isEarly ? this.#later : this.#now;
    for (let choice = step.choices - 1; turn.isOpen && choice > 0; choice--) {
      others.push({ ...turn, choice, isOpen: false });
    }
    // What is made again has no alternatives any more: they have been noted.
    this.#at = turn.isOpen && step.choices > 1 ? { ...turn, isOpen: false } : turn;
    this.#steps.push(step);
    this.#hash.add(step);
  }

  /** The beginning that goes on from here with a step of `thread`, whatever it chooses. */
  #with(thread: number): Beginning {
    const before = this.#at;
    return { before, length: (before?.length ?? 0) + 1, thread, choice: 0, isOpen: true };
  }

  #goOn(): void {
    const system = this.#system;
    const steps = this.#steps;
    for (;;) {
      const count = system.enabled(this.#enabled);
      if (count === 0 && system.isGivenUp !== true) return this.#end();
      if (count === 0 || steps.length >= this.#options.stepLimit) {
        this.tooLong++;
        this.#options.onTooLong?.(steps, this.bound);
        return;
      }
      const busy = this.#busyThread(count);
      if (this.#isSeen(busy)) return;
      const chosen = busy < 0 ? this.#enabled[0]! : busy;
      const others = busy < 0 ? this.#now : this.#later;
      for (let i = 0; i < count; i++) {
        const thread = this.#enabled[i]!;
        if (thread !== chosen) others.push(this.#with(thread));
      }
      this.#step(this.#with(chosen));
    }
  }

  /** The thread that made the last step, where it is an interruption to go on with another; otherwise -1. */
  #busyThread(count: number): number {
    const { length } = this.#steps;
    if (length === 0) return -1;
    const last = this.#steps[length - 1]!.thread;
    for (let i = 0; i < count; i++) {
      if (this.#enabled[i] === last) return this.#system.givesWay(last) ? -1 : last;
    }
    return -1;
  }

  #isSeen(busy: number): boolean {
    const key = this.#hash.with(busy, this.#system.rest ?? 0);
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }

  #end(): void {
    const key = this.#hash.value;
    if (this.#found.has(key)) return;
    this.#found.add(key);
    this.traces++;
    this.#options.onTrace(this.#steps, this.bound);
  }
}

/** All steps of a beginning, in order. */
function turnsOf(beginning: Beginning | null): Beginning[] {
  const turns: Beginning[] = [];
  for (let at = beginning; at !== null; at = at.before) turns[at.length - 1] = at;
  return turns;
}

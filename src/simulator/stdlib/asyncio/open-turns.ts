/**
 * The turns of an event loop where nobody counts the time: what comes next is open, and all of it is gone through.
 *
 * Left to itself a loop is first in, first out, and does but one thing. What is open is when something comes from outside: a timer
 * or a device may be due at any turn, while others are still in line or when nobody is. So each turn begins with a choice:
 * nothing more now, or one of those that may come; and again, since several may come in one turn.
 *
 * Of two timers that come in one turn CPython takes the one with the earlier deadline. Which that is, is certain where one was set
 * first and for no longer than the other; otherwise the code between may have taken any time, and both orders are gone
 * through. Devices come in any order, and before the timers (`_process_events` in Lib/asyncio/base_events.py of 3.14).
 * What is due at once comes in the next turn. With a clock that is respected, timers come by their deadlines, when all else is done.
 */
import type { LoopExplorer } from "../../machine/loop-explorer.ts";
import { strike } from "../../machine/strike.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Handle, type TimerHandle } from "./handle.ts";

/** What the turns ask of their loop. */
export interface TurningLoop {
  /** True where calls are in line, or it is to stop: then it waits for nothing. */
  readonly hasWork: boolean;
  /** True where the time of a timer has come by the loop's clock. */
  isDue(timer: TimerHandle): boolean;
  /** Puts a call into the line, and says when it came. */
  admit(timer: TimerHandle): void;
  /** Lets other threads come first; where `isIdle`, waits until they have brought something, or until `deadline` (null: for ever). */
  look(isIdle: boolean, deadline: number | null): Activation;
}

interface Pending {
  readonly timer: TimerHandle;
  /** The number of its actor. */
  readonly number: number;
  /** How many were set before it. */
  readonly sequence: number;
  /** For how many seconds it was set. */
  readonly delay: number;
  readonly isDevice: boolean;
}

export class OpenTurns {
  readonly #explorer: LoopExplorer;
  #pending: Pending[] = [];
  /** What has come in this turn. */
  #taken: Pending[] = [];
  #set = 0;

  constructor(explorer: LoopExplorer) {
    this.#explorer = explorer;
  }

  /** Something was set to come in `delay` seconds. */
  add(timer: TimerHandle, delay: number, isDevice: boolean): void {
    const { number } = Handle.contentOf(timer).explored!.actor;
    this.#pending.push({ timer, number, sequence: this.#set++, delay, isDevice });
  }

  clear(): void {
    this.#pending = [];
  }

  /** Puts what comes in this turn into the line of the loop. */
  *begin(loop: TurningLoop): Activation {
    this.#taken = [];
    let isToLook = this.#explorer.hasOthers;
    for (;;) {
      this.#pending = this.#pending.filter(({ timer }) => !Handle.isCancelled(timer));
      const isIdle = !loop.hasWork;
      const coming = this.#coming(loop);
      const isNow = coming.length > 0 && (coming[0]!.delay <= 0 || this.#explorer.respectsClock);
      if (isToLook || (isIdle && coming.length === 0)) {
        isToLook = false;
        yield* loop.look(isIdle && !isNow, this.#deadline);
        continue;
      }
      const canEnd = !isIdle && !isNow;
      const count = coming.length + (canEnd ? 1 : 0);
      if (count === 0) return undefined;
      const choice = yield* this.#choose(count, !isIdle);
      if (canEnd && choice === 0) return undefined;
      const next = coming[canEnd ? choice - 1 : choice]!;
      strike(this.#pending, next);
      this.#taken.push(next);
      loop.admit(next.timer);
    }
  }

  *#choose(count: number, isEarly: boolean): Generator<undefined, number, unknown> {
    if (count === 1) return 0;
    if (this.#explorer.beginChoice(count, isEarly)) yield;
    return this.#explorer.takeChoice();
  }

  /** What may come next in this turn, the earliest deadline first; only what is due at once, where there is any. */
  #coming(loop: TurningLoop): readonly Pending[] {
    const isFree = (each: Pending): boolean => !this.#taken.some((other) => this.#goesBefore(each, other));
    const inOrder = this.#pending.filter(isFree).sort((a, b) => (isDueBefore(a, b) ? -1 : 1));
    if (this.#explorer.respectsClock) return inOrder.filter(({ timer }) => loop.isDue(timer)).slice(0, 1);
    const atOnce = inOrder.filter(({ delay }) => delay <= 0);
    return [...atOnce, ...inOrder.filter(({ delay }) => delay > 0)];
  }

  /** When the first of them is due, in seconds; null where none is set. */
  get #deadline(): number | null {
    return this.#pending.length === 0 ? null : Math.min(...this.#pending.map(({ timer }) => timer.deadline));
  }

  /** True where `a` comes before `b` if both come in one turn. */
  #goesBefore(a: Pending, b: Pending): boolean {
    if (this.#explorer.respectsClock) return isDueBefore(a, b);
    if (a.isDevice || b.isDevice) return a.isDevice && !b.isDevice;
    return a.sequence < b.sequence && a.delay <= b.delay;
  }

  /** Numbers that tell apart what may come, and in what order. */
  get state(): readonly number[] {
    const byNumber = (a: Pending, b: Pending): number => a.number - b.number;
    const pending = this.#pending.filter(({ timer }) => !Handle.isCancelled(timer)).sort(byNumber);
    const taken = this.#taken.slice().sort(byNumber);
    const numbers = [pending.length, taken.length];
    for (const each of taken) numbers.push(each.number);
    for (const [i, each] of pending.entries()) {
      numbers.push(each.number, each.delay <= 0 ? 1 : 0);
      for (let j = 0; j < i; j++) numbers.push(this.#order(each, pending[j]!));
      for (const other of taken) numbers.push(this.#order(each, other));
    }
    return numbers;
  }

  #order(a: Pending, b: Pending): number {
    return (this.#goesBefore(a, b) ? 1 : 0) + (this.#goesBefore(b, a) ? 2 : 0);
  }
}

function isDueBefore(a: Pending, b: Pending): boolean {
  if (a.timer.deadline !== b.timer.deadline) return a.timer.deadline < b.timer.deadline;
  return a.sequence < b.sequence;
}

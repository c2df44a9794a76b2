/**
 * The threads that wait at one thing, in the order of their coming: what `threading.Condition` keeps in its deque, and what
 * semaphores, events, barriers, queues and futures have inside them.
 *
 * Being woken is a hint, as in CPython (Mesa's monitors): the woken thread looks again at what it waited for, and somebody
 * else may have been there first. A thread whose time is over stays in the list until it runs again, so that one
 * notification can be spent on it; that, too, is CPython's (Lib/threading.py, Condition.wait).
 */
import type { Waiting } from "../machine/event.ts";
import { strike } from "../machine/strike.ts";
import type { Thread } from "../machine/thread.ts";
import type { Turn } from "../machine/turn.ts";
import { parkUntil, SECOND, type LibraryContext } from "./library-context.ts";

export interface Waiter {
  readonly thread: Thread;
  /** Its time is over, though it has not run since. */
  isLate: boolean;
}

/** Says who has what is waited for. */
export type Holder = () => Thread | null;

export class WaitList {
  readonly #context: LibraryContext;
  readonly #waiters: Waiter[] = [];

  constructor(context: LibraryContext) {
    this.#context = context;
  }

  get length(): number {
    return this.#waiters.length;
  }

  /** Waits to be woken, at most `seconds` (null: for ever); gives whether it was. */
  *wait(
    waiting: Waiting,
    seconds: number | null = null,
    holder: Holder | null = null,
    turn: Turn | null = null,
  ): Generator<undefined, boolean, unknown> {
    const waiter = this.enlist();
    const isWoken = yield* this.await(waiter, waiting, seconds, holder, turn);
    if (!isWoken) this.strike(waiter);
    return isWoken;
  }

  /** Puts the current thread at the end of the list. */
  enlist(): Waiter {
    const waiter = { thread: this.#context.machine.current, isLate: false };
    this.#waiters.push(waiter);
    return waiter;
  }

  /** The waiting itself. Where it gives false, the waiter is still in the list. */
  *await(
    waiter: Waiter,
    waiting: Waiting,
    seconds: number | null,
    holder: Holder | null = null,
    turn: Turn | null = null,
  ): Generator<undefined, boolean, unknown> {
    if (seconds !== null && seconds <= 0) {
      const isWoken = !this.#waiters.includes(waiter);
      waiter.isLate = true;
      return isWoken;
    }
    const whenLate = (): boolean => {
      waiter.isLate = true;
      return false;
    };
    return (yield* parkUntil(this.#context, waiting, seconds, whenLate, holder, turn)) as boolean;
  }

  /** Takes a waiter out, where it still is in. */
  strike(waiter: Waiter): void {
    strike(this.#waiters, waiter);
  }

  /** Wakes those who have waited longest, at most `count`. */
  wake(count = 1): void {
    for (const { thread, isLate } of this.#waiters.splice(0, count)) {
      if (!isLate) this.#context.machine.wake(thread, true);
    }
  }

  wakeAll(): void {
    this.wake(this.#waiters.length);
  }
}

/** A moment until which something may be waited for. */
export class Deadline {
  readonly #context: LibraryContext;
  readonly #end: number | null;

  /** `seconds` from now; null: there is none. `isAhead`: it is waited for from now on, and not looked at after the waiting. */
  constructor(context: LibraryContext, seconds: number | null, isAhead = false) {
    this.#context = context;
    const { clock, isTimed, respectsClock } = context.machine;
    // Where nobody counts the time, whoever waits for a while comes after that while.
    const counts = isTimed || (respectsClock && isAhead);
    this.#end = seconds === null ? null : clock + (counts ? seconds * SECOND : 0);
  }

  /** The seconds that are left, 0 or less where it has passed; null where there is no deadline. */
  get left(): number | null {
    return this.#end === null ? null : (this.#end - this.#context.machine.clock) / SECOND;
  }

  get isOver(): boolean {
    return this.left !== null && this.left <= 0;
  }
}

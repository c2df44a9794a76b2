/**
 * Time, where all orders are explored.
 *
 * At any speed there is none: how long code takes is left open, so a sleep can end, and a timeout be over, at any moment after
 * its beginning. What a program reads on a clock is then how long whoever looks has slept and waited itself: less cannot have
 * passed.
 *
 * Where the clock is respected, code takes no time, and time passes when all else is done: to the next moment for which
 * somebody waits. That is a step of a thread of its own. It writes the time, which all other steps read: so it comes
 * after all that was done before, and before all that is done later.
 */
import type { Numbers } from "./numbers.ts";
import { writeOf, type Guard, type Step } from "./system.ts";

export class ExploredTime {
  /** Nanoseconds since the start; at any speed it stands still. */
  now = 0;
  /** The number of the thread that lets time pass, and of the object that it writes; -1 at any speed. */
  readonly thread: number;
  readonly object: number;
  readonly #isRespected: boolean;

  constructor(numbers: Numbers, isRespected: boolean) {
    this.#isRespected = isRespected;
    this.thread = isRespected ? numbers.ofThread({ path: "clock" }) : -1;
    this.object = isRespected ? numbers.ofName("time") : -1;
  }

  restart(): void {
    this.now = 0;
  }

  hasCome(deadline: number): boolean {
    return !this.#isRespected || this.now >= deadline;
  }

  /** The guard of whoever waits until a deadline, or until `guard` lets it go on; null where it waits for nothing. */
  guard(guard: Guard | null, deadline: number): Guard | null {
    if (!this.#isRespected) return null;
    const own = { object: this.object, isOpen: (now: number) => now >= deadline };
    return guard === null ? own : { ...guard, others: [...(guard.others ?? []), own] };
  }

  /** Lets time pass: a step that comes after everything that can be done. */
  passTo(deadline: number): Step {
    const before = this.now;
    this.now = deadline;
    const accesses = [writeOf(this.object)];
    const guard = { object: this.object, isOpen: () => false };
    return {
      thread: this.thread,
      choice: 0,
      choices: 1,
      accesses,
      states: [before],
      sites: [-1],
      operation: { accesses, guard, accessesIn: null, givesWay: true },
      loop: null,
    };
  }
}

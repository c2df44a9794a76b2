/** Things that will happen at a known time, soonest first; those due together happen in order of setting. */
import { append } from "./append.ts";

export interface Timer {
  /** Nanoseconds of virtual time. */
  readonly time: number;
  readonly sequence: number;
  readonly action: () => void;
  cancelled: boolean;
}

function isBefore(a: Timer, b: Timer): boolean {
  return a.time < b.time || (a.time === b.time && a.sequence < b.sequence);
}

/** As many timers as this are kept before the cancelled ones among them are looked for. */
const FEWEST_TO_SWEEP = 100;

/**
 * A binary heap of timers. A cancelled timer stays until it comes to the top, and is dropped there; or until the heap has
 * grown to twice what was left of it when the cancelled ones were last swept out. So a run that sets a long timeout again
 * and again, and never comes to need it, does not keep them all.
 */
export class TimerQueue {
  #heap: Timer[] = [];
  #sequence = 0;
  /** The length at which the cancelled timers are swept out. */
  #sweepAt = FEWEST_TO_SWEEP;

  /** Sets `action` to happen at `time`. */
  set(time: number, action: () => void): Timer {
    if (this.#heap.length >= this.#sweepAt) this.#sweep();
    const timer: Timer = { time, sequence: this.#sequence++, action, cancelled: false };
    this.#insert(timer);
    return timer;
  }

  #insert(timer: Timer): void {
    const heap = this.#heap;
    let at = heap.length;
    append(heap, timer);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(timer, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = timer;
  }

  /** The soonest timer that still counts, or undefined. */
  soonest(): Timer | undefined {
    // Past an array's end there may be what a program has put on the prototype of all arrays.
    while (this.#heap.length > 0 && this.#heap[0]!.cancelled) this.#removeTop();
    return this.#heap.length > 0 ? this.#heap[0] : undefined;
  }

  /** Takes the soonest timer off the queue. */
  take(): Timer | undefined {
    const timer = this.soonest();
    if (timer) this.#removeTop();
    return timer;
  }

  #sweep(): void {
    const all = this.#heap;
    this.#heap = [];
    for (let i = 0; i < all.length; i++) if (!all[i]!.cancelled) this.#insert(all[i]!);
    this.#sweepAt = Math.max(FEWEST_TO_SWEEP, 2 * this.#heap.length);
  }

  #removeTop(): void {
    const heap = this.#heap;
    const last = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (!isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
  }
}

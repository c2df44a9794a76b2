/**
 * A binary heap, step by step as Python's heapq does it: timers with equal deadlines come out in the order in which
 * they come out of CPython's event loop, which is not that of their registration.
 */

import { append } from "../../machine/append.ts";

interface Due {
  /** Seconds on the loop's clock. */
  readonly deadline: number;
}

export class TimerHeap<Timer extends Due> {
  #heap: Timer[] = [];

  get length(): number {
    return this.#heap.length;
  }

  /** The timer that is due first, or undefined. */
  get first(): Timer | undefined {
    return this.#heap[0];
  }

  push(timer: Timer): void {
    append(this.#heap, timer);
    this.#rise(0, this.#heap.length - 1);
  }

  /** Takes the first timer out; there must be one. */
  pop(): Timer {
    const heap = this.#heap;
    const last = heap.pop()!;
    const first = heap[0];
    if (first === undefined) return last;
    heap[0] = last;
    this.#sink(0);
    return first;
  }

  /** Leaves only the timers for which `isKept` holds. */
  filter(isKept: (timer: Timer) => boolean): void {
    this.#heap = this.#heap.filter(isKept);
    for (let at = (this.#heap.length >> 1) - 1; at >= 0; at--) this.#sink(at);
  }

  clear(): void {
    this.#heap = [];
  }

  #rise(start: number, from: number): void {
    const heap = this.#heap;
    const timer = heap[from]!;
    let at = from;
    while (at > start) {
      const parent = (at - 1) >> 1;
      if (!(timer.deadline < heap[parent]!.deadline)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = timer;
  }

  /** Moves the earlier child up until there is none, and lets the timer rise again from there. */
  #sink(start: number): void {
    const heap = this.#heap;
    const timer = heap[start]!;
    let at = start;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      // Of two children that are due together the right one goes up.
      if (child + 1 < heap.length && !(heap[child]!.deadline < heap[child + 1]!.deadline)) child++;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = timer;
    this.#rise(start, at);
  }
}

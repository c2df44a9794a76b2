/** Locks, events, conditions, semaphores and barriers, step by step as in CPython's Lib/asyncio/locks.py. */
import { BrokenBarrierError, CancelledError, noteState, noteTurn, type Future } from "_asyncio";
import { RuntimeError, ValueError } from "builtins";
import { argument, Hold, LoopBound, remove } from "./mixins.ts";

/** One task at a time; whoever waits is served in the order of arrival. */
export class Lock extends LoopBound {
  _locked = false;
  _waiters: Future<boolean>[] = [];

  locked(): boolean {
    return this._locked;
  }

  async acquire(): Promise<true> {
    // It is free, and nobody is in line who still wants it.
    if (!this._locked && this._waiters.every((waiter) => waiter.cancelled())) {
      this._locked = true;
      noteTurn(this, "acquire");
      return true;
    }
    const waiter = this._newWaiter("lock");
    this._waiters.push(waiter);
    try {
      try {
        await waiter;
      } finally {
        remove(this._waiters, waiter);
      }
    } catch (error) {
      // Whoever gives up must not take the wake-up along: the next in line gets it.
      if (error instanceof CancelledError && !this._locked) this._wakeUpFirst();
      throw error;
    }
    this._locked = true;
    noteTurn(this, "acquire");
    return true;
  }

  release(): void {
    if (!this._locked) throw new RuntimeError("Lock is not acquired.");
    this._locked = false;
    noteTurn(this, "release");
    this._wakeUpFirst();
  }

  async hold(): Promise<Disposable> {
    await this.acquire();
    return new Hold(this);
  }

  /** Wakes the first in line, unless it is on its way already. */
  _wakeUpFirst(): void {
    const first = this._waiters[0];
    if (first !== undefined && !first.done()) first.setResult(true);
  }

  toString(): string {
    return `<Lock [${this._locked ? "locked" : "unlocked"}${countOf(this._waiters)}]>`;
  }
}

/** A flag that tasks can wait for. */
export class Event extends LoopBound {
  _kind: "event" | "tasks" = "event";
  _value = false;
  _waiters: Future<boolean>[] = [];

  isSet(): boolean {
    return this._value;
  }

  set(): void {
    if (this._value) return;
    this._value = true;
    noteState(this, "set", true);
    for (const waiter of this._waiters) if (!waiter.done()) waiter.setResult(true);
  }

  clear(): void {
    this._value = false;
    noteState(this, "clear", false);
  }

  async wait(): Promise<true> {
    if (this._value) return true;
    const waiter = this._newWaiter(this._kind);
    this._waiters.push(waiter);
    try {
      await waiter;
      return true;
    } finally {
      remove(this._waiters, waiter);
    }
  }

  toString(): string {
    return `<Event [${this._value ? "set" : "unset"}${countOf(this._waiters)}]>`;
  }
}

/** A lock with a room to wait in until something has changed. */
export class Condition extends LoopBound {
  _kind: "condition" | "barrier" = "condition";
  _lock: Lock;
  _waiters: Future<boolean>[] = [];

  constructor(lock: Lock | null | { lock?: Lock | null } = null) {
    super();
    this._lock = argument<Lock | null>(lock, "lock", null) ?? new Lock();
  }

  locked(): boolean {
    return this._lock.locked();
  }

  async acquire(): Promise<true> {
    return await this._lock.acquire();
  }

  release(): void {
    this._lock.release();
  }

  async hold(): Promise<Disposable> {
    await this.acquire();
    return new Hold(this);
  }

  async wait(): Promise<true> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this._newWaiter(this._kind);
    this.release();
    try {
      try {
        this._waiters.push(waiter);
        try {
          await waiter;
          return true;
        } finally {
          remove(this._waiters, waiter);
        }
      } finally {
        await this._reacquire();
      }
    } catch (error) {
      // It may have been notified already: somebody else has to hear of it. They may be woken for nothing.
      this._notify(1);
      throw error;
    }
  }

  /** Takes the lock again, even while being cancelled; the last cancellation is raised once it has it. */
  async _reacquire(): Promise<void> {
    let cancellation: unknown = null;
    for (;;) {
      try {
        await this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation !== null) throw cancellation;
  }

  async waitFor<Value>(predicate: () => Value): Promise<Value> {
    let result = predicate();
    while (!result) {
      await this.wait();
      result = predicate();
    }
    return result;
  }

  notify(n: number | { n?: number } = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this._notify(argument<number>(n, "n", 1));
  }

  notifyAll(): void {
    this.notify(this._waiters.length);
  }

  _notify(n: number): void {
    let notified = 0;
    for (const waiter of this._waiters) {
      if (notified >= n) break;
      if (waiter.done()) continue;
      notified += 1;
      waiter.setResult(false);
    }
    noteState(this, "notify", this._waiters.length - notified);
  }

  toString(): string {
    return `<Condition [${this.locked() ? "locked" : "unlocked"}${countOf(this._waiters)}]>`;
  }
}

/** A count of permits and a queue. A permit is handed over at the moment in which a waiter is woken. */
export class Semaphore extends LoopBound {
  _value: number;
  _waiters: Future<boolean>[] = [];

  constructor(value: number | { value?: number } = 1) {
    super();
    const permits = argument<number>(value, "value", 1);
    if (permits < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this._value = permits;
  }

  /** True where nobody could acquire it at once: there is no permit, or others are in line. */
  locked(): boolean {
    return this._value === 0 || this._waiters.some((waiter) => !waiter.cancelled());
  }

  async acquire(): Promise<true> {
    if (!this.locked()) {
      this._value -= 1;
      noteState(this, "acquire", this._value);
      return true;
    }
    const waiter = this._newWaiter("semaphore");
    this._waiters.push(waiter);
    try {
      try {
        await waiter;
      } finally {
        remove(this._waiters, waiter);
      }
    } catch (error) {
      // The permit had been handed over, but nobody will use it.
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) {
        this._value += 1;
        noteState(this, "release", this._value);
      }
      throw error;
    } finally {
      // Who came meanwhile had to queue although there were permits.
      while (this._value > 0) if (!this._wakeUpNext()) break;
    }
    noteState(this, "acquire", this._value);
    return true;
  }

  release(): void {
    this._value += 1;
    this._wakeUpNext();
    noteState(this, "release", this._value);
  }

  async hold(): Promise<Disposable> {
    await this.acquire();
    return new Hold(this);
  }

  /** Hands a permit to the first in line who still waits; false where there is nobody. */
  _wakeUpNext(): boolean {
    for (const waiter of this._waiters) {
      if (waiter.done()) continue;
      this._value -= 1;
      waiter.setResult(true);
      return true;
    }
    return false;
  }

  toString(): string {
    const state = this.locked() ? "locked" : `unlocked, value:${this._value}`;
    return `<${this.constructor.name} [${state}${countOf(this._waiters)}]>`;
  }
}

/** A semaphore that cannot have more permits than it began with. */
export class BoundedSemaphore extends Semaphore {
  _boundValue: number;

  constructor(value: number | { value?: number } = 1) {
    super(value);
    this._boundValue = this._value;
  }

  release(): void {
    if (this._value >= this._boundValue) {
      throw new ValueError("BoundedSemaphore released too many times");
    }
    super.release();
  }
}

/** A place where tasks wait until so many of them have come. */
export class Barrier extends LoopBound {
  _condition = new Condition();
  _parties: number;
  _state: "filling" | "draining" | "resetting" | "broken" = "filling";
  _count = 0;

  constructor(parties: number | { parties: number }) {
    super();
    this._parties = argument<number>(parties, "parties", 0);
    if (this._parties < 1) throw new ValueError("parties must be > 0");
    this._condition._kind = "barrier";
    this._condition._place = this._place;
    this._condition._isPart = true;
    this._condition._lock._isPart = true;
  }

  get parties(): number {
    return this._parties;
  }

  get nWaiting(): number {
    return this._state === "filling" ? this._count : 0;
  }

  get broken(): boolean {
    return this._state === "broken";
  }

  async wait(): Promise<number> {
    using _ = await this._condition.hold();
    await this._block();
    try {
      const index = this._count;
      this._count += 1;
      noteState(this, "wait", `${this._count} of ${this._parties}`);
      if (index + 1 === this._parties) this._release();
      else await this._wait();
      return index;
    } finally {
      this._count -= 1;
      this._exit();
    }
  }

  /** Waits until those of the last round are gone. */
  async _block(): Promise<void> {
    await this._condition.waitFor(() => this._state !== "draining" && this._state !== "resetting");
    if (this._state === "broken") throw new BrokenBarrierError("Barrier aborted");
  }

  /** All have come: lets everybody through. */
  _release(): void {
    this._state = "draining";
    this._condition.notifyAll();
  }

  async _wait(): Promise<void> {
    await this._condition.waitFor(() => this._state !== "filling");
    if (this._state === "broken" || this._state === "resetting") {
      throw new BrokenBarrierError("Abort or reset of barrier");
    }
  }

  /** The last one out opens the barrier for the next round. */
  _exit(): void {
    if (this._count > 0) return;
    if (this._state === "resetting" || this._state === "draining") this._state = "filling";
    this._condition.notifyAll();
  }

  async reset(): Promise<void> {
    using _ = await this._condition.hold();
    this._state = this._count > 0 ? "resetting" : "filling";
    noteState(this, "reset", this._state);
    this._condition.notifyAll();
  }

  async abort(): Promise<void> {
    using _ = await this._condition.hold();
    this._state = "broken";
    noteState(this, "abort", this._state);
    this._condition.notifyAll();
  }

  toString(): string {
    const waiting = this.broken ? "" : `, waiters:${this.nWaiting}/${this.parties}`;
    return `<Barrier [${this._state}${waiting}]>`;
  }
}

function countOf(waiters: readonly unknown[]): string {
  return waiters.length > 0 ? `, waiters:${waiters.length}` : "";
}

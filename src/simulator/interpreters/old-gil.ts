/**
 * The global interpreter lock of CPython up to 3.1, as in 2.7 (Python/ceval.c: `_Py_Ticker`, `PyThread_release_lock`).
 *
 * The lock is a plain one of the operating system, a semaphore. Its holder counts bytecodes; after every 100 of them it
 * releases the lock and takes it again at once. It hands over to nobody: the release wakes one that waits, which needs
 * some microseconds to get to a core, and by then the holder has the lock again. The woken thread finds it taken and
 * goes back to sleep, until it happens to look in the short while between a release and the taking again. That is the
 * battle for the GIL (D. Beazley, 2009): the losers keep a second core busy for nothing, and every release calls the
 * operating system, so that two threads are slower than one after the other.
 *
 * Where all cores are busy, the woken thread has to wait for one. It gets it at a tick of the scheduler, in the system call
 * of a release: there the lock is free, and changes hands.
 *
 * A tick is no unit of time. A bytecode that runs C code for a second is one tick; here, time spent in `native` code is
 * no tick, and all other time of a thread is counted as so many bytecodes of the average length.
 */
import { append } from "../machine/append.ts";
import { TICK as SCHEDULER_TICK } from "../machine/cores.ts";
import type { ExecutionPolicy, PolicyHost } from "../machine/interpreter.ts";
import type { Thread } from "../machine/thread.ts";
import { OLD_GIL } from "./costs.ts";

interface Waiter {
  readonly thread: Thread;
  /** True where it has been woken and has not yet gone back to sleep. */
  isAwake: boolean;
  /** When the scheduler would give it the core of another thread. */
  preemptsAt: number;
}

export class OldGil implements ExecutionPolicy {
  readonly #host: PolicyHost;
  #holder: Thread | null = null;
  /** True between the holder's release at a tick and its taking the lock again. */
  #isReleasing = false;
  /** The thread that has lost the lock while it was releasing it, and is about to find that out. */
  #loser: Thread | null = null;
  readonly #waiters: Waiter[] = [];
  /** Nanoseconds of bytecodes until the holder's next release. */
  #left = OLD_GIL.interval;
  /** Up to which of its own time the holder's bytecodes have been counted; null where counting has to begin. */
  #counted: number | null = null;

  constructor(host: PolicyHost) {
    this.#host = host;
  }

  request(thread: Thread): void {
    if (this.#loser === thread) this.#loser = null;
    if (this.#isFree()) this.#take(thread);
    else this.#wait(thread);
  }

  release(thread: Thread): void {
    if (this.#holder !== thread) return;
    this.#holder = null;
    this.#host.noteGil("gil-release", thread);
    const asleep = this.#waiters.find(({ isAwake }) => !isAwake);
    if (asleep !== undefined) this.#signal(asleep);
  }

  /** Is asked twice at a tick: before the release, and when the holder is to take the lock again. */
  mustGiveWay(thread: Thread): boolean {
    if (this.#isReleasing && this.#holder === thread) {
      this.#isReleasing = false;
      this.#counted = null;
      return false;
    }
    if (this.#holder !== thread) return true;
    if (this.#waiters.length === 0) return false;
    this.#count(thread);
    if (this.#left > 0) return false;
    this.#left = OLD_GIL.interval;
    this.#releaseAtTick(thread);
    return this.#holder !== thread;
  }

  /** Takes the lock again, or waits for it like anybody else. */
  giveWay(thread: Thread): void {
    this.request(thread);
  }

  turnEnd(thread: Thread): number {
    if (this.#waiters.length === 0) return this.#loser?.clock ?? Infinity;
    this.#count(thread);
    return this.#host.clock + Math.max(this.#left, 0);
  }

  #isFree(): boolean {
    return this.#holder === null || this.#isReleasing;
  }

  /** Counts the bytecodes that the holder has run since the last time. */
  #count(thread: Thread): void {
    const onCore = thread.core === null ? 0 : this.#host.clock - thread.dispatchedAt;
    const used = thread.cpuTime + onCore - thread.nativeTime;
    if (this.#counted !== null) this.#left -= used - this.#counted;
    this.#counted = used;
  }

  #releaseAtTick(thread: Thread): void {
    const host = this.#host;
    const asleep = this.#waiters.find(({ isAwake }) => !isAwake);
    if (asleep !== undefined && !host.hasIdleCore() && host.clock >= asleep.preemptsAt) {
      this.#isReleasing = true;
      this.#waiters.splice(this.#waiters.indexOf(asleep), 1);
      this.#take(asleep.thread);
      return;
    }
    const wakes = asleep !== undefined && host.hasIdleCore();
    if (wakes) this.#signal(asleep);
    this.#isReleasing = true;
    host.spend(thread, wakes ? OLD_GIL.wakingRelease : OLD_GIL.release);
  }

  #take(thread: Thread): void {
    if (this.#isReleasing) {
      this.#loser = this.#holder;
      this.#host.noteGil("gil-release", this.#holder!);
    }
    this.#isReleasing = false;
    this.#holder = thread;
    this.#counted = null;
    this.#host.noteGil("gil-acquire", thread);
    this.#host.makeReady(thread);
  }

  #wait(thread: Thread): void {
    const host = this.#host;
    if (this.#waiters.length === 0) {
      // How far the ticker has come by then is chance.
      this.#left = host.draw([0, OLD_GIL.interval]);
      this.#counted = null;
    }
    thread.state = "waiting";
    thread.waiting = { kind: "gil", id: "", name: "the GIL" };
    host.noteBlocked(thread, thread.waiting);
    append(this.#waiters, { thread, isAwake: false, preemptsAt: this.#nextSchedulerTick() });
  }

  #nextSchedulerTick(): number {
    return (Math.floor(this.#host.clock / SCHEDULER_TICK) + 1) * SCHEDULER_TICK;
  }

  /** Wakes a waiter, which looks at the lock when it gets there. */
  #signal(waiter: Waiter): void {
    const host = this.#host;
    waiter.isAwake = true;
    host.after(host.draw(host.interpreter.delays.wake), () => {
      if (this.#takeFor(waiter)) return;
      const sleepAgain = (): void => {
        if (!this.#takeFor(waiter)) waiter.isAwake = false;
      };
      if (host.glance(waiter.thread, OLD_GIL.look, sleepAgain)) return;
      waiter.isAwake = false;
      waiter.preemptsAt = this.#nextSchedulerTick();
    });
  }

  #takeFor(waiter: Waiter): boolean {
    const position = this.#waiters.indexOf(waiter);
    if (position < 0) return true;
    if (!this.#isFree()) return false;
    this.#waiters.splice(position, 1);
    this.#take(waiter.thread);
    return true;
  }
}

/**
 * The global interpreter lock since CPython 3.2 (Python/ceval_gil.c: take_gil, drop_gil).
 *
 * One thread holds it and runs. A thread that wants it waits on a condition for the switch interval; if
 * the lock changed hands meanwhile the wait begins anew, otherwise the waiter asks the holder to drop it.
 * The holder looks for that request at check points only, drops the lock, and waits until some other
 * thread has taken it (forced switching). A thread that gives the lock up of its own accord, to block,
 * does not wait: it may be the one that takes it back.
 *
 * So the interval is how long a waiter is patient, not a slice that the holder is given.
 */
import { append } from "../machine/append.ts";
import type { ExecutionPolicy, PolicyHost } from "../machine/interpreter.ts";
import { TICK } from "../machine/cores.ts";
import type { Thread } from "../machine/thread.ts";
import type { Timer } from "../machine/timers.ts";

interface Waiter {
  readonly thread: Thread;
  timeout: Timer;
}

export class Gil implements ExecutionPolicy {
  readonly #host: PolicyHost;
  #holder: Thread | null = null;
  readonly #waiters: Waiter[] = [];
  /** The thread that was made to drop the lock and waits until another has it. */
  #dropper: Thread | null = null;
  #dropRequested = false;
  #switchNumber = 0;
  #lastHolder: Thread | null = null;

  constructor(host: PolicyHost) {
    this.#host = host;
  }

  request(thread: Thread): void {
    if (this.#holder === null) this.#take(thread);
    else this.#wait(thread);
  }

  release(thread: Thread): void {
    if (this.#holder !== thread) return;
    this.#holder = null;
    this.#host.noteGil("gil-release", thread);
    this.#signal();
  }

  mustGiveWay(): boolean {
    return this.#dropRequested;
  }

  giveWay(thread: Thread): void {
    this.#dropper = thread;
    this.#block(thread);
    this.release(thread);
  }

  /** A waiter asks by its own timer; a holder that has been asked is to see it at its next check point. */
  turnEnd(): number {
    return this.#dropRequested ? this.#host.clock : Infinity;
  }

  #take(thread: Thread): void {
    this.#holder = thread;
    this.#dropRequested = false;
    if (this.#lastHolder !== thread) {
      this.#lastHolder = thread;
      this.#switchNumber++;
    }
    this.#host.noteGil("gil-acquire", thread);
    this.#host.makeReady(thread);
    const dropper = this.#dropper;
    if (dropper !== null && dropper !== thread) {
      this.#dropper = null;
      this.#enqueue(dropper);
    }
  }

  #wait(thread: Thread): void {
    this.#block(thread);
    this.#enqueue(thread);
  }

  #block(thread: Thread): void {
    thread.state = "waiting";
    thread.waiting = { kind: "gil", id: "", name: "the GIL" };
    this.#host.noteBlocked(thread, thread.waiting);
  }

  #enqueue(thread: Thread): void {
    append(this.#waiters, { thread, timeout: this.#startTimeout(thread) });
  }

  /** The waiter's timed wait. Without a free core it can only run, and ask, at a tick of the scheduler. */
  #startTimeout(thread: Thread): Timer {
    const host = this.#host;
    const switchNumber = this.#switchNumber;
    const patience = Math.max(host.switchInterval, 1000) + host.draw(host.interpreter.delays.gilTimeout);
    const end = host.clock + patience;
    const delay = host.hasIdleCore() ? patience : Math.ceil(end / TICK) * TICK - host.clock;
    return host.after(delay, () => {
      if (this.#holder !== null && this.#switchNumber === switchNumber) this.#dropRequested = true;
      const waiter = this.#waiters.find((other) => other.thread === thread)!;
      waiter.timeout = this.#startTimeout(thread);
    });
  }

  /** Wakes the longest waiter, which takes the lock if it is still free when it gets there. */
  #signal(): void {
    const host = this.#host;
    if (this.#waiters.length === 0) return;
    const signalled = this.#waiters[0]!;
    host.after(host.draw(host.interpreter.delays.wake), () => {
      const position = this.#waiters.indexOf(signalled);
      if (this.#holder !== null || position < 0) return;
      this.#waiters.splice(position, 1);
      signalled.timeout.cancelled = true;
      this.#take(signalled.thread);
    });
  }
}

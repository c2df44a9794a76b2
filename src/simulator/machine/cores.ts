/**
 * The modelled operating system's scheduler: which ready thread is on which core.
 *
 * A thread that becomes ready takes an idle core, the one it was on last if that is free, or joins one
 * queue, first come first served. Where threads queue, a running one is moved off its core at the end
 * of its slice, a whole scheduler tick (Linux with HZ=250: 4 ms).
 */
import { append } from "./append.ts";
import type { EventKind } from "./event.ts";
import { strike } from "./strike.ts";
import type { Thread } from "./thread.ts";

/** Nanoseconds between two scheduler ticks. */
export const TICK = 4_000_000;

/** Nanoseconds a core needs to go from one thread to another. */
const SWITCH_COST = 1_500;

/** What the scheduler needs of the machine. */
interface CoresHost {
  readonly clock: number;
  emit(kind: EventKind, thread: Thread, site: number): void;
}

export class Cores {
  /** Nanoseconds each core has been busy, up to the last time a thread left it. */
  readonly busy: number[];
  /** How often a core went from one thread to another. */
  switches = 0;
  readonly #machine: CoresHost;
  readonly #running: (Thread | null)[];
  readonly #lastThread: (Thread | null)[];
  readonly #queue: Thread[] = [];

  readonly count: number;

  constructor(machine: CoresHost, count: number) {
    this.#machine = machine;
    this.count = count;
    this.busy = new Array<number>(count).fill(0);
    this.#running = new Array<Thread | null>(count).fill(null);
    this.#lastThread = new Array<Thread | null>(count).fill(null);
  }

  /** Takes everybody off, and forgets that anybody was there. */
  restart(): void {
    this.busy.fill(0);
    this.switches = 0;
    this.#running.fill(null);
    this.#lastThread.fill(null);
    this.#queue.length = 0;
  }

  hasIdle(): boolean {
    return this.#running.includes(null);
  }

  hasQueue(): boolean {
    return this.#queue.length > 0;
  }

  /** Puts a thread on a core, or in the queue. */
  admit(thread: Thread): void {
    const preferred = this.#lastThread.indexOf(thread);
    const core =
      preferred >= 0 && this.#running[preferred] === null ? preferred : this.#running.indexOf(null);
    if (core >= 0) return this.#dispatch(thread, core);
    thread.state = "ready";
    append(this.#queue, thread);
    this.#machine.emit("ready", thread, -1);
  }

  /** Takes a thread off its core, which the next in the queue gets. */
  leave(thread: Thread): void {
    const core = thread.core;
    if (core === null) return;
    const ran = this.#machine.clock - thread.dispatchedAt;
    this.busy[core]! += ran;
    thread.cpuTime += ran;
    thread.core = null;
    this.#running[core] = null;
    const next = this.#queue.shift();
    if (next) this.#dispatch(next, core);
  }

  /** The thread that may run code and whose clock is furthest behind, or null. */
  furthestBehind(): Thread | null {
    let found: Thread | null = null;
    for (let core = 0; core < this.#running.length; core++) {
      const thread = this.#running[core]!;
      if (thread === null || thread.isOccupied) continue;
      if (
        found === null ||
        thread.clock < found.clock ||
        (thread.clock === found.clock && thread.id < found.id)
      ) {
        found = thread;
      }
    }
    return found;
  }

  /** Takes a thread out of the queue for a core. */
  strike(thread: Thread): void {
    strike(this.#queue, thread);
  }

  /** The earliest clock of the other threads of the same interpreter that may run code, or Infinity. */
  earliestMate(thread: Thread): number {
    return this.#earliest(thread, true);
  }

  /** The same for the threads of other interpreters, which share no memory with it. */
  earliestStranger(thread: Thread): number {
    return this.#earliest(thread, false);
  }

  #earliest(thread: Thread, isMate: boolean): number {
    let earliest = Infinity;
    for (let core = 0; core < this.#running.length; core++) {
      const other = this.#running[core]!;
      if (other === null || other === thread || other.isOccupied || other.clock >= earliest) continue;
      if ((other.interpreter === thread.interpreter) === isMate) earliest = other.clock;
    }
    return earliest;
  }

  /** When `thread` has to leave its core for one that queues, or Infinity where none does. */
  sliceEnd(thread: Thread): number {
    return this.#queue.length > 0 ? thread.dispatchedAt + TICK : Infinity;
  }

  #dispatch(thread: Thread, core: number): void {
    const machine = this.#machine;
    const isSwitch = this.#lastThread[core] !== null && this.#lastThread[core] !== thread;
    if (isSwitch) this.switches++;
    thread.state = "running";
    thread.core = core;
    thread.dispatchedAt = machine.clock;
    thread.clock = Math.max(thread.clock, machine.clock + (isSwitch ? SWITCH_COST : 0));
    this.#running[core] = thread;
    this.#lastThread[core] = thread;
    machine.emit("run", thread, -1);
  }
}

/**
 * A machine whose threads go on one step at a time, in the order in which the explorer wants them to.
 *
 * There is no time here and there are no cores: a thread that could ever go on may go on next. A step ends where the next
 * one begins, before an access to something shared or before an operation of the library; under a GIL, where the
 * interpreter looks whether it has to give way. What an operation waits for is asked of its `Turn`, so that to take a lock is one
 * step, made when the lock is free.
 */
import type { Delay } from "../machine/costs.ts";
import type { EventDetails } from "../machine/event-log.ts";
import type { EventKind, Place, Waiting } from "../machine/event.ts";
import { Machine } from "../machine/machine.ts";
import type { MachineOptions } from "../machine/machine-options.ts";
import type { Suspendable } from "../machine/program-interface.ts";
import { programSite } from "../machine/texts.ts";
import type { Thread } from "../machine/thread.ts";
import type { Timer } from "../machine/timers.ts";
import type { Turn } from "../machine/turn.ts";
import { AccessLog } from "./access-log.ts";
import { NOBODY_DECIDES } from "./nobody-decides.ts";
import type { Numbers } from "./numbers.ts";
import { readOf, writeOf, type Guard, type Operation, type Step } from "./system.ts";

/** What a thread does next. */
interface Next {
  readonly turn: Turn | null;
  /** Where it waits to be woken, or to be started: the object that says so. */
  readonly wakening: number | null;
  /** True where it has run its last frame, and is about to end. */
  readonly isEnd: boolean;
  readonly givesWay: boolean;
  /** False where it waits to be woken, and may go on without. */
  readonly isPatient: boolean;
  readonly choices: number;
}

const PLAIN: Next = {
  turn: null,
  wakening: null,
  isEnd: false,
  givesWay: false,
  isPatient: true,
  choices: 1,
};
const END: Next = { ...PLAIN, isEnd: true };

interface Leaving {
  readonly error: unknown;
  readonly isError: boolean;
}

export class ExploredMachine extends Machine {
  /** What this execution has done so far. */
  readonly record: AccessLog;
  readonly #numbers: Numbers;
  /** By number. */
  readonly #alive: (Thread | null)[] = [];
  readonly #next: (Next | undefined)[] = [];
  readonly #leaving = new Map<Thread, Leaving>();
  /** The objects that threads wait at to be woken, and whether they have been. */
  readonly #woken = new Map<number, number>();
  readonly #parks: number[] = [];
  /** How to find the state of an object that belongs to the library. */
  readonly #shared = new Map<number, () => number>();
  #announced: Next | null = null;
  #accesses: number[] = [];
  #states: number[] = [];
  #sites: number[] = [];
  /** True where the step has done more than it was known to do. */
  #isMixed = false;
  #choice = 0;
  /** The number of the thread that makes the present step. */
  #number = 0;
  #started = 0;

  constructor(options: MachineOptions, numbers: Numbers) {
    super({ ...options, interpreter: { ...options.interpreter, createPolicy: () => NOBODY_DECIDES } });
    this.#numbers = numbers;
    this.record = new AccessLog(numbers);
    this.setHorizon();
  }

  // ——— What the explorer asks ———

  enabled(into: number[]): number {
    if (this.limitReached !== null || this.isOver) return 0;
    let count = 0;
    for (let number = 0; number < this.#alive.length; number++) {
      const thread = this.#alive[number];
      if (thread && this.#isOpen(thread, this.#next[number]!)) into[count++] = number;
    }
    return count;
  }

  /** True where no thread is left that keeps the run alive. */
  get isOver(): boolean {
    return this.processes[0]!.livingThreads === 0;
  }

  #isOpen(thread: Thread, { turn, wakening, isPatient }: Next): boolean {
    if (!isPatient) return true;
    if (wakening !== null) return this.#woken.get(wakening)! > 0;
    return turn === null || turn.isOpen === null || turn.isOpen(turn.shared.state(), thread);
  }

  givesWay(number: number): boolean {
    return this.#next[number]!.givesWay;
  }

  /** What a thread needs for its next step, where that is a thing that others share. */
  awaited(number: number): Place | null {
    return this.#next[number]?.turn?.shared.place ?? null;
  }

  /** Between how many alternatives a thread chooses in its next step. */
  choices(number: number): number {
    return this.#next[number]!.choices;
  }

  /** What a thread waits to do that is not enabled; null for one that has ended. */
  blocked(number: number): Operation | null {
    const thread = this.#alive[number];
    if (!thread || this.isOver) return null;
    const next = this.#next[number]!;
    return this.#isOpen(thread, next) ? null : this.#operation(thread, next, this.#known(next));
  }

  stateOf(object: number): number {
    return this.#woken.get(object) ?? this.#shared.get(object)?.() ?? 0;
  }

  step(number: number, choice: number): Step {
    const thread = this.#alive[number]!;
    const next = this.#next[number]!;
    this.#accesses = [];
    this.#states = [];
    this.#sites = [];
    this.#isMixed = false;
    this.#announced = null;
    this.#choice = choice;
    this.#number = number;
    this.current = thread;
    this.clock = thread.clock;
    thread.waiting = null;
    this.#touchKnown(next, programSite(thread.site, thread.frames));
    const operation = this.#operation(thread, next, this.#accesses.slice());
    const known = this.#accesses.length;
    if (next.isEnd) this.#end(thread);
    else this.resume(thread);
    this.#next[number] = this.#announced ?? PLAIN;
    const isFurther = next === PLAIN ? this.#isMixed : this.#accesses.length > known;
    return {
      thread: number,
      choice,
      choices: next.choices,
      accesses: this.#accesses,
      states: this.#states,
      sites: this.#sites,
      operation: isFurther ? { ...operation, accessesIn: () => null } : operation,
    };
  }

  /**
   * Lets each thread that stands before what it cannot have try to take it, so that it says what it waits for, and who has
   * that. What the explorer asks afterwards is answered as before, but the execution is not to go on: who has tried stands
   * in line.
   */
  revealWaits(): void {
    const { length } = this.record;
    for (let number = 0; number < this.#alive.length; number++) {
      const thread = this.#alive[number];
      const next = this.#next[number];
      if (!thread || !next?.turn?.isOpen || thread.waiting !== null || this.#isOpen(thread, next)) continue;
      this.#accesses = [];
      this.#states = [];
      this.#sites = [];
      this.#number = number;
      this.current = thread;
      this.resume(thread);
      this.#next[number] = next;
    }
    this.record.length = length;
  }

  /** The thread with that number, if it has begun in this execution. */
  threadAt(number: number): Thread | undefined {
    return this.threads.find((thread) => this.#numbers.ofThread(thread) === number);
  }

  /** The choice that the current step is to make. */
  get choice(): number {
    return this.#choice;
  }

  #touchKnown(next: Next, site: number): void {
    const { turn, wakening } = next;
    if (wakening !== null) this.touch(wakening, false, this.#woken.get(wakening)!, site);
    if (turn === null) return;
    const state = turn.shared.state();
    this.record.isWaiting = turn.isOpen !== null;
    this.touch(this.#numberOf(turn), this.#isWriting(turn, state), state, site);
  }

  #isWriting({ writes }: Turn, state: number): boolean {
    return typeof writes === "function" ? writes(state) : writes;
  }

  #known({ turn, wakening }: Next): number[] {
    const known = wakening === null ? [] : [readOf(wakening)];
    if (turn === null) return known;
    const number = this.#numberOf(turn);
    return [...known, this.#isWriting(turn, turn.shared.state()) ? writeOf(number) : readOf(number)];
  }

  #numberOf({ shared }: Turn): number {
    const number = this.#numbers.ofName(shared.place.id);
    if (!this.#shared.has(number)) this.#shared.set(number, shared.state);
    return number;
  }

  #operation(thread: Thread, next: Next, accesses: readonly number[]): Operation {
    const { turn, wakening, givesWay } = next;
    const number = turn === null ? -1 : this.#numberOf(turn);
    const isOpen = turn?.isOpen ?? null;
    let guard: Guard | null = null;
    if (!next.isPatient) guard = null;
    else if (wakening !== null) guard = { object: wakening, isOpen: (state) => state > 0 };
    else if (isOpen !== null) guard = { object: number, isOpen: (state) => isOpen(state, thread) };
    const isConditional = typeof turn?.writes === "function";
    return {
      accesses,
      guard,
      givesWay,
      accessesIn: isConditional
        ? (stateOf) => [this.#isWriting(turn!, stateOf(number)) ? writeOf(number) : readOf(number)]
        : null,
    };
  }

  /** Notes an access of the current step to an object, in the state that it had before. */
  touch(object: number, isWrite: boolean, state: number, site = -1): void {
    if (this.isAlone) return;
    this.record.touch(this.#number, object, isWrite, site);
    const at = this.#accesses.findIndex((access) => access >> 1 === object);
    if (at < 0) {
      if (this.#accesses.length > 0) this.#isMixed = true;
      this.#accesses.push(isWrite ? writeOf(object) : readOf(object));
      this.#states.push(state);
      this.#sites.push(site);
    } else if (isWrite) {
      if ((this.#accesses[at]! & 1) === 0) this.#isMixed = true;
      this.#accesses[at] = writeOf(object);
      this.#sites[at] = site;
    }
  }

  // ——— What the machine asks ———

  /** While there is but one thread, it need not ask anybody. */
  get isAlone(): boolean {
    return this.#started < 2;
  }

  override setHorizon(): void {
    const { isAlone } = this;
    const { parallel, checksEveryStep } = this.interpreter;
    this.horizon = isAlone || parallel ? Infinity : -Infinity;
    this.stepHorizon = !isAlone && (parallel || checksEveryStep) ? -Infinity : Infinity;
    this.turnHorizon = !isAlone && parallel ? -Infinity : Infinity;
  }

  override grant(): void {
    this.meter.grant(0);
  }

  override awaitTurn(turn: Turn | null, givesWay = false): boolean {
    this.budget--;
    const thread = this.current;
    if (turn === null && !givesWay) return this.#announce(PLAIN);
    const next = { ...PLAIN, turn, givesWay };
    if (givesWay && !this.isAlone && this.callbackDepth === 0) return this.#announce(next);
    if (turn === null) return false;
    if (this.callbackDepth === 0) {
      if (!this.isAlone && this.turnHorizon < 0) return this.#announce(next);
      if (!this.#isOpen(thread, next)) {
        // That it has to wait is something that this step has found out.
        this.touch(this.#numberOf(turn), false, turn.shared.state(), this.meter.site);
        return this.#announce(next);
      }
    }
    this.#touchKnown(next, this.meter.site);
    return false;
  }

  #announce(next: Next): boolean {
    if (this.isAlone && next === PLAIN) return false;
    if (next === PLAIN && this.turnHorizon > 0) return false;
    this.#announced = next;
    return true;
  }

  override startThread(thread: Thread, body: Suspendable): void {
    this.pushFirst(thread, Reflect.apply(body, undefined, []), false);
    thread.state = "running";
    this.count(thread, 1);
    const number = this.#numbers.ofThread(thread);
    while (this.#alive.length <= number) {
      this.#alive.push(null);
      this.#next.push(undefined);
    }
    this.#alive[number] = thread;
    this.#started++;
    if (this.#started > 1) {
      const start = this.#numbers.ofMoment("start", thread.path);
      this.#woken.set(start, 0);
      this.touch(start, true, 0, this.meter.site);
      this.#woken.set(start, 1);
      this.#next[number] = { ...PLAIN, wakening: start };
    } else {
      this.#next[number] = PLAIN;
    }
    this.setHorizon();
    this.emit("start", thread, -1, { text: thread.name });
  }

  override get isTimed(): boolean {
    return false;
  }

  override park(
    waiting: Waiting,
    site: number,
    holder: (() => Thread | null) | null = null,
    turn: Turn | null = null,
    isPatient = true,
  ): void {
    const thread = this.current;
    const number = this.#numbers.ofThread(thread);
    this.isParked = true;
    thread.isWoken = false;
    thread.waiting = waiting;
    thread.holder = holder;
    this.meter.site = site;
    this.emit("block", thread, site, { waiting });
    if (turn?.isOpen) {
      this.#announced = { ...PLAIN, turn, isPatient, givesWay: !isPatient };
      return;
    }
    const count = (this.#parks[number] = (this.#parks[number] ?? 0) + 1);
    const wakening = this.#numbers.ofMoment(`waking ${count}`, thread.path);
    this.#woken.set(wakening, 0);
    this.#announced = { ...PLAIN, turn, wakening, isPatient, givesWay: !isPatient };
  }

  override wake(thread: Thread, value: unknown, _delay?: Delay): void {
    if (thread.isWoken || thread.state === "ended") return;
    thread.isWoken = true;
    thread.input = value;
    thread.waiting = null;
    const number = this.#numbers.ofThread(thread);
    // A thread that wakes itself, or is woken before its step is over, has not announced yet what it waits for.
    const next = thread === this.current ? this.#announced : this.#next[number];
    const wakening = next?.wakening ?? null;
    if (wakening === null) return;
    this.touch(wakening, true, 0, this.meter.site);
    this.#woken.set(wakening, 1);
    this.record.wake(number);
  }

  override emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    this.record.hear(kind, this.#number, site, details);
    super.emit(kind, thread, site, details);
  }

  override placeMade(place: Place, className: string): void {
    this.#numbers.entitle(place, className);
  }

  /** Time passes as fast as anybody likes; nothing ever comes by the clock. */
  override after(_delay: number, action: () => void): Timer {
    return { time: Infinity, sequence: 0, action, cancelled: false };
  }

  override later(delay: number, action: () => void): Timer {
    return this.after(delay, action);
  }

  override draw([low]: Delay): number {
    return low;
  }

  protected override end(thread: Thread, error: unknown, isError: boolean): void {
    this.#leaving.set(thread, { error, isError });
    if (this.isAlone) return this.#end(thread);
    this.#announced = END;
  }

  #end(thread: Thread): void {
    const { error, isError } = this.#leaving.get(thread)!;
    this.#leaving.delete(thread);
    const end = this.#numbers.ofMoment("end", thread.path);
    this.touch(end, true, 0);
    super.end(thread, error, isError);
    if (thread.frames.length > 0) return;
    this.#alive[this.#numbers.ofThread(thread)] = null;
  }
}

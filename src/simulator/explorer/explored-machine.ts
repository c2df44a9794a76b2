/**
 * A machine whose threads go on one step at a time, in the order in which the explorer wants them to.
 *
 * There is no time here and there are no cores: a thread that could ever go on may go on next. A step ends where the next
 * one begins, before an access to something shared or before an operation of the library; under a GIL, where the
 * interpreter looks whether it has to give way. What an operation waits for is asked of its `Turn`, so that to take a lock is one
 * step, made when the lock is free.
 */
import type { Delay } from "../machine/costs.ts";
import type { Waiting } from "../machine/event.ts";
import type { MachineOptions } from "../machine/machine-options.ts";
import type { Suspendable } from "../machine/program-interface.ts";
import { programSite } from "../machine/texts.ts";
import type { Thread } from "../machine/thread.ts";
import type { Timer } from "../machine/timers.ts";
import type { Turn } from "../machine/turn.ts";
import { guardOf, type WatchedRead } from "./loop-watches.ts";
import { END, PLAIN, type Next } from "./next-step.ts";
import type { Numbers } from "./numbers.ts";
import { isWriting, SharedObjects } from "./shared-objects.ts";
import { StepNotes } from "./step-notes.ts";
import { NotRepeatable, readOf, writeOf, type Guard, type Operation, type Step } from "./system.ts";
import { UntimedMachine } from "./untimed-machine.ts";
import { Versions } from "./versions.ts";

export class ExploredMachine extends UntimedMachine {
  readonly #numbers: Numbers;
  /** By number. */
  readonly #alive: (Thread | null)[] = [];
  readonly #next: (Next | undefined)[] = [];
  readonly #leaving = new Map<Thread, { readonly error: unknown; readonly isError: boolean }>();
  /** The objects that threads wait at to be woken, and whether they have been. */
  readonly #woken = new Map<number, number>();
  readonly #parks: number[] = [];
  readonly #shared: SharedObjects;
  #announced: Next | null = null;
  /** What the present step does. */
  #notes = new StepNotes();
  /** Where is noted what a step does that nobody wants to have. */
  readonly #again = new StepNotes();
  readonly #made = new StepNotes();
  readonly #versions = new Versions();
  /** True from when a loop that has waited goes on until it has looked at something. */
  #isLooking = false;
  #choice = 0;
  #started = 0;

  constructor(options: MachineOptions, numbers: Numbers) {
    super(options, numbers);
    this.#numbers = numbers;
    this.#shared = new SharedObjects(numbers);
    this.setHorizon();
  }

  override restart(): void {
    super.restart();
    this.#alive.length = 0;
    this.#next.length = 0;
    this.#leaving.clear();
    this.#woken.clear();
    this.#parks.length = 0;
    this.#shared.restart();
    this.#announced = null;
    this.#versions.restart();
    this.#started = 0;
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

  #isOpen(thread: Thread, { turn, wakening, watched, isPatient }: Next): boolean {
    if (!isPatient) return true;
    if (watched !== null) return watched.some(({ object, seen }) => this.stateOf(object) !== seen);
    if (wakening !== null) return this.#woken.get(wakening)! > 0;
    return turn === null || turn.isOpen === null || turn.isOpen(turn.shared.state(), thread);
  }

  givesWay(number: number): boolean {
    return this.#next[number]!.givesWay;
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
    return this.#isOpen(thread, next) ? null : this.#operation(thread, next, this.#shared.known(next));
  }

  stateOf(object: number): number {
    return this.#woken.get(object) ?? this.#shared.stateOf(object) ?? this.#versions.of(object);
  }

  step(number: number, choice: number): Step {
    const thread = this.#alive[number]!;
    const next = this.#next[number]!;
    const notes = (this.#notes = this.#made);
    notes.renew();
    this.#beginStep(number, thread, next, choice);
    const known = notes.accesses.slice();
    const operation = this.#operation(thread, next, known);
    this.#finishStep(number, thread, next);
    const isFurther = next === PLAIN ? notes.isMixed : !notes.isSame(known);
    return {
      thread: number,
      choice,
      choices: next.choices,
      accesses: notes.accesses,
      states: notes.states,
      sites: notes.sites,
      operation: isFurther ? { ...operation, accessesIn: () => null } : operation,
    };
  }

  /**
   * Lets each thread that stands before what it cannot have try to take it, so that it says what it waits for, and who has
   * that. Only for where nothing can go on any more: what the explorer asks afterwards is answered as before.
   */
  revealWaits(): void {
    const { length } = this.record;
    for (let number = 0; number < this.#alive.length; number++) {
      const thread = this.#alive[number];
      const next = this.#next[number];
      if (!thread || !next?.turn?.isOpen || thread.waiting !== null) continue;
      this.#notes = this.#again;
      this.currentNumber = number;
      this.current = thread;
      this.resume(thread);
      this.#next[number] = next;
    }
    this.record.length = length;
  }

  /** Makes a step that was made before, from the same state. Throws where it comes out otherwise. */
  redo({ thread: number, choice, accesses }: Step): void {
    const thread = this.#alive[number];
    if (!thread) throw new NotRepeatable(`thread ${number}`);
    const next = this.#next[number]!;
    const notes = (this.#notes = this.#again);
    notes.clear();
    this.#beginStep(number, thread, next, choice);
    this.#finishStep(number, thread, next);
    if (!notes.isSame(accesses)) throw new NotRepeatable(thread.name);
  }

  #beginStep(number: number, thread: Thread, next: Next, choice: number): void {
    this.#announced = null;
    this.#choice = choice;
    this.currentNumber = number;
    this.current = thread;
    this.clock = thread.clock;
    thread.waiting = null;
    this.#touchKnown(next, programSite(thread.site, thread.frames));
  }

  #finishStep(number: number, thread: Thread, next: Next): void {
    if (next.isEnd) this.#end(thread);
    else this.resume(thread);
    if (this.#isLooking) this.setHorizon();
    this.#next[number] = this.#announced ?? PLAIN;
  }

  /** The choice that the current step is to make. */
  get choice(): number {
    return this.#choice;
  }

  #touchKnown(next: Next, site: number): void {
    const { turn, wakening, watched } = next;
    if (watched !== null) return this.#lookAgain(watched);
    if (wakening !== null) this.touch(wakening, false, this.#woken.get(wakening)!, site);
    if (turn === null) return;
    const state = turn.shared.state();
    this.record.isWaiting = turn.isOpen !== null;
    this.touch(this.#shared.numberOf(turn), isWriting(turn, state), state, site);
  }

  /** Something has changed that a loop waits for: the thread goes on, and makes its first look at it in the same step. */
  #lookAgain(watched: readonly WatchedRead[]): void {
    for (const { object, site } of watched) this.touch(object, false, this.stateOf(object), site);
    this.watches.begin(this.currentNumber);
    [this.stepHorizon, this.turnHorizon, this.#isLooking] = [Infinity, Infinity, true];
  }

  #operation(thread: Thread, next: Next, accesses: readonly number[]): Operation {
    const { turn, wakening, givesWay } = next;
    const number = turn === null ? -1 : this.#shared.numberOf(turn);
    const isOpen = turn?.isOpen ?? null;
    let guard: Guard | null = null;
    if (!next.isPatient) guard = null;
    else if (next.watched !== null) guard = guardOf(next.watched);
    else if (wakening !== null) guard = { object: wakening, isOpen: (state) => state > 0 };
    else if (isOpen !== null) guard = { object: number, isOpen: (state) => isOpen(state, thread) };
    const isConditional = typeof turn?.writes === "function";
    return {
      accesses,
      guard,
      givesWay,
      accessesIn: isConditional
        ? (stateOf) => [isWriting(turn!, stateOf(number)) ? writeOf(number) : readOf(number)]
        : null,
    };
  }

  /** Notes an access of the current step to an object, in the state that it had before. */
  touch(object: number, isWrite: boolean, state: number, site = -1): void {
    const isMemory = !this.#numbers.isNamed(object);
    const before = isMemory ? this.#versions.of(object) : state;
    if (isMemory || this.#shared.has(object)) {
      if (!isMemory) this.watches.told(this.currentNumber);
      this.watches.note(this.currentNumber, object, isWrite, before, site);
    }
    if (this.isAlone) return;
    if (isMemory && isWrite) this.#versions.write(object);
    this.record.touch(this.currentNumber, object, isWrite, site);
    this.#notes.note(object, isWrite, before, site);
    if (this.#isLooking) this.setHorizon();
  }

  // ——— What the machine asks ———

  /** While there is but one thread, it need not ask anybody. */
  get isAlone(): boolean {
    return this.#started < 2;
  }

  override setHorizon(): void {
    this.#isLooking = false;
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
    if (turn === null) this.watches.told(this.currentNumber);
    // What might write is a step of its own.
    else if (this.#isLooking && turn.writes !== false) this.setHorizon();
    if (turn === null && !givesWay) return this.#announce(PLAIN);
    const next = { ...PLAIN, turn, givesWay };
    if (givesWay && !this.isAlone && this.callbackDepth === 0) return this.#announce(next);
    if (turn === null) return false;
    if (this.callbackDepth === 0) {
      if (!this.isAlone && this.turnHorizon < 0) return this.#announce(next);
      if (!this.#isOpen(thread, next)) {
        // That it has to wait is something that this step has found out.
        this.touch(this.#shared.numberOf(turn), false, turn.shared.state(), this.meter.site);
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

  override endTurn(): boolean {
    const watched = this.callbackDepth > 0 ? null : this.watches.end(this.currentNumber);
    if (watched === null) {
      this.beginTurn();
      return false;
    }
    this.#announced = { ...PLAIN, watched };
    return true;
  }

  /** What a thread that goes round a loop for ever reads there; null for a thread that does not. */
  watchedBy(number: number): readonly WatchedRead[] | null {
    return (this.#alive[number] && this.#next[number]?.watched) ?? null;
  }

  /** True where a thread goes round a loop, and would go on for ever. */
  get isSpinning(): boolean {
    return this.#next.some((next) => next?.watched);
  }

  /** Time passes as fast as anybody likes; nothing ever comes by the clock. */
  override after(_delay: number, action: () => void): Timer {
    return { time: Infinity, sequence: 0, action, cancelled: false };
  }

  override later(delay: number, action: () => void): Timer {
    return this.after(delay, action);
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

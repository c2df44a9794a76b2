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
import type { ExecutionPolicy } from "../machine/interpreter.ts";
import { Machine } from "../machine/machine.ts";
import type { MachineOptions } from "../machine/machine-options.ts";
import type { Suspendable } from "../machine/program-interface.ts";
import type { Thread } from "../machine/thread.ts";
import type { Timer } from "../machine/timers.ts";
import type { Turn } from "../machine/turn.ts";
import type { Numbers } from "./numbers.ts";
import type { Surveyed } from "./look.ts";
import { NotRepeatable, readOf, writeOf, type Guard, type Operation, type Step } from "./system.ts";

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

/** Who may run is the explorer's business. */
const NOBODY_DECIDES: ExecutionPolicy = {
  request: () => undefined,
  release: () => undefined,
  mustGiveWay: () => false,
  giveWay: () => undefined,
  turnEnd: () => Infinity,
};

interface Leaving {
  readonly error: unknown;
  readonly isError: boolean;
}

export class ExploredMachine extends Machine {
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
  /** Where is noted what a step does that nobody wants to have. */
  readonly #again: readonly [accesses: number[], states: number[], sites: number[]] = [[], [], []];
  #states: number[] = [];
  #sites: number[] = [];
  /** True where the step has done more than it was known to do. */
  #isMixed = false;
  /** What the step accesses in other states, where its one access of memory depends on what it finds. */
  #elsewhere: Operation["accessesIn"] = null;
  #choice = 0;
  #started = 0;

  constructor(options: MachineOptions, numbers: Numbers) {
    super({ ...options, interpreter: { ...options.interpreter, createPolicy: () => NOBODY_DECIDES } });
    this.#numbers = numbers;
    this.setHorizon();
  }

  override restart(): void {
    super.restart();
    this.#alive.length = 0;
    this.#next.length = 0;
    this.#leaving.clear();
    this.#woken.clear();
    this.#parks.length = 0;
    this.#shared.clear();
    this.#announced = null;
    this.#accesses = [];
    this.#states = [];
    this.#sites = [];
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

  #isOpen(thread: Thread, { turn, wakening, isPatient }: Next): boolean {
    if (!isPatient) return true;
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
    if (this.#isOpen(thread, next)) return null;
    const operation = this.#operation(thread, next, this.#known(next));
    // Where a switch can land at some places only, its step goes on after what it waits for.
    return this.interpreter.parallel ? operation : { ...operation, accessesIn: () => null };
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
    this.#beginStep(thread, next, choice);
    const operation = this.#operation(thread, next, this.#accesses.slice());
    const known = this.#accesses.length;
    this.#finishStep(number, thread, next);
    const isFurther = next === PLAIN ? this.#isMixed : this.#accesses.length > known;
    return {
      thread: number,
      choice,
      choices: next.choices,
      accesses: this.#accesses,
      states: this.#states,
      sites: this.#sites,
      operation: this.#afterwards(operation, isFurther),
    };
  }

  /** What an operation is known to be once it has been made. */
  #afterwards(operation: Operation, isFurther: boolean): Operation {
    if (isFurther) return { ...operation, accessesIn: () => null };
    return this.#elsewhere === null ? operation : { ...operation, accessesIn: this.#elsewhere };
  }

  /** Makes a step that was made before, from the same state. Throws where it comes out otherwise. */
  redo({ thread: number, choice, accesses }: Step): void {
    const thread = this.#alive[number];
    if (!thread) throw new NotRepeatable(`thread ${number}`);
    const next = this.#next[number]!;
    [this.#accesses, this.#states, this.#sites] = this.#again;
    this.#accesses.length = 0;
    this.#states.length = 0;
    this.#sites.length = 0;
    this.#beginStep(thread, next, choice);
    this.#finishStep(number, thread, next);
    const made = this.#accesses;
    let isSame = made.length === accesses.length;
    for (let i = 0; isSame && i < made.length; i++) isSame = made[i] === accesses[i];
    if (!isSame) throw new NotRepeatable(thread.name);
  }

  #beginStep(thread: Thread, next: Next, choice: number): void {
    this.#isMixed = false;
    this.#elsewhere = null;
    this.#announced = null;
    this.#choice = choice;
    this.current = thread;
    this.clock = thread.clock;
    this.#touchKnown(next);
  }

  /** What a thread does for itself is no step: it belongs to the next one that others could notice. */
  #resumeUntilAccess(number: number, thread: Thread, { turn, wakening, choices }: Next): void {
    const { length } = this.#accesses;
    const isOpen = turn === null && wakening === null && choices === 1;
    do this.resume(thread);
    while (
      isOpen &&
      this.#accesses.length === length &&
      (this.#announced ?? PLAIN) === PLAIN &&
      this.limitReached === null &&
      this.#alive[number] !== null
    );
    if (!isOpen || this.#accesses.length > length || this.#announced !== END) return;
    this.#announced = null;
    this.#end(thread);
  }

  #finishStep(number: number, thread: Thread, next: Next): void {
    if (next.isEnd) this.#end(thread);
    else this.#resumeUntilAccess(number, thread, next);
    this.#next[number] = this.#announced ?? PLAIN;
  }

  /** The choice that the current step is to make. */
  get choice(): number {
    return this.#choice;
  }

  #touchKnown(next: Next): void {
    const { turn, wakening } = next;
    if (wakening !== null) this.touch(wakening, false, this.#woken.get(wakening)!);
    if (turn === null) return;
    const state = turn.shared.state();
    this.touch(this.#numberOf(turn), this.#isWriting(turn, state), state);
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
    const at = this.#positionOf(object);
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

  /** Where an object is among those that the step has accessed, or -1. */
  #positionOf(object: number): number {
    const accesses = this.#accesses;
    for (let i = 0; i < accesses.length; i++) if (accesses[i]! >> 1 === object) return i;
    return -1;
  }

  /** Notes all that one operation on memory accesses, in the states before it. */
  touchAll({ accesses, states, elsewhere }: Surveyed, site: number): void {
    const isFirst = this.#accesses.length === 0;
    for (let i = 0; i < accesses.length; i++) {
      this.touch(accesses[i]! >> 1, (accesses[i]! & 1) === 1, states[i]!, site);
    }
    if (isFirst) {
      this.#isMixed = false;
      this.#elsewhere = elsewhere;
    } else if (elsewhere !== null) {
      this.#isMixed = true;
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
        this.touch(this.#numberOf(turn), false, turn.shared.state());
        return this.#announce(next);
      }
    }
    this.#touchKnown(next);
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
      this.touch(start, true, 0);
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
    this.touch(wakening, true, 0);
    this.#woken.set(wakening, 1);
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

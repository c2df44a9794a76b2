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
import type { MachineOptions } from "../machine/machine-options.ts";
import type { Suspendable } from "../machine/program-interface.ts";
import { programSite } from "../machine/texts.ts";
import type { Thread } from "../machine/thread.ts";
import type { Timer } from "../machine/timers.ts";
import { isGone, lifeOf, threadsOf } from "../machine/lives.ts";
import type { Process } from "../machine/process.ts";
import type { Shared, Turn } from "../machine/turn.ts";
import { ExploredLoops } from "./explored-loops.ts";
import { ExploredTime } from "./explored-time.ts";
import type { Surveyed } from "./look.ts";
import { guardOf, hasChanged, type WatchedRead } from "./loop-watches.ts";
import { END, PLAIN, type Next } from "./next-step.ts";
import type { Numbers } from "./numbers.ts";
import {
  NotRepeatable,
  plainOperation,
  readOf,
  writeOf,
  type Guard,
  type Operation,
  type Step,
} from "./system.ts";
import { StepRecord } from "./step-record.ts";
import { UntimedMachine } from "./untimed-machine.ts";
import { UNKNOWN, Versions } from "./versions.ts";

const PLAIN_OPERATION = plainOperation([]);

const NONE: readonly Shared[] = [];

/** What makes a difference to what threads are to each other. */
export interface Features {
  /** A process can end before its threads have, other than those that are daemons. */
  readonly mayKill: boolean;
  /** Threads can be counted. */
  readonly areCounted: boolean;
  /** Timers come in the order of their deadlines, and when nothing else can be done. */
  readonly respectsClock: boolean;
}

interface Leaving {
  readonly error: unknown;
  readonly isError: boolean;
}

export class ExploredMachine extends UntimedMachine {
  override readonly loops: ExploredLoops;
  override readonly respectsClock: boolean;
  /** How time passes. */
  readonly time: ExploredTime;
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
  /** What the current step has done. */
  readonly #record = new StepRecord();
  #choice = 0;
  readonly #versions = new Versions();
  /** True from when a loop that has waited goes on until it has looked at something. */
  #isLooking = false;
  #started = 0;
  /** The same by number of the process. */
  readonly #startedIn: number[] = [];
  /** True where a process can end before its threads have, other than those that are daemons. */
  readonly #mayKill: boolean;
  /** True where threads are counted, so that each start and each end is something that others can see. */
  readonly #areCounted: boolean;

  /** `features`: what the program has words for, and whether the clock is respected. */
  constructor(options: MachineOptions, numbers: Numbers, { mayKill, areCounted, respectsClock }: Features) {
    super(options, numbers);
    this.respectsClock = respectsClock;
    this.time = new ExploredTime(numbers, respectsClock);
    this.#numbers = numbers;
    this.#mayKill = mayKill;
    this.loops = new ExploredLoops(this, numbers);
    this.#areCounted = areCounted;
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
    this.#versions.restart();
    this.#started = 0;
    this.#startedIn.length = 0;
    this.loops.restart();
    this.time.restart();
    this.setHorizon();
  }

  // ——— What the explorer asks ———

  enabled(into: number[]): number {
    if (this.limitReached !== null) return 0;
    let count = 0;
    for (let number = 0; number < this.#alive.length; number++) {
      const thread = this.#alive[number];
      if (!thread) continue;
      const next = this.#next[number]!;
      if (isKilled(thread) ? next.choices > 1 : this.#isOpen(thread, next)) into[count++] = number;
    }
    if (count > 0 || !this.respectsClock || this.#nextDeadline() === null) return count;
    into[0] = this.time.thread;
    return 1;
  }

  /** True where no thread is left that keeps a process alive. */
  get isOver(): boolean {
    return this.processes.every(isGone);
  }

  /**
   * The life that a thread needs for what it does next, or null where nothing could end it. To choose between alternatives
   * is nothing that a thread has to be alive for: as a step that accesses nothing it commutes with its end.
   */
  #needs(thread: Thread, { choices }: Next): Shared | null {
    const { process } = thread.interpreter;
    const isMortal = thread.isDaemon || this.#mayKill;
    return isMortal && choices === 1 ? lifeOf(process) : null;
  }

  #isOpen(thread: Thread, { turn, wakening, watched, deadline }: Next): boolean {
    if (watched !== null) return watched.some((read) => hasChanged(read, this.stateOf(read.object)));
    if (deadline !== null) {
      if (this.time.hasCome(deadline)) return true;
      if (wakening === null && turn !== null && turn.isOpen === null)
        return turn.until?.(turn.shared.state(), thread) ?? false;
    }
    if (wakening !== null) return this.#woken.get(wakening)! > 0;
    return turn === null || turn.isOpen === null || turn.isOpen(turn.shared.state(), thread);
  }

  /** When the first of those comes who wait until some time; null where nobody does. */
  #nextDeadline(): number | null {
    let first: number | null = null;
    for (let number = 0; number < this.#alive.length; number++) {
      const thread = this.#alive[number];
      const deadline = thread && !isKilled(thread) ? this.#next[number]!.deadline : null;
      if (deadline !== null && (first === null || deadline < first)) first = deadline;
    }
    return first;
  }

  givesWay(number: number): boolean {
    if (number === this.time.thread) return true;
    return this.#next[number]!.givesWay;
  }

  /** What a thread needs for its next step, where that is a thing that others share. */
  awaited(number: number): Place | null {
    return this.#next[number]?.turn?.shared.place ?? null;
  }

  /** Between how many alternatives a thread chooses in its next step. */
  choices(number: number): number {
    if (number === this.time.thread) return 1;
    return this.#next[number]!.choices;
  }

  /** What a thread waits to do that is not enabled; null for one that has ended. */
  blocked(number: number): Operation | null {
    const thread = this.#alive[number];
    if (!thread) return null;
    const next = this.#next[number]!;
    const isOpen = this.#isOpen(thread, next);
    if (isOpen && !isKilled(thread)) return null;
    const known = this.#operation(thread, next, this.#known(thread, next));
    // Where a switch can land at some places only, its step goes on after what it waits for.
    const operation = this.interpreter.parallel ? known : { ...known, accessesIn: () => null };
    const life = this.#needs(thread, next);
    // Whatever ends a process comes after all that its threads have done: before it there is one thing to wait for.
    if (!isOpen || life === null) return isOpen ? null : operation;
    return { ...operation, guard: { object: this.#numberOf(life), isOpen: (state) => state === 0 } };
  }

  stateOf(object: number): number {
    if (object === this.time.object) return this.time.now;
    return this.#woken.get(object) ?? this.#shared.get(object)?.() ?? this.#versions.stateOf(object, UNKNOWN);
  }

  step(number: number, choice: number): Step {
    if (number === this.time.thread) return this.time.passTo(this.#nextDeadline()!);
    const thread = this.#alive[number]!;
    const next = this.#next[number]!;
    if (next.choices > 1 && isKilled(thread)) return this.#chooseInVain(number, choice);
    const actor = this.loops.actorOn(thread);
    this.#beginStep(number, thread, next, choice);
    const operation = this.#operation(thread, next);
    const known = this.#record.length;
    this.#finishStep(number, thread, next);
    const { accesses, states, sites, isMixed } = this.#record;
    const isFurther = next === PLAIN ? isMixed : accesses.length > known;
    return {
      thread: number,
      choice,
      choices: next.choices,
      accesses,
      states,
      sites,
      operation: this.#afterwards(operation, isFurther),
      loop: this.loops.stepOf(actor, next.early),
    };
  }

  /** What an operation is known to be once it has been made. */
  #afterwards(operation: Operation, isFurther: boolean): Operation {
    const { elsewhere } = this.#record;
    if (isFurther) return { ...operation, accessesIn: () => null };
    return elsewhere === null ? operation : { ...operation, accessesIn: elsewhere };
  }

  /** Makes a step that was made before, from the same state. Throws where it comes out otherwise. */
  redo({ thread: number, choice, accesses }: Step): void {
    if (number === this.time.thread) {
      this.time.passTo(this.#nextDeadline()!);
      return;
    }
    const thread = this.#alive[number];
    if (!thread) throw new NotRepeatable(`thread ${number}`);
    const next = this.#next[number]!;
    if (next.choices > 1 && isKilled(thread)) {
      this.#next[number] = PLAIN;
      return;
    }
    this.#beginStep(number, thread, next, choice);
    this.#finishStep(number, thread, next);
    if (!this.#record.isOf(accesses)) throw new NotRepeatable(thread.name);
  }

  #beginStep(number: number, thread: Thread, next: Next, choice: number): void {
    // Time passes when all else is done: whatever is done comes before that.
    if (this.respectsClock) this.#record.beginWith(this.time.object, this.time.now);
    else this.#record.begin();
    this.#announced = null;
    this.#choice = choice;
    this.currentNumber = number;
    this.current = thread;
    this.clock = this.respectsClock ? this.time.now : thread.clock;
    thread.waiting = null;
    this.setHorizon();
    const isMortal = this.#mayKill || thread.isDaemon;
    if (next !== PLAIN || isMortal) this.#touchKnown(thread, next, programSite(thread.site, thread.frames));
  }

  /** What a thread does for itself is no step: it belongs to the next one that others could notice. */
  #resumeUntilAccess(number: number, thread: Thread, { turn, wakening, choices }: Next): void {
    const { length } = this.#record;
    // Whoever can be ended from outside can be ended between any two things that it does.
    const isMortal = this.#mayKill || thread.isDaemon;
    const isOpen = turn === null && wakening === null && choices === 1 && !isMortal;
    do this.resume(thread);
    while (
      isOpen &&
      this.#record.length === length &&
      (this.#announced ?? PLAIN) === PLAIN &&
      this.limitReached === null &&
      this.#alive[number] !== null
    );
    if (!isOpen || this.#record.length > length || this.#announced !== END) return;
    this.#announced = null;
    this.#end(thread);
  }

  #finishStep(number: number, thread: Thread, next: Next): void {
    if (next.isEnd) this.#end(thread);
    else this.#resumeUntilAccess(number, thread, next);
    this.#next[number] = this.#announced ?? PLAIN;
  }

  /** The choice of a thread that was ended before it made it; nothing comes of it. */
  #chooseInVain(number: number, choice: number): Step {
    const { choices } = this.#next[number]!;
    this.#next[number] = PLAIN;
    const operation = plainOperation([]);
    return { thread: number, choice, choices, accesses: [], states: [], sites: [], operation };
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
      const { waiting } = next.turn;
      if (waiting !== undefined) {
        thread.waiting = waiting;
        thread.holder = null;
        continue;
      }
      this.#record.begin();
      this.currentNumber = number;
      this.current = thread;
      this.resume(thread);
      this.#next[number] = next;
    }
    this.record.length = length;
  }

  #touchKnown(thread: Thread, next: Next, site: number): void {
    const { turn, wakening, watched } = next;
    if (watched !== null) this.#lookAgain(watched);
    if (wakening !== null) this.#note(wakening, false, this.#woken.get(wakening)!, site);
    if (turn !== null) {
      const state = turn.shared.state();
      this.record.isWaiting = turn.isOpen !== null;
      this.#operate(turn.shared, this.#isWriting(turn, state), state, site);
      for (const shared of turn.alsoReads ?? NONE) this.noteShared(shared, false);
    }
    if (next.isEnd) {
      this.#note(this.#endOf(thread), true, 0, -1);
      if (this.#areCounted) this.noteShared(threadsOf(thread.interpreter.process), true);
    }
    const life = this.#needs(thread, next);
    if (life !== null) this.#note(this.#numberOf(life), false, 0, -1);
  }

  /** Something has changed that a loop waits for: the thread goes on, and makes its first look at it in the same step. */
  #lookAgain(watched: readonly WatchedRead[]): void {
    for (const { object, site } of watched) this.#note(object, false, this.stateOf(object), site);
    this.watches.begin(this.currentNumber);
    [this.stepHorizon, this.turnHorizon, this.#isLooking] = [Infinity, Infinity, true];
  }

  #endOf({ path }: Thread): number {
    return this.#numbers.ofMoment("end", path);
  }

  #isWriting({ writes }: Turn, state: number): boolean {
    return typeof writes === "function" ? writes(state) : writes;
  }

  #known(thread: Thread, next: Next): number[] {
    const { turn, wakening, watched } = next;
    const known = (watched ?? []).map(({ object }) => readOf(object));
    if (wakening !== null) known.push(readOf(wakening));
    if (turn !== null) {
      const number = this.#numberOf(turn.shared);
      known.push(this.#isWriting(turn, turn.shared.state()) ? writeOf(number) : readOf(number));
      for (const shared of turn.alsoReads ?? NONE) known.push(readOf(this.#numberOf(shared)));
    }
    if (next.isEnd) known.push(writeOf(this.#endOf(thread)));
    const life = this.#needs(thread, next);
    if (life !== null && turn?.shared.place.id !== life.place.id) known.push(readOf(this.#numberOf(life)));
    return known;
  }

  #numberOf(shared: Shared): number {
    const number = this.#numbers.ofName(shared.place.id);
    if (!this.#shared.has(number)) this.#shared.set(number, shared.state);
    return number;
  }

  #operation(thread: Thread, next: Next, accesses = this.#record.accesses): Operation {
    if (next === PLAIN && accesses.length === 0) return PLAIN_OPERATION;
    const { turn, wakening, givesWay } = next;
    const number = turn === null ? -1 : this.#numberOf(turn.shared);
    const isOpen = (next.deadline === null ? turn?.isOpen : (turn?.isOpen ?? turn?.until)) ?? null;
    let guard: Guard | null = null;
    if (next.watched !== null) guard = guardOf(next.watched);
    else if (wakening !== null) guard = { object: wakening, isOpen: (state) => state > 0 };
    else if (isOpen !== null) guard = { object: number, isOpen: (state) => isOpen(state, thread) };
    if (next.deadline !== null) guard = this.time.guard(guard, next.deadline);
    const isConditional = typeof turn?.writes === "function";
    return {
      accesses,
      guard,
      givesWay,
      accessesIn: isConditional
        ? (stateOf) => [
            this.#isWriting(turn!, stateOf(number)) ? writeOf(number) : readOf(number),
            ...accesses.filter((access) => access >> 1 !== number),
          ]
        : null,
    };
  }

  /** Notes an access of the current step to an object, in the state that it had before. */
  touch(object: number, isWrite: boolean, state: number, site = -1): void {
    const isMemory = !this.#numbers.isNamed(object);
    const before = isMemory ? this.#versions.stateOf(object, state) : state;
    if (isMemory) this.watches.note(this.currentNumber, { object, seen: before, site, isMemory }, isWrite);
    if (site >= 0 && this.#hasMemoryToItself && this.current.maker === this.current) return;
    if (isMemory && isWrite) this.#versions.write(object);
    this.#note(object, isWrite, before, site);
    if (this.#isLooking) this.setHorizon();
  }

  /** The same for an operation of the library. */
  #operate(shared: Shared, isWrite: boolean, state: number, site: number): void {
    const object = this.#numberOf(shared);
    this.watches.told(this.currentNumber);
    this.watches.note(this.currentNumber, { object, seen: state, site, isMemory: false }, isWrite);
    this.#note(object, isWrite, state, site);
    if (this.#isLooking) this.setHorizon();
  }

  /** The same, for what has nothing to do with memory. */
  #note(object: number, isWrite: boolean, state: number, site: number): void {
    if (this.isAlone && this.current.maker === this.current) return;
    this.record.touch(this.currentNumber, object, isWrite, site);
    this.#record.touch(object, isWrite, state, site);
  }

  /** Notes all that one operation on memory accesses, in the states before it. */
  touchAll({ accesses, states, elsewhere }: Surveyed, site: number): void {
    const isFirst = this.#record.length === 0;
    for (let i = 0; i < accesses.length; i++) {
      this.touch(accesses[i]! >> 1, (accesses[i]! & 1) === 1, states[i]!, site);
    }
    if (!this.#hasMemoryToItself) this.#record.depends(isFirst, elsewhere);
  }

  // ——— What the machine asks ———

  /** While there is but one thread, it need not ask anybody. */
  get isAlone(): boolean {
    return this.#started < 2;
  }

  /** While its process has but one thread, what the current one does to memory is nobody else's business. */
  get #hasMemoryToItself(): boolean {
    const { process } = this.current.interpreter;
    return (this.#startedIn[process.index] ?? 0) < 2;
  }

  override setHorizon(): void {
    this.#isLooking = false;
    const { isAlone } = this;
    const isPrivate = isAlone || this.#hasMemoryToItself;
    const { parallel, checksEveryStep } = this.interpreter;
    this.horizon = isPrivate || parallel ? Infinity : -Infinity;
    this.stepHorizon = !isPrivate && (parallel || checksEveryStep) ? -Infinity : Infinity;
    // What interpreters share, no lock of one of them keeps from another.
    this.turnHorizon = !isAlone && (parallel || this.interpretersMade > 1) ? -Infinity : Infinity;
  }

  override grant(): void {
    this.meter.grant(0);
  }

  override awaitTurn(turn: Turn | null, givesWay: boolean | number = false): boolean {
    this.budget--;
    const thread = this.current;
    if (turn === null) this.watches.told(this.currentNumber);
    // What might write is a step of its own.
    else if (this.#isLooking && turn.writes !== false) this.setHorizon();
    if (turn === null && !givesWay) return this.#announce(PLAIN);
    const next = { ...PLAIN, turn, givesWay: givesWay !== false };
    if (this.respectsClock && typeof givesWay === "number" && this.callbackDepth === 0) {
      return this.#announce({ ...next, deadline: this.clock + Math.round(givesWay * 1e9) });
    }
    if (givesWay !== false && !this.isAlone && this.callbackDepth === 0) return this.#announce(next);
    if (turn === null) return false;
    if (this.callbackDepth === 0) {
      if (!this.isAlone && this.turnHorizon < 0) return this.#announce(next);
      if (!this.#isOpen(thread, next)) {
        // That it has to wait is something that this step has found out.
        this.#operate(turn.shared, false, turn.shared.state(), this.meter.site);
        return this.#announce(next);
      }
    }
    this.#touchKnown(thread, next, this.meter.site);
    return false;
  }

  override awaitChoice(count: number): boolean {
    this.budget--;
    if (this.callbackDepth > 0) {
      const hint = "Make the choice before, and use what it gave in the function.";
      this.stop("choose() cannot be explored in a function that a built-in calls", hint, this.meter.site);
      return false;
    }
    this.#announced = { ...PLAIN, choices: count };
    return true;
  }

  override choose(): number {
    return this.#choice;
  }

  override noteShared(shared: Shared, isWrite: boolean): void {
    this.#operate(shared, isWrite, shared.state(), this.meter.site);
  }

  #announce(next: Next): boolean {
    if (this.isAlone && next === PLAIN) return false;
    if (next === PLAIN && this.turnHorizon > 0) return false;
    this.#announced = next;
    return true;
  }

  cutStep(): boolean {
    return this.#cutStep(PLAIN);
  }

  cutStepToChoose(choices: number, isEarly: boolean): boolean {
    return this.#cutStep({ ...PLAIN, choices, early: isEarly });
  }

  #cutStep(next: Next): boolean {
    if (this.callbackDepth > 0) return false;
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
    const { index } = thread.interpreter.process;
    this.#startedIn[index] = (this.#startedIn[index] ?? 0) + 1;
    this.#started++;
    if (this.#started > 1) {
      const start = this.#numbers.ofMoment("start", thread.path);
      this.#woken.set(start, 0);
      this.#note(start, true, 0, this.meter.site);
      if (this.#areCounted) this.noteShared(threadsOf(thread.interpreter.process), true);
      this.#woken.set(start, 1);
      this.#next[number] = { ...PLAIN, wakening: start };
    } else {
      this.#next[number] = PLAIN;
    }
    this.setHorizon();
    this.emit("start", thread, -1, { text: thread.name });
  }

  override createProcess(name: string, isDaemon: boolean): Process {
    // Processes have numbers, which everybody can see, in the order of their making.
    this.touch(this.#numbers.ofName("processes"), true, 0);
    return super.createProcess(name, isDaemon);
  }

  override park(
    waiting: Waiting,
    site: number,
    holder: (() => Thread | null) | null = null,
    turn: Turn | null = null,
    deadline: number | null = null,
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
      this.#announced = { ...PLAIN, turn, deadline, givesWay: deadline !== null };
      return;
    }
    const count = (this.#parks[number] = (this.#parks[number] ?? 0) + 1);
    const wakening = this.#numbers.ofMoment(`waking ${count}`, thread.path);
    this.#woken.set(wakening, 0);
    this.#announced = { ...PLAIN, turn, wakening, deadline, givesWay: deadline !== null };
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
    this.#note(wakening, true, 0, this.meter.site);
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

  override emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    // The lines that a thread prints are in order, whichever of its tasks prints them.
    if (kind === "print" && thread.maker !== thread) {
      this.#note(this.#numbers.ofName(`output of ${thread.path}`), true, 0, -1);
    }
    super.emit(kind, thread, site, details);
  }

  /** What a thread that goes round a loop for ever reads there; null for a thread that does not. */
  watchedBy(number: number): readonly WatchedRead[] | null {
    return (this.#alive[number] && this.#next[number]?.watched) ?? null;
  }

  /** True where a thread goes round a loop, and would go on for ever. */
  get isSpinning(): boolean {
    return this.#next.some((next, number) => next?.watched && this.#alive[number]);
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
    this.#note(this.#endOf(thread), true, 0, -1);
    const { process, mainThread } = thread.interpreter;
    super.end(thread, error, isError);
    if (thread.frames.length > 0) return;
    // The main thread waits for all that it can know of, so it is hardly ever another one that comes last.
    if (thread === mainThread || this.#hasStrayed(thread)) this.#touchLife(process);
    this.#alive[this.#numbers.ofThread(thread)] = null;
  }

  /** Ends the process of the current thread at once. */
  override exit(status: number): void {
    if (this.callbackDepth > 0) throw new Error("cannot end a process inside a built-in's callback");
    const { current } = this;
    const { process } = current.interpreter;
    process.returncode = status & 0xff;
    this.isParked = true;
    this.endProcess(process, process.returncode);
    this.#alive[this.#numbers.ofThread(current)] = null;
  }

  override endProcess(process: Process, exitcode: number): void {
    if (!process.isAlive) return;
    this.#touchLife(process);
    const killed = process.threads.filter(({ state }) => state !== "ended" && state !== "new");
    super.endProcess(process, exitcode);
    // Whoever waits for a thread's own end has not seen it.
    for (const thread of killed) thread.state = "waiting";
  }

  #touchLife(process: Process): void {
    this.#note(this.#numberOf(lifeOf(process)), true, 0, -1);
  }

  /** True for a thread that keeps its process alive and that a daemon has started, or one that a daemon has started, and so on. */
  #hasStrayed({ path, isDaemon }: Thread): boolean {
    return !isDaemon && this.threads.some((other) => other.isDaemon && path.startsWith(`${other.path}.`));
  }
}

/** True where a thread ended with its process, wherever it stood. */
function isKilled({ interpreter }: Thread): boolean {
  return isGone(interpreter.process);
}

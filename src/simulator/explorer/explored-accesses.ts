/** What the steps of an explored machine access: places in memory, and what the library has that threads share. */
import type { EventDetails } from "../machine/event-log.ts";
import type { EventKind } from "../machine/event.ts";
import type { MachineOptions } from "../machine/machine-options.ts";
import type { Thread } from "../machine/thread.ts";
import type { Shared, Turn } from "../machine/turn.ts";
import { ExploredTime } from "./explored-time.ts";
import type { Surveyed } from "./look.ts";
import type { WatchedRead } from "./loop-watches.ts";
import type { Numbers } from "./numbers.ts";
import type { SharedSites } from "./shared-sites.ts";
import { StepRecord } from "./step-record.ts";
import { UntimedMachine } from "./untimed-machine.ts";
import { UNKNOWN, Versions } from "./versions.ts";

export abstract class ExploredAccesses extends UntimedMachine {
  override readonly respectsClock: boolean;
  /** How time passes. */
  readonly time: ExploredTime;
  /** What the current step has done. */
  protected readonly made = new StepRecord();
  /** The objects that threads wait at to be woken, and whether they have been. */
  protected readonly woken = new Map<number, number>();
  /** Where in the text a switch may land. */
  readonly sites: SharedSites;
  /** True from when a loop that has waited goes on until it has looked at something. */
  protected isLooking = false;
  /** How many threads have been started. */
  protected started = 0;
  /** The same by number of the process. */
  protected readonly startedIn: number[] = [];
  /** True while somebody looks at what there is, which is nothing that the program does. */
  #isLookedAt = false;
  /** How to find the state of an object that belongs to the library. */
  readonly #shared = new Map<number, () => number>();
  readonly #versions = new Versions();

  constructor(options: MachineOptions, numbers: Numbers, respectsClock: boolean, sites: SharedSites) {
    super(options, numbers);
    this.sites = sites;
    this.respectsClock = respectsClock;
    this.time = new ExploredTime(numbers, respectsClock);
  }

  override restart(): void {
    super.restart();
    this.woken.clear();
    this.started = 0;
    this.startedIn.length = 0;
    this.#shared.clear();
    this.#versions.restart();
    this.time.restart();
  }

  stateOf(object: number): number {
    if (object === this.time.object) return this.time.now;
    return this.woken.get(object) ?? this.#shared.get(object)?.() ?? this.#versions.stateOf(object, UNKNOWN);
  }

  protected numberOf(shared: Shared): number {
    const number = this.numbers.ofName(shared.place.id);
    if (!this.#shared.has(number)) this.#shared.set(number, shared.state);
    return number;
  }

  protected isWriting({ writes }: Turn, state: number): boolean {
    return typeof writes === "function" ? writes(state) : writes;
  }

  /** Lets somebody look at what there is. */
  lookAt<Seen>(look: () => Seen): Seen {
    this.#isLookedAt = true;
    try {
      return look();
    } finally {
      this.#isLookedAt = false;
    }
  }

  /** The number of who does what is done now: a thread, or somebody on its event loop. */
  protected abstract readonly user: number;

  /** Notes an access of the current step to an object, in the state that it had before. */
  touch(object: number, isWrite: boolean, state: number, site = -1): void {
    if (this.#isLookedAt) return;
    const isMemory = !this.numbers.isNamed(object);
    const before = isMemory ? this.#versions.stateOf(object, state) : state;
    if (isMemory) this.watches.note(this.currentNumber, { object, seen: before, site, isMemory }, isWrite);
    if (site >= 0 && this.hasMemoryToItself && this.current.maker === this.current) return;
    if (isMemory && isWrite) this.#versions.write(object);
    if (!isMemory || site < 0 || this.sites.touch(object, this.user, isWrite, site)) {
      this.noteAccess(object, isWrite, before, site);
    } else if (this.sites.has(site)) this.made.touchPrivately(object, isWrite);
    if (this.isLooking) this.setHorizon();
  }

  /** The same for an operation of the library. */
  protected operate(shared: Shared, isWrite: boolean, state: number, site: number): void {
    if (this.#isLookedAt) return;
    const object = this.numberOf(shared);
    this.watches.told(this.currentNumber);
    this.watches.note(this.currentNumber, { object, seen: state, site, isMemory: false }, isWrite);
    this.noteAccess(object, isWrite, state, site);
    if (this.isLooking) this.setHorizon();
  }

  /** The same, for what has nothing to do with memory. */
  protected noteAccess(object: number, isWrite: boolean, state: number, site: number): void {
    if (this.#isLookedAt) return;
    if (this.isAlone && this.current.maker === this.current) return;
    this.record.touch(this.currentNumber, object, isWrite, site);
    this.made.touch(object, isWrite, state, site);
  }

  /** Notes all that one operation on memory accesses, in the states before it. */
  touchAll({ accesses, states, elsewhere }: Surveyed, site: number): void {
    const isFirst = this.made.isEmpty;
    const { length } = this.made;
    for (let i = 0; i < accesses.length; i++) {
      this.touch(accesses[i]! >> 1, (accesses[i]! & 1) === 1, states[i]!, site);
    }
    if (this.made.length > length) this.made.depends(isFirst, elsewhere);
  }

  override noteShared(shared: Shared, isWrite: boolean): void {
    this.operate(shared, isWrite, shared.state(), this.meter.site);
  }

  /** Something has changed that a loop waits for: the thread goes on, and makes its first look at it in the same step. */
  protected lookAgain(watched: readonly WatchedRead[]): void {
    for (const { object, site } of watched) this.noteAccess(object, false, this.stateOf(object), site);
    this.watches.begin(this.currentNumber);
    [this.stepHorizon, this.turnHorizon, this.isLooking] = [Infinity, Infinity, true];
  }

  override emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    // The lines that a thread prints are in order, whichever of its tasks prints them.
    if (kind === "print" && thread.maker !== thread) {
      this.noteAccess(this.numbers.ofName(`output of ${thread.path}`), true, 0, -1);
    }
    super.emit(kind, thread, site, details);
  }

  /** While there is but one thread, it need not ask anybody. */
  get isAlone(): boolean {
    return this.started < 2;
  }

  /** While its process has but one thread, what the current one does to memory is nobody else's business. */
  get hasMemoryToItself(): boolean {
    const { process } = this.current.interpreter;
    return (this.startedIn[process.index] ?? 0) < 2;
  }

  override setHorizon(): void {
    this.isLooking = false;
    const { isAlone } = this;
    const isPrivate = isAlone || this.hasMemoryToItself;
    const { parallel, checksEveryStep } = this.interpreter;
    this.horizon = isPrivate || parallel ? Infinity : -Infinity;
    this.stepHorizon = !isPrivate && (parallel || checksEveryStep) ? -Infinity : Infinity;
    // What processes share, no lock of one of them keeps from another. Interpreters of one process share little: see `Turn.crosses`.
    this.turnHorizon = !isAlone && (parallel || this.processes.length > 1) ? -Infinity : Infinity;
  }
}

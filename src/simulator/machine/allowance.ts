/**
 * How far the thread that runs may go before it has to ask: until somebody else could act, and until the limits of the run
 * are to be looked at. Compiled code is given fuel for so much, and what it has used of it is turned into time.
 */
import { EventLog } from "./event-log.ts";
import type { Interpreter } from "./interpreter.ts";
import type { LimitReached, MachineOptions } from "./machine-options.ts";
import { Meter } from "./meter.ts";
import type { Copying } from "./copying.ts";
import { Texts } from "./texts.ts";
import type { Thread } from "./thread.ts";

/** Steps between two looks at the limits. */
const BUDGET_SLICE = 500_000;

/** Units of fuel that count as one step towards the limit. */
const UNITS_PER_STEP = 10;

/** More fuel than this is never given at once: it stays a small integer. */
const MOST_FUEL = BUDGET_SLICE * UNITS_PER_STEP;

export abstract class Allowance {
  /** The time: of the thread that runs, or of the timer that fires. Nanoseconds. */
  clock = 0;
  /** The running thread goes on without asking while its clock is below this. */
  horizon = Infinity;
  /** The same for steps: Infinity where nobody else can touch memory between two check points. */
  stepHorizon = Infinity;
  /** The same for what other processes can see: at or below `horizon`. */
  turnHorizon = Infinity;
  /** Steps and checks until the next look at the limits. */
  budget = BUDGET_SLICE;
  /** The thread that runs. */
  abstract current: Thread;
  readonly interpreter: Interpreter;
  readonly events: EventLog;
  readonly texts = new Texts();
  readonly meter = new Meter();
  limitReached: LimitReached | null = null;
  /** The copy of a process that is being made, where one is: then the machine stands still, and nobody is told anything. */
  copying: Copying | null = null;
  protected readonly options: MachineOptions;
  /** True where several cores run Python code, and each access has to be looked at for what it does to the caches. */
  hasSharedCaches = false;
  /** True where interpreters or processes share memory that they access step by step: then nobody goes ahead of anybody. */
  hasSharedMemory = false;
  #stepsSpent = 0;

  constructor(options: MachineOptions) {
    this.options = options;
    this.interpreter = options.interpreter;
    this.events = new EventLog(this.texts, options.isWatched, options.keep);
  }

  /** Makes everything as it was before the run, which then can begin again. */
  restart(): void {
    this.clock = 0;
    this.budget = BUDGET_SLICE;
    this.#stepsSpent = 0;
    this.limitReached = null;
    this.hasSharedCaches = false;
    this.hasSharedMemory = false;
    this.events.restart();
    this.meter.restart();
    this.setHorizon(Infinity, Infinity);
  }

  /** From here on two interpreters may look at the same bytes, each access in its turn. */
  shareBytes(): void {
    this.hasSharedMemory = true;
  }

  /** How many frames a thread may have. */
  get depthLimit(): number {
    return this.options.depthLimit;
  }

  setHorizon(horizon: number, turnHorizon: number): void {
    const { parallel, checksEveryStep } = this.interpreter;
    this.horizon = horizon;
    this.turnHorizon = turnHorizon;
    this.stepHorizon = parallel || checksEveryStep || this.hasSharedMemory ? horizon : Infinity;
  }

  /** Turns the fuel that compiled code has used into time. */
  settle(): void {
    const used = this.meter.settle();
    this.clock += used * this.current.pace;
    this.budget -= used / UNITS_PER_STEP;
  }

  /** Settles, and grants anew: the clock may have been moved. */
  renew(): void {
    this.settle();
    this.grant();
  }

  /** Gives compiled code as much fuel as it may use before it has to ask again. */
  grant(): void {
    if (this.hasSharedCaches || this.events.accessesLeft > 0) return this.meter.grant(0);
    const untilHorizon = Math.ceil((this.horizon - this.clock) / this.current.pace) - 1;
    const units = Math.min(untilHorizon, Math.floor(this.budget * UNITS_PER_STEP), MOST_FUEL);
    this.meter.grant(Math.max(units, 0));
  }

  /** True where it is time to look at the limits. */
  isOutOfBudget(): boolean {
    this.settle();
    const isOut = this.budget < 0;
    this.grant();
    return isOut;
  }

  /** True where the running thread stands at a check and has to look whether it must give way. */
  checkDue(): boolean {
    return --this.budget < 0 || this.clock >= this.horizon;
  }

  /** The same behind what has been charged for already. */
  edgeDue(): boolean {
    return this.budget < 0 || this.clock >= this.horizon;
  }

  /** The same where the thread is about to do what other processes can see, and somebody's turn may come before its own. */
  turnDue(): boolean {
    return --this.budget < 0 || this.clock >= this.turnHorizon;
  }

  /** True where the running thread is ahead of one that it shares no memory with. */
  get isAhead(): boolean {
    return this.turnHorizon < this.horizon && this.clock >= this.turnHorizon;
  }

  protected lookAtLimits(): void {
    if (this.copying !== null) {
      // The limits are those of the run, which has been here before.
      this.budget = BUDGET_SLICE;
      return;
    }
    const { site } = this.meter;
    this.#stepsSpent += BUDGET_SLICE;
    if (this.#stepsSpent >= this.options.stepLimit) {
      this.stop(
        `the run took more than ${this.options.stepLimit.toLocaleString("en")} steps`,
        "A loop that never ends? If not, make the numbers smaller.",
        site,
      );
      return;
    }
    this.budget = Math.min(BUDGET_SLICE, this.options.stepLimit - this.#stepsSpent);
    if (this.options.onProgress?.(this.texts.rangeAt(site)) === false) {
      this.stop("the run took too long", "Make the numbers smaller, or run it from the command line.", site);
    }
  }

  /** Ends the run: a limit was reached. Whatever runs gives control back at its next step. */
  stop(limit: string, hint: string, site: number): void {
    this.limitReached ??= { limit, hint, site };
    this.budget = -1;
    this.setHorizon(-Infinity, -Infinity);
  }
}

/**
 * Executes a thread: resumes its frames, one above the other, measures what they use, and stops where somebody else may
 * have to act first. Who that is, and whose turn comes next, is the machine's business.
 *
 * A thread's frames are generators on an explicit stack. The top one is resumed; a call pushes a frame, a return pops it,
 * an exception is thrown into the frame below. Depth costs nothing.
 */
import { resume } from "./resume.ts";
import { append } from "./append.ts";
import { callWith } from "./call-with.ts";
import { ErrorSites } from "./error-sites.ts";
import { EventLog } from "./event-log.ts";
import { Leaving } from "./given.ts";
import type { Interpreter } from "./interpreter.ts";
import type { Copying } from "./process-log.ts";
import type { LimitReached, MachineOptions } from "./machine-options.ts";
import { Meter } from "./meter.ts";
import type { Activation, Suspendable } from "./program-interface.ts";
import { Stopped } from "./stopped.ts";
import { Texts } from "./texts.ts";
import type { GeneratorFrame, Resumption, Thread } from "./thread.ts";

/** Steps between two looks at the limits. */
const BUDGET_SLICE = 500_000;

/** Units of fuel that count as one step towards the limit. */
const UNITS_PER_STEP = 10;

/** More fuel than this is never given at once: it stays a small integer. */
const MOST_FUEL = BUDGET_SLICE * UNITS_PER_STEP;

/** More calls than this are not run inside each other: the engine's own stack is short. */
const MOST_ON_THE_SPOT = 100;

export abstract class Processor {
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
  readonly errorSites = new ErrorSites();
  readonly meter = new Meter();
  limitReached: LimitReached | null = null;
  /** The copy of a process that is being made, where one is: then the machine stands still, and nobody is told anything. */
  copying: Copying | null = null;
  protected readonly options: MachineOptions;
  /** Set by whoever takes the current thread out of the running. */
  protected isParked = false;
  /** True where several cores run Python code, and each access has to be looked at for what it does to the caches. */
  hasSharedCaches = false;
  /** How many pieces of native code, one inside the other, are calling the program back. */
  protected callbackDepth = 0;
  /** True while a call is tried that may still be undone: nothing may be done then that cannot. */
  isTrying = false;
  /** True where the top frame has been pushed and has not begun. */
  protected isFresh = false;
  /** How many calls are being run on the spot, one inside the other. */
  #onTheSpot = 0;
  #stepsSpent = 0;

  constructor(options: MachineOptions) {
    this.options = options;
    this.interpreter = options.interpreter;
    this.events = new EventLog(this.texts, options.isWatched, options.keep);
  }

  /** A thread's last frame has returned, or has thrown. */
  protected abstract end(thread: Thread, error: unknown, isError: boolean): void;

  protected setHorizon(horizon: number, turnHorizon: number): void {
    const { parallel, checksEveryStep } = this.interpreter;
    this.horizon = horizon;
    this.turnHorizon = turnHorizon;
    this.stepHorizon = parallel || checksEveryStep ? horizon : Infinity;
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

  /**
   * Resumes frames above `base` until the thread has to wait for its turn, is parked, or they have all returned. Where it is
   * nested in native code, nothing is waited for, and what the last frame returns or throws goes to that code.
   */
  protected runFrames(thread: Thread, base: number, isNested: boolean): unknown {
    this.grant();
    try {
      return this.#resumeFrames(thread, base, isNested);
    } finally {
      this.settle();
    }
  }

  #resumeFrames(thread: Thread, base: number, isNested: boolean): unknown {
    const frames = thread.frames;
    for (;;) {
      const depth = frames.length;
      if (thread.pending !== null) {
        this.#makePendingAccess(thread);
        if (frames.length > depth) continue;
      }
      const frame = frames[depth - 1]!;
      const { input, resumption } = thread;
      thread.input = undefined;
      thread.resumption = "next";
      let result: IteratorResult<object | undefined, unknown>;
      // The library looks at the clock, and moves it; compiled code leaves it to the meter.
      if (frame.isLibrary) this.settle();
      this.isFresh = false;
      try {
        result = resume(frame.activation, resumption, input);
      } catch (error) {
        if (this.limitReached !== null) return undefined;
        if (frames.length >= depth) frames.length = depth - 1;
        frame.generator?.failed();
        this.errorSites.note(error, frame.isLibrary ? frame.callSite : this.meter.site);
        this.errorSites.note(error, frame.callSite);
        if (frames.length === base) {
          if (isNested) throw error;
          this.#leave(thread, error, true);
          return undefined;
        }
        thread.input = error;
        thread.resumption = "throw";
        if (frame.isLibrary) this.renew();
        continue;
      }
      if (frame.isLibrary) this.renew();
      if (this.limitReached !== null) return undefined;
      if (!result.done) {
        const given = result.value;
        if (given === undefined) {
          if (this.isFresh) continue;
          if (this.isParked) {
            this.isParked = false;
            return undefined;
          }
          if (this.isOutOfBudget()) this.#lookAtLimits();
          if (this.limitReached !== null || !isNested) return undefined;
          continue;
        }
        if (given instanceof Leaving) {
          thread.input = given.value;
          thread.resumption = "return";
          continue;
        }
      }
      frames.pop();
      let value: unknown = result.value;
      try {
        if (frame.generator !== null) value = this.#handOver(frame.generator, result);
      } catch (error) {
        if (frames.length === base) throw error;
        thread.input = error;
        thread.resumption = "throw";
        continue;
      }
      if (frames.length === base) {
        if (isNested) return value;
        this.#leave(thread, undefined, false);
        return undefined;
      }
      thread.input = value;
      if (!frame.isLibrary || isNested) continue;
      this.settle();
      const isDue = this.checkDue();
      this.grant();
      if (!isDue) continue;
      thread.atCheckPoint = true;
      return undefined;
    }
  }

  /** The thread's last frame is gone. */
  #leave(thread: Thread, error: unknown, isError: boolean): void {
    this.settle();
    this.end(thread, error, isError);
  }

  /** True where it is time to look at the limits. */
  isOutOfBudget(): boolean {
    this.settle();
    const isOut = this.budget < 0;
    this.grant();
    return isOut;
  }

  /** Makes the access that the thread has waited for its turn for; what it throws goes to the top frame. */
  #makePendingAccess(thread: Thread): void {
    const access = thread.pending!;
    thread.pending = null;
    const depth = thread.frames.length;
    try {
      const value = access();
      if (thread.frames.length === depth) thread.input = value;
    } catch (error) {
      thread.input = error;
      thread.resumption = "throw";
    }
  }

  /** What a frame that has ended, or a generator that gives a value, hands to the frame below. */
  #handOver(generator: GeneratorFrame, result: IteratorResult<unknown, unknown>): unknown {
    return result.done ? generator.ended(result.value) : generator.gave(result.value);
  }

  /** Runs `generator` to its end on the current thread without a switch, and gives what it returns. */
  runNow(generator: Suspendable, callee: object, self: unknown, args: ArrayLike<unknown>): unknown {
    return this.#runAtOnce(() => this.push(generator, callee, self, args, this.meter.site));
  }

  /** Resumes a generator's activation and runs it, without a switch, until it gives a value or ends. */
  resumeNow(resume: () => void): unknown {
    return this.#runAtOnce(resume);
  }

  /** Runs the frame that `push` pushes to its end, from inside native code. */
  #runAtOnce(push: () => void): unknown {
    const thread = this.current;
    const { input, resumption, pending } = thread;
    const base = thread.frames.length;
    this.settle();
    thread.input = undefined;
    thread.resumption = "next";
    thread.pending = null;
    this.callbackDepth++;
    let value: unknown;
    try {
      push();
      if (thread.frames.length > base) value = this.runFrames(thread, base, true);
    } catch (error) {
      throw this.#withoutNativeOverflow(error);
    } finally {
      this.callbackDepth--;
      thread.frames.length = base;
      Object.assign(thread, { input, resumption, pending });
      this.grant();
    }
    if (this.limitReached !== null) throw new Stopped();
    return value;
  }

  /** Where built-ins and the program call each other too deeply, the engine's own stack ends first. */
  #withoutNativeOverflow(error: unknown): unknown {
    // No regular expression: the engine dies where it has to compile one on the little that is left of its stack.
    const isOverflow = error instanceof RangeError && error.message.includes("call stack");
    return isOverflow ? this.makeRecursionError() : error;
  }

  /**
   * Begins a call: runs it on the spot as far as it goes. False where it came to its end, and its value is in `outcome`;
   * true where it has to wait for something, or is too deep inside others: then its frames are on the stack, and the
   * caller yields next. Throws what the call throws.
   */
  begin(
    generator: Suspendable,
    callee: object,
    self: unknown,
    args: ArrayLike<unknown>,
    site: number,
    outcome: { value: unknown },
  ): boolean {
    this.push(generator, callee, self, args, site);
    return this.runOnTheSpot("next", undefined, outcome);
  }

  /** The same for the frame that has just been pushed. */
  runOnTheSpot(how: Resumption, input: unknown, outcome: { value: unknown }): boolean {
    const { frames } = this.current;
    const depth = frames.length;
    const frame = frames[depth - 1]!;
    if (frame.isLibrary || this.#onTheSpot >= MOST_ON_THE_SPOT) {
      this.current.input = input;
      this.current.resumption = how;
      return true;
    }
    this.isFresh = false;
    this.#onTheSpot++;
    let result: IteratorResult<object | undefined, unknown>;
    try {
      result = resume(frame.activation, how, input);
      if (!result.done && result.value instanceof Leaving)
        result = frame.activation.return(result.value.value);
    } catch (error) {
      if (this.limitReached !== null) return true;
      if (frames.length >= depth) frames.length = depth - 1;
      frame.generator?.failed();
      this.errorSites.note(error, this.meter.site);
      this.errorSites.note(error, frame.callSite);
      throw error;
    } finally {
      this.#onTheSpot--;
    }
    if (this.limitReached !== null || (!result.done && result.value === undefined)) return true;
    frames.pop();
    outcome.value = frame.generator === null ? result.value : this.#handOver(frame.generator, result);
    return false;
  }

  /** Pushes a frame for a call on the current thread; the caller yields next. */
  push(generator: Suspendable, callee: object, self: unknown, args: ArrayLike<unknown>, site: number): true {
    return this.pushActivation(
      callWith(generator, self, args),
      callee,
      site,
      (generator as { isLibrary?: boolean }).isLibrary === true,
      null,
    );
  }

  /** Pushes a frame for an activation that is there already. */
  pushActivation(
    activation: Activation,
    callee: object,
    callSite: number,
    isLibrary: boolean,
    generator: GeneratorFrame | null,
  ): true {
    const { frames } = this.current;
    if (frames.length >= this.options.depthLimit) throw this.makeRecursionError();
    this.isFresh = true;
    append(frames, { activation, callee, isLibrary, callSite, isModule: false, scopes: null, generator });
    return true;
  }

  /** Pushes a frame for a module's body on the current thread; the caller yields next. */
  pushModule(body: Suspendable): true {
    this.isFresh = true;
    append(this.current.frames, {
      activation: Reflect.apply(body, undefined, []),
      callee: null,
      isLibrary: false,
      callSite: -1,
      isModule: true,
      scopes: null,
      generator: null,
    });
    return true;
  }

  /** Makes the error for a stack that is too deep; the library replaces it by Python's. */
  makeRecursionError: () => Error = () => new RangeError("Maximum call stack size exceeded");

  /** The site of what `thread` did last. */
  siteOf(thread: Thread): number {
    return thread === this.current ? this.meter.site : thread.site;
  }

  // ——— Limits ———

  /** True where the running thread stands at a check and has to look whether it must give way. */
  checkDue(): boolean {
    return --this.budget < 0 || this.clock >= this.horizon;
  }

  /** The same where the thread is about to do what other processes can see, and somebody's turn may come before its own. */
  turnDue(): boolean {
    return --this.budget < 0 || this.clock >= this.turnHorizon;
  }

  /** True where the running thread is ahead of one that it shares no memory with. */
  get isAhead(): boolean {
    return this.turnHorizon < this.horizon && this.clock >= this.turnHorizon;
  }

  #lookAtLimits(): void {
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

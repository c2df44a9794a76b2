/**
 * Executes a thread: resumes its frames, one above the other, measures what they use, and stops where somebody else may
 * have to act first. Who that is, and whose turn comes next, is the machine's business.
 *
 * A thread's frames are generators on an explicit stack. The top one is resumed; a call pushes a frame, a return pops it,
 * an exception is thrown into the frame below. Depth costs nothing.
 */
import { resume } from "./resume.ts";
import { Allowance } from "./allowance.ts";
import { append } from "./append.ts";
import { callWith } from "./call-with.ts";
import { ErrorSites } from "./error-sites.ts";
import { Leaving } from "./given.ts";
import type { Activation, Suspendable } from "./program-interface.ts";
import { Stopped } from "./stopped.ts";
import type { Frame, GeneratorFrame, Resumption, Thread } from "./thread.ts";

/** More calls than this are not run inside each other: the engine's own stack is short. */
const MOST_ON_THE_SPOT = 100;

export abstract class Processor extends Allowance {
  readonly errorSites = new ErrorSites();
  /** Set by whoever takes the current thread out of the running. */
  protected isParked = false;
  /** How many pieces of native code, one inside the other, are calling the program back. */
  protected callbackDepth = 0;
  /** True while a call is tried that may still be undone: nothing may be done then that cannot. */
  isTrying = false;
  /** True where the top frame has been pushed and has not begun. */
  protected isFresh = false;
  /** How many calls are being run on the spot, one inside the other. */
  #onTheSpot = 0;
  /** A thread's last frame has returned, or has thrown. */
  protected abstract end(thread: Thread, error: unknown, isError: boolean): void;

  override restart(): void {
    super.restart();
    this.isParked = false;
    this.callbackDepth = 0;
    this.isTrying = false;
    this.isFresh = false;
    this.#onTheSpot = 0;
  }

  /** Lets the current thread go on from where it stands. */
  resume(thread: Thread): void {
    this.meter.site = thread.site;
    this.runFrames(thread, 0, false);
    thread.site = this.meter.site;
    thread.clock = this.clock;
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
          if (this.isOutOfBudget()) this.lookAtLimits();
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

  /** Gives a thread without frames its first one. */
  pushFirst(thread: Thread, activation: Activation, isLibrary: boolean): void {
    append(thread.frames, {
      activation,
      callee: null,
      isLibrary,
      callSite: -1,
      isModule: thread.id === 0 && !isLibrary,
      scopes: null,
      generator: null,
    });
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

  /**
   * Takes the frames above `base` off the running thread's stack, to be put back by `attachFrames`; the caller is one of
   * them, and yields next. The frame that is then the top one goes on with `value`.
   */
  detachFrames(base: number, value: unknown): Frame[] {
    const thread = this.current;
    const taken = thread.frames.splice(base);
    thread.input = value;
    thread.resumption = "next";
    this.isFresh = true;
    return taken;
  }

  /** Puts frames on the running thread's stack; the caller yields next, and the topmost of them goes on. */
  attachFrames(frames: readonly Frame[], how: Resumption, input: unknown): void {
    const thread = this.current;
    if (thread.frames.length + frames.length > this.options.depthLimit) throw this.makeRecursionError();
    for (let i = 0; i < frames.length; i++) append(thread.frames, frames[i]!);
    thread.input = input;
    thread.resumption = how;
    this.isFresh = true;
  }

  /** Makes the error for a stack that is too deep; the library replaces it by Python's. */
  makeRecursionError: () => Error = () => new RangeError("Maximum call stack size exceeded");

  /** The site of what `thread` did last. */
  siteOf(thread: Thread): number {
    return thread === this.current ? this.meter.site : thread.site;
  }
}

/**
 * The simulated machine: cores, threads, a clock for each, and the loop that lets the right one go on.
 *
 * It is the source of truth for time and for who runs. A run is a discrete-event simulation in virtual
 * nanoseconds: either the thread whose clock is furthest behind goes on, or the soonest timer fires.
 * So whatever two threads do to the same place, they do in the order of their clocks.
 *
 * A thread goes on without asking until its **horizon**: the next moment at which anybody else could
 * act. Compiled code compares its clock with it at every step and check (see `program-interface.ts`)
 * and yields when it is reached; a thread that is alone never yields. Under a GIL nobody else can touch
 * memory between two check points, so steps need not be compared at all; with free threading every
 * step has to keep its turn.
 *
 * A thread's frames are generators on an explicit stack. `#runFrames` resumes the top one; a call pushes
 * a frame, a return pops it, an exception is thrown into the frame below. Depth costs nothing.
 *
 * Everything that is not decided by the program is drawn from one seeded stream, in the order in which the
 * simulation needs it. Nothing depends on the real clock or on the engine.
 */
import { Cores } from "./cores.ts";
import type { Costs, Delay } from "./costs.ts";
import { ErrorSites } from "./error-sites.ts";
import type { EventKind, Waiting } from "./event.ts";
import { EventLog, type EventDetails } from "./event-log.ts";
import type { ExecutionPolicy, Interpreter, PolicyHost } from "./interpreter.ts";
import type { LimitReached, MachineOptions } from "./machine-options.ts";
import type { Suspendable } from "./program-interface.ts";
import { RandomStream } from "./random.ts";
import { Stopped } from "./stopped.ts";
import { Thread } from "./thread.ts";
import { TimerQueue, type Timer } from "./timers.ts";

/** Steps between two looks at the limits. */
const BUDGET_SLICE = 50_000;

export class Machine implements PolicyHost {
  /** The time: of the thread that runs, or of the timer that fires. Nanoseconds. */
  clock = 0;
  /** The running thread goes on without asking while its clock is below this. */
  horizon = Infinity;
  /** The same for steps: Infinity where nobody else can touch memory between two check points. */
  stepHorizon = Infinity;
  /** Steps and checks until the next look at the limits. */
  budget = BUDGET_SLICE;
  current: Thread;
  readonly threads: Thread[] = [];
  readonly interpreter: Interpreter;
  readonly random: RandomStream;
  readonly cores: Cores;
  readonly policy: ExecutionPolicy;
  readonly events: EventLog;
  readonly errorSites = new ErrorSites();
  switchInterval: number;
  limitReached: LimitReached | null = null;
  /** Is told of an exception that left a thread's last frame. */
  onUncaught: (thread: Thread, error: unknown) => void = () => undefined;

  readonly #options: MachineOptions;
  readonly #timers = new TimerQueue();
  #isParked = false;
  /** How many pieces of native code, one inside the other, are calling the program back. */
  #callbackDepth = 0;
  #stepsSpent = 0;
  #livingThreads = 0;

  constructor(options: MachineOptions) {
    this.#options = options;
    this.interpreter = options.interpreter;
    this.switchInterval = options.switchInterval;
    this.events = new EventLog(options.onEvent, options.keep);
    this.random = new RandomStream(options.seed, "machine");
    this.cores = new Cores(this, options.cores);
    this.policy = options.interpreter.createPolicy(this);
    this.current = this.createThread("MainThread", false);
  }

  // ——— Running ———

  /** Runs the main thread's `body`, and all that comes of it, until nothing is left to do or can be done. */
  run(body: Suspendable): void {
    const main = this.threads[0]!;
    this.startThread(main, body, 0);
    while (this.limitReached === null && this.#livingThreads > 0) {
      const thread = this.cores.furthestBehind();
      const timer = this.#timers.soonest();
      if (timer && (thread === null || timer.time <= thread.clock)) {
        this.#timers.take();
        this.clock = timer.time;
        timer.action();
      } else if (thread === null) {
        return;
      } else {
        this.current = thread;
        this.clock = thread.clock;
        this.#letRun(thread, timer);
      }
    }
  }

  #letRun(thread: Thread, timer: Timer | undefined): void {
    if (thread.atCheckPoint && this.policy.mustGiveWay(thread)) {
      thread.atCheckPoint = false;
      this.cores.leave(thread);
      thread.state = "waiting";
      this.policy.giveWay(thread);
      return;
    }
    const sliceEnd = this.cores.sliceEnd(thread);
    if (sliceEnd <= thread.clock) {
      this.cores.leave(thread);
      this.cores.admit(thread);
      return;
    }
    thread.atCheckPoint = false;
    const others = this.interpreter.parallel ? this.cores.earliestOther(thread) : Infinity;
    this.#setHorizon(Math.min(timer?.time ?? Infinity, sliceEnd, others));
    this.#runFrames(thread, 0);
    thread.clock = this.clock;
  }

  #setHorizon(horizon: number): void {
    const { parallel, checksEveryStep } = this.interpreter;
    this.horizon = horizon;
    this.stepHorizon = parallel || checksEveryStep ? horizon : Infinity;
  }

  /** Resumes frames above `base` until the thread has to wait for its turn, is parked, or they have all returned. */
  #runFrames(thread: Thread, base: number): unknown {
    const frames = thread.frames;
    for (;;) {
      const frame = frames[frames.length - 1]!;
      const depth = frames.length;
      let result: IteratorResult<undefined, unknown>;
      try {
        if (thread.pending !== null) {
          const pending = thread.pending;
          thread.pending = null;
          thread.input = pending();
        }
        const input = thread.input;
        thread.input = undefined;
        if (thread.inputIsError) {
          thread.inputIsError = false;
          result = frame.activation.throw(input);
        } else {
          result = frame.activation.next(input);
        }
      } catch (error) {
        if (this.limitReached !== null) return undefined;
        if (frames.length === depth) frames.pop();
        this.errorSites.note(error, frame.isLibrary ? frame.callSite : thread.site);
        if (frames.length === base) {
          if (base > 0) throw error;
          this.#end(thread, error, true);
          return undefined;
        }
        thread.input = error;
        thread.inputIsError = true;
        continue;
      }
      if (this.limitReached !== null) return undefined;
      if (result.done) {
        frames.pop();
        if (frames.length === base) {
          if (base > 0) return result.value;
          this.#end(thread, undefined, false);
          return undefined;
        }
        thread.input = result.value;
        if (!frame.isLibrary || base > 0 || !this.checkDue()) continue;
        thread.atCheckPoint = true;
        return undefined;
      }
      if (frames.length > depth) continue;
      if (this.#isParked) {
        this.#isParked = false;
        return undefined;
      }
      if (this.budget < 0) this.#lookAtLimits(thread);
      if (this.limitReached !== null) return undefined;
      if (base === 0) return undefined;
    }
  }

  /** Runs `generator` to its end on the current thread without a switch, and gives what it returns. */
  runNow(generator: Suspendable, callee: object, self: unknown, args: ArrayLike<unknown>): unknown {
    const thread = this.current;
    const { input, inputIsError, pending } = thread;
    const base = thread.frames.length;
    this.push(generator, callee, self, args, thread.site);
    thread.input = undefined;
    thread.inputIsError = false;
    thread.pending = null;
    this.#callbackDepth++;
    let value: unknown;
    try {
      value = this.#runFrames(thread, base);
    } finally {
      this.#callbackDepth--;
      thread.frames.length = base;
      Object.assign(thread, { input, inputIsError, pending });
    }
    if (this.limitReached !== null) throw new Stopped();
    return value;
  }

  /** Pushes a frame for a call on the current thread; the caller yields next. */
  push(generator: Suspendable, callee: object, self: unknown, args: ArrayLike<unknown>, site: number): true {
    const thread = this.current;
    if (thread.frames.length >= this.#options.depthLimit) {
      throw this.makeRecursionError();
    }
    const activation = Reflect.apply(generator, self, args);
    const isLibrary = "isLibrary" in generator;
    thread.frames.push({ activation, callee, isLibrary, callSite: site });
    return true;
  }

  /** Makes the error for a stack that is too deep; the library replaces it by Python's. */
  makeRecursionError: () => Error = () => new RangeError("Maximum call stack size exceeded");

  get depthLimit(): number {
    return this.#options.depthLimit;
  }

  hasIdleCore(): boolean {
    return this.cores.hasIdle();
  }

  // ——— Time ———

  /** True where the running thread stands at a check and has to look whether it must give way. */
  checkDue(): boolean {
    return --this.budget < 0 || this.clock >= this.horizon;
  }

  /** When somebody who is not running on a core could next interrupt the running thread. */
  nextInterruption(): number {
    return Math.min(this.#timers.soonest()?.time ?? Infinity, this.cores.sliceEnd(this.current));
  }

  /** Sets `action` to happen `delay` nanoseconds from now. */
  after(delay: number, action: () => void): Timer {
    const timer = this.#timers.set(this.clock + delay, action);
    if (timer.time < this.horizon) this.#setHorizon(timer.time);
    return timer;
  }

  /** A delay within bounds, as the seed has it, in whole nanoseconds. */
  draw([low, high]: Delay): number {
    return Math.round(this.random.between(low, high));
  }

  #lookAtLimits(thread: Thread): void {
    this.#stepsSpent += BUDGET_SLICE;
    if (this.#stepsSpent >= this.#options.stepLimit) {
      this.stop(
        `the run took more than ${this.#options.stepLimit.toLocaleString("en")} steps`,
        "A loop that never ends? If not, make the numbers smaller.",
        thread.site,
      );
      return;
    }
    this.budget = Math.min(BUDGET_SLICE, this.#options.stepLimit - this.#stepsSpent);
    if (this.#options.onProgress?.(this.events.ranges[thread.site] ?? null) === false) {
      this.stop(
        "the run took too long",
        "Make the numbers smaller, or run it from the command line.",
        thread.site,
      );
    }
  }

  /** Ends the run: a limit was reached. Whatever runs gives control back at its next step. */
  stop(limit: string, hint: string, site: number): void {
    this.limitReached ??= { limit, hint, site };
    this.budget = -1;
    this.#setHorizon(-Infinity);
  }

  // ——— Threads ———

  /** A new thread, made by the current one. */
  createThread(name: string, isDaemon: boolean): Thread {
    const id = this.threads.length;
    const path = id === 0 ? "0" : `${this.current.path}.${++this.current.created}`;
    const thread = new Thread(id, path, name, isDaemon, this.#costsOf(path));
    this.threads.push(thread);
    return thread;
  }

  /** The interpreter's costs, moved a little by the seed: no two threads run at quite the same speed. */
  #costsOf(path: string): Costs {
    const factor = new RandomStream(this.#options.seed, path).between(0.97, 1.03);
    const scaled = { ...this.interpreter.costs };
    for (const key of Object.keys(scaled) as (keyof Costs)[]) {
      // Eighths of a nanosecond add up without rounding, so that clocks are the same on every engine.
      (scaled as Record<keyof Costs, number>)[key] = Math.round(scaled[key] * factor * 8) / 8;
    }
    return scaled;
  }

  /** Lets a new thread begin with `body`, `delay` nanoseconds from now. */
  startThread(thread: Thread, body: Suspendable, delay: number): void {
    const activation = Reflect.apply(body, undefined, []);
    thread.frames.push({ activation, callee: null, isLibrary: false, callSite: -1 });
    thread.state = "waiting";
    thread.startedAt = this.clock;
    if (!thread.isDaemon) this.#livingThreads++;
    this.after(delay, () => {
      thread.startedAt = this.clock;
      thread.clock = this.clock;
      this.emit("start", thread, -1, { text: thread.name });
      this.policy.request(thread);
    });
  }

  /** Lets a thread that the policy has admitted go on: at once where it still has its core. */
  makeReady(thread: Thread): void {
    thread.waiting = null;
    if (thread.core === null) this.cores.admit(thread);
    else thread.clock = this.clock;
  }

  /** Takes the current thread out of the running; it goes on, with a value, when somebody wakes it. */
  park(waiting: Waiting, site: number, holder: (() => Thread | null) | null = null): void {
    const thread = this.current;
    if (this.#callbackDepth > 0) throw new Error("cannot block in a function that a built-in calls back");
    this.#isParked = true;
    thread.waiting = waiting;
    thread.holder = holder;
    thread.site = site;
    this.cores.leave(thread);
    thread.state = "waiting";
    this.emit("block", thread, site, { waiting });
    this.policy.release(thread);
  }

  /** Keeps the current thread on its core for `nanoseconds` in code that is not Python, with no right to run Python. */
  occupy(nanoseconds: number): void {
    const thread = this.current;
    this.#isParked = true;
    thread.isOccupied = true;
    this.policy.release(thread);
    this.after(nanoseconds, () => {
      thread.isOccupied = false;
      thread.clock = this.clock;
      this.policy.request(thread);
      if (thread.waiting !== null) this.cores.leave(thread);
    });
  }

  /** Wakes a parked thread: after the time that takes, it asks to run, and its `yield` gives `value`. */
  wake(thread: Thread, value: unknown, delay: Delay = this.interpreter.delays.wake): void {
    thread.input = value;
    this.after(this.draw(delay), () => {
      this.emit("wake", thread, thread.site, { waiting: thread.waiting });
      this.policy.request(thread);
    });
  }

  #end(thread: Thread, error: unknown, isError: boolean): void {
    if (isError) this.onUncaught(thread, error);
    this.emit("end", thread, -1);
    this.cores.leave(thread);
    thread.state = "ended";
    thread.endedAt = this.clock;
    thread.clock = this.clock;
    this.policy.release(thread);
    if (!thread.isDaemon) this.#livingThreads--;
    for (const action of thread.onEnd) action();
  }

  // ——— Events ———

  /** Tells the observer, if there is one, what `thread` does now. */
  emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    this.events.emit(kind, thread, this.clock, site, details);
  }

  noteGil(kind: "gil-acquire" | "gil-release", thread: Thread): void {
    this.emit(kind, thread, -1);
  }

  noteBlocked(thread: Thread, waiting: Waiting): void {
    this.emit("block", thread, thread.site, { waiting });
  }
}

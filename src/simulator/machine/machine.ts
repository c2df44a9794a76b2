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
 * How one thread is executed, frame by frame, is in `processor.ts`.
 *
 * Everything that is not decided by the program is drawn from one seeded stream, in the order in which the
 * simulation needs it. Nothing depends on the real clock or on the engine.
 */
import { append } from "./append.ts";
import { Cores } from "./cores.ts";
import type { Costs, Delay } from "./costs.ts";
import type { EventKind, Waiting } from "./event.ts";
import type { EventDetails } from "./event-log.ts";
import type { ExecutionPolicy, PolicyHost } from "./interpreter.ts";
import { EXITED, type MachineOptions } from "./machine-options.ts";
import { Processor } from "./processor.ts";
import type { Activation, Suspendable } from "./program-interface.ts";
import { RandomStream } from "./random.ts";
import { Thread, type Frame, type Resumption } from "./thread.ts";
import { TimerQueue, type Timer } from "./timers.ts";

export class Machine extends Processor implements PolicyHost {
  current: Thread;
  readonly threads: Thread[] = [];
  readonly random: RandomStream;
  readonly cores: Cores;
  readonly policy: ExecutionPolicy;
  switchInterval: number;
  /** Is told of an exception that left a thread's last frame. */
  onUncaught: (thread: Thread, error: unknown) => void = () => undefined;
  /** Gives what a thread has still to do once its last frame is gone, or null; `isLast` where nobody else keeps the run alive. */
  beforeEnd: (thread: Thread, isLast: boolean) => Activation | null = () => null;

  /** Is told of a thread that the current one has just made. */
  onThreadCreated: (thread: Thread) => void = () => undefined;

  readonly #timers = new TimerQueue();
  #livingThreads = 0;

  constructor(options: MachineOptions) {
    super(options);
    this.switchInterval = options.switchInterval;
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
    this.setHorizon(Math.min(timer?.time ?? Infinity, sliceEnd, others));
    this.meter.site = thread.site;
    this.runFrames(thread, 0, false);
    thread.site = this.meter.site;
    thread.clock = this.clock;
  }

  get depthLimit(): number {
    return this.options.depthLimit;
  }

  hasIdleCore(): boolean {
    return this.cores.hasIdle();
  }

  // ——— Time ———

  /** When somebody who is not running on a core could next interrupt the running thread. */
  nextInterruption(): number {
    return Math.min(this.#timers.soonest()?.time ?? Infinity, this.cores.sliceEnd(this.current));
  }

  /** Sets `action` to happen `delay` nanoseconds from now. */
  after(delay: number, action: () => void): Timer {
    const timer = this.#timers.set(this.clock + delay, action);
    if (timer.time < this.horizon) this.setHorizon(timer.time);
    return timer;
  }

  /** A delay within bounds, as the seed has it, in whole nanoseconds. */
  draw([low, high]: Delay): number {
    return Math.round(this.random.between(low, high));
  }

  // ——— Threads ———

  /** A new thread, made by the current one. */
  createThread(name: string, isDaemon: boolean): Thread {
    const id = this.threads.length;
    const path = id === 0 ? "0" : `${this.current.path}.${++this.current.created}`;
    const pace = this.#paceOf(path);
    const thread = new Thread(id, path, name, isDaemon, pace, this.#costsAt(pace));
    append(this.threads, thread);
    if (id > 0) this.onThreadCreated(thread);
    return thread;
  }

  /**
   * How fast a thread is: no two run at quite the same speed. A whole number of 1024ths, so that times add up without
   * rounding and are the same whether they are added step by step or all at once.
   */
  #paceOf(path: string): number {
    return Math.round(new RandomStream(this.options.seed, path).between(0.97, 1.03) * 1024) / 1024;
  }

  #costsAt(pace: number): Costs {
    const scaled = { ...this.interpreter.costs };
    for (const key of Object.keys(scaled) as (keyof Costs)[]) {
      (scaled as Record<keyof Costs, number>)[key] = scaled[key] * pace;
    }
    return scaled;
  }

  /** Lets a new thread begin with `body`, `delay` nanoseconds from now. */
  startThread(thread: Thread, body: Suspendable, delay: number): void {
    this.#pushFirst(thread, Reflect.apply(body, undefined, []), false);
    if (thread.id > 0) this.hasSharedCaches = this.interpreter.delays.sharedWrite !== null;
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

  /** Gives a thread without frames its first one. */
  #pushFirst(thread: Thread, activation: Activation, isLibrary: boolean): void {
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

  /** Lets a thread that the policy has admitted go on: at once where it still has its core. */
  makeReady(thread: Thread): void {
    thread.waiting = null;
    if (thread.core === null) this.cores.admit(thread);
    else thread.clock = this.clock;
  }

  /** Takes the current thread out of the running; it goes on, with a value, when somebody wakes it. */
  park(waiting: Waiting, site: number, holder: (() => Thread | null) | null = null): void {
    const thread = this.current;
    if (this.callbackDepth > 0) throw new Error("cannot block in a function that a built-in calls back");
    this.isParked = true;
    thread.isWoken = false;
    thread.waiting = waiting;
    thread.holder = holder;
    this.meter.site = site;
    this.cores.leave(thread);
    thread.state = "waiting";
    this.emit("block", thread, site, { waiting });
    this.policy.release(thread);
  }

  /** Keeps the current thread on its core for `nanoseconds` in code that is not Python, with no right to run Python. */
  occupy(nanoseconds: number): void {
    const thread = this.current;
    this.isParked = true;
    thread.isOccupied = true;
    this.policy.release(thread);
    this.after(nanoseconds, () => {
      thread.isOccupied = false;
      thread.clock = this.clock;
      this.policy.request(thread);
      if (thread.waiting !== null) this.cores.leave(thread);
    });
  }

  /**
   * Wakes a parked thread: after the time that takes, it asks to run, and its `yield` gives `value`. Where somebody
   * has woken it already, as a timeout and a notification may both want to, nothing more happens.
   */
  wake(thread: Thread, value: unknown, delay: Delay = this.interpreter.delays.wake): void {
    if (thread.isWoken) return;
    thread.isWoken = true;
    thread.input = value;
    this.after(this.draw(delay), () => {
      this.emit("wake", thread, this.siteOf(thread), { waiting: thread.waiting });
      this.policy.request(thread);
    });
  }

  /** Ends the run at once: no thread does anything more, and no `finally` block runs. Whoever calls it yields. */
  exit(): void {
    this.limitReached ??= EXITED;
    this.budget = -1;
    this.setHorizon(-Infinity);
  }

  protected end(thread: Thread, error: unknown, isError: boolean): void {
    if (isError) this.onUncaught(thread, error);
    const rest = this.beforeEnd(thread, !thread.isDaemon && this.#livingThreads === 1);
    if (rest !== null) return this.#pushFirst(thread, rest, true);
    this.emit("end", thread, -1);
    this.cores.leave(thread);
    thread.state = "ended";
    thread.endedAt = this.clock;
    thread.clock = this.clock;
    this.policy.release(thread);
    if (!thread.isDaemon) this.#livingThreads--;
    for (let i = 0; i < thread.onEnd.length; i++) thread.onEnd[i]!();
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

  // ——— Events ———

  /** Tells the observer, if there is one, what `thread` does now. */
  emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    this.events.emit(kind, thread, this.clock, site, details);
  }

  noteGil(kind: "gil-acquire" | "gil-release", thread: Thread): void {
    this.emit(kind, thread, -1);
  }

  noteBlocked(thread: Thread, waiting: Waiting): void {
    this.emit("block", thread, this.siteOf(thread), { waiting });
  }
}

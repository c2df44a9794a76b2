/**
 * The event loop (BaseEventLoop in Lib/asyncio/base_events.py of 3.14): one queue of calls that are ready, and a heap of
 * timers.
 *
 * One iteration drops cancelled timers, waits until something is ready or due, appends the due timers to
 * what is ready, and makes exactly as many calls as are ready by then. What they add waits for the next one.
 * To wait, the loop parks its thread, as CPython's sleeps in `select`: until the first timer is due, or until
 * another thread calls `callSoonThreadsafe`.
 */
import type { Machine } from "../../machine/machine.ts";
import type { LoopExplorer } from "../../machine/loop-explorer.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Thread, WaitingTask } from "../../machine/thread.ts";
import type { Turn } from "../../machine/turn.ts";
import type { Contexts, ContextState } from "../contextvars/contexts.ts";
import { RuntimeError } from "../exceptions.ts";
import { invoke, park, SECOND, takeTurn, type LibraryContext } from "../library-context.ts";
import { ExceptionReporter } from "./exception-reporter.ts";
import { Fifo } from "../fifo.ts";
import type { FutureState } from "./future-state.ts";
import { describeCall, type Explored, Handle, InternalCall, TimerHandle } from "./handle.ts";
import { OpenTurns, type TurningLoop } from "./open-turns.ts";
import { isExit, type TaskHost, type TaskState } from "./task-state.ts";
import { TimerHeap } from "./timer-heap.ts";

/** Two moments closer than this are one for the loop's clock, in seconds. */
const CLOCK_RESOLUTION = 1e-9;
/** `epoll_wait` sleeps whole milliseconds, and EpollSelector rounds up to them. */
const POLL_RESOLUTION = 1e-3;
/** The line of calls, as other threads see it. */
const LINE = { id: "loop", name: "event loop" };
/** The longest wait in one go, in seconds. [MAXIMUM_SELECT_TIMEOUT] */
const LONGEST_WAIT = 24 * 3600;
/** More timers than this are cleared of cancelled ones where those are more than half. [_MIN_SCHEDULED_TIMER_HANDLES] */
const MANY_TIMERS = 100;

/** The loops of one run: which one runs on which thread. */
export type RunningLoops = Map<Thread, LoopState>;

/** Calls the `cancel` of a future's own object. */
export type CancelFuture = (future: FutureState, message: unknown) => Activation;

export class LoopState implements TaskHost, TurningLoop {
  readonly machine: Machine;
  readonly explorer: LoopExplorer | null;
  readonly contexts: Contexts;
  readonly reporter: ExceptionReporter;
  current: TaskState | null = null;
  isClosed = false;
  isStopping = false;
  taskFactory: unknown = null;
  /** The tasks that are not done, in the order of their creation. */
  readonly tasks = new Set<TaskState>();
  readonly cancelFuture: CancelFuture;
  readonly #context: LibraryContext;
  readonly #running: RunningLoops;
  readonly #ready = new Fifo<Handle>();
  readonly #timers = new TimerHeap<TimerHandle>();
  readonly #failed = new Set<FutureState>();
  /** What takes the place of the timers where all orders are explored. */
  readonly #open: OpenTurns | null;
  readonly #line: Turn;
  /** How often its wait was ended, or would have been: by calls that were brought thread-safely, and no others. */
  #roused = 0;
  /** How many calls of this turn have not been made. */
  #left = 0;
  #cancelledTimers = 0;
  #thread: Thread | null = null;
  /** Ends the loop's wait, while it is in one. */
  #rouse: (() => void) | null = null;

  constructor(
    context: LibraryContext,
    contexts: Contexts,
    running: RunningLoops,
    cancelFuture: CancelFuture,
    object: object,
  ) {
    this.#context = context;
    this.machine = context.machine;
    this.explorer = context.machine.loops;
    this.#open = this.explorer === null ? null : new OpenTurns(this.explorer);
    this.#line = { shared: { place: LINE, state: () => this.#roused }, writes: false, isOpen: null };
    this.contexts = contexts;
    this.#running = running;
    this.cancelFuture = cancelFuture;
    this.reporter = new ExceptionReporter(context, contexts, object);
  }

  get isRunning(): boolean {
    return this.#thread !== null;
  }

  /** Seconds on the loop's clock, which is `time.monotonic()`. */
  time(): number {
    return Math.round(this.machine.clock) / SECOND;
  }

  assertOpen(): void {
    if (this.isClosed) throw new RuntimeError("Event loop is closed");
  }

  // ——— Registering calls ———

  callSoon(callback: unknown, args: unknown[], context: ContextState = this.contexts.copy()): Handle {
    this.assertOpen();
    const handle = new Handle(callback, args, context, null, this.#explore(callback));
    this.#putInLine(handle);
    return handle;
  }

  #putInLine(handle: Handle): void {
    this.explorer?.accessShared(this.#line.shared, true);
    this.#ready.push(handle);
  }

  /** What Explore has to know of a call that is being arranged. */
  #explore(callback: unknown): Explored | null {
    const { explorer } = this;
    if (explorer === null) return null;
    const task = callback instanceof InternalCall ? callback.actor : null;
    const actor = task ?? explorer.makeActor(describeCall(callback));
    const explored = { actor, time: this.machine.clock, onAccess: () => undefined };
    if (task !== null) return explored;
    const number = explorer.makeObject();
    return { ...explored, onAccess: (isWrite) => explorer.access(number, isWrite) };
  }

  /** The same from any thread: ends the loop's wait. */
  callSoonThreadsafe(callback: unknown, args: unknown[], context?: ContextState): Handle {
    const handle = this.callSoon(callback, args, context);
    this.#roused++;
    this.#rouse?.();
    return handle;
  }

  /** What it is to bring a call from another thread. */
  get bringing(): Turn {
    return { ...this.#line, writes: true };
  }

  /** Registers a call at `when`, in seconds on the loop's clock. */
  callAt(when: number, callback: unknown, args: unknown[], context = this.contexts.copy()): TimerHandle {
    return this.#setTimer(when, callback, args, context, false);
  }

  /** Makes a call when a device has done what takes it so many seconds. */
  callWhenDone(seconds: number, callback: unknown): TimerHandle {
    return this.#setTimer(this.time() + seconds, callback, [], this.contexts.copy(), true);
  }

  #setTimer(
    when: number,
    callback: unknown,
    args: unknown[],
    context: ContextState,
    isDevice: boolean,
  ): TimerHandle {
    this.assertOpen();
    const explored = this.#explore(callback);
    const timer = new TimerHandle(when, callback, args, context, () => this.#cancelledTimers++, explored);
    if (this.#open === null) this.#timers.push(timer);
    else this.#open.add(timer, when - this.time(), isDevice);
    return timer;
  }

  // ——— Running ———

  /** Runs until `stop` is asked for; the iteration in which that happens is made to its end. */
  *runForever(): Activation {
    this.assertOpen();
    if (this.isRunning) throw new RuntimeError("This event loop is already running");
    const thread = this.machine.current;
    if (this.#running.has(thread)) {
      throw new RuntimeError("Cannot run the event loop while another loop is running");
    }
    this.#thread = thread;
    this.#running.set(thread, this);
    thread.task = () => this.current?.identity ?? null;
    thread.suspended = () => [...this.tasks].flatMap((task) => task.suspended ?? []);
    const remove = this.explorer?.add({ state: () => this.#state, waiting: () => this.#waiting });
    try {
      do yield* this.#runOnce();
      while (!this.isStopping);
    } finally {
      remove?.();
      this.isStopping = false;
      this.#thread = null;
      this.#running.delete(thread);
      thread.suspended = null;
      thread.task = null;
    }
    return undefined;
  }

  /** Runs until `future` is done, and gives its result. */
  *runUntilComplete(future: FutureState): Activation {
    this.assertOpen();
    const stop = new InternalCall("_run_until_complete_cb", () => this.#stopFor(future));
    future.addCallback(stop, this.contexts.copy());
    try {
      yield* this.runForever();
    } catch (error) {
      if (future.status === "finished") future.takeException();
      throw error;
    } finally {
      future.removeCallback(stop);
    }
    if (!future.isDone) throw new RuntimeError("Event loop stopped before Future completed.");
    return future.takeResult();
  }

  *#stopFor(future: FutureState): Activation {
    // What asks the program to end goes through the loop by itself.
    if (future.failure === null || !isExit(future.failure.error)) this.isStopping = true;
    return undefined;
  }

  *#runOnce(): Activation {
    const { machine } = this;
    const { costs } = machine.current;
    if (this.#open !== null) return yield* this.#runOpenly(this.#open);
    machine.clock += costs.loopIteration;
    this.#dropCancelledTimers();
    if (this.#ready.length === 0 && !this.isStopping) yield* this.#wait();
    const end = this.time() + CLOCK_RESOLUTION;
    while (this.#timers.length > 0 && this.#timers.first!.deadline < end) {
      this.#ready.push(this.#timers.pop());
    }
    for (let left = this.#ready.length; left > 0; left--) {
      const handle = this.#ready.take();
      if (handle.cancelled()) continue;
      machine.clock += costs.loopCall;
      if (machine.checkDue()) {
        machine.current.atCheckPoint = true;
        yield;
      }
      yield* this.#call(handle);
    }
    return undefined;
  }

  /** The same where all orders are explored. */
  *#runOpenly(open: OpenTurns): Activation {
    const explorer = this.explorer!;
    const { machine } = this;
    yield* open.begin(this);
    for (this.#left = this.#ready.length; this.#left > 0; this.#left--) {
      const handle = this.#ready.take();
      if (Handle.isCancelled(handle)) continue;
      const { actor, time, onAccess } = Handle.contentOf(handle).explored!;
      if (explorer.begin(actor)) yield;
      // At any speed each has a clock of its own: the time that must have passed at least.
      if (!machine.respectsClock) machine.clock = Math.max(actor.clock, time);
      onAccess(false);
      try {
        yield* this.#call(handle);
      } finally {
        actor.clock = machine.clock;
        explorer.begin(null);
      }
    }
    return undefined;
  }

  get hasWork(): boolean {
    this.explorer?.accessShared(this.#line.shared, false);
    return this.#ready.length > 0 || this.isStopping;
  }

  isDue({ deadline }: TimerHandle): boolean {
    return deadline < this.time() + CLOCK_RESOLUTION;
  }

  admit(timer: TimerHandle): void {
    const { explored } = Handle.contentOf(timer);
    explored!.time = Math.max(explored!.time, Math.round(timer.deadline * SECOND));
    this.#putInLine(timer);
  }

  *look(isIdle: boolean, deadline: number | null): Activation {
    if (!isIdle) return yield* takeTurn(this.#context, this.#line);
    const { machine } = this;
    const before = this.#roused;
    const turn = { ...this.#line, isOpen: (state: number) => state > before };
    machine.current.tasks = () => this.#waiting;
    const end = deadline && Math.round(deadline * SECOND);
    machine.park({ kind: "loop", id: "", name: "" }, machine.meter.site, null, turn, end);
    yield;
    machine.current.tasks = null;
    return undefined;
  }

  /** What decides how it goes on, beside what the places hold that its tasks have accessed. */
  get #state(): readonly number[] {
    const line = this.#ready.items.map((handle) => Handle.contentOf(handle).explored!.actor.number);
    const tasks = [...this.tasks].map(({ actor }) => actor!.number);
    return [this.#left, line.length, ...line, tasks.length, ...tasks, ...this.#open!.state];
  }

  get #waiting(): WaitingTask[] {
    return [...this.tasks].map(({ wait }) => wait);
  }

  #dropCancelledTimers(): void {
    const timers = this.#timers;
    if (timers.length > MANY_TIMERS && this.#cancelledTimers * 2 > timers.length) {
      timers.filter((timer) => !timer.cancelled());
      this.#cancelledTimers = 0;
    }
    while (timers.first?.cancelled()) {
      timers.pop();
      this.#cancelledTimers--;
    }
  }

  /** Waits until the first timer is due, or until another thread has a call to make. */
  *#wait(): Activation {
    const { machine } = this;
    const thread = machine.current;
    const first = this.#timers.first;
    const seconds = first === undefined ? null : Math.min(first.deadline - this.time(), LONGEST_WAIT);
    if (seconds !== null && seconds <= 0) return undefined;
    const rouse = (): void => {
      if (this.#rouse !== rouse) return;
      this.#rouse = null;
      if (timer !== null) timer.cancelled = true;
      machine.wake(thread, undefined);
    };
    const expire = (): void => {
      this.#rouse = null;
      machine.wake(thread, undefined, [0, 0]);
    };
    const timer = seconds === null ? null : machine.after(this.#patience(seconds), expire);
    this.#rouse = rouse;
    thread.tasks = () => this.#waiting;
    yield* park(this.#context, { kind: "loop", id: "", name: "" });
    thread.tasks = null;
    return undefined;
  }

  /** How long a wait of so many seconds really takes, in nanoseconds. */
  #patience(seconds: number): number {
    const polled = Math.ceil(seconds / POLL_RESOLUTION) * POLL_RESOLUTION;
    return Math.round(polled * SECOND) + this.machine.draw(this.machine.interpreter.delays.timeout);
  }

  /** Makes one call. What it raises goes to the exception handler. [Handle._run] */
  *#call(handle: Handle): Activation {
    const { callback, args, context } = Handle.contentOf(handle);
    try {
      const previous = this.contexts.enter(context);
      try {
        if (callback instanceof InternalCall) yield* callback.run(...args);
        else yield* invoke(this.#context, callback, undefined, args);
      } finally {
        this.contexts.leave(context, previous);
      }
    } catch (error) {
      if (error instanceof Stopped || isExit(error)) throw error;
      const message = `Exception in callback ${describeCall(callback)}`;
      yield* this.reporter.report({ message, exception: error, handle }, context);
    }
    return undefined;
  }

  // ——— Ending ———

  forget(task: TaskState): void {
    this.tasks.delete(task);
  }

  noteFailure(future: FutureState): void {
    this.explorer?.observe(this.#failed.size);
    this.#failed.add(future);
    if (this.#failed.size % 1_000 === 0) {
      for (const each of this.#failed) if (!each.isUnretrieved) this.#failed.delete(each);
    }
  }

  /**
   * Closes the loop. CPython reports a failure that nobody asked for when its future is freed; here that is now,
   * when nobody can ask any more.
   */
  *close(): Activation {
    if (this.isRunning) throw new RuntimeError("Cannot close a running event loop");
    if (this.isClosed) return undefined;
    for (const { isUnretrieved, object, failure } of this.#failed) {
      if (!isUnretrieved) continue;
      const message = `${object.constructor.name} exception was never retrieved`;
      yield* this.reporter.report({ message, exception: failure!.error, future: object }, null);
    }
    this.isClosed = true;
    this.#ready.clear();
    this.#timers.clear();
    this.#open?.clear();
    return undefined;
  }
}

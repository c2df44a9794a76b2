/**
 * What is behind an `asyncio.Task`: a coroutine that the event loop runs, one step after the other (Lib/asyncio/tasks.py
 * of 3.14; the names in brackets are CPython's).
 *
 * While a task runs, the frames of its coroutine stand on the stack of the loop's thread, above the frame of
 * the loop. When it has to wait for a future, they are taken off, and the loop goes on; its next step puts them
 * back, and they go on from there. Nothing is run twice, and a suspended task costs nothing.
 */
import type { Machine } from "../../machine/machine.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { EventKind, Place, Waiting } from "../../machine/event.ts";
import type { LoopActor } from "../../machine/loop-explorer.ts";
import { programSite } from "../../machine/texts.ts";
import type { Frame, Resumption, SuspendedTask, WaitingTask } from "../../machine/thread.ts";
import type { ContextState } from "../contextvars/contexts.ts";
import type { Coroutine } from "../coroutines.ts";
import { lastLine } from "../exception-groups.ts";
import { KeyboardInterrupt, RuntimeError, SystemExit } from "../exceptions.ts";
import { repr } from "../format.ts";
import { CancelledError, InvalidStateError } from "./exceptions.ts";
import { FutureState, type FutureHost } from "./future-state.ts";
import { InternalCall } from "./handle.ts";

/** What the loop's frame gets when the task above it has been taken off the stack. */
const SUSPENDED = Symbol("suspended");

/** What a task asks of its loop. */
export interface TaskHost extends FutureHost {
  readonly machine: Machine;
  /** The task that runs. */
  current: TaskState | null;
  /** Tells that a task is done. */
  forget(task: TaskState): void;
  /** Calls a future's own `cancel`, which a class of the program may have replaced. */
  cancelFuture(future: FutureState, message: unknown): Activation;
}

/** True for what asks the whole program to end. */
export function isExit(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}

export class TaskState extends FutureState {
  /** Who acts in its steps, where all orders are explored. */
  readonly actor: LoopActor | null;
  #name: string;
  /** What a request to cancel it, its name and its own steps have in common, to whoever explores. */
  readonly #control: number;
  /** [_num_cancels_requested] */
  #cancelRequests = 0;
  /** The future it waits for, or null. [_fut_waiter] */
  waitsFor: FutureState | null = null;
  readonly coroutine: Coroutine;
  readonly context: ContextState;
  readonly host: TaskHost;
  readonly #id: string;
  /** The first position on the stack that is the task's, while it runs. */
  #base = 0;
  /** The frames of its coroutine while it is suspended; null before its first step. */
  #frames: readonly Frame[] | null = null;
  /** Where in the program it stood when it was suspended. */
  #site = -1;
  /** The same, where that was in the library's own modules. */
  #innermost = -1;
  /** True while its frames are on its thread's stack. */
  #isOnStack = false;
  /** Its next step throws a CancelledError. [_must_cancel] */
  #mustCancel = false;
  readonly #step: InternalCall;
  readonly #wakeUp: InternalCall;

  constructor(host: TaskHost, object: object, coroutine: Coroutine, name: string, context: ContextState) {
    super(host, object);
    const { machine } = host;
    const { maker } = machine.current;
    this.#id = `${maker.path}:${++maker.created}`;
    this.host = host;
    this.coroutine = coroutine;
    this.#name = name;
    this.context = context;
    this.#control = host.explorer?.makeObject() ?? -1;
    this.actor = host.explorer?.makeActor(name) ?? null;
    const run = (...failure: unknown[]): Activation => this.#runStep(failure);
    this.#step = new InternalCall("TaskStepMethWrapper", run, undefined, this.actor);
    this.#touchControl(true);
    this.#tell("task-create");
    this.#wakeUp = new InternalCall(
      "Task.task_wakeup",
      () => this.#wake(),
      () => this.#tell("task-ready"),
      this.actor,
    );
  }

  #touchControl(isWrite: boolean): void {
    this.host.explorer?.access(this.#control, isWrite);
  }

  get name(): string {
    this.#touchControl(false);
    return this.#name;
  }

  set name(name: string) {
    this.#touchControl(true);
    this.#name = name;
    if (this.actor !== null) this.actor.name = name;
  }

  /** How often its cancellation was requested. */
  get cancelRequests(): number {
    this.#touchControl(false);
    return this.#cancelRequests;
  }

  /** Lets the loop run its first step in the next iteration. */
  schedule(): void {
    this.loop.callSoon(this.#step, [], this.context);
  }

  // ——— Running ———

  /** Runs the first step at once, on top of what runs now. [__eager_start] */
  *startEagerly(): Activation {
    const { host } = this;
    const previous = host.current;
    host.current = this;
    try {
      yield* this.#resumeAndSettle([]);
    } finally {
      host.current = previous;
    }
    return undefined;
  }

  /** The future that it waits for is done. [__wakeup] */
  *#wake(): Activation {
    let failure: unknown[] = [];
    try {
      this.waitsFor?.takeResult();
    } catch (error) {
      failure = [error];
    }
    yield* this.#runStep(failure);
    return undefined;
  }

  /** `failure` holds what is to be thrown into the coroutine, or nothing. [__step] */
  *#runStep(failure: readonly unknown[]): Activation {
    this.#touchControl(true);
    if (this.isDone) throw new InvalidStateError(`step(): already done: ${repr(this.object)}`);
    let thrown = failure;
    if (this.#mustCancel) {
      if (!(thrown[0] instanceof CancelledError)) thrown = [this.makeCancelledError()];
      this.#mustCancel = false;
    }
    this.waitsFor = null;
    const { host } = this;
    if (host.current !== null) {
      throw new RuntimeError(
        `Cannot enter into task ${repr(this.object)} while another task ${repr(host.current.object)} is being executed.`,
      );
    }
    host.current = this;
    try {
      yield* this.#resumeAndSettle(thrown);
    } finally {
      host.current = null;
    }
    return undefined;
  }

  /** Runs the coroutine until it waits or ends, and deals with what it came to. [__step_run_and_handle_result] */
  *#resumeAndSettle(failure: readonly unknown[]): Activation {
    let value: unknown;
    try {
      value = yield* this.#resume(failure);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      if (error instanceof CancelledError) {
        this.cancelledError = error;
        this.cancelNow(null);
      } else {
        this.fail(error);
        if (isExit(error)) throw error;
      }
      return undefined;
    }
    if (value === SUSPENDED) {
      yield* this.#settleWait();
    } else if (this.#mustCancel) {
      // It was cancelled right before its coroutine ended.
      this.#mustCancel = false;
      this.cancelNow(this.cancelMessage);
    } else {
      this.setResult(value);
    }
    return undefined;
  }

  /** Tells of it as of a place that has its name. */
  #tell(kind: EventKind, details: { waiting?: Waiting | null; text?: string } = {}): void {
    const { machine } = this.host;
    const place = this.identity;
    const { current: thread, meter } = machine;
    machine.emit(kind, thread, programSite(meter.site, thread.frames), { place, ...details });
  }

  /** How it ended, where it has no result. */
  get #failing(): { text?: string } {
    if (this.status === "cancelled") return { text: "cancelled" };
    return this.failure === null ? {} : { text: lastLine(this.failure.error) };
  }

  *#resume(failure: readonly unknown[]): Activation {
    const { machine } = this.host;
    this.#tell("task-run");
    const how: Resumption = failure.length > 0 ? "throw" : "next";
    this.#isOnStack = true;
    this.#base = machine.current.frames.length;
    if (this.#frames !== null) {
      machine.attachFrames(this.#frames, how, failure[0]);
    } else {
      this.#frames = [];
      const { coroutine } = this;
      if (how === "throw") {
        coroutine.close();
        throw failure[0];
      }
      machine.pushActivation(coroutine.begin(), coroutine.callee, coroutine.site, false, null);
    }
    return yield;
  }

  /**
   * Takes the task off the stack until `future` is done, or for one turn of the loop where it is null. The caller is one of
   * the frames that are taken, and yields next.
   */
  suspend(future: FutureState | null): void {
    const { machine } = this.host;
    this.waitsFor = future;
    this.#innermost = machine.meter.site;
    this.#site = programSite(this.#innermost, machine.current.frames);
    this.#tell("task-wait", { waiting: future === null ? null : future.waitedFor });
    this.#frames = machine.detachFrames(this.#base, SUSPENDED);
    this.#isOnStack = false;
  }

  /** Arranges for the next step of a task that has been suspended. */
  *#settleWait(): Activation {
    const future = this.waitsFor;
    if (future === null) {
      this.loop.callSoon(this.#step, [], this.context);
    } else if (future.loop !== this.loop) {
      this.waitsFor = null;
      this.#throwNext(
        `Task ${repr(this.object)} got Future ${repr(future.object)} attached to a different loop`,
      );
    } else if (future === this) {
      this.waitsFor = null;
      this.#throwNext(`Task cannot await on itself: ${repr(this.object)}`);
    } else {
      future.addCallback(this.#wakeUp, this.context);
      if (this.#mustCancel && (yield* this.host.cancelFuture(future, this.cancelMessage))) {
        this.#mustCancel = false;
      }
    }
    return undefined;
  }

  #throwNext(message: string): void {
    this.loop.callSoon(this.#step, [new RuntimeError(message)], this.context);
  }

  // ——— Cancelling ———

  /** Asks it to end by a CancelledError at its next step; gives false where it is done. */
  *cancel(message: unknown): Activation {
    this.isUnretrieved = false;
    this.#touchControl(true);
    if (this.isDone) return false;
    this.#cancelRequests++;
    if (this.waitsFor !== null && (yield* this.host.cancelFuture(this.waitsFor, message))) return true;
    this.#mustCancel = true;
    this.cancelMessage = message;
    return true;
  }

  /** Takes one request back; gives how many are left. */
  uncancel(): number {
    this.#touchControl(true);
    if (this.#cancelRequests > 0 && --this.#cancelRequests === 0) this.#mustCancel = false;
    return this.#cancelRequests;
  }

  /** What whoever awaits it waits for. */
  override get waitedFor(): Waiting {
    return { kind: "task", id: this.#id, name: this.#name };
  }

  protected override onDone(): void {
    this.#tell("task-end", this.#failing);
    this.host.forget(this);
  }

  // ——— Telling ———

  /** What it waits for, and where in the program. */
  get wait(): WaitingTask {
    return { name: this.#name, waiting: this.waitsFor?.waitedFor ?? null, site: this.#site };
  }

  /** What the events call it. */
  get identity(): Place {
    return { id: this.#id, name: this.#name };
  }

  /** How it stands, for those who look; null while it is on its thread's stack. */
  get suspended(): SuspendedTask | null {
    if (this.#isOnStack) return null;
    const isReady = this.waitsFor?.isDone ?? true;
    const waiting = isReady ? null : this.waitsFor!.waitedFor;
    return { ...this.identity, waiting, frames: this.#frames ?? [], site: this.#innermost };
  }

  override describe(): string[] {
    const [status, ...rest] = super.describe();
    const isCancelling = this.cancelRequests > 0 && !this.isDone;
    const parts = [
      isCancelling ? "cancelling" : status!,
      `name=${repr(this.name)}`,
      `coro=<${this.coroutine.name}()${this.isDone ? " done" : this.#frames === null ? "" : " running"}>`,
    ];
    if (this.waitsFor !== null && !this.isDone) parts.push(`wait_for=${repr(this.waitsFor.object)}`);
    return [...parts, ...rest];
  }
}

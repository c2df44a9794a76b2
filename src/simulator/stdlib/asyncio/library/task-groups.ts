/** Groups of tasks, step by step as in CPython's Lib/asyncio/taskgroups.py. */
import {
  CancelledError,
  closeCoroutine,
  currentTask,
  getRunningLoop,
  LibraryObject,
  newWaiter,
  type Awaitable,
  type EventLoop,
  type Future,
  type Task,
  type TaskOptions,
} from "_asyncio";
import { BaseExceptionGroup, KeyboardInterrupt, repr, RuntimeError, SystemExit } from "builtins";

/** Tasks of which none outlives the block that made them; where one fails, the others are cancelled. */
export class TaskGroup extends LibraryObject {
  _entered = false;
  _exiting = false;
  _aborting = false;
  _loop: EventLoop | null = null;
  _parentTask: Task | null = null;
  _parentCancelRequested = false;
  /** In the order of their making. CPython has a set here, which has no order. */
  _tasks = new Set<Task>();
  _errors: unknown[] = [];
  _baseError: { readonly error: unknown } | null = null;
  _onCompleted: Future<boolean> | null = null;

  createTask<Value>(coroutine: Promise<Value>, options: TaskOptions = {}): Task<Value> {
    const problem = this._problem();
    if (problem !== null) {
      closeCoroutine(coroutine);
      throw new RuntimeError(`TaskGroup ${repr(this)} ${problem}`);
    }
    const task = this._loop!.createTask(coroutine, options);
    this._tasks.add(task);
    // Even where an eager task has ended already, the group hears of it from the loop.
    task.addDoneCallback(this._onTaskDone);
    if (this._aborting && !task.done()) task.cancel();
    return task;
  }

  /** Why no task can be added, or null. */
  _problem(): string | null {
    if (!this._entered) return "has not been entered";
    if (this._exiting && this._tasks.size === 0) return "is finished";
    return this._aborting ? "is shutting down" : null;
  }

  _enter(): void {
    this._loop = getRunningLoop();
    this._parentTask = currentTask();
    if (this._parentTask === null) {
      throw new RuntimeError(`TaskGroup ${repr(this)} cannot determine the parent task`);
    }
    this._entered = true;
  }

  /** The block has been left, with `failure` or null: waits for all tasks, and raises what has to be raised. */
  async _exit(failure: { readonly error: unknown } | null): Promise<void> {
    this._exiting = true;
    if (failure !== null && isBaseError(failure.error)) this._baseError ??= failure;
    let cancellation = failure !== null && failure.error instanceof CancelledError ? failure : null;
    if (failure !== null && !this._aborting) this._abort();
    let pendingCancellation: { readonly error: unknown } | null = null;
    // A loop, since the wait can be cancelled more than once.
    while (this._tasks.size > 0) {
      this._onCompleted ??= newWaiter("tasks", "the group", this._loop!);
      try {
        await this._onCompleted;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        pendingCancellation = { error };
        if (!this._aborting) {
          cancellation = pendingCancellation;
          this._abort();
        }
      }
      this._onCompleted = null;
    }
    if (this._baseError !== null) throw this._baseError.error;
    const parent = this._parentTask!;
    if (this._parentCancelRequested) {
      // The group itself has cancelled its parent, and takes that back.
      if (parent.uncancel() === 0) cancellation = null;
      else cancellation ??= pendingCancellation;
    }
    if (cancellation !== null && this._errors.length === 0) throw cancellation.error;
    if (failure !== null && !(failure.error instanceof CancelledError)) this._errors.push(failure.error);
    if (this._errors.length === 0) return;
    // Someone outside wants the parent cancelled: that must not be forgotten over the errors.
    if (parent.cancelling() > 0) {
      parent.uncancel();
      parent.cancel();
    }
    throw new BaseExceptionGroup("unhandled errors in a TaskGroup", this._errors);
  }

  _abort(): void {
    this._aborting = true;
    for (const task of this._tasks) if (!task.done()) task.cancel();
  }

  _onTaskDone = (task: Task): void => {
    this._tasks.delete(task);
    if (this._onCompleted !== null && this._tasks.size === 0 && !this._onCompleted.done()) {
      this._onCompleted.setResult(true);
    }
    if (task.cancelled()) return;
    const error: unknown = task.exception();
    if (error === null) return;
    this._errors.push(error);
    if (isBaseError(error)) this._baseError ??= { error };
    const parent = this._parentTask!;
    if (parent.done()) {
      this._loop!.callExceptionHandler({
        message: `Task ${repr(task)} has errored out but its parent task ${repr(parent)} is already completed`,
        exception: error,
        task,
      });
      return;
    }
    if (this._aborting || this._parentCancelRequested) return;
    // The body of the block may be waiting for something: it is interrupted.
    this._abort();
    this._parentCancelRequested = true;
    parent.cancel();
  };

  toString(): string {
    const tasks = this._tasks.size > 0 ? ` tasks=${this._tasks.size}` : "";
    const errors = this._errors.length > 0 ? ` errors=${this._errors.length}` : "";
    const state = this._aborting ? " cancelling" : this._entered ? " entered" : "";
    return `<TaskGroup${tasks}${errors}${state}>`;
  }
}

function isBaseError(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}

/** Runs `body` in this task with a group, and then waits for all tasks of the group. */
export async function taskGroup<Value>(body: (group: TaskGroup) => Awaitable<Value>): Promise<Value> {
  const group = new TaskGroup();
  group._enter();
  let value: Value;
  try {
    value = await body(group);
  } catch (error) {
    await group._exit({ error });
    // Only the group's own cancellation of its parent ends here: the block is left as if nothing had been.
    return undefined as Value;
  }
  await group._exit(null);
  return value;
}

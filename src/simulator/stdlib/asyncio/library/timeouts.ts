/** Deadlines for a piece of a task, step by step as in CPython's Lib/asyncio/timeouts.py. */
import {
  CancelledError,
  currentTask,
  getRunningLoop,
  LibraryObject,
  TimeoutError,
  type Awaitable,
  type Handle,
  type Task,
} from "_asyncio";
import { RuntimeError, str } from "builtins";

type State = "created" | "active" | "expiring" | "expired" | "finished";

/** Cancels the task it was entered in when its time is over, and turns that into a TimeoutError. */
export class Timeout extends LibraryObject {
  _state: State = "created";
  _when: number | null;
  _handle: Handle | null = null;
  _task: Task | null = null;
  _cancelling = 0;

  constructor(when: number | null) {
    super();
    this._when = when;
  }

  when(): number | null {
    return this._when;
  }

  expired(): boolean {
    return this._state === "expiring" || this._state === "expired";
  }

  reschedule(when: number | null): void {
    if (this._state === "created") throw new RuntimeError("Timeout has not been entered");
    if (this._state !== "active") throw new RuntimeError(`Cannot change state of ${this._state} Timeout`);
    this._when = when;
    this._handle?.cancel();
    if (when === null) {
      this._handle = null;
      return;
    }
    const loop = getRunningLoop();
    this._handle = when <= loop.time() ? loop.callSoon(this._onTimeout) : loop.callAt(when, this._onTimeout);
  }

  _enter(): void {
    if (this._state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = currentTask();
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this._state = "active";
    this._task = task;
    // A cancellation from outside that is already on its way stays what it is.
    this._cancelling = task.cancelling();
    this.reschedule(this._when);
  }

  /** The block has been left, with `error` or null. */
  _exit(error: unknown): void {
    this._handle?.cancel();
    this._handle = null;
    if (this._state === "active") this._state = "finished";
    if (this._state !== "expiring") return;
    this._state = "expired";
    const isOurs = this._task!.uncancel() <= this._cancelling;
    if (isOurs && error instanceof CancelledError) throw new TimeoutError({ cause: error });
  }

  _onTimeout = (): void => {
    this._task!.cancel();
    this._state = "expiring";
    this._handle = null;
  };

  toString(): string {
    const when =
      this._state !== "active" ? "" : ` when=${this._when === null ? "None" : str(round(this._when))}`;
    return `<Timeout [${this._state}]${when}>`;
  }
}

function round(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/** Runs `body` in this task, for at most `delay` seconds (null: without a limit). */
export async function timeout<Value>(
  delay: number | null,
  body: (scope: Timeout) => Awaitable<Value>,
): Promise<Value> {
  const when = delay === null ? null : getRunningLoop().time() + delay;
  return await timeoutAt(when, body);
}

/** Runs `body` in this task, until `when` on the loop's clock at the latest. */
export async function timeoutAt<Value>(
  when: number | null,
  body: (scope: Timeout) => Awaitable<Value>,
): Promise<Value> {
  const scope = new Timeout(when);
  scope._enter();
  let value: Value;
  try {
    value = await body(scope);
  } catch (error) {
    scope._exit(error);
    throw error;
  }
  scope._exit(null);
  return value;
}

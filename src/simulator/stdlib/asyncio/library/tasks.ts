/** Waiting for several things at once, step by step as in CPython's Lib/asyncio/tasks.py. */
import {
  cancelMessageOf,
  CancelledError,
  cancelledErrorOf,
  describeWait,
  failFuture,
  Future,
  getRunningLoop,
  isCoroutine,
  isFuture,
  isOptions,
  letLoopTurn,
  LibraryObject,
  newWaiter,
  TimeoutError,
  typeName,
  type Awaitable,
  type TimerHandle,
} from "_asyncio";
import type { EventLoop } from "asyncio";
import { TypeError, ValueError } from "builtins";
import { Queue } from "./queues.ts";
import { timeout as withTimeout } from "./timeouts.ts";

export const FIRST_COMPLETED = "FIRST_COMPLETED";
export const FIRST_EXCEPTION = "FIRST_EXCEPTION";
export const ALL_COMPLETED = "ALL_COMPLETED";

/** Lets the other tasks run for at least so many seconds. */
export async function sleep<Value>(delay: number, result: Value | null = null): Promise<Value | null> {
  if (delay <= 0) {
    await letLoopTurn();
    return result;
  }
  if (delay !== delay) throw new ValueError("Invalid delay: NaN (not a number)");
  const loop = getRunningLoop();
  const future: Future<Value | null> = newWaiter("sleep", "", loop);
  const timer = loop.callLater(delay, setResultUnlessCancelled, future, result);
  try {
    return await future;
  } finally {
    timer.cancel();
  }
}

function setResultUnlessCancelled(future: Future, result: unknown): void {
  if (!future.cancelled()) future.setResult(result);
}

/** A future for anything that can be awaited: a coroutine gets a task of its own. */
export function ensureFuture<Value>(
  awaitable: Awaitable<Value>,
  loop: EventLoop | null = null,
): Future<Value> {
  if (isFuture(awaitable)) {
    if (loop !== null && loop !== awaitable.getLoop()) {
      throw new ValueError(
        "The future belongs to a different loop than the one specified as the loop argument",
      );
    }
    return awaitable;
  }
  if (!isCoroutine(awaitable)) {
    throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
  }
  return (loop ?? getRunningLoop()).createTask(awaitable);
}

// ——— gather ———

/** What `gather` gives: cancelling it cancels the children, and they decide what becomes of it. */
class _GatheringFuture extends Future<unknown[]> {
  _children: readonly Future[];
  _cancelRequested = false;

  constructor(children: readonly Future[], loop: EventLoop) {
    super({ loop });
    this._children = children;
    describeWait(this, "tasks", "gather");
  }

  cancel(message: unknown = null): boolean {
    if (this.done()) return false;
    let isAnyCancelled = false;
    for (const child of this._children) if (child.cancel(message)) isAnyCancelled = true;
    if (isAnyCancelled) this._cancelRequested = true;
    return isAnyCancelled;
  }
}

/** Runs awaitables side by side; gives their results in the order of the arguments. */
export function gather(...given: unknown[]): Future<unknown[]> {
  const last = given.at(-1);
  const options = isOptions(last) ? last : {};
  const awaitables = (isOptions(last) ? given.slice(0, -1) : given) as Awaitable<unknown>[];
  const returnExceptions = Boolean(options.returnExceptions);
  if (awaitables.length === 0) {
    const empty: Future<unknown[]> = getRunningLoop().createFuture();
    empty.setResult([]);
    return empty;
  }
  let finished = 0;
  let outer: _GatheringFuture | null = null;
  const futures = new Map<Awaitable<unknown>, Future>();
  const children: Future[] = [];
  const doneAlready: Future[] = [];

  const onDone = (future: Future): void => {
    finished += 1;
    if (outer === null || outer.done()) {
      // Nobody will ask for this one's exception any more.
      if (!future.cancelled()) future.exception();
      return;
    }
    if (!returnExceptions) {
      if (future.cancelled()) {
        failFuture(outer, cancelledErrorOf(future));
        return;
      }
      const error = future.exception();
      if (error !== null) {
        failFuture(outer, error);
        return;
      }
    }
    if (finished < futures.size) return;
    const results = children.map(outcomeOf);
    if (outer._cancelRequested) failFuture(outer, cancelledErrorOf(future));
    else outer.setResult(results);
  };

  let loop: EventLoop | null = null;
  for (const awaitable of awaitables) {
    let future = futures.get(awaitable);
    if (future === undefined) {
      future = ensureFuture(awaitable, loop);
      loop ??= future.getLoop();
      futures.set(awaitable, future);
      if (future.done()) doneAlready.push(future);
      else future.addDoneCallback(onDone);
    }
    children.push(future);
  }
  outer = new _GatheringFuture(children, loop!);
  for (const future of doneAlready) onDone(future);
  return outer;
}

/** The result of a future that is done, or its exception. */
function outcomeOf(future: Future): unknown {
  if (future.cancelled()) return new CancelledError(cancelMessageOf(future) ?? "");
  const error = future.exception();
  return error === null ? future.result() : error;
}

// ——— wait ———

interface WaitOptions {
  readonly timeout?: number | null;
  readonly returnWhen?: string;
}

/** Waits for futures; gives those that are done and those that are not. Raises nothing of theirs, cancels none. */
export async function wait(
  given: Iterable<Future>,
  { timeout = null, returnWhen = ALL_COMPLETED }: WaitOptions = {},
): Promise<[Set<Future>, Set<Future>]> {
  if (isFuture(given) || isCoroutine(given)) {
    throw new TypeError(`expect a list of futures, not ${typeName(given)}`);
  }
  const futures = new Set(given);
  if (futures.size === 0) throw new ValueError("Set of Tasks/Futures is empty.");
  if (returnWhen !== FIRST_COMPLETED && returnWhen !== FIRST_EXCEPTION && returnWhen !== ALL_COMPLETED) {
    throw new ValueError(`Invalid return_when value: ${returnWhen}`);
  }
  for (const future of futures) {
    if (isCoroutine(future)) throw new TypeError("Passing coroutines is forbidden, use tasks explicitly.");
  }
  const loop = getRunningLoop();
  const waiter: Future<boolean> = newWaiter("tasks", "wait", loop);
  const timer = timeout === null ? null : loop.callLater(timeout, releaseWaiter, waiter);
  let left = futures.size;
  const onCompletion = (future: Future): void => {
    left -= 1;
    const isEnough =
      left <= 0 ||
      returnWhen === FIRST_COMPLETED ||
      (returnWhen === FIRST_EXCEPTION && !future.cancelled() && future.exception() !== null);
    if (!isEnough) return;
    timer?.cancel();
    releaseWaiter(waiter);
  };
  for (const future of futures) future.addDoneCallback(onCompletion);
  try {
    await waiter;
  } finally {
    timer?.cancel();
    for (const future of futures) future.removeDoneCallback(onCompletion);
  }
  const done = new Set<Future>();
  const pending = new Set<Future>();
  for (const future of futures) (future.done() ? done : pending).add(future);
  return [done, pending];
}

function releaseWaiter(waiter: Future<boolean>): void {
  if (!waiter.done()) waiter.setResult(true);
}

/** Waits for one awaitable, which is cancelled when the time is over. */
export async function waitFor<Value>(
  awaitable: Awaitable<Value>,
  timeout: number | null | { timeout: number | null },
): Promise<Value> {
  const seconds = isOptions(timeout) ? (timeout.timeout as number | null) : (timeout as number | null);
  if (seconds === null || seconds > 0) return await withTimeout(seconds, () => awaitable);
  // No time at all: a coroutine never begins.
  const future = ensureFuture(awaitable);
  if (future.done()) return future.result();
  await cancelAndWait(future);
  try {
    return future.result();
  } catch (error) {
    if (error instanceof CancelledError) throw new TimeoutError({ cause: error });
    throw error;
  }
}

/** Cancels a future and waits until it has ended. */
async function cancelAndWait(future: Future): Promise<void> {
  const waiter: Future<boolean> = getRunningLoop().createFuture();
  const release = (): void => releaseWaiter(waiter);
  future.addDoneCallback(release);
  try {
    future.cancel();
    // Not on the future itself, so that this can be cancelled too.
    await waiter;
  } finally {
    future.removeDoneCallback(release);
  }
}

// ——— shield ———

/** Waits for an awaitable that goes on even where the waiting is cancelled. */
export function shield<Value>(awaitable: Awaitable<Value>): Future<Value> {
  const inner = ensureFuture(awaitable);
  if (inner.done()) return inner;
  const outer: Future<Value> = newWaiter("future", "shield", inner.getLoop());
  const onInnerDone = (): void => {
    if (outer.cancelled()) {
      if (!inner.cancelled()) inner.exception();
      return;
    }
    if (inner.cancelled()) {
      outer.cancel();
      return;
    }
    const error = inner.exception();
    if (error !== null) failFuture(outer, error);
    else outer.setResult(inner.result());
  };
  const onOuterDone = (): void => {
    if (!inner.done()) inner.removeDoneCallback(onInnerDone);
  };
  inner.addDoneCallback(onInnerDone);
  outer.addDoneCallback(onOuterDone);
  return outer;
}

// ——— asCompleted ———

/** Futures in the order in which they are done. */
class AsCompleted extends LibraryObject {
  _done = new Queue<Future | null>();
  _todo: Set<Future>;
  _left: number;
  _timer: TimerHandle | null = null;

  constructor(awaitables: Iterable<Awaitable<unknown>>, timeout: number | null) {
    super();
    const loop = getRunningLoop();
    this._todo = new Set([...new Set(awaitables)].map((awaitable) => ensureFuture(awaitable, loop)));
    this._left = this._todo.size;
    for (const future of this._todo) future.addDoneCallback(this._onCompletion);
    if (this._left > 0 && timeout !== null) this._timer = loop.callLater(timeout, this._onTimeout);
  }

  /** For `for (const next of asCompleted(…)) await next`. */
  *[Symbol.iterator](): Generator<Promise<unknown>> {
    while (this._left > 0) {
      this._left -= 1;
      yield this._resultOfNext();
    }
  }

  /** For `for await (const future of asCompleted(…))`. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Future> {
    while (this._left > 0) {
      this._left -= 1;
      yield await this._next();
    }
  }

  async _next(): Promise<Future> {
    const future = await this._done.get();
    if (future === null) throw new TimeoutError();
    return future;
  }

  async _resultOfNext(): Promise<unknown> {
    const future = await this._next();
    return future.result();
  }

  _onCompletion = (future: Future): void => {
    // Where the time was over first, nobody is waited for any more.
    if (this._todo.size === 0) return;
    this._todo.delete(future);
    this._done.putNowait(future);
    if (this._todo.size === 0) this._timer?.cancel();
  };

  _onTimeout = (): void => {
    for (const future of this._todo) {
      future.removeDoneCallback(this._onCompletion);
      this._done.putNowait(null);
    }
    this._todo.clear();
  };
}

export function asCompleted(
  awaitables: Iterable<Awaitable<unknown>>,
  { timeout = null }: { timeout?: number | null } = {},
): AsCompleted {
  if (isFuture(awaitables) || isCoroutine(awaitables)) {
    throw new TypeError(`expects an iterable of awaitables, not ${typeName(awaitables)}`);
  }
  return new AsCompleted(awaitables, timeout);
}

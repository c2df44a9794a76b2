/**
 * What a coroutine has beside what JavaScript's promises have. `.then` and `.catch` are not for programs here: they await.
 */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
interface Promise<T> {
  /** Gives up a coroutine that nobody has awaited, so that nobody is warned of it. */
  close(): void;
}

/** One thread, many tasks: an event loop that goes on with another task wherever one awaits. */
declare module "asyncio" {
  import type { Context } from "contextvars";
  import type { BaseException } from "builtins";
  import type { Executor } from "concurrent.futures";

  /** What can be awaited: a coroutine, a task, a future. */
  export type Awaitable<Value> = Promise<Value>;

  // ——— Running ———

  /**
   * Runs a coroutine in an event loop of its own, to its end, and gives what it returns. Tasks that are left are
   * cancelled, and waited for. Raises `RuntimeError` inside a running loop.
   *
   * ```ts
   * async function main() {
   *   await asyncio.sleep(1);
   * }
   * asyncio.run(main());
   * ```
   */
  export function run<Value>(main: Promise<Value>): Value;

  /** An event loop that several coroutines run in, one after the other: `using runner = new asyncio.Runner();` */
  export class Runner implements Disposable {
    /** Runs a coroutine to its end and gives what it returns. */
    run<Value>(coroutine: Promise<Value>, options?: { context?: Context | null }): Value;
    /** The runner's event loop. */
    getLoop(): EventLoop;
    /** Cancels the tasks that are left, waits for them, and closes the loop. */
    close(): void;
    [Symbol.dispose](): void;
  }

  /**
   * Lets other tasks run for at least so many seconds, and gives `result`. `sleep(0)` lets each of those that are
   * ready run once.
   */
  export function sleep(delay: number): Promise<null>;
  export function sleep<Value>(delay: number, result: Value): Promise<Value>;

  // ——— Tasks and futures ———

  /** What Python programmers give to `createTask` by keyword. */
  export interface TaskOptions {
    /** Left out, it is `Task-1` and so on. */
    name?: string | null;
    /** The context the task runs in. Left out, it is a copy of the current one. */
    context?: Context | null;
    /** True: the task runs at once, up to its first wait, and not in the loop's next iteration. */
    eagerStart?: boolean;
  }

  /**
   * Lets the loop run a coroutine beside this task. It begins when this task awaits something that is not there yet.
   * Keep the task, and await it: an exception in it is raised there.
   */
  export function createTask<Value>(coroutine: Promise<Value>, options?: TaskOptions): Task<Value>;

  /**
   * A value that is not there yet. Awaiting it waits until somebody sets its result or its exception.
   * Programs make few of them: tasks are futures, and what waits for something gives one.
   */
  // A future made without a type may have any result.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export interface Future<Value = any> extends Promise<Value> {
    /** True where it has a result or an exception, or was cancelled. */
    done(): boolean;
    /** True where it was cancelled. */
    cancelled(): boolean;
    /** Its result; raises its exception, or `InvalidStateError` where it is not done. */
    result(): Value;
    /** Its exception, or `null`; raises `InvalidStateError` where it is not done. */
    exception(): BaseException | null;
    /** Ends it with a result. Raises `InvalidStateError` where it is done. */
    setResult(result: Value): void;
    /** Ends it with an exception. Raises `InvalidStateError` where it is done. */
    setException(exception: unknown): void;
    /** Has the loop call `callback` with the future once it is done, in the order of registration. */
    addDoneCallback(callback: (future: this) => unknown, options?: { context?: Context | null }): void;
    /** Takes a callback back. Returns how often it was registered. */
    removeDoneCallback(callback: (future: this) => unknown): number;
    /** Cancels it: whoever awaits it gets a `CancelledError`. Returns false where it is done. */
    cancel(msg?: unknown): boolean;
    /** The loop it belongs to. */
    getLoop(): EventLoop;
  }
  export const Future: {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    new <Value = any>(options?: { loop?: EventLoop | null }): Future<Value>;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly prototype: Future<any>;
  };

  /** A coroutine that the loop runs on its own. It is a future: awaiting it gives what the coroutine returns. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export interface Task<Value = any> extends Future<Value> {
    /**
     * Asks the task to end: a `CancelledError` is raised where it waits, at its next turn. It may clean up first, or
     * refuse. Returns false where it is done.
     */
    cancel(msg?: unknown): boolean;
    /** How often `cancel()` was called, less what `uncancel()` took back. */
    cancelling(): number;
    /** Takes one request to cancel back. Returns how many are left. */
    uncancel(): number;
    getName(): string;
    setName(name: string): void;
    /** The coroutine it runs. */
    getCoro(): Promise<Value>;
    /** The context it runs in. */
    getContext(): Context;
  }
  export const Task: {
    new <Value>(coroutine: Promise<Value>, options?: TaskOptions & { loop?: EventLoop | null }): Task<Value>;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    readonly prototype: Task<any>;
  };

  /** The task that makes this call, or `null` in a callback. Raises `RuntimeError` where no loop runs. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export function currentTask(): Task<any> | null;
  /** The tasks of the running loop that are not done. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export function allTasks(): Set<Task<any>>;
  /** For `loop.setTaskFactory`: every task runs at once, up to its first wait. */
  export const eagerTaskFactory: TaskFactory;

  // ——— Waiting for several things ———

  /**
   * Runs awaitables side by side, each coroutine in a task of its own, and gives their results in the order of the
   * arguments. The first exception is raised at once; the others keep running. With `{ returnExceptions: true }` at the end,
   * exceptions are among the results.
   *
   * ```ts
   * const [soup, fish] = await asyncio.gather(cook("soup"), cook("fish"));
   * ```
   */
  export function gather<Values extends readonly unknown[]>(
    ...awaitables: [...{ [Index in keyof Values]: Promise<Values[Index]> }]
  ): Future<Values>;
  export function gather<Values extends readonly unknown[]>(
    ...awaitables: [
      ...{ [Index in keyof Values]: Promise<Values[Index]> },
      options: { returnExceptions: true },
    ]
  ): Future<{ [Index in keyof Values]: Values[Index] | BaseException }>;
  export function gather<Values extends readonly unknown[]>(
    ...awaitables: [
      ...{ [Index in keyof Values]: Promise<Values[Index]> },
      options: { returnExceptions?: boolean },
    ]
  ): Future<{ [Index in keyof Values]: Values[Index] | BaseException }>;

  export const FIRST_COMPLETED: "FIRST_COMPLETED";
  export const FIRST_EXCEPTION: "FIRST_EXCEPTION";
  export const ALL_COMPLETED: "ALL_COMPLETED";

  /** What Python programmers give to `wait` by keyword. */
  export interface WaitOptions {
    /** The longest time to wait, in seconds. Nothing is raised and nothing cancelled when it is over. */
    timeout?: number | null;
    /** What is waited for; left out, that all are done. */
    returnWhen?: "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED";
  }

  /** Waits for tasks and futures; gives those that are done and those that are not. Takes no coroutines. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export function wait<Waited extends Future<any>>(
    futures: Iterable<Waited>,
    options?: WaitOptions,
  ): Promise<[done: Set<Waited>, pending: Set<Waited>]>;

  /**
   * Waits for one awaitable, for at most so many seconds (`null`: as long as it takes). When the time is over it is
   * cancelled, and `TimeoutError` is raised.
   */
  export function waitFor<Value>(
    awaitable: Promise<Value>,
    timeout: number | null | { timeout: number | null },
  ): Promise<Value>;

  /** Waits for an awaitable that goes on even if the waiting is cancelled. Keep the task you pass. */
  export function shield<Value>(awaitable: Promise<Value>): Future<Value>;

  /** What `asCompleted` gives: go through it with `for`, awaiting each, or with `for await`, which gives the futures. */
  export interface AsCompleted<Value> {
    [Symbol.iterator](): IterableIterator<Promise<Value>>;
    [Symbol.asyncIterator](): AsyncIterableIterator<Future<Value>>;
  }
  /** The awaitables in the order in which they are done. Raises `TimeoutError` where the timeout is over first. */
  export function asCompleted<Value>(
    awaitables: Iterable<Promise<Value>>,
    options?: { timeout?: number | null },
  ): AsCompleted<Value>;

  /** Calls a function in another thread, and waits for what it returns; the loop goes on meanwhile. */
  export function toThread<Args extends readonly unknown[], Value>(
    callee: (...args: Args) => Value,
    ...args: Args
  ): Promise<Value>;

  // ——— Groups and timeouts ———

  /** A group of tasks that end with the block that made them. */
  export interface TaskGroup {
    /** Runs a coroutine as a task of the group. Raises `RuntimeError` where the group is finished or shutting down. */
    createTask<Value>(coroutine: Promise<Value>, options?: TaskOptions): Task<Value>;
  }

  /**
   * Runs `body` with a group, and then waits for all tasks of the group. Where one fails, the others and the body are
   * cancelled, and an `ExceptionGroup` with what they raised is raised. Python's `async with asyncio.TaskGroup() as tg:`.
   *
   * ```ts
   * await asyncio.taskGroup(async (tg) => {
   *   tg.createTask(serve("Ada"));
   *   tg.createTask(serve("Bob"));
   * });
   * ```
   */
  export function taskGroup<Value>(body: (group: TaskGroup) => Promise<Value>): Promise<Value>;

  /** The deadline of a piece of a task. */
  export interface Timeout {
    /** When the time is over, on the loop's clock, or `null` for never. */
    when(): number | null;
    /** Moves the deadline. */
    reschedule(when: number | null): void;
    /** True where the time was over. */
    expired(): boolean;
  }

  /**
   * Runs `body` for at most so many seconds (`null`: as long as it takes). When the time is over it is cancelled where it
   * waits, and `TimeoutError` is raised. Python's `async with asyncio.timeout(1) as scope:`.
   */
  export function timeout<Value>(
    delay: number | null,
    body: (scope: Timeout) => Promise<Value>,
  ): Promise<Value>;
  /** The same with a moment on the loop's clock: `loop.time() + 1`. */
  export function timeoutAt<Value>(
    when: number | null,
    body: (scope: Timeout) => Promise<Value>,
  ): Promise<Value>;

  // ——— The loop ———

  /** A call that the loop will make. */
  export class Handle {
    private constructor();
    /** Takes the call back. */
    cancel(): void;
    cancelled(): boolean;
  }
  /** A call that the loop will make at a time. */
  export interface TimerHandle extends Handle {
    /** When it is due, on the loop's clock. */
    when(): number;
  }

  /** What an exception handler is told. */
  export interface ExceptionContext {
    readonly message?: string;
    readonly exception?: unknown;
    readonly [detail: string]: unknown;
  }
  export type ExceptionHandler = (loop: EventLoop, context: ExceptionContext) => unknown;
  export type TaskFactory = <Value>(
    loop: EventLoop,
    coroutine: Promise<Value>,
    options?: TaskOptions,
  ) => Task<Value>;

  /** The event loop: what is ready, in order, and what is due later. */
  export interface EventLoop {
    /** Makes the call in the next iteration, after all that is ready by then. */
    callSoon<Args extends readonly unknown[]>(callback: (...args: Args) => unknown, ...args: Args): Handle;
    /** The same from another thread: wakes the loop. */
    callSoonThreadsafe<Args extends readonly unknown[]>(
      callback: (...args: Args) => unknown,
      ...args: Args
    ): Handle;
    /** Makes the call after so many seconds. */
    callLater<Args extends readonly unknown[]>(
      delay: number,
      callback: (...args: Args) => unknown,
      ...args: Args
    ): TimerHandle;
    /** Makes the call at a moment on the loop's clock. */
    callAt<Args extends readonly unknown[]>(
      when: number,
      callback: (...args: Args) => unknown,
      ...args: Args
    ): TimerHandle;
    /** Seconds on the loop's clock. */
    time(): number;
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    createFuture<Value = any>(): Future<Value>;
    createTask<Value>(coroutine: Promise<Value>, options?: TaskOptions): Task<Value>;
    /** Calls a function in a thread of `executor`, or of the loop's own where that is `null`. */
    runInExecutor<Args extends readonly unknown[], Value>(
      executor: Executor | null,
      callee: (...args: Args) => Value,
      ...args: Args
    ): Future<Value>;
    /** Sets what makes tasks, such as `eagerTaskFactory`; `null` for the usual ones. */
    setTaskFactory(factory: TaskFactory | null): void;
    /** Sets what is told of exceptions that nobody handles; `null` writes them to standard error. */
    setExceptionHandler(handler: ExceptionHandler | null): void;
  }

  /** The loop that runs this code. Raises `RuntimeError` where none does. */
  export function getRunningLoop(): EventLoop;

  export * as default from "asyncio";
}

/** Pools of workers, and the results that they will have. */
declare module "concurrent.futures" {
  import { Exception, RuntimeError } from "builtins";

  /** A result that may still be worked on: what `submit` gives. */
  // A future made without a type may have any result.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class Future<Result = any> {
    constructor();
    /**
     * Waits for the result and returns it; raises what the call has raised. Raises `TimeoutError` where the timeout,
     * in seconds, is over first, and `CancelledError` for a cancelled future.
     */
    result(timeout?: number | null | { timeout?: number | null }): Result;
    /** Waits for the call to end, and returns what it has raised, or `null`. */
    exception(timeout?: number | null | { timeout?: number | null }): unknown;
    /** True where the call has ended or was cancelled. */
    done(): boolean;
    /** True while a worker makes the call. */
    running(): boolean;
    /** True where the call was cancelled. */
    cancelled(): boolean;
    /** Cancels the call, if no worker has begun it. Returns whether it is cancelled. */
    cancel(): boolean;
    /** Has `callback` called with the future once it is done, by whichever thread does it; at once, if it is done. */
    addDoneCallback(callback: (future: Future<Result>) => unknown): void;
    /** For executors and tests: marks the future as running; false where it was cancelled. */
    setRunningOrNotifyCancel(): boolean;
    /** For executors and tests: ends the future with a result. Raises `InvalidStateError` where it is done. */
    setResult(result: Result): void;
    /** For executors and tests: ends the future with an exception. Raises `InvalidStateError` where it is done. */
    setException(exception: unknown): void;
  }

  /** What Python programmers give to `map` by keyword. */
  export interface MapOptions {
    /** How long all results together may take, in seconds from the call of `map`. */
    timeout?: number | null;
    /** How many calls go to a process at a time. Threads take one. */
    chunksize?: number;
    /** How many calls may be submitted whose results nobody has taken yet. Left out: all of them. */
    buffersize?: number | null;
  }

  /** What all executors have in common. Leaving its block, `using ex = …`, waits for all that was submitted. */
  export interface Executor extends Disposable {
    /** Has a worker call `callee` with the arguments that follow, all of them. */
    submit<Args extends readonly unknown[], Result>(
      callee: (...args: Args) => Result,
      ...args: Args
    ): Future<Awaited<Result>>;
    /**
     * Has the workers call `callee` with each item, and gives the results in the order of the items, waiting for each.
     * What a call has raised is raised where its result would come.
     */
    map<Item, Result>(
      callee: (item: Item) => Result,
      items: Iterable<Item>,
      options?: MapOptions,
    ): IterableIterator<Result>;
    /** The same with one item of each iterable as arguments; the shortest ends it. */
    map<First, Second, Result>(
      callee: (first: First, second: Second) => Result,
      first: Iterable<First>,
      second: Iterable<Second>,
      options?: MapOptions,
    ): IterableIterator<Result>;
    map<Result>(
      // eslint-disable-next-line @typescript-eslint/no-explicit-any
      callee: (...items: any[]) => Result,
      ...iterables: (Iterable<unknown> | MapOptions)[]
    ): IterableIterator<Result>;
    /**
     * Takes no more calls. Waits for those that were submitted, unless `{ wait: false }`; with
     * `{ cancelFutures: true }` those that no worker has begun are cancelled.
     */
    shutdown(
      wait?: boolean | { wait?: boolean; cancelFutures?: boolean },
      options?: { cancelFutures?: boolean },
    ): void;
  }

  /** What Python programmers give to `ThreadPoolExecutor` by keyword. */
  export interface ThreadPoolOptions<Args extends readonly unknown[]> {
    /** How many threads there may be at most. Left out: four more than there are cores, and no more than 32. */
    maxWorkers?: number | null;
    /** The threads are called this, `_0`, `_1` and so on. */
    threadNamePrefix?: string;
    /** Is called by each thread before its first task. If it raises, the pool is broken. */
    initializer?: ((...args: Args) => unknown) | null;
    /** The arguments for `initializer`. */
    initargs?: Args;
  }

  /**
   * A pool of threads that call functions for you.
   *
   * ```ts
   * using kitchen = new ThreadPoolExecutor({ maxWorkers: 2 });
   * const soup = kitchen.submit(cook, "soup");
   * print(soup.result());
   * ```
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class ThreadPoolExecutor<Args extends readonly unknown[] = any[]> implements Executor {
    constructor(options?: ThreadPoolOptions<Args>);
    constructor(maxWorkers: number | null, options?: Omit<ThreadPoolOptions<Args>, "maxWorkers">);
    submit: Executor["submit"];
    map: Executor["map"];
    shutdown: Executor["shutdown"];
    [Symbol.dispose](): void;
  }

  /**
   * A pool of threads each of which has an interpreter of its own, so that they run Python code at the same time. Since
   * CPython 3.14. A function and its arguments are copied into the interpreter, and so is the result: see
   * `Interpreter.call`. What a function has raised is raised by `result()`, with `ExecutionFailed` as its cause.
   *
   * ```ts
   * if (import.meta.main) {
   *   using kitchen = new InterpreterPoolExecutor({ maxWorkers: 2 });
   *   print([...kitchen.map(fibonacci, [25, 26])]);
   * }
   * ```
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class InterpreterPoolExecutor<Args extends readonly unknown[] = any[]> implements Executor {
    constructor(options?: ThreadPoolOptions<Args>);
    constructor(maxWorkers: number | null, options?: Omit<ThreadPoolOptions<Args>, "maxWorkers">);
    submit: Executor["submit"];
    map: Executor["map"];
    shutdown: Executor["shutdown"];
    [Symbol.dispose](): void;
  }

  /** What Python programmers give to `ProcessPoolExecutor` by keyword. */
  export interface ProcessPoolOptions<Args extends readonly unknown[]> {
    /** How many processes there may be at most. Left out: as many as there are cores. */
    maxWorkers?: number | null;
    /** How the processes are started: `multiprocessing.getContext("spawn")`. */
    mpContext?: import("multiprocessing").Context | null;
    /** Is called by each process before its first task. If it raises, the pool is broken. */
    initializer?: ((...args: Args) => unknown) | null;
    /** The arguments for `initializer`. */
    initargs?: Args;
  }

  /**
   * A pool of processes that call functions for you. Functions, arguments and results are pickled: a function has to be one of
   * the module's own.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class ProcessPoolExecutor<Args extends readonly unknown[] = any[]> implements Executor {
    constructor(options?: ProcessPoolOptions<Args>);
    constructor(maxWorkers: number | null, options?: Omit<ProcessPoolOptions<Args>, "maxWorkers">);
    submit: Executor["submit"];
    map: Executor["map"];
    shutdown: Executor["shutdown"];
    [Symbol.dispose](): void;
  }

  /** What `wait` gives: two sets, also by name. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export type DoneAndNotDone<Result = any> = readonly [
    done: Set<Future<Result>>,
    notDone: Set<Future<Result>>,
  ] & { readonly done: Set<Future<Result>>; readonly notDone: Set<Future<Result>> };

  /** When `wait` returns. */
  export type ReturnWhen = "FIRST_COMPLETED" | "FIRST_EXCEPTION" | "ALL_COMPLETED";

  /** Waits for futures, until all are done, or for as much as `returnWhen` says, or until the timeout is over. */
  export function wait<Result>(
    fs: Iterable<Future<Result>>,
    timeout?: number | null | { timeout?: number | null; returnWhen?: ReturnWhen },
    returnWhen?: ReturnWhen,
  ): DoneAndNotDone<Result>;

  /**
   * The futures in the order in which they are done: `for (const future of asCompleted(futures)) print(future.result());`
   * Raises `TimeoutError` where the timeout, in seconds from the first one asked for, is over before the last is done.
   */
  export function asCompleted<Result>(
    fs: Iterable<Future<Result>>,
    timeout?: number | null | { timeout?: number | null },
  ): IterableIterator<Future<Result>>;

  /** For `wait`: until some future is done. */
  export const FIRST_COMPLETED: "FIRST_COMPLETED";
  /** For `wait`: until some future has raised, or all are done. */
  export const FIRST_EXCEPTION: "FIRST_EXCEPTION";
  /** For `wait`: until all futures are done. */
  export const ALL_COMPLETED: "ALL_COMPLETED";

  /** Raised where the result of a cancelled future is wanted. It is not the one of `asyncio`. */
  export class CancelledError extends Exception {}
  /** Raised where a future that is done is given another result. */
  export class InvalidStateError extends Exception {}
  /** Raised by an executor that can no longer do anything. */
  export class BrokenExecutor extends RuntimeError {}
  export { TimeoutError } from "builtins";

  export * as default from "concurrent.futures";
}

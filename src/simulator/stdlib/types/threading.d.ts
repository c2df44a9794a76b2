/** Threads that share one memory, and the locks that make them take turns. */
declare module "threading" {
  /** What Python programmers give to `Thread` by keyword. */
  export interface ThreadOptions<Args extends readonly unknown[]> {
    /** The function that the thread runs. */
    target?: ((...args: Args) => unknown) | null;
    /** The arguments for `target`. */
    args?: Args;
    /** What the thread is called in messages and in the views. Left out, it is `Thread-1 (target)` and so on. */
    name?: string | null;
    /** Whether the program may end while this thread still runs. Left out, it is as in the thread that makes it. */
    daemon?: boolean | null;
  }

  /**
   * A thread: a second reader of the same program. It has a place in the text and local variables of its own;
   * module variables and objects are shared. It runs nothing until `start()`.
   *
   * ```ts
   * const guest = new Thread({ target: eat, args: ["soup"], name: "Ada" });
   * guest.start();
   * guest.join();
   * ```
   *
   * `new Thread(eat, "soup")` is short for `new Thread({ target: eat, args: ["soup"] })`. A class that extends
   * `Thread` puts its work into `run()`.
   */
  // A class that extends Thread may take any target: `any` says so where `unknown` would forbid it.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class Thread<Args extends readonly unknown[] = any[]> {
    /** A thread that calls `target` with the arguments that follow. */
    constructor(target: (...args: Args) => unknown, ...args: Args);
    /** A thread described by an options object: `target`, `args`, `name`, `daemon`. */
    constructor(options?: ThreadOptions<Args>);

    /** What the thread is called. It has no meaning, and two threads may have the same one. */
    name: string;
    /** The thread's number, or `null` before it is started. */
    readonly ident: number | null;
    /** Whether the program may end while this thread still runs. Must be set before `start()`. */
    daemon: boolean;

    /** Starts the thread and returns once it has begun. Raises `RuntimeError` on a second call. */
    start(): void;
    /** What the thread does: calls `target` with `args`, unless a class that extends `Thread` says otherwise. */
    run(): void;
    /**
     * Waits until the thread has ended, or until the timeout, in seconds, has passed. Returns nothing either
     * way: ask `isAlive()` which it was. Raises `RuntimeError` for the current thread and for one not started.
     */
    join(timeout?: number | null | { timeout?: number | null }): void;
    /** True from `start()` until the thread has ended. */
    isAlive(): boolean;
  }

  /** What Python programmers give to `acquire` by keyword. */
  export interface AcquireOptions {
    /** False: return `false` at once where the lock is not free. */
    blocking?: boolean;
    /** The longest time to wait, in seconds; −1 waits as long as it takes. */
    timeout?: number;
  }

  /**
   * A lock: one thread at a time. Whoever acquires it while another thread has it waits until it is released.
   *
   * ```ts
   * using _ = lock.hold(); // Python's `with lock:`, to the end of the block
   * ```
   */
  export class Lock {
    /**
     * Takes the lock, waiting until it is free. Returns whether it has it.
     *
     * `acquire({ blocking: false })` returns `false` at once where the lock is not free;
     * `acquire({ timeout: 0.5 })` gives up after half a second.
     */
    acquire(blocking?: boolean | AcquireOptions, timeout?: number): boolean;
    /** Gives the lock back. Any thread may. Raises `RuntimeError` where nobody has it. */
    release(): void;
    /** True while some thread has the lock. It may be false again before you read the answer. */
    locked(): boolean;
    /** Takes the lock and gives it back at the end of the block, also where an exception leaves it: Python's `with lock:`. */
    hold(): Disposable;
  }

  /**
   * A re-entrant lock: the thread that has it may acquire it again, and gives it back when it has released it as
   * often as it acquired it. Only that thread may release it.
   */
  export class RLock {
    /**
     * Takes the lock once more, waiting while another thread has it. Returns whether it has it.
     *
     * `acquire({ blocking: false })` returns `false` at once where another thread has the lock;
     * `acquire({ timeout: 0.5 })` gives up after half a second.
     */
    acquire(blocking?: boolean | AcquireOptions, timeout?: number): boolean;
    /** Undoes one `acquire`. Raises `RuntimeError` where the calling thread does not have the lock. */
    release(): void;
    /** True while some thread has the lock. It may be false again before you read the answer. */
    locked(): boolean;
    /** Takes the lock and undoes that at the end of the block, also where an exception leaves it: Python's `with lock:`. */
    hold(): Disposable;
  }

  /** The thread that makes this call; the same object each time. */
  export function currentThread(): Thread;
  /** The thread that the program began with. */
  export function mainThread(): Thread;
  /** The number of the thread that makes this call, its `ident`. */
  export function getIdent(): number;
  /** How many threads are alive, the main thread among them. */
  export function activeCount(): number;
  /** The threads that are alive, the main thread among them. */
  export function enumerate(): Thread[];

  /** What goes wrong with locks: another name for `RuntimeError`, as in Python. */
  export { RuntimeError as ThreadError } from "builtins";

  export * as default from "threading";
}

/** Threads that share one memory, and the locks that make them take turns. */
declare module "threading" {
  import { RuntimeError } from "builtins";

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

  /**
   * A semaphore: so many permits, and a queue. `acquire` takes a permit, waiting while there is none; `release` gives one
   * back. A restaurant with `value` tables.
   *
   * ```ts
   * const tables = new Semaphore(2);
   * using _ = tables.hold(); // Python's `with tables:`
   * ```
   */
  export class Semaphore {
    /** @param value how many permits there are to begin with. Left out: 1 */
    constructor(value?: number | { value?: number });
    /**
     * Takes a permit, waiting until there is one. Returns whether it has it.
     *
     * `acquire({ blocking: false })` returns `false` at once where there is none; `acquire({ timeout: 0.5 })` gives up
     * after half a second.
     */
    acquire(
      blocking?: boolean | { blocking?: boolean; timeout?: number | null },
      timeout?: number | null,
    ): boolean;
    /**
     * Gives back one permit, or `n`, and wakes as many of the longest waiters. Any thread may; a thread that comes in
     * before a woken one gets there takes the permit first.
     */
    release(n?: number | { n?: number }): void;
    /** Takes a permit and gives it back at the end of the block, also where an exception leaves it: Python's `with`. */
    hold(): Disposable;
  }

  /** A semaphore that raises `ValueError` where it is released more often than it was acquired. */
  export class BoundedSemaphore extends Semaphore {}

  /**
   * A condition: a lock, and a queue of threads that wait for something to change under it.
   *
   * ```ts
   * using _ = changed.hold();
   * while (orders.length === 0) changed.wait(); // or changed.waitFor(() => orders.length > 0)
   * ```
   *
   * Look again after `wait`: somebody else may have been there first.
   */
  export class Condition {
    /** @param lock the lock to use, which several conditions may share. Left out: an `RLock` of its own */
    constructor(lock?: Lock | RLock | null | { lock?: Lock | RLock | null });
    /** Takes the condition's lock, as the lock's own `acquire` does. */
    acquire(blocking?: boolean | AcquireOptions, timeout?: number): boolean;
    /** Gives the condition's lock back. */
    release(): void;
    /** True while some thread has the condition's lock. */
    locked(): boolean;
    /** Takes the condition's lock and gives it back at the end of the block: Python's `with condition:`. */
    hold(): Disposable;
    /**
     * Gives the lock back, waits to be notified, and takes the lock again. Returns `false` where the timeout, in
     * seconds, was over first. Raises `RuntimeError` without the lock.
     */
    wait(timeout?: number | null | { timeout?: number | null }): boolean;
    /**
     * Waits until `predicate()` holds, asking again at each notification. Returns what it came to last: something
     * false where the timeout, in seconds, was over first.
     */
    waitFor<Result>(predicate: () => Result, timeout?: number | null | { timeout?: number | null }): Result;
    /** Wakes the thread that has waited longest, or the `n` longest. Raises `RuntimeError` without the lock. */
    notify(n?: number | { n?: number }): void;
    /** Wakes all threads that wait. Raises `RuntimeError` without the lock. */
    notifyAll(): void;
  }

  /** A flag that threads can wait for. It begins unset. */
  export class Event {
    /** True while the flag is set. */
    isSet(): boolean;
    /** Sets the flag, and lets go all threads that wait for it. */
    set(): void;
    /** Takes the flag back. */
    clear(): void;
    /** Waits until the flag is set. Returns `false` only where the timeout, in seconds, was over first. */
    wait(timeout?: number | null | { timeout?: number | null }): boolean;
  }

  /** What Python programmers give to `Barrier` by keyword. */
  export interface BarrierOptions {
    /** Is called by one of the threads once all are there, before any goes on. */
    action?: (() => unknown) | null;
    /** The timeout of every `wait` that is given none, in seconds. */
    timeout?: number | null;
  }

  /**
   * A barrier: nobody goes on until all `parties` are there. Then it can be used again.
   *
   * ```ts
   * const table = new Barrier(3, { action: () => print("everybody is here") });
   * table.wait();
   * ```
   */
  export class Barrier {
    /** @param parties how many threads it takes */
    constructor(parties: number, options?: BarrierOptions);
    constructor(parties: number, action: (() => unknown) | null, options?: Omit<BarrierOptions, "action">);
    constructor(parties: number, action: (() => unknown) | null, timeout: number | null);
    /**
     * Waits until all are there. Returns the thread's number in this round, from 0 in the order of coming.
     * Raises `BrokenBarrierError` where the barrier is, or gets, broken; a timeout, in seconds, breaks it for all.
     */
    wait(timeout?: number | null | { timeout?: number | null }): number;
    /** Makes the barrier whole and empty again. Those who wait get `BrokenBarrierError`. */
    reset(): void;
    /** Breaks the barrier: those who wait, and those who come, get `BrokenBarrierError`. */
    abort(): void;
    /** How many threads it takes. */
    readonly parties: number;
    /** How many threads wait in this round. */
    readonly nWaiting: number;
    /** True where the barrier is broken. */
    readonly broken: boolean;
  }

  /** Raised by a barrier that was aborted, reset, or left by a thread whose time was over. */
  export class BrokenBarrierError extends RuntimeError {}

  /**
   * A thread that waits `interval` seconds and then calls a function, unless it was cancelled before.
   *
   * ```ts
   * const bell = new Timer(0.5, print, { args: ["ding"] });
   * bell.start();
   * ```
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class Timer<Args extends readonly unknown[] = any[]> extends Thread {
    constructor(interval: number, callee: (...args: Args) => unknown, args: Args);
    constructor(interval: number, callee: (...args: Args) => unknown, options?: { args?: Args });
    /** Keeps the timer from calling its function, where it has not done so yet. */
    cancel(): void;
    /** Set once the timer has called its function or was cancelled. */
    readonly finished: Event;
    /** The seconds it waits. */
    readonly interval: number;
  }

  /**
   * An object whose properties each thread has for itself.
   *
   * ```ts
   * const my = new local();
   * my["table"] = 4; // another thread's my["table"] is undefined
   * ```
   *
   * The constructor of a class that extends it runs once in each thread that uses the object, with the same arguments,
   * as Python's `__init__` does; it may not wait for anything there.
   */
  export class local {
    // What a program puts there is its own affair, as it is with a Python object.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    [name: string]: any;
  }

  /** What `excepthook` is called with: a named tuple. */
  export interface ExceptHookArgs {
    /** The exception's class. */
    readonly excType: unknown;
    /** The exception. */
    readonly excValue: unknown;
    /** Python's traceback object, which is not modelled. */
    readonly excTraceback: null;
    /** The thread that it has ended. */
    readonly thread: Thread;
  }

  /**
   * Is called with an exception that leaves a thread's `run`; it writes it to standard error. Set it to do something else:
   *
   * ```ts
   * import threading from "threading";
   * threading.excepthook = ({ thread, excValue }) => print(thread.name, "failed:", excValue);
   * ```
   */
  export let excepthook: (args: ExceptHookArgs) => unknown;

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

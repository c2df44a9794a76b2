/** What processes take turns with. */
declare module "multiprocessing" {
  type Patience = number | null | { timeout?: number | null };

  /** For `acquire`: `{ block: false }` does not wait, `{ timeout: 0.5 }` waits half a second at most. */
  export interface AcquireOptions {
    block?: boolean;
    timeout?: number | null;
  }

  /** A lock that processes share: one at a time. */
  export class Lock {
    /** Takes the lock, waiting until it is free. Returns whether it has it. */
    acquire(block?: boolean | AcquireOptions, timeout?: number | null): boolean;
    /** Gives the lock back. Any process may. Raises `ValueError` where nobody has it. */
    release(): void;
    /** Takes the lock and gives it back at the end of the block: Python's `with lock:`. */
    hold(): Disposable;
  }

  /** A re-entrant lock that processes share: the thread that has it may take it again. */
  export class RLock {
    acquire(block?: boolean | AcquireOptions, timeout?: number | null): boolean;
    /** Raises `AssertionError` where another thread has it, or nobody. */
    release(): void;
    hold(): Disposable;
  }

  /** A semaphore that processes share: a number of permits. */
  export class Semaphore {
    constructor(value?: number | { value?: number });
    acquire(block?: boolean | AcquireOptions, timeout?: number | null): boolean;
    release(): void;
    hold(): Disposable;
    /** How many permits there are. */
    getValue(): number;
  }

  /** A semaphore that raises `ValueError` where it is released more often than it was acquired. */
  export class BoundedSemaphore extends Semaphore {}

  /** A condition that processes share: to wait until somebody says that something has changed. */
  export class Condition {
    constructor(lock?: Lock | RLock | null | { lock?: Lock | RLock | null });
    acquire(block?: boolean | AcquireOptions, timeout?: number | null): boolean;
    release(): void;
    hold(): Disposable;
    /** Gives the lock back, waits to be notified, and takes it again. Returns whether it was notified. */
    wait(timeout?: Patience): boolean;
    /** Waits until `predicate` returns true; returns what it returned last. */
    waitFor<Result>(predicate: () => Result, timeout?: Patience): Result;
    /** Wakes `n` of those who wait. */
    notify(n?: number): void;
    /** Wakes all who wait. */
    notifyAll(): void;
  }

  /** A flag that processes share, and can wait for. */
  export class Event {
    isSet(): boolean;
    set(): void;
    clear(): void;
    /** Waits until the flag is set; returns whether it is. */
    wait(timeout?: Patience): boolean;
  }

  /** A meeting of a number of processes: whoever comes waits for the others. */
  export class Barrier {
    constructor(
      parties: number,
      action?: (() => unknown) | null | { action?: (() => unknown) | null; timeout?: number | null },
      timeout?: number | null,
    );
    readonly parties: number;
    readonly nWaiting: number;
    readonly broken: boolean;
    /** Waits until all have come. Raises `BrokenBarrierError` where that comes to nothing. */
    wait(timeout?: Patience): number;
    reset(): void;
    abort(): void;
  }
}

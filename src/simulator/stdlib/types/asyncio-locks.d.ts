/** The part of asyncio through which tasks take turns: locks, queues, and what they raise. */
declare module "asyncio" {
  import { BaseException, Exception, RuntimeError } from "builtins";

  // ——— Locks ———

  /** A lock between tasks: whoever waits for it gets it in the order of arrival. */
  export class Lock {
    /** Takes the lock, waiting until it is free. */
    acquire(): Promise<true>;
    /** Gives it back; any task may. Raises `RuntimeError` where nobody has it. */
    release(): void;
    locked(): boolean;
    /** `using _ = await lock.hold();` takes the lock and gives it back at the end of the block: Python's `async with lock:`. */
    hold(): Promise<Disposable>;
  }

  /** A number of permits. Whoever waits for one gets it in the order of arrival. */
  export class Semaphore {
    /** Raises `ValueError` for a number below 0. Left out, it is 1. */
    constructor(value?: number | { value?: number });
    /** Takes a permit, waiting until there is one. */
    acquire(): Promise<true>;
    /** Gives a permit back, or adds one. */
    release(): void;
    /** True where nobody could take a permit at once: there is none, or others wait. */
    locked(): boolean;
    /** `using _ = await semaphore.hold();` takes a permit for the block: Python's `async with semaphore:`. */
    hold(): Promise<Disposable>;
  }

  /** A semaphore that raises `ValueError` where more permits are given back than it began with. */
  export class BoundedSemaphore extends Semaphore {}

  /** A flag that tasks can wait for. */
  export class Event {
    isSet(): boolean;
    /** Sets the flag: all who wait go on. */
    set(): void;
    clear(): void;
    /** Waits until the flag is set. */
    wait(): Promise<true>;
  }

  /** A lock, and a place to wait for a change to what it guards. */
  export class Condition {
    /** Left out, it has a lock of its own. */
    constructor(lock?: Lock | null | { lock?: Lock | null });
    acquire(): Promise<true>;
    release(): void;
    locked(): boolean;
    /** `using _ = await condition.hold();` takes its lock for the block: Python's `async with condition:`. */
    hold(): Promise<Disposable>;
    /** Gives the lock back, waits to be notified, and takes the lock again. It may return for no reason: look again. */
    wait(): Promise<true>;
    /** Waits until `predicate()` holds, and gives what it returned. */
    waitFor<Value>(predicate: () => Value): Promise<Value>;
    /** Wakes one waiter, or `n`. Raises `RuntimeError` without the lock. */
    notify(n?: number | { n?: number }): void;
    /** Wakes all waiters. Raises `RuntimeError` without the lock. */
    notifyAll(): void;
  }

  /** A place where tasks wait until so many of them have come. */
  export class Barrier {
    constructor(parties: number | { parties: number });
    /** Waits for the others; gives this task's place in the order of arrival, from 0. */
    wait(): Promise<number>;
    /** Sends all who wait away with a `BrokenBarrierError`, and begins anew. */
    reset(): Promise<void>;
    /** Breaks the barrier for good. */
    abort(): Promise<void>;
    /** How many have to come. */
    readonly parties: number;
    /** How many are waiting. */
    readonly nWaiting: number;
    readonly broken: boolean;
  }

  // ——— Queues ———

  /** A queue between tasks: first in, first out. With a `maxsize` above 0, `put` waits while it is full. */
  // A queue made without a type takes anything.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class Queue<Item = any> {
    constructor(maxsize?: number | { maxsize?: number });
    readonly maxsize: number;
    qsize(): number;
    empty(): boolean;
    full(): boolean;
    /** Puts an item in, waiting while the queue is full. */
    put(item: Item): Promise<void>;
    /** Puts an item in. Raises `QueueFull` where there is no room. */
    putNowait(item: Item): void;
    /** Takes an item, waiting for one. */
    get(): Promise<Item>;
    /** Takes an item. Raises `QueueEmpty` where there is none. */
    getNowait(): Item;
    /** Says that an item that was taken has been dealt with. */
    taskDone(): void;
    /** Waits until every item that was put in has been dealt with. */
    join(): Promise<void>;
    /** No more items: `put` raises `QueueShutDown`, and `get` once the queue is empty, or at once with `immediate`. */
    shutdown(immediate?: boolean | { immediate?: boolean }): void;
  }
  /** A queue that gives the last item first. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class LifoQueue<Item = any> extends Queue<Item> {}
  /** A queue that gives the smallest item first, as Python compares. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class PriorityQueue<Item = any> extends Queue<Item> {}

  // ——— Exceptions ———

  /** Raised in a task that is cancelled, and where a cancelled one is awaited. It is no `Exception`. */
  export class CancelledError extends BaseException {}
  /** Raised where a future is not in a state for that. */
  export class InvalidStateError extends Exception {}
  /** Raised by a barrier that is broken or reset. */
  export class BrokenBarrierError extends RuntimeError {}
  /** Raised by `getNowait` on an empty queue. */
  export class QueueEmpty extends Exception {}
  /** Raised by `putNowait` on a full queue. */
  export class QueueFull extends Exception {}
  /** Raised by a queue that was shut down. */
  export class QueueShutDown extends Exception {}
  export { TimeoutError } from "builtins";
}

/** Queues that threads hand things over with: putting and getting wait where they have to. */
declare module "queue" {
  import { Exception } from "builtins";

  /** What Python programmers give to `put` and `get` by keyword. */
  export interface QueueOptions {
    /** False: raise `Full` or `Empty` at once rather than wait. */
    block?: boolean;
    /** The longest time to wait, in seconds; then `Full` or `Empty` is raised. */
    timeout?: number | null;
  }

  /**
   * A queue: first in, first out.
   *
   * ```ts
   * const pass = new Queue<string>(2);
   * pass.put("soup"); // waits while two dishes are there
   * const dish = pass.get(); // waits until there is one
   * ```
   */
  // A queue made without a type takes anything, as Python's does.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class Queue<Item = any> {
    /** @param maxsize how many items there may be at most. Left out, or 0: as many as you like */
    constructor(maxsize?: number | { maxsize?: number });
    /** How many items there may be at most; 0 or less: as many as you like. */
    readonly maxsize: number;
    /** Adds an item, waiting until there is room. Raises `ShutDown` where the queue was shut down. */
    put(item: Item, block?: boolean | QueueOptions, timeout?: number | null): void;
    /** Adds an item if there is room, and raises `Full` if there is none. */
    putNowait(item: Item): void;
    /** Takes an item, waiting until there is one. Raises `ShutDown` where the queue was shut down and is empty. */
    get(block?: boolean | QueueOptions, timeout?: number | null): Item;
    /** Takes an item if there is one, and raises `Empty` if there is none. */
    getNowait(): Item;
    /** How many items there are. It may be another number before you read the answer. */
    qsize(): number;
    /** True where there is no item. It may be false before you read the answer. */
    empty(): boolean;
    /** True where there is no room. It may be false before you read the answer. */
    full(): boolean;
    /**
     * Says that the work on an item you got is done. Raises `ValueError` where that is said more often than items
     * were put.
     */
    taskDone(): void;
    /** Waits until the work on every item that was put is done. */
    join(): void;
    /**
     * Shuts the queue down: `put` raises `ShutDown`, and so does `get` once the queue is empty. With
     * `{ immediate: true }` it is emptied at once.
     */
    shutdown(immediate?: boolean | { immediate?: boolean }): void;
  }

  /** A queue whose last item comes out first. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class LifoQueue<Item = any> extends Queue<Item> {}

  /**
   * A queue whose smallest item comes out first. Numbers and strings compare as they are, arrays element by element,
   * objects by their `valueOf()`; what has no order raises `TypeError`.
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class PriorityQueue<Item = any> extends Queue<Item> {}

  /** A plain queue without a bound: first in, first out. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class SimpleQueue<Item = any> {
    constructor();
    /** Adds an item. It never waits; `block` and `timeout` mean nothing here. */
    put(item: Item, block?: boolean | QueueOptions, timeout?: number | null): void;
    /** The same as `put`. */
    putNowait(item: Item): void;
    /** Takes an item, waiting until there is one. */
    get(block?: boolean | QueueOptions, timeout?: number | null): Item;
    /** Takes an item if there is one, and raises `Empty` if there is none. */
    getNowait(): Item;
    /** How many items there are. It may be another number before you read the answer. */
    qsize(): number;
    /** True where there is no item. It may be false before you read the answer. */
    empty(): boolean;
  }

  /** Raised where an item is wanted at once, or in time, and there is none. */
  export class Empty extends Exception {}
  /** Raised where there is no room for an item at once, or in time. */
  export class Full extends Exception {}
  /** Raised by a queue that was shut down. */
  export class ShutDown extends Exception {}

  export * as default from "queue";
}

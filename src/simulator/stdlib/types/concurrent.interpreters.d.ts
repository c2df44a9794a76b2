/**
 * Several interpreters in one process, each with its own modules, its own memory and its own GIL. Since CPython 3.14.
 *
 * An interpreter is not a thread: whoever calls into one runs there until the call is done. Interpreters run at the same time
 * where several threads each are in one of their own.
 */
declare module "concurrent.interpreters" {
  import { Exception, TypeError } from "builtins";
  import { Empty, Full } from "queue";
  import type { Thread } from "threading";

  /**
   * An interpreter: what `create` gives.
   *
   * ```ts
   * const kitchen = create();
   * kitchen.prepareMain({ guests: 3 });
   * kitchen.exec("print(guests)");
   * print(kitchen.call(cook, "soup"));
   * kitchen.close();
   * ```
   */
  export class Interpreter {
    /** The interpreter of that number, which there must be. */
    constructor(id: number);
    /** Its number; 0 is the main one. */
    readonly id: number;
    /** True while somebody runs something in it with `exec` or `call`. */
    isRunning(): boolean;
    /**
     * Runs a text in it, as `__main__`. The text stands there as a literal: it is compiled before the run. It is a module in
     * this language with imports of its own; its top-level names stay for the next text. Raises `ExecutionFailed` where
     * it raises.
     */
    exec(code: string): void;
    /**
     * Calls a function in it, with the arguments that follow, all of them, and returns what it returns. What cannot be
     * shared is pickled. A function that uses the module's names has the module run there first, once, with
     * `import.meta.main` false. Raises `ExecutionFailed` where the function raises.
     */
    call<Args extends readonly unknown[], Result>(
      callable: (...args: Args) => Result,
      ...args: Args
    ): Awaited<Result>;
    /** Starts a thread that makes the call, and returns it. What the function returns is lost. */
    callInThread<Args extends readonly unknown[]>(
      callable: (...args: Args) => unknown,
      ...args: Args
    ): Thread;
    /** Gives names of its `__main__` values, which must be shareable. Raises `NotShareableError` for others. */
    prepareMain(names: Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>): void;
    prepareMain(names: ReadonlyMap<string, unknown>, more: Readonly<Record<string, unknown>>): void;
    /** Ends it. Waits for the threads that were started in it. Raises `InterpreterError` while it is running. */
    close(): void;
  }

  /** Makes a new interpreter. It is empty: it has run nothing. */
  export function create(): Interpreter;
  /** All interpreters that there are, the main one first. */
  export function listAll(): Interpreter[];
  /** The interpreter that this code runs in. */
  export function getCurrent(): Interpreter;
  /** The interpreter that the program began in. */
  export function getMain(): Interpreter;
  /**
   * True for a value that crosses to another interpreter by itself: `null`, booleans, numbers, strings, frozen arrays, queues made by
   * `createQueue`, and views of bytes such as `Uint8Array`, which go on being views of the same bytes.
   */
  export function isShareable(value: unknown): boolean;

  /** What Python programmers give to `put` and `get` by keyword. */
  export interface QueueOptions {
    /** False: raise `QueueFull` or `QueueEmpty` at once rather than wait. */
    block?: boolean;
    /** The longest time to wait, in seconds; what is behind the point is cut off, as CPython 3.14 does. */
    timeout?: number | null;
  }

  /**
   * A queue that interpreters share. What is put in comes out as a copy, unless it is shareable. Whoever waits looks again
   * every 10 ms. An item whose interpreter was closed comes out as `UNBOUND`.
   */
  // A queue made without a type takes anything, as Python's does.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export interface Queue<Item = any> {
    /** Its number. */
    readonly id: number;
    /** How many items there may be at most; 0 or less: as many as you like. */
    readonly maxsize: number;
    /** Adds an item, waiting until there is room. Raises `NotShareableError` for what cannot be pickled. */
    put(item: Item, block?: boolean | QueueOptions, timeout?: number | null): void;
    /** Adds an item if there is room, and raises `QueueFull` if there is none. */
    putNowait(item: Item): void;
    /** Takes an item, waiting until there is one. */
    get(block?: boolean | QueueOptions, timeout?: number | null): Item;
    /** Takes an item if there is one, and raises `QueueEmpty` if there is none. */
    getNowait(): Item;
    /** How many items there are. It may be another number before you read the answer. */
    qsize(): number;
    /** True where there is no item. It may be false before you read the answer. */
    empty(): boolean;
    /** True where there is no room. It may be false before you read the answer. */
    full(): boolean;
  }

  /** Makes a queue for interpreters. @param maxsize how many items there may be at most. Left out, or 0: as many as you like */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export function createQueue<Item = any>(maxsize?: number | { maxsize?: number }): Queue<Item>;

  /** Raised where an operation on an interpreter cannot be done: it is running, or it is gone. */
  export class InterpreterError extends Exception {}
  /** Raised by `exec` and `call` for what was raised in the interpreter: that itself does not cross. */
  export class ExecutionFailed extends InterpreterError {
    /** What is known of it. */
    readonly excinfo: {
      readonly type: { readonly name: string; readonly qualname: string; readonly module: string };
      /** `str` of the exception. */
      readonly msg: string;
      /** Its name and its message. */
      readonly formatted: string;
      /** Its traceback. */
      readonly errdisplay: string;
    };
  }
  /** Raised for a value that cannot cross to another interpreter. */
  export class NotShareableError extends TypeError {}
  /** Raised where an item is wanted at once, or in time, and there is none. It is a `queue.Empty`. */
  export class QueueEmpty extends Empty {}
  /** Raised where there is no room for an item at once, or in time. It is a `queue.Full`. */
  export class QueueFull extends Full {}

  export * as default from "concurrent.interpreters";
}

/** Processes: each has a memory of its own, and what goes from one to another is copied, as by pickle. */
declare module "multiprocessing" {
  import { Exception } from "builtins";

  /**
   * How a process begins. `"fork"` goes on with a copy of memory, with the thread that forked as its only one. `"spawn"` starts Python
   * and runs the module again, with `import.meta.main` false. `"forkserver"` forks from a process that has run the module once.
   */
  export type StartMethod = "fork" | "spawn" | "forkserver";

  type Timeout = number | null | { timeout?: number | null };

  /** What Python programmers give to `Process` by keyword. */
  export interface ProcessOptions<Args extends readonly unknown[]> {
    /** What the process calls: a function of the module, which it finds there by its name. */
    target?: ((...args: Args) => unknown) | null;
    /** The arguments for `target`. They are copied. */
    args?: Args;
    /** What the process is called. */
    name?: string | null;
    /** True for a process that is ended with the one that started it, and may start none itself. */
    daemon?: boolean | null;
  }

  /**
   * A process: a memory of its own, and a core of its own where there is one.
   *
   * ```ts
   * if (import.meta.main) {
   *   const p = new Process({ target: cook, args: ["soup"] });
   *   p.start();
   *   p.join();
   * }
   * ```
   */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class Process<Args extends readonly unknown[] = any[]> {
    constructor(options?: ProcessOptions<Args>);
    constructor(target: (...args: Args) => unknown, ...args: Args);
    /** What the process is called. */
    name: string;
    /** True for a process that is ended with the one that started it. It is settled when the process starts. */
    daemon: boolean;
    /** The number of the process, or `null` before it is started. */
    readonly pid: number | null;
    /** The same. */
    readonly ident: number | null;
    /** What it has ended with: a status, or the number of the signal that ended it, negative. `null` while it lives. */
    readonly exitcode: number | null;
    /** What the process does: calls its target. A subclass may have its own. */
    run(): void;
    /** Starts the process. Only once. */
    start(): void;
    /** Waits until the process has ended, at most `timeout` seconds. */
    join(timeout?: Timeout): void;
    /** True from its start to its end. */
    isAlive(): boolean;
    /** Ends the process where it stands, with SIGTERM: no `finally` runs. */
    terminate(): void;
    /** The same with SIGKILL. */
    kill(): void;
    /** Gives the object back. Raises `ValueError` while the process lives. */
    close(): void;
  }

  /** For `put` and `get`: `{ block: false }` does not wait, `{ timeout: 0.5 }` waits half a second at most. */
  export interface BlockingOptions {
    block?: boolean;
    timeout?: number | null;
  }

  /**
   * A queue between processes. `put` returns before the item is in the queue's pipe: a thread pickles it and puts it there. A process
   * that has put something ends only once that is in the pipe.
   */
  // A queue made without a type may hold anything.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class Queue<Item = any> {
    constructor(maxsize?: number | { maxsize?: number });
    /** Puts an item in, waiting while the queue is full. Raises `queue.Full`. */
    put(item: Item, block?: boolean | BlockingOptions, timeout?: number | null): void;
    putNowait(item: Item): void;
    /** Takes an item out, waiting while there is none. Raises `queue.Empty`. */
    get(block?: boolean | BlockingOptions, timeout?: number | null): Item;
    getNowait(): Item;
    /** About how many items there are. */
    qsize(): number;
    empty(): boolean;
    full(): boolean;
    /** This process will put nothing more in. */
    close(): void;
    /** Waits until all that was put is in the pipe. Only after `close`. */
    joinThread(): void;
    /** Lets the process end before all that it has put is in the pipe. */
    cancelJoinThread(): void;
  }

  /** A queue that knows how many of its items have been dealt with. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class JoinableQueue<Item = any> extends Queue<Item> {
    /** Says that an item that was taken out has been dealt with. */
    taskDone(): void;
    /** Waits until all items have been dealt with. */
    join(): void;
  }

  /** A pipe with a lock for each of its ends: `put` pickles at once, and waits where the pipe is full. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export class SimpleQueue<Item = any> {
    put(item: Item): void;
    get(): Item;
    empty(): boolean;
    close(): void;
  }

  /** One end of a pipe. */
  export interface Connection extends Disposable {
    readonly closed: boolean;
    readonly readable: boolean;
    readonly writable: boolean;
    /** Sends a copy of `value`. Raises `BrokenPipeError` where nobody can read it. */
    send(value: unknown): void;
    /** Waits for a value. Raises `EOFError` where there is none and nobody can send one. */
    // What comes out of a pipe may be anything.
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    recv(): any;
    /** True where there is something to receive; waits for that at most `timeout` seconds (`null`: for ever). */
    poll(timeout?: Timeout): boolean;
    close(): void;
  }

  /** Two ends that are connected, both ways unless `duplex` is false: then the first receives and the second sends. */
  export function Pipe(duplex?: boolean | { duplex?: boolean }): [Connection, Connection];

  /** The kinds of numbers that processes can share, by their letters in C: `"i"` is a whole number, `"d"` a double. */
  export type TypeCode = "b" | "B" | "h" | "H" | "i" | "I" | "l" | "L" | "q" | "Q" | "f" | "d";

  /** A number that processes share. Each read and each write takes its lock, and so `v.value += 1` takes it twice. */
  export class Value {
    constructor(
      typecode: TypeCode,
      value?: number | { value?: number; lock?: boolean | Lock | RLock },
      options?: { lock?: boolean | Lock | RLock },
    );
    value: number;
    /** The lock, to hold it over more than one access: `using _ = v.getLock().hold();` */
    getLock(): RLock;
  }

  /** Numbers that processes share. Each access to one takes the lock. */
  export class Array {
    constructor(
      typecode: TypeCode,
      sizeOrInitializer: number | readonly number[],
      options?: { lock?: boolean | Lock | RLock },
    );
    [index: number]: number;
    readonly length: number;
    getLock(): RLock;
    [Symbol.iterator](): IterableIterator<number>;
  }

  /** What a call of a pool will give. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export interface AsyncResult<Result = any> {
    /** Waits for the result; raises what the call has raised, and `multiprocessing.TimeoutError` where it takes too long. */
    get(timeout?: Timeout): Result;
    wait(timeout?: Timeout): void;
    /** True where the call has ended. */
    ready(): boolean;
    /** True where it has raised nothing. Raises `ValueError` before its end. */
    successful(): boolean;
  }

  /** What Python programmers give to `applyAsync` by keyword. */
  export interface ApplyOptions<Args, Result> {
    args?: Args;
    callback?: ((result: Result) => unknown) | null;
    errorCallback?: ((error: unknown) => unknown) | null;
  }

  /** What Python programmers give to `Pool` by keyword. */
  export interface PoolOptions {
    /** How many processes. Left out: as many as there are cores. */
    processes?: number | null;
    /** Is called by each process before its first task. */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    initializer?: ((...args: any[]) => unknown) | null;
    initargs?: readonly unknown[];
    /** After so many tasks a process is replaced by a new one. */
    maxtasksperchild?: number | null;
  }

  /**
   * A pool of processes that call functions for you. Leaving its block terminates it.
   *
   * ```ts
   * using pool = new Pool(4);
   * print(pool.map(square, range(10)));
   * ```
   */
  export class Pool implements Disposable {
    constructor(processes?: number | null | PoolOptions, options?: Omit<PoolOptions, "processes">);
    /** Calls `func` with each item, and gives the results in the order of the items. Raises what a call has raised. */
    map<Item, Result>(
      func: (item: Item) => Result,
      iterable: Iterable<Item>,
      chunksize?: number | null | { chunksize?: number | null },
    ): Result[];
    /** The same without waiting. */
    mapAsync<Item, Result>(
      func: (item: Item) => Result,
      iterable: Iterable<Item>,
      options?: Omit<ApplyOptions<never, Result[]>, "args"> & { chunksize?: number | null },
    ): AsyncResult<Result[]>;
    /** The results one by one, each as soon as it and those before it are there. */
    imap<Item, Result>(
      func: (item: Item) => Result,
      iterable: Iterable<Item>,
      chunksize?: number | { chunksize?: number },
    ): IterableIterator<Result>;
    /** The results in the order in which they come. */
    imapUnordered<Item, Result>(
      func: (item: Item) => Result,
      iterable: Iterable<Item>,
      chunksize?: number | { chunksize?: number },
    ): IterableIterator<Result>;
    /** Calls `func` with each list of arguments. */
    starmap<Args extends readonly unknown[], Result>(
      func: (...args: Args) => Result,
      iterable: Iterable<Args>,
      chunksize?: number | null | { chunksize?: number | null },
    ): Result[];
    /** Calls `func` once, and waits. */
    apply<Args extends readonly unknown[], Result>(
      func: (...args: Args) => Result,
      args?: Args | { args?: Args },
    ): Result;
    /** The same without waiting. */
    applyAsync<Args extends readonly unknown[], Result>(
      func: (...args: Args) => Result,
      args?: Args | ApplyOptions<Args, Result>,
      options?: Omit<ApplyOptions<Args, Result>, "args">,
    ): AsyncResult<Result>;
    /** Takes no more tasks. */
    close(): void;
    /** Ends the processes at once. */
    terminate(): void;
    /** Waits until the processes have ended. Only after `close` or `terminate`. */
    join(): void;
    [Symbol.dispose](): void;
  }

  /** A dict in a manager's process: each operation is a message there and one back, and `get` gives a copy. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export interface DictProxy<Key = any, Item = any> {
    get(key: Key): Item | null;
    set(key: Key, value: Item): void;
    has(key: Key): boolean;
    /** Raises `KeyError` where there is no such key. */
    delete(key: Key): void;
    keys(): Key[];
  }

  /** A list in a manager's process. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  export interface ListProxy<Item = any> {
    /** Raises `IndexError` where there is no such element. */
    get(index: number): Item;
    set(index: number, value: Item): void;
    push(value: Item): void;
  }

  /** A process that keeps objects for others. Leaving its block ends it. */
  export class Manager implements Disposable {
    dict<Key, Item>(entries: Map<Key, Item>): DictProxy<Key, Item>;
    dict(entries?: Record<string, unknown>): DictProxy;
    list<Item>(items?: readonly Item[]): ListProxy<Item>;
    shutdown(): void;
    [Symbol.dispose](): void;
  }

  /** What there is in a context: the module's names, tied to one start method. */
  export interface Context extends Pick<
    typeof import("multiprocessing"),
    | (
        | "Process"
        | "Pool"
        | "Manager"
        | "Value"
        | "Array"
        | "Pipe"
        | "Queue"
        | "JoinableQueue"
        | "SimpleQueue"
      )
    | ("Lock" | "RLock" | "Semaphore" | "BoundedSemaphore" | "Condition" | "Event" | "Barrier")
    | (
        | "cpuCount"
        | "currentProcess"
        | "activeChildren"
        | "getAllStartMethods"
        | "ProcessError"
        | "TimeoutError"
      )
  > {
    getStartMethod(): StartMethod;
    getContext(method?: StartMethod | null): Context;
  }

  /** A context for a start method; without one, for the default. */
  export function getContext(method?: StartMethod | null): Context;
  /** Settles the start method, once, before it is used. Raises `RuntimeError` where it is settled. */
  export function setStartMethod(method: StartMethod, force?: boolean | { force?: boolean }): void;
  export function getStartMethod(): StartMethod;
  /** The start methods, the default first. */
  export function getAllStartMethods(): StartMethod[];
  /** The object for the process that this is. */
  export function currentProcess(): Process;
  /** The processes that this one has started and that live. */
  export function activeChildren(): Process[];
  /** How many cores the machine has. */
  export function cpuCount(): number;

  /** The parent of what goes wrong with processes, other than in them. */
  export class ProcessError extends Exception {}
  /** Raised where a pool's result is waited for too long. It is not the one of `builtins`. */
  export class TimeoutError extends ProcessError {}

  export * as default from "multiprocessing";
}

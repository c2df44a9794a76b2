/** What the library's modules are written on: the machine's own part of asyncio, in TypeScript beside this folder. */
declare module "_asyncio" {
  import type { EventLoop as PublicLoop, ExceptionContext, Future, Task } from "asyncio";

  export {
    BrokenBarrierError,
    CancelledError,
    Future,
    Handle,
    InvalidStateError,
    QueueEmpty,
    QueueFull,
    QueueShutDown,
    Task,
    TimeoutError,
    currentTask,
  } from "asyncio";
  export type { Awaitable, TaskOptions, TimerHandle } from "asyncio";
  export type { Context } from "contextvars";
  export { copyContext } from "contextvars";

  /** An event loop with the methods that only the library uses. */
  export interface EventLoop extends PublicLoop {
    runUntilComplete<Value>(future: Future<Value>): Value;
    callExceptionHandler(context: ExceptionContext): void;
    close(): void;
    isClosed(): boolean;
  }

  /** An object of the library: its methods are bound, and its own properties are places. */
  export class LibraryObject {}

  export function getRunningLoop(): EventLoop;
  export function runningLoopOrNull(): EventLoop | null;
  export function newEventLoop(): EventLoop;
  /** The tasks of a loop that are not done, in the order of their making. */
  export function tasksOf(loop: EventLoop): Task[];
  /** The asynchronous generators that have begun in a loop, and not ended. */
  export function suspendedGenerators(loop: EventLoop): AsyncGenerator[];
  /** Writes CPython's warning for each coroutine that nobody has awaited. */
  export function warnOfForgotten(): void;

  export function isFuture(value: unknown): value is Future;
  export function isCoroutine(value: unknown): boolean;
  export function isOptions(value: unknown): value is Record<string, unknown>;
  /** What Python calls the type of a value. */
  export function typeName(value: unknown): string;
  /** Gives up a coroutine that nobody has awaited. */
  export function closeCoroutine(coroutine: Promise<unknown>): void;

  /** A future of `loop` that says what those who await it wait for. */
  export function newWaiter<Value>(kind: string, name: string, loop: PublicLoop): Future<Value>;
  /** Says what those who await a future wait for. */
  export function describeWait(future: Future, kind: string, name: string): void;
  /** What stands for an object in the events of the run. */
  export interface Place {
    readonly id: string;
    readonly name: string;
  }
  /** A place for the object that is being made, by the name of its variable, or else of its class. */
  export function placeHere(className: string): Place;
  /** The same as `newWaiter` for those who wait at an object. */
  export function newWaiterFor<Value>(kind: string, place: Place, loop: PublicLoop): Future<Value>;
  /** Tells whoever looks at the run that a lock was taken or given back. */
  export function noteTurn(object: { _place: Place; _isPart: boolean }, what: "acquire" | "release"): void;
  /** Tells whoever looks at the run what was done with an object, and what it then holds. */
  export function noteState(object: { _place: Place; _isPart: boolean }, what: string, value: unknown): void;
  /** Waits for one turn of the loop: what `sleep(0)` is made of. */
  export function letLoopTurn(): Promise<void>;
  /** Ends a future with whatever was thrown. */
  export function failFuture(future: Future, error: unknown): void;
  /** What a future was cancelled with, or `null`. */
  export function cancelMessageOf(future: Future): unknown;
  /** The exception that says that a future was cancelled. */
  export function cancelledErrorOf(future: Future): unknown;

  /** A heap in the array that it is given; the smallest item comes out first. */
  export class Heap {
    constructor(items: unknown[]);
    push(item: unknown): void;
    pop(): unknown;
  }
}

/** The class of event loop objects. A program gets one from `getRunningLoop()`, and never makes one itself. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation, Suspendable } from "../../machine/program-interface.ts";
import { isOptions, pythonTypeName } from "../arguments.ts";
import type { Contexts, ContextState } from "../contextvars/contexts.ts";
import { TypeError } from "../exceptions.ts";
import { defineOperations, invoke, operation, takeTurn, type LibraryContext } from "../library-context.ts";
import type { FutureClasses } from "./futures.ts";
import type { TimerHandle } from "./handle.ts";
import { LoopState, type RunningLoops } from "./loop-state.ts";

export interface EventLoopClass {
  readonly make: () => LibraryObject;
  readonly stateOf: (value: unknown) => LoopState | null;
  readonly objectOf: (loop: LoopState) => LibraryObject;
}

/** Makes the class for one run. `runInExecutor` is the library's own, in the sandbox language. */
export function createEventLoop(
  context: LibraryContext,
  contexts: Contexts,
  running: RunningLoops,
  classes: () => FutureClasses,
  runInExecutor: () => unknown,
): EventLoopClass {
  const objects = new WeakMap<LoopState, EventLoop>();

  class EventLoop extends LibraryObject {
    readonly #state: LoopState;

    constructor() {
      super();
      this.#state = new LoopState(context, contexts, running, classes().cancelFuture, this);
      objects.set(this.#state, this);
    }

    static stateOf(value: unknown): LoopState | null {
      return typeof value === "object" && value !== null && #state in value ? value.#state : null;
    }

    time(): number {
      return this.#state.time();
    }

    callSoon(callback: unknown, ...args: unknown[]): object {
      return this.#state.callSoon(callback, args);
    }

    /** For the library, which passes a context on. */
    callSoonIn(within: ContextState, callback: unknown, ...args: unknown[]): object {
      return this.#state.callSoon(callback, args, within);
    }

    callSoonThreadsafe(callback: unknown, ...args: unknown[]): object {
      return this.#state.callSoonThreadsafe(callback, args);
    }

    callLater(delay: unknown, callback: unknown, ...args: unknown[]): TimerHandle {
      if (delay === null || delay === undefined) throw new TypeError("delay must not be None");
      const when = this.#state.time() + readNumber(delay);
      return this.#state.callAt(when, callback, args);
    }

    callAt(when: unknown, callback: unknown, ...args: unknown[]): TimerHandle {
      if (when === null || when === undefined) throw new TypeError("when cannot be None");
      return this.#state.callAt(readNumber(when), callback, args);
    }

    createFuture(): object {
      return classes().makeFuture(this.#state);
    }

    *createTask(coroutine: unknown, ...rest: unknown[]): Activation {
      const options = isOptions(rest[0]) ? rest[0] : {};
      const { taskFactory } = this.#state;
      if (taskFactory !== null) {
        return yield* invoke(context, taskFactory, undefined, [this, coroutine, options]);
      }
      return (yield* classes().createTask(this.#state, coroutine, options)).object;
    }

    *runInExecutor(executor: unknown, callee: unknown, ...args: unknown[]): Activation {
      this.#state.assertOpen();
      return yield* invoke(context, runInExecutor(), undefined, [this, executor, callee, ...args]);
    }

    setTaskFactory(factory: unknown): void {
      if (factory !== null && typeof factory !== "function") {
        throw new TypeError("task factory must be a callable or None");
      }
      this.#state.taskFactory = factory;
    }

    getTaskFactory(): unknown {
      return this.#state.taskFactory;
    }

    setExceptionHandler(handler: unknown): void {
      if (handler !== null && typeof handler !== "function") {
        throw new TypeError(`A callable object or None is expected, got ${pythonTypeName(handler)}`);
      }
      this.#state.reporter.handler = handler;
    }

    getExceptionHandler(): unknown {
      return this.#state.reporter.handler;
    }

    defaultExceptionHandler(details: unknown): void {
      this.#state.reporter.writeDefault(isOptions(details) ? details : {});
    }

    *callExceptionHandler(details: unknown): Activation {
      yield* this.#state.reporter.report(isOptions(details) ? details : {}, null);
      return undefined;
    }

    isRunning(): boolean {
      return this.#state.isRunning;
    }

    isClosed(): boolean {
      return this.#state.isClosed;
    }

    stop(): void {
      this.#state.isStopping = true;
    }

    *runForever(): Activation {
      return yield* this.#state.runForever();
    }

    *runUntilComplete(future: unknown): Activation {
      const state = classes().stateOf(future);
      if (state === null) throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
      return yield* this.#state.runUntilComplete(state);
    }

    *close(): Activation {
      return yield* this.#state.close();
    }

    override toString(): string {
      const { isRunning, isClosed } = this.#state;
      return `<EventLoop running=${isRunning} closed=${isClosed}>`;
    }
  }
  defineOperations(context, EventLoop.prototype, [
    "createTask",
    "runInExecutor",
    "callExceptionHandler",
    "runForever",
    "runUntilComplete",
    "close",
  ]);

  if (context.machine.loops !== null) {
    // Where all orders are explored, it is a step of its own.
    const bring = function* (this: EventLoop, callback: unknown, ...args: unknown[]): Activation {
      const state = EventLoop.stateOf(this)!;
      yield* takeTurn(context, state.bringing);
      return state.callSoonThreadsafe(callback, args);
    };
    const value = operation(context, "callSoonThreadsafe", bring as Suspendable);
    Object.defineProperty(EventLoop.prototype, "callSoonThreadsafe", { value, configurable: true });
  }

  return {
    make: () => new EventLoop(),
    stateOf: (value) => EventLoop.stateOf(value),
    objectOf: (loop) => objects.get(loop)!,
  };
}

function readNumber(value: unknown): number {
  if (typeof value === "number") return value;
  throw new TypeError(`must be real number, not ${pythonTypeName(value)}`);
}

/** The classes `Future` and `Task` as a program has them; what is behind their objects is in the files beside this one. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { isOptions, readArguments } from "../arguments.ts";
import type { Contexts, ContextState } from "../contextvars/contexts.ts";
import { Coroutine } from "../coroutines.ts";
import { RuntimeError, TypeError } from "../exceptions.ts";
import { repr } from "../format.ts";
import { asLibrary, defineOperations, invoke, type LibraryContext } from "../library-context.ts";
import { FutureState } from "./future-state.ts";
import type { CancelFuture, LoopState } from "./loop-state.ts";
import { TaskState } from "./task-state.ts";

/** What the classes of one run need of the rest. */
export interface FutureSurroundings {
  readonly context: LibraryContext;
  readonly contexts: Contexts;
  /** The loop behind an event loop object, or the one that runs where nothing is given. */
  readonly loopOf: (object: unknown) => LoopState;
  readonly objectOf: (loop: LoopState) => object;
  readonly nextTaskNumber: () => number;
}

/** What a task is made with. */
export interface TaskOptions {
  readonly name?: unknown;
  readonly context?: unknown;
  readonly eagerStart?: unknown;
}

type FutureObject = LibraryObject;

export interface FutureClasses {
  readonly Future: new (options?: unknown) => FutureObject;
  readonly Task: new (...given: unknown[]) => FutureObject;
  readonly stateOf: (value: unknown) => FutureState | null;
  readonly cancelFuture: CancelFuture;
  /** A new future of `loop`. */
  readonly makeFuture: (loop: LoopState) => FutureObject;
  /** Makes a task of `loop` and begins it, at once or in the loop's next iteration. Throws a TypeError for what is no coroutine. */
  readonly createTask: (
    loop: LoopState,
    coroutine: unknown,
    options: TaskOptions,
  ) => Generator<undefined, TaskState, unknown>;
}

/** What a callback is given beside itself: `{ context }`. */
function contextIn(contexts: Contexts, options: unknown): ContextState {
  const given = isOptions(options) ? (options["context"] as ContextState | null | undefined) : null;
  return given ?? contexts.copy();
}

export function createFutureClasses(surroundings: FutureSurroundings): FutureClasses {
  const { context, contexts, loopOf, objectOf, nextTaskNumber } = surroundings;

  class Future extends LibraryObject {
    readonly #state: FutureState;

    constructor(given?: unknown) {
      super();
      if (given instanceof FutureState) {
        this.#state = given;
        given.object = this;
      } else {
        const loop = isOptions(given) ? given["loop"] : null;
        this.#state = new FutureState(loopOf(loop ?? null), this);
      }
    }

    static stateOf(value: unknown): FutureState | null {
      return typeof value === "object" && value !== null && #state in value ? value.#state : null;
    }

    done(): boolean {
      return this.#state.isDone;
    }

    cancelled(): boolean {
      return this.#state.status === "cancelled";
    }

    result(): unknown {
      return this.#state.takeResult();
    }

    exception(): unknown {
      return this.#state.takeException();
    }

    setResult(result?: unknown): void {
      this.#state.setResult(result);
    }

    setException(error: unknown): void {
      this.#state.setException(error);
    }

    addDoneCallback(callback: unknown, options?: unknown): void {
      this.#state.addCallback(callback, contextIn(contexts, options));
    }

    removeDoneCallback(callback: unknown): number {
      return this.#state.removeCallback(callback);
    }

    getLoop(): object {
      return objectOf(this.#state.loop as LoopState);
    }

    *cancel(...given: unknown[]): Activation {
      const { msg = null } = readArguments("cancel", ["msg"], given);
      return this.#state.cancelNow(msg);
    }

    override toString(): string {
      return `<${this.constructor.name} ${this.#state.describe().join(" ")}>`;
    }
  }
  defineOperations(context, Future.prototype, ["cancel"]);

  class Task extends Future {
    readonly #task: TaskState;

    /** `new Task(coroutine, options)` of a program; the library makes the state first. */
    constructor(...given: unknown[]) {
      const [first, last] = given;
      const options: TaskOptions & { readonly loop?: unknown } = isOptions(last) ? last : {};
      const state =
        first instanceof TaskState ? first : describeTask(loopOf(options.loop ?? null), first, options);
      super(state);
      this.#task = state;
      if (first === state) return;
      const run = asLibrary(() => start(state, options));
      context.machine.runNow(run, this, undefined, []);
    }

    static taskOf(value: unknown): TaskState | null {
      return typeof value === "object" && value !== null && #task in value ? value.#task : null;
    }

    getName(): string {
      return this.#task.name;
    }

    setName(name: unknown): void {
      this.#task.name = String(name);
    }

    getCoro(): object {
      return this.#task.coroutine;
    }

    getContext(): ContextState {
      return this.#task.context;
    }

    cancelling(): number {
      return this.#task.cancelRequests;
    }

    uncancel(): number {
      return this.#task.uncancel();
    }

    override *cancel(...given: unknown[]): Activation {
      const { msg = null } = readArguments("cancel", ["msg"], given);
      return yield* this.#task.cancel(msg);
    }

    override setResult(): void {
      throw new RuntimeError("Task does not support set_result operation");
    }

    override setException(): void {
      throw new RuntimeError("Task does not support set_exception operation");
    }
  }
  defineOperations(context, Task.prototype, ["cancel"]);

  /** Begins a task at once, on top of what runs now, or lets the loop do it. */
  function* start(state: TaskState, { eagerStart }: TaskOptions): Generator<undefined, TaskState, unknown> {
    const loop = state.loop as LoopState;
    loop.assertOpen();
    const { machine } = context;
    machine.clock += machine.current.costs.taskCreate;
    if (!eagerStart || !loop.isRunning) {
      state.schedule();
      return state;
    }
    const previous = contexts.enter(state.context);
    try {
      yield* state.startEagerly() as Generator<undefined, unknown, unknown>;
    } finally {
      contexts.leave(state.context, previous);
    }
    return state;
  }

  function describeTask(loop: LoopState, coroutine: unknown, options: TaskOptions): TaskState {
    if (!(coroutine instanceof Coroutine)) {
      throw new TypeError(`a coroutine was expected, got ${repr(coroutine)}`);
    }
    const { name, context: within } = options;
    const given = name === undefined || name === null ? `Task-${nextTaskNumber()}` : String(name);
    const own = (within ?? contexts.copy()) as ContextState;
    const state = new TaskState(loop, coroutine, coroutine, given, own);
    loop.tasks.add(state);
    return state;
  }

  const ownCancel: unknown = Reflect.get(Future.prototype, "cancel");
  const taskCancel: unknown = Reflect.get(Task.prototype, "cancel");

  return {
    Future,
    Task,
    stateOf: (value) => Future.stateOf(value),
    *cancelFuture(future, message) {
      const cancel: unknown = Reflect.get(future.object, "cancel");
      if (cancel === ownCancel) return future.cancelNow(message);
      if (cancel === taskCancel) return yield* (future as TaskState).cancel(message);
      return yield* invoke(context, cancel, future.object, [message]);
    },
    makeFuture: (loop) => new Future({ loop: objectOf(loop) }),
    *createTask(loop, coroutine, options) {
      const state = describeTask(loop, coroutine, options);
      new Task(state);
      return yield* start(state, options);
    },
  };
}

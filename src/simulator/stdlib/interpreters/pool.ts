/**
 * `concurrent.futures.InterpreterPoolExecutor`, after Lib/concurrent/futures/interpreter.py of 3.14: a pool of threads, each of
 * which has an interpreter of its own and makes its calls there.
 */
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { ImportError, TypeError } from "../exceptions.ts";
import { BrokenThreadPool, type createThreadPool, type WorkerContext } from "../futures/thread-pool.ts";
import { beginStep, type LibraryContext } from "../library-context.ts";
import { ExecutionFailed, NotShareableError } from "./errors.ts";
import { hasInterpreters } from "./index.ts";
import { endInterpreter, makeInterpreter } from "./interpreter.ts";
import { beforeWrapping, nameOf, wrapAny, type Parcel } from "./parcels.ts";
import { registryOf, restartRegistry, type SubInterpreter } from "./registry.ts";
import { call, unwrap, type WrappedCall } from "./sessions.ts";

/** Raised by a pool of interpreters of which a worker's initializer has failed. */
export class BrokenInterpreterPool extends BrokenThreadPool {}

interface Task {
  readonly callee: unknown;
  readonly args: unknown[];
}

/** How one worker runs its tasks: in an interpreter that it makes at its beginning. */
class InterpreterWorker implements WorkerContext {
  readonly #context: LibraryContext;
  readonly #first: Task | null;
  #interpreter: SubInterpreter | null = null;
  #isPrepared = false;
  /** The number of the queue for exceptions. */
  #queue = 0;

  constructor(context: LibraryContext, first: Task | null) {
    this.#context = context;
    this.#first = first;
  }

  *initialize(): Activation {
    this.#context.machine.current.servesInterpreter = true;
    this.#interpreter = yield* makeInterpreter(this.#context);
    const registry = registryOf(this.#context.process);
    const turn = registry.making(this.#context);
    if (turn !== null) yield* beginStep(this.#context, turn);
    this.#queue = registry.nextQueue();
    if (this.#first === null) return undefined;
    try {
      return yield* this.run(this.#first);
    } catch (error) {
      if (!(error instanceof Stopped)) yield* this.finalize();
      throw error;
    }
  }

  *run(task: unknown): Activation {
    const context = this.#context;
    yield* beforeWrapping(context, (task as Task).args);
    const wrapped = this.#wrap(task as Task);
    const { poolTask, importPool, crowd } = context.machine.interpreter.costs.processes;
    const others = registryOf(context.process).interpreters.length - 1;
    const cost = this.#isPrepared ? poolTask : poolTask + importPool + others * crowd;
    this.#isPrepared = true;
    let raised: Parcel | null = null;
    // The exception is sent out beside the failure of the call.
    function* send(there: LibraryContext, error: unknown): Generator<object | undefined, void, unknown> {
      try {
        raised = wrapAny(there, error);
      } catch (problem) {
        if (problem instanceof Stopped) throw problem;
        there.output.error("exception is not shareable:");
        there.output.traceback(error);
      }
    }
    try {
      return yield* call(context, this.#interpreter!, wrapped, cost, send);
    } catch (error) {
      if (!(error instanceof ExecutionFailed) || raised === null) throw error;
      const exception = yield* unwrap(context, raised);
      if (exception instanceof Error) Object.defineProperty(exception, "cause", causedBy(error));
      throw exception;
    }
  }

  /** CPython hands all of it over at once, with the queue for exceptions; that is what its message names. */
  #wrap({ callee, args }: Task): WrappedCall {
    const context = this.#context;
    try {
      return { callee: wrapAny(context, callee), args: wrapAny(context, Object.freeze(args.slice())) };
    } catch (error) {
      if (!(error instanceof NotShareableError)) throw error;
      registryOf(context.process).noteNumbers(context);
      const all = `[Queue(${this.#queue}), ${nameOf(context, callee)}, ${nameOf(context, args)}, {}]`;
      throw new NotShareableError(`${all} does not support cross-interpreter data`, { cause: error });
    }
  }

  *finalize(): Activation {
    const interpreter = this.#interpreter;
    this.#interpreter = null;
    return interpreter === null ? undefined : yield* endInterpreter(this.#context, interpreter);
  }
}

function causedBy(error: ExecutionFailed): PropertyDescriptor {
  return { value: error, writable: true, enumerable: false, configurable: true };
}

/** Makes the class for one interpreter. */
export function createInterpreterPool(
  context: LibraryContext,
  ThreadPoolExecutor: ReturnType<typeof createThreadPool>,
) {
  restartRegistry(context);
  return class InterpreterPoolExecutor extends ThreadPoolExecutor {
    constructor(...given: unknown[]) {
      if (!hasInterpreters(context)) {
        throw new ImportError("cannot import name 'InterpreterPoolExecutor' from 'concurrent.futures'");
      }
      super(...given);
    }

    protected override get poolName(): string {
      return "InterpreterPoolExecutor";
    }

    protected override *resolveTask(callee: unknown, args: unknown[]): Activation {
      if (typeof callee === "string") throw new TypeError("scripts not supported");
      return { callee, args } satisfies Task;
    }

    protected override makeWorkerContext(initializer: unknown, initargs: readonly unknown[]): WorkerContext {
      const first = initializer === null ? null : { callee: initializer, args: initargs.slice() };
      return new InterpreterWorker(context, first);
    }

    protected override makeBrokenError(text: string): BrokenInterpreterPool {
      return new BrokenInterpreterPool(text);
    }
  };
}

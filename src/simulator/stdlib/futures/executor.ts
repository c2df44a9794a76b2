/**
 * `concurrent.futures.Executor`, after Lib/concurrent/futures/_base.py of 3.14: what all executors have in common. A subclass
 * gives `submit` and `shutdown`.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation, Iteration } from "../../machine/program-interface.ts";
import { isOptions, readArguments, readWhole } from "../arguments.ts";
import { Stepwise } from "../callbacks/stepwise.ts";
import { NotImplementedError, TypeError, ValueError } from "../exceptions.ts";
import { beginStep, defineOperations, invoke, takeTurn, withProgram, type LibraryContext } from "../library-context.ts";
import { readTimeout } from "../timeouts.ts";
import { Deadline } from "../wait-list.ts";
import { futureStateOf } from "./future-state.ts";

/** Makes the class of one run. */
export function createExecutorClass(context: LibraryContext) {
  /** What `map` gives: the results in the order of the arguments, each waited for when it is asked for. */
  class MapResults extends LibraryObject {
    readonly #futures: unknown[];
    readonly #deadline: Deadline;
    readonly #submitNext: () => Generator<object | undefined, unknown[], unknown>;

    constructor(
      futures: unknown[],
      deadline: Deadline,
      submitNext: () => Generator<object | undefined, unknown[], unknown>,
    ) {
      super();
      this.#futures = futures;
      this.#deadline = deadline;
      this.#submitNext = submitNext;
    }

    [Symbol.iterator](): this {
      return this;
    }

    *next(): Activation {
      yield* takeTurn(context);
      if (this.#futures.length === 0) return { value: undefined, done: true };
      try {
        this.#futures.push(...(yield* this.#submitNext()));
        const state = futureStateOf(this.#futures.shift());
        try {
          const { left } = this.#deadline;
          yield* beginStep(context, state.awaiting(left), left !== null);
          yield* state.await(left);
          return { value: state.value, done: false };
        } finally {
          yield* beginStep(context, state.turns.cancel);
          yield* state.cancel();
        }
      } catch (error) {
        yield* this.#cancelRest();
        throw error;
      }
    }

    *return(value: unknown): Activation {
      yield* takeTurn(context);
      yield* this.#cancelRest();
      return { value, done: true };
    }

    *#cancelRest(): Generator<object | undefined, void, unknown> {
      for (const future of this.#futures.splice(0)) {
        const state = futureStateOf(future);
        yield* beginStep(context, state.turns.cancel);
        yield* state.cancel();
      }
    }

    override toString(): string {
      return "<generator object Executor.map.<locals>.result_iterator>";
    }
  }
  defineOperations(context, MapResults.prototype, ["next", "return"]);

  class Executor extends LibraryObject {
    *submit(..._given: unknown[]): Activation {
      throw new NotImplementedError();
    }

    *map(...given: unknown[]): Activation {
      const last = given.at(-1);
      const options = isOptions(last) ? [last] : [];
      const [callee, ...iterables] = options.length > 0 ? given.slice(0, -1) : given;
      const { timeout, buffersize } = readArguments(
        "map",
        ["*", "timeout", "chunksize", "buffersize"],
        options,
      );
      const most = readBuffersize(buffersize);
      const deadline = new Deadline(context, readTimeout(timeout));
      const step = new Stepwise(context.program);
      const iterations = yield* withProgram(context, beginAll(step, iterables));
      const submitSome = (count: number) =>
        withProgram(context, this.#submitSome(step, callee, iterations, count));
      const futures = yield* submitSome(most ?? Infinity);
      return new MapResults(futures, deadline, () => submitSome(most === null ? 0 : 1));
    }

    /** Submits the next calls, at most `count`; the shortest iterable ends it. */
    *#submitSome(
      step: Stepwise,
      callee: unknown,
      iterations: readonly Iteration[],
      count: number,
    ): Generator<object | undefined, unknown[], unknown> {
      const futures: unknown[] = [];
      while (futures.length < count && iterations.length > 0) {
        const args: unknown[] = [];
        for (const iteration of iterations) {
          if (iteration.isDone || !(step.next(iteration) ? yield : step.value)) return futures;
          args.push(iteration.value);
        }
        futures.push(yield* invoke(context, Reflect.get(this, "submit"), this, [callee, ...args]));
      }
      return futures;
    }

    *shutdown(...given: unknown[]): Activation {
      readArguments("shutdown", ["wait", "*", "cancelFutures"], given);
      yield* takeTurn(context);
      return undefined;
    }

    /** Leaving a `with` block waits for all that was submitted. */
    *[Symbol.dispose](): Activation {
      return yield* invoke(context, Reflect.get(this, "shutdown"), this, [true]);
    }
  }
  defineOperations(context, Executor.prototype, ["submit", "map", "shutdown", Symbol.dispose]);
  return Executor;
}

/** Begins an iteration over each of `iterables`. */
function* beginAll(
  step: Stepwise,
  iterables: readonly unknown[],
): Generator<object | undefined, readonly Iteration[], unknown> {
  const iterations: Iteration[] = [];
  for (const iterable of iterables) {
    iterations.push((step.iterate(iterable) ? yield : step.value) as Iteration);
  }
  return iterations;
}

function readBuffersize(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new TypeError("buffersize must be an integer or None");
  }
  if (readWhole(value) < 1) throw new ValueError("buffersize must be None or > 0");
  return value;
}

/** What a process of a pool does, after Lib/multiprocessing/pool.py of 3.14: takes tasks until it is told to end. */
import type { Activation } from "../../machine/program-interface.ts";
import { EOFError, Exception, OSError } from "../exceptions.ts";
import { invoke, operation, type LibraryContext } from "../library-context.ts";
import { MaybeEncodingError, remoteErrorOf, whyUnpicklable, type RemoteError } from "./remote-errors.ts";
import type { SimpleQueue } from "./simple-queue.ts";

/** Calls to make: of one function with each list of arguments. */
export interface PoolTask {
  readonly job: number;
  /** Which part of the job it is. */
  readonly part: number;
  readonly callee: unknown;
  /** True where the part is one call, and no list of calls. */
  readonly isSingle: boolean;
  readonly calls: readonly unknown[][];
}

export type PoolOutcome = { readonly results: readonly unknown[] } | { readonly failure: RemoteError };

export interface PoolAnswer {
  readonly job: number;
  readonly part: number;
  readonly outcome: PoolOutcome;
}

/** Makes the function that a pool's processes run, with the queues, what to begin with, and how many tasks to do. */
export function createPoolWorker(context: LibraryContext): unknown {
  const worker = operation(context, "worker", (...given) => work(context, given));
  context.innerFunctions.set("worker", worker);
  return worker;
}

function* work(context: LibraryContext, given: readonly unknown[]): Activation {
  const [inqueue, outqueue, initializer, initargs, most] = given as [
    SimpleQueue,
    SimpleQueue,
    unknown,
    unknown[],
    number | null,
  ];
  if (initializer !== null) yield* invoke(context, initializer, undefined, initargs);
  for (let done = 0; most === null || done < most; done++) {
    let task: PoolTask | null;
    try {
      task = (yield* inqueue.receive()) as PoolTask | null;
    } catch (error) {
      if (error instanceof EOFError || error instanceof OSError) return undefined;
      throw error;
    }
    if (task === null) return undefined;
    const { job, part } = task;
    const outcome = yield* outcomeOf(context, task);
    yield* outqueue.send({
      job,
      part,
      outcome: sendable(context, outcome, task.isSingle),
    } satisfies PoolAnswer);
  }
  return undefined;
}

function* outcomeOf(
  context: LibraryContext,
  { callee, calls }: PoolTask,
): Generator<object | undefined, PoolOutcome, unknown> {
  const results: unknown[] = [];
  try {
    for (const args of calls) results.push(yield* invoke(context, callee, undefined, args));
    return { results };
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    return { failure: remoteErrorOf(error) };
  }
}

function sendable(context: LibraryContext, outcome: PoolOutcome, isSingle: boolean): PoolOutcome {
  const problem = whyUnpicklable(context, outcome);
  if (problem === null) return outcome;
  const results = "results" in outcome ? outcome.results : [];
  const what = "failure" in outcome ? outcome.failure.error : isSingle ? results[0] : results;
  return { failure: remoteErrorOf(new MaybeEncodingError(problem, what)) };
}

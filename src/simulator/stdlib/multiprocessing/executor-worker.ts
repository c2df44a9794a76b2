/** What a process of a `ProcessPoolExecutor` does, after Lib/concurrent/futures/process.py of 3.14. */
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { invoke, operation, type LibraryContext } from "../library-context.ts";
import type { SharedQueues } from "./queues.ts";
import { remoteErrorOf, whyUnpicklable, type RemoteError } from "./remote-errors.ts";
import type { SimpleQueue } from "./simple-queue.ts";

/** One call, on its way to a process. */
export interface CallItem {
  readonly work: number;
  readonly callee: unknown;
  readonly args: readonly unknown[];
}

/** What came of a call. */
export interface ResultItem {
  readonly work: number;
  readonly result?: unknown;
  readonly failure?: RemoteError;
}

/** Makes the functions that such processes run: their own loop, and one that makes several calls at a time. */
export function createExecutorWorker(context: LibraryContext) {
  const worker = operation(context, "_process_worker", (...given) => work(context, given));
  const chunk = operation(context, "_process_chunk", (callee, calls) => callAll(context, callee, calls));
  context.innerFunctions.set("_process_worker", worker);
  context.innerFunctions.set("_process_chunk", chunk);
  return { worker, chunk };
}

function* callAll(context: LibraryContext, callee: unknown, calls: unknown): Activation {
  const results: unknown[] = [];
  for (const args of calls as unknown[][]) results.push(yield* invoke(context, callee, undefined, args));
  return results;
}

function* work(context: LibraryContext, given: readonly unknown[]): Activation {
  const [calls, results, initializer, initargs] = given as [
    InstanceType<SharedQueues["Queue"]>,
    SimpleQueue,
    unknown,
    unknown[],
  ];
  try {
    if (initializer !== null) yield* invoke(context, initializer, undefined, initargs);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    context.output.error("Exception in initializer:");
    context.output.traceback(error);
    return undefined;
  }
  for (;;) {
    const item = (yield* calls.getItem(null)) as CallItem | null;
    if (item === null) return undefined;
    const made = yield* resultOf(context, item);
    const problem = whyUnpicklable(context, made);
    yield* results.send(problem === null ? made : { work: item.work, failure: remoteErrorOf(problem) });
  }
}

function* resultOf(
  context: LibraryContext,
  { work, callee, args }: CallItem,
): Generator<object | undefined, ResultItem, unknown> {
  try {
    return { work, result: yield* invoke(context, callee, undefined, [...args]) };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    return { work, failure: remoteErrorOf(error) };
  }
}

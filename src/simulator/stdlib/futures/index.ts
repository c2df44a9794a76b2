/** The module `concurrent.futures`. Executors of processes and of interpreters are added to it by those who make them. */
import { TimeoutError } from "../exceptions.ts";
import type { LibraryContext } from "../library-context.ts";
import type { Shutdown } from "../shutdown.ts";
import { createExecutorClass } from "./executor.ts";
import { createFutureClass } from "./future.ts";
import { CancelledError, InvalidStateError } from "./future-state.ts";
import { BrokenExecutor, createThreadPool } from "./thread-pool.ts";
import { ALL_COMPLETED, createWaiting, FIRST_COMPLETED, FIRST_EXCEPTION } from "./waiting.ts";

/** The module of one run, and the base class of its executors. */
export function createFutures(
  context: LibraryContext,
  shutdown: Shutdown,
  cores: number,
  Thread: new (options: object) => object,
) {
  const Executor = createExecutorClass(context);
  const Future = createFutureClass(context);
  const ThreadPoolExecutor = createThreadPool(context, { shutdown, cores, Executor, Future, Thread });
  const module: Record<string, unknown> = {
    ThreadPoolExecutor,
    Future,
    ...createWaiting(context),
    ALL_COMPLETED,
    FIRST_COMPLETED,
    FIRST_EXCEPTION,
    CancelledError,
    TimeoutError,
    InvalidStateError,
    BrokenExecutor,
  };
  return { module, Executor, Future, ThreadPoolExecutor };
}

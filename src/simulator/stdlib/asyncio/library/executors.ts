/** Work in other threads, as in CPython's Lib/asyncio/threads.py and base_events.py. */
import { copyContext, failFuture, getRunningLoop, type EventLoop, type Future } from "_asyncio";
import { ThreadPoolExecutor, type Executor, type Future as ThreadFuture } from "concurrent.futures";
import { Thread } from "threading";

const defaultExecutors = new Map<EventLoop, ThreadPoolExecutor>();

/** Calls `callee` in a thread of `executor`, or of the loop's own where that is null; gives a future of the loop. */
export function runInExecutor(
  loop: EventLoop,
  executor: Executor | null,
  callee: (...args: unknown[]) => unknown,
  ...args: unknown[]
): Future {
  return wrapFuture((executor ?? defaultExecutorOf(loop)).submit(callee, ...args), loop);
}

function defaultExecutorOf(loop: EventLoop): ThreadPoolExecutor {
  let executor = defaultExecutors.get(loop);
  if (executor === undefined) {
    executor = new ThreadPoolExecutor({ threadNamePrefix: "asyncio" });
    defaultExecutors.set(loop, executor);
  }
  return executor;
}

/** A future of the loop that comes out as another thread's does, and that cancels it. */
function wrapFuture(source: ThreadFuture, loop: EventLoop): Future {
  const future: Future = loop.createFuture();
  const copyOutcome = (): void => {
    if (future.cancelled()) return;
    if (source.cancelled()) {
      future.cancel();
      return;
    }
    const error = source.exception();
    if (error !== null) failFuture(future, error);
    else future.setResult(source.result());
  };
  future.addDoneCallback(() => {
    if (future.cancelled()) source.cancel();
  });
  source.addDoneCallback(() => {
    if (!loop.isClosed()) loop.callSoonThreadsafe(copyOutcome);
  });
  return future;
}

/** Calls a function in another thread, in a copy of this task's context, and waits for what it returns. */
export async function toThread<Args extends unknown[], Value>(
  callee: (...args: Args) => Value,
  ...args: Args
): Promise<Value> {
  const loop = getRunningLoop();
  const context = copyContext();
  return (await loop.runInExecutor(null, () => context.run(callee, ...args))) as Value;
}

/** Ends the threads of the loop's own executor; the loop goes on while they finish what they have begun. */
export async function shutdownDefaultExecutor(loop: EventLoop): Promise<void> {
  const executor = defaultExecutors.get(loop);
  if (executor === undefined) return;
  defaultExecutors.delete(loop);
  const ended: Future<boolean> = loop.createFuture();
  const thread = new Thread(() => {
    executor.shutdown({ wait: true });
    loop.callSoonThreadsafe(ended.setResult, true);
  });
  thread.start();
  await ended;
  thread.join();
}

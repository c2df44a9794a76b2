/** Running a program's main coroutine, step by step as in CPython's Lib/asyncio/runners.py. */
import {
  copyContext,
  isCoroutine,
  LibraryObject,
  newEventLoop,
  runningLoopOrNull,
  suspendedGenerators,
  tasksOf,
  warnOfForgotten,
  type Context,
  type EventLoop,
} from "_asyncio";
import { RuntimeError, TypeError } from "builtins";
import { shutdownDefaultExecutor } from "./executors.ts";
import { gather } from "./tasks.ts";

/** Has an event loop, runs coroutines in it, and leaves nothing behind when it is closed. */
export class Runner extends LibraryObject {
  _state: "created" | "initialized" | "closed" = "created";
  _loop: EventLoop | null = null;
  _context: Context | null = null;

  run<Value>(coroutine: Promise<Value>, options: { context?: Context | null } = {}): Value {
    if (runningLoopOrNull() !== null) {
      throw new RuntimeError("Runner.run() cannot be called from a running event loop");
    }
    this._lazyInit();
    if (!isCoroutine(coroutine)) {
      throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
    }
    const task = this._loop!.createTask(coroutine, { context: options.context ?? this._context });
    return this._loop!.runUntilComplete(task);
  }

  getLoop(): EventLoop {
    this._lazyInit();
    return this._loop!;
  }

  close(): void {
    if (this._state !== "initialized") return;
    const loop = this._loop!;
    try {
      cancelAllTasks(loop);
      loop.runUntilComplete(loop.createTask(shutdownGenerators(loop)));
      loop.runUntilComplete(loop.createTask(shutdownDefaultExecutor(loop)));
    } finally {
      loop.close();
      this._loop = null;
      this._state = "closed";
      warnOfForgotten();
    }
  }

  [Symbol.dispose](): void {
    this.close();
  }

  _lazyInit(): void {
    if (this._state === "closed") throw new RuntimeError("Runner is closed");
    if (this._state === "initialized") return;
    this._loop = newEventLoop();
    this._context = copyContext();
    this._state = "initialized";
  }
}

/** Runs a coroutine in an event loop of its own, to its end, and gives what it returns. */
export function run<Value>(main: Promise<Value>): Value {
  if (runningLoopOrNull() !== null) {
    throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  }
  using runner = new Runner();
  return runner.run(main);
}

/** Cancels what is left, and waits until it has cleaned up. */
function cancelAllTasks(loop: EventLoop): void {
  const tasks = tasksOf(loop);
  if (tasks.length === 0) return;
  for (const task of tasks) task.cancel();
  loop.runUntilComplete(gather(...tasks, { returnExceptions: true }));
  for (const task of tasks) {
    if (task.cancelled()) continue;
    const exception: unknown = task.exception();
    if (exception === null) continue;
    const message = "unhandled exception during asyncio.run() shutdown";
    loop.callExceptionHandler({ message, exception, task });
  }
}

/** Closes the asynchronous generators that nobody has gone through to the end. */
async function shutdownGenerators(loop: EventLoop): Promise<void> {
  const generators = suspendedGenerators(loop);
  if (generators.length === 0) return;
  await gather(...generators.map((generator) => generator.return(undefined)), { returnExceptions: true });
}

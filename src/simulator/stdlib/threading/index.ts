/** The module `threading`. */
import { RuntimeError } from "../exceptions.ts";
import type { LibraryContext } from "../library-context.ts";
import { createLocks } from "../locks.ts";
import { createThreads } from "../threads.ts";
import { BrokenBarrierError, createBarriers } from "./barriers.ts";
import { createConditions } from "./conditions.ts";
import { createEvents } from "./events.ts";
import { createExceptHook } from "./except-hook.ts";
import { createSemaphores } from "./semaphores.ts";
import { createThreadLocals } from "./thread-locals.ts";
import { createTimers } from "./timers.ts";

/** Makes the module of one run, as the object that a program can set `excepthook` on. */
export function createThreading(context: LibraryContext) {
  const { excepthook, report } = createExceptHook(context, () => module.excepthook);
  const threads = createThreads(context, report);
  const locks = createLocks(context);
  const events = createEvents(context);
  const module: Record<string, unknown> & { excepthook: unknown } = {
    ...threads,
    ...locks,
    ...events,
    ...createSemaphores(context),
    ...createConditions(context, () => new locks.RLock()),
    ...createBarriers(context),
    ...createTimers(context, threads.Thread, events.Event as never),
    ...createThreadLocals(context),
    excepthook,
    BrokenBarrierError,
    ThreadError: RuntimeError,
  };
  const beginning = { ...module };
  context.onRestart(() => {
    if (module.excepthook !== excepthook) Object.assign(module, beginning);
  });
  return { module, Thread: threads.Thread };
}

/** The module `asyncio`: so far what starts a coroutine. */
import type { Activation } from "../machine/program-interface.ts";
import type { Thread } from "../machine/thread.ts";
import { Coroutine, type CoroutineLog } from "./coroutines.ts";
import { RuntimeError, TypeError } from "./exceptions.ts";
import { operation, takeTurn, type LibraryContext } from "./library-context.ts";

/** `run` runs a coroutine to its end on the current thread (Lib/asyncio/runners.py of 3.14). */
export function createAsyncio(context: LibraryContext, log: CoroutineLog): Record<string, unknown> {
  const { machine } = context;
  const running = new Set<Thread>();

  function* run(...args: unknown[]): Activation {
    yield* takeTurn(context);
    const thread = machine.current;
    const main = args[0];
    if (running.has(thread)) {
      throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
    }
    if (!(main instanceof Coroutine)) {
      throw new TypeError("An asyncio.Future, a coroutine or an awaitable is required");
    }
    running.add(thread);
    try {
      machine.pushActivation(main.begin(), main.callee, machine.meter.site, false, null);
      return yield;
    } finally {
      running.delete(thread);
      for (const name of log.takeForgotten()) {
        context.output.error(`RuntimeWarning: coroutine '${name}' was never awaited`);
      }
    }
  }

  return { run: operation(context, "run", run) };
}

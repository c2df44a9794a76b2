/** The library of one run: every module a program can import, by its name in language.md. */
import type { CallbackTaker, LanguageSupport } from "../machine/calls.ts";
import { suspendableOf } from "../machine/suspendable.ts";
import { createAwait, createCoroutineSupport } from "./coroutines.ts";
import { createBuiltins } from "./builtins.ts";
import { createCallbackTakers } from "./callback-takers.ts";
import { createClock } from "./clock.ts";
import { adoptError, RuntimeError, TypeError } from "./exceptions.ts";
import { createGlobals } from "./globals.ts";
import { asLibrary, type LibraryContext } from "./library-context.ts";
import { createLocks } from "./locks.ts";
import { createSys } from "./sys.ts";
import { createThreads } from "./threads.ts";
import { createWorkload } from "./workload.ts";

export function createLibrary(context: LibraryContext, seed: number, cores: number): LanguageSupport {
  const takers = new Map<unknown, CallbackTaker>();
  const needs = (_self: unknown, args: readonly unknown[]): boolean =>
    args.some((arg) => suspendableOf(arg) !== undefined);
  for (const [builtIn, run] of createCallbackTakers(context))
    takers.set(builtIn, { needs, run: asLibrary(run) });
  // JavaScript's error constructors can be called without `new`.
  takers.set(TypeError, {
    needs: () => true,
    run: function* (...args) {
      return new TypeError(...args);
    },
  });
  return {
    globals: createGlobals(context, seed),
    callbackTakers: takers,
    constructTakers: new Map(),
    coroutines: createCoroutineSupport(context.machine),
    adoptError,
    awaitValue: createAwait(context.machine),
    modules: {
      threading: { ...createThreads(context), ...createLocks(context), ThreadError: RuntimeError },
      time: createClock(context),
      machine: createWorkload(context, cores),
      sys: createSys(context),
      builtins: createBuiltins(),
    },
  };
}

/** The names that each module of `support` exports. */
export function exportedNames(support: LanguageSupport): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(support.modules).map(([name, members]) => [name, Object.keys(members).sort()]),
  );
}

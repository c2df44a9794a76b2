/** The library of one run: every module a program can import, by its name in language.md. */
import type { LanguageSupport } from "../machine/calls.ts";
import { createBuiltins } from "./builtins.ts";
import { createCallbackTakers } from "./callback-takers.ts";
import { createClock } from "./clock.ts";
import { RuntimeError } from "./exceptions.ts";
import { createGlobals } from "./globals.ts";
import type { LibraryContext } from "./library-context.ts";
import { createLocks } from "./locks.ts";
import { createSys } from "./sys.ts";
import { createThreads } from "./threads.ts";
import { createWorkload } from "./workload.ts";

export function createLibrary(context: LibraryContext, seed: number, cores: number): LanguageSupport {
  return {
    globals: createGlobals(context, seed),
    callbackTakers: createCallbackTakers(context),
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

/** The library of one run: every module a program can import, by its name in language.md. */
import type { CallbackTaker, LanguageSupport } from "../machine/calls.ts";
import type { Interpreter } from "../machine/interpreter.ts";
import { createAsyncio } from "./asyncio/index.ts";
import { createContextvars } from "./contextvars/index.ts";
import { createBuiltins } from "./builtins.ts";
import { createCallbackTakers } from "./callbacks/index.ts";
import { createAtexit } from "./atexit.ts";
import { createClock } from "./clock.ts";
import { adoptError, ImportError, ModuleNotFoundError, TypeError } from "./exceptions.ts";
import { createFutures } from "./futures/index.ts";
import { createGlobals } from "./globals.ts";
import { createInterpreters } from "./interpreters/index.ts";
import { createInterpreterPool } from "./interpreters/pool.ts";
import type { LibraryContext } from "./library-context.ts";
import { createMultiprocessing } from "./multiprocessing/index.ts";
import { createProcessPoolExecutor } from "./multiprocessing/process-pool-executor.ts";
import { createSharedMemory } from "./multiprocessing/shared-memory.ts";
import { createOs } from "./os.ts";
import type { ProcessSupport } from "./processes/process-support.ts";
import { createQueueModule } from "./queue/index.ts";
import { createRandomModule } from "./random/index.ts";
import { Shutdown } from "./shutdown.ts";
import { createSys } from "./sys.ts";
import { createThreading } from "./threading/index.ts";
import { createWorkload } from "./workload.ts";

/** The library of an interpreter, with what a process begins with. */
export interface Library extends LanguageSupport {
  readonly processes: ProcessSupport;
  readonly shutdown: Shutdown;
}

export function createLibrary(context: LibraryContext, seed: number, cores: number): Library {
  const globals = createGlobals(context, seed);
  const builtins = createBuiltins();
  const threading = createThreading(context);
  const shutdown = new Shutdown(context);
  const contextvars = createContextvars(context);
  const asyncio = createAsyncio(context, contextvars.contexts);
  const takers = createCallbackTakers(context, {
    math: globals["Math"] as object,
    print: globals["print"],
    str: builtins["str"],
    repr: builtins["repr"],
  });
  // JavaScript's error constructors can be called without `new`.
  const calls = new Map<unknown, CallbackTaker>(takers.calls);
  calls.set(TypeError, {
    needs: () => true,
    run: function* (...args) {
      return Reflect.construct(TypeError, args) as object;
    },
  });
  const constructs = new Map<unknown, CallbackTaker>(takers.constructs);
  const multiprocessing = createMultiprocessing(context, {
    ...{ shutdown, cores, constructs },
    Thread: threading.Thread,
  });
  const futures = createFutures(context, shutdown, cores, threading.Thread);
  const InterpreterPoolExecutor = createInterpreterPool(context, futures.ThreadPoolExecutor);
  const ProcessPoolExecutor = createProcessPoolExecutor(context, {
    ...{ multiprocessing, shutdown, cores },
    ...{ Executor: futures.Executor, Future: futures.Future, Thread: threading.Thread },
  });
  // A name that several have is looked for in this order.
  const modules = {
    threading: threading.module,
    queue: createQueueModule(context),
    "concurrent.futures": { ...futures.module, ProcessPoolExecutor, InterpreterPoolExecutor },
    "concurrent.interpreters": createInterpreters(context, threading.Thread),
    atexit: createAtexit(shutdown),
    os: createOs(context, cores),
    random: createRandomModule(seed),
    asyncio: asyncio.module,
    contextvars: contextvars.module,
    time: createClock(context),
    machine: createWorkload(context, seed, cores, asyncio.ioAsync),
    sys: createSys(context),
    builtins,
    multiprocessing: multiprocessing.module,
    "multiprocessing.shared_memory": createSharedMemory(context),
  };
  return {
    globals,
    callbackTakers: calls,
    constructTakers: constructs,
    coroutines: asyncio.coroutines,
    adoptError,
    awaitValue: asyncio.awaitValue,
    modules,
    processes: multiprocessing.support,
    shutdown,
    finish: asyncio.warnOfForgotten,
    findModule(name) {
      refuseMissing(context.machine.interpreter, name);
      if (name === "asyncio") asyncio.link(modules);
      return asyncio.findModule(name) ?? modules[name as keyof typeof modules];
    },
  };
}

/** Throws what the version raises where it is asked for a module that came later. */
function refuseMissing({ missing, version }: Interpreter, name: string): void {
  if (!missing.includes(name)) return;
  if (version.startsWith("2.")) throw new ImportError(`No module named ${name}`);
  throw new ModuleNotFoundError(`No module named '${name}'`);
}

/** The names that each module of `support` exports. */
export function exportedNames(support: LanguageSupport): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(support.modules).map(([name, members]) => [name, Object.keys(members).sort()]),
  );
}

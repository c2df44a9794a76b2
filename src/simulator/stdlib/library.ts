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
import { Lazy, lazyProperties } from "./lazy.ts";
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
  /** True where the library can be used for another run after `LibraryContext.restart`. */
  readonly canRestart: boolean;
}

/** Makes the library of one interpreter; a module of it is made when it is imported, or when another needs it. */
export function createLibrary(context: LibraryContext, seed: number, cores: number): Library {
  const globals = createGlobals(context, seed);
  const builtins = createBuiltins();
  const shutdown = new Shutdown(context);
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
  const module = <Module>(name: string, make: () => Module): Lazy<Module> =>
    new Lazy(() => context.makeModule(name, make));
  const threading = module("threading", () => createThreading(context));
  const contextvars = module("contextvars", () => createContextvars(context));
  const futures = module("futures", () => createFutures(context, shutdown, cores, threading.value.Thread));
  const asyncio = module("asyncio", () => createAsyncio(context, contextvars.value.contexts, futures));
  const multiprocessing = module("multiprocessing", () =>
    createMultiprocessing(context, { shutdown, cores, constructs, Thread: threading.value.Thread }),
  );
  const createPools = () => ({
    ProcessPoolExecutor: createProcessPoolExecutor(context, {
      ...{ multiprocessing: multiprocessing.value, shutdown, cores },
      ...{ Executor: futures.value.Executor, Future: futures.value.Future, Thread: threading.value.Thread },
    }),
    InterpreterPoolExecutor: createInterpreterPool(context, futures.value.ThreadPoolExecutor),
  });
  let canRestart = true;
  // A name that several have is looked for in this order.
  const makers = {
    threading: () => threading.value.module,
    queue: () => createQueueModule(context),
    "concurrent.futures": () => ({ ...futures.value.module, ...createPools() }),
    "concurrent.interpreters": () => createInterpreters(context, threading.value.Thread),
    atexit: () => createAtexit(shutdown),
    os: () => createOs(context, cores),
    random: () => createRandomModule(context, seed),
    asyncio: () => asyncio.value.module,
    contextvars: () => contextvars.value.module,
    time: () => createClock(context),
    machine: () =>
      createWorkload(context, seed, cores, function ioAsync(...given) {
        return asyncio.value.ioAsync(...given);
      }),
    sys: () => createSys(context),
    builtins: () => builtins,
    multiprocessing: () => multiprocessing.value.module,
    "multiprocessing.shared_memory": () => createSharedMemory(context),
  } satisfies Record<string, () => Record<string, unknown>>;
  const modules = lazyProperties(makers, (name, make) => context.makeModule(name, make));
  return {
    globals,
    callbackTakers: calls,
    constructTakers: constructs,
    coroutines: {
      createCoroutine: (callee, start) => asyncio.value.coroutines.createCoroutine(callee, start),
      createAsyncGenerator: (callee, state) => asyncio.value.coroutines.createAsyncGenerator(callee, state),
    },
    adoptError,
    awaitValue: (value) => asyncio.value.awaitValue(value),
    modules,
    get processes() {
      return multiprocessing.value.support;
    },
    shutdown,
    get canRestart() {
      return canRestart;
    },
    finish: () => (asyncio.isMade ? asyncio.value.warnOfForgotten() : undefined),
    findModule(name) {
      refuseMissing(context.machine.interpreter, name);
      if (name === "asyncio") {
        asyncio.value.link();
        // What is made by that goes by who imports it; the first interpreter imports it before the program begins.
        if (context.interpreter.id > 0 || context.process.index > 0) canRestart = false;
      }
      const inner = asyncio.isMade ? asyncio.value.findModule(name) : undefined;
      return inner ?? modules[name as keyof typeof modules];
    },
  };
}

/** Throws what the version raises where it is asked for a module that came later. */
function refuseMissing({ missing, version }: Interpreter, name: string): void {
  if (!missing.includes(name)) return;
  if (version.startsWith("2.")) throw new ImportError(`No module named ${name}`);
  throw new ModuleNotFoundError(`No module named '${name}'`);
}

/**
 * Everything of a library, and of the language, that a program with these imports has by name, with that name: what it changes there
 * outlasts its run.
 */
export function lastingObjects(
  support: LanguageSupport,
  imports: readonly string[],
): WeakMap<object, string> {
  const found = new WeakMap<object, string>();
  const add = (value: unknown, name: string): void => {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || found.has(value))
      return;
    found.set(value, name);
    if (typeof value !== "function") return;
    add(value.prototype, `${name}.prototype`);
    add(Object.getPrototypeOf(value), `${name}.base`);
  };
  const modules = imports.map((name) => [name, support.modules[name] ?? {}] as const);
  for (const [name, module] of [["", support.globals] as const, ...modules]) {
    add(module, name);
    for (const [key, value] of Object.entries(module)) add(value, `${name}.${key}`);
  }
  return found;
}

/** The names that each module of `support` exports. */
export function exportedNames(support: LanguageSupport): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(support.modules).map(([name, members]) => [name, Object.keys(members).sort()]),
  );
}

/** The module `multiprocessing`. */
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import { TypeError } from "../exceptions.ts";
import { repr } from "../format.ts";
import type { CallbackTaker } from "../../machine/calls.ts";
import { asLibrary, type LibraryContext } from "../library-context.ts";
import { PickleAttributeError, PickleError, PicklingError } from "../processes/pickle.ts";
import type { ProcessSupport } from "../processes/process-support.ts";
import type { Shutdown } from "../shutdown.ts";
import { createSharedConditions } from "./conditions.ts";
import { createConnections } from "./connections.ts";
import { ProcessError, TimeoutError } from "./errors.ts";
import { Launcher, type ProcessClass } from "./launcher.ts";
import { createSharedLocks, Shared } from "./locks.ts";
import { createProcesses } from "./process.ts";
import { createManager } from "./manager.ts";
import { createPool } from "./pool.ts";
import { MaybeEncodingError, RemoteTraceback } from "./remote-errors.ts";
import { createSharedQueues } from "./queues.ts";
import { createSimpleQueue } from "./simple-queue.ts";
import { createSharedValues } from "./shared-values.ts";
import { PROCESS_NAMES, StartMethods, type StartContext, type StartMethod } from "./start-method.ts";

type Base<Made extends object = object> = new (start: StartContext, given: readonly unknown[]) => Made;

/** A class of a context: as `base`, and made as the context says. */
function inContext<Made extends object>(
  name: string,
  base: Base<Made>,
  start: StartContext,
): new (...given: unknown[]) => Made {
  return {
    [name]: class extends (base as Base) {
      constructor(...given: unknown[]) {
        super(start, given);
      }
    },
  }[name] as unknown as new (...given: unknown[]) => Made;
}

export interface MultiprocessingParts {
  readonly shutdown: Shutdown;
  readonly cores: number;
  readonly Thread: new (options: object) => object;
  /** What `new` does of the classes that start something: those of this module are added. */
  readonly constructs: Map<unknown, CallbackTaker>;
}

/** Makes the module for one interpreter, and what a process begins with there. */
export function createMultiprocessing(context: LibraryContext, parts: MultiprocessingParts) {
  const { shutdown, cores, Thread, constructs } = parts;
  const methods = new StartMethods(context);
  for (const error of [
    PickleError,
    PicklingError,
    PickleAttributeError,
    MaybeEncodingError,
    RemoteTraceback,
  ]) {
    context.innerFunctions.set(error.name, error);
  }
  const launcher = new Launcher(context, methods, shutdown);
  const BaseProcess = createProcesses(context, launcher);
  const locks = createSharedLocks(context, launcher);
  const conditions = createSharedConditions(context, launcher, locks);
  const { Pipe } = createConnections(context);
  const queues = createSharedQueues(context, { launcher, locks, conditions, Thread });
  const SimpleQueue = createSimpleQueue(context, launcher, locks);
  const BaseManager = createManager(context, launcher);
  const BasePool = createPool(context, { launcher, SimpleQueue, Thread, cores });
  const values = createSharedValues(context, launcher, locks);
  const bases: Readonly<Record<string, Base>> = {
    ...{ Lock: locks.Lock, RLock: locks.RLock, Semaphore: locks.Semaphore },
    BoundedSemaphore: locks.BoundedSemaphore,
    ...conditions,
    ...queues,
    ...values,
    SimpleQueue,
  };

  /** What is the same in a context and in the module. */
  const shared = {
    Pipe,
    cpuCount: () => cores,
    currentProcess: () => launcher.current,
    activeChildren: () => [...launcher.children],
    getAllStartMethods: () => [...methods.all],
    ProcessError,
    TimeoutError,
  };

  /** A context as the processes of a pool have it: with a method of its own. */
  const concrete = (start: StartContext): StartContext => ({
    get method() {
      return start.method;
    },
    get processName() {
      return PROCESS_NAMES[start.method];
    },
  });

  /** A class whose objects begin something that takes time. */
  function beginning<Made extends object>(
    made: new (...given: unknown[]) => Made,
    begin: (object: Made) => Activation,
  ): new (...given: unknown[]) => Made {
    const run = function* (...given: unknown[]): Activation {
      const object = Reflect.construct(made, given) as Made;
      yield* begin(object);
      return object;
    };
    constructs.set(made, { needs: () => true, run: asLibrary(run) });
    return made;
  }

  function membersOf(start: StartContext): Record<string, unknown> {
    const members: Record<string, unknown> = {
      ...shared,
      Process: inContext(start.processName, BaseProcess, start),
    };
    for (const [name, base] of Object.entries(bases)) members[name] = inContext(name, base, start);
    members["Pool"] = beginning(inContext("Pool", BasePool, concrete(start)), (pool) => pool.begin());
    members["Manager"] = beginning(inContext("Manager", BaseManager, concrete(start)), (manager) =>
      manager.begin(),
    );
    return members;
  }

  const contexts = new Map<StartMethod, Record<string, unknown>>();
  function contextOf(method: StartMethod): Record<string, unknown> {
    let found = contexts.get(method);
    if (found === undefined) {
      const members = membersOf({ method, processName: PROCESS_NAMES[method] });
      found = { ...members, getStartMethod: () => method, getContext };
      contexts.set(method, found);
    }
    return found;
  }

  function getContext(...given: unknown[]): Record<string, unknown> {
    const { method = null } = readArguments("get_context", ["method"], given);
    return contextOf(method === null || method === undefined ? methods.current : methods.read(method));
  }

  const defaultStart: StartContext = {
    get method() {
      return methods.current;
    },
    processName: "Process",
  };
  const module: Record<string, unknown> = {
    ...membersOf(defaultStart),
    getContext,
    getStartMethod: () => methods.current,
    setStartMethod(...given: unknown[]) {
      const { method, force = false } = readArguments("set_start_method", ["method", "force"], given);
      methods.set(method, Boolean(force));
    },
  };

  launcher.processClassOf = (method) => contextOf(method)["Process"] as ProcessClass;
  launcher.classOf = (method) => contextOf(method)["Process"];
  launcher.current = BaseProcess.main(defaultStart);
  context.onRestart(() => {
    launcher.current = BaseProcess.main(defaultStart);
    launcher.processesMade = 0;
  });
  for (const [name, base] of Object.entries(bases)) {
    const of = module[name] as new () => object;
    context.rebuilders.set(name, (state, made) =>
      Reflect.construct(base, [defaultStart, [new Shared(state), ...made]], of),
    );
  }
  for (const [kind, name] of Object.entries({ Synchronized: "Value", SynchronizedArray: "Array" })) {
    context.rebuilders.set(kind, context.rebuilders.get(name)!);
  }
  context.rebuilders.set("Process", (state, made) => {
    const remade = state as Parameters<typeof BaseProcess.remade>[2] & { readonly method: StartMethod };
    const own = made[3] as typeof BaseProcess | null;
    const of = own ?? (contextOf(remade.method)["Process"] as typeof BaseProcess);
    return BaseProcess.remade(of, { method: remade.method, processName: of.name }, remade, made);
  });
  /** The start method of a context that the program gives; null where it gives none. */
  function methodOf(given: unknown): StartMethod | null {
    if (given === undefined || given === null || given === module) return null;
    const found = methods.all.find((method) => contexts.get(method) === given);
    if (found === undefined)
      throw new TypeError(`expected a context of multiprocessing, found ${repr(given)}`);
    return found;
  }
  const support: ProcessSupport = launcher;
  return { module, support, launcher, methods, methodOf, queues, SimpleQueue };
}

export type Multiprocessing = ReturnType<typeof createMultiprocessing>;

/** The module `multiprocessing`. */
import { readArguments } from "../arguments.ts";
import { Exception } from "../exceptions.ts";
import type { LibraryContext } from "../library-context.ts";
import type { ProcessSupport } from "../processes/process-support.ts";
import type { Shutdown } from "../shutdown.ts";
import { createSharedConditions } from "./conditions.ts";
import { createConnections } from "./connections.ts";
import { Launcher } from "./launcher.ts";
import { createSharedLocks, Shared } from "./locks.ts";
import { createProcesses, type BaseProcess } from "./process.ts";
import { createSharedQueues } from "./queues.ts";
import { createSimpleQueue } from "./simple-queue.ts";
import { createSharedValues } from "./shared-values.ts";
import { PROCESS_NAMES, StartMethods, type StartContext, type StartMethod } from "./start-method.ts";

/** The parent of what goes wrong with processes, other than in them. */
export class ProcessError extends Exception {}
/** Raised where a result is waited for too long. */
export class TimeoutError extends ProcessError {}

type Base = new (start: StartContext, given: readonly unknown[]) => object;

/** A class of a context: as `base`, and made as the context says. */
function inContext(name: string, base: Base, start: StartContext): new (...given: unknown[]) => object {
  return {
    [name]: class extends base {
      constructor(...given: unknown[]) {
        super(start, given);
      }
    },
  }[name]!;
}

export interface MultiprocessingParts {
  readonly shutdown: Shutdown;
  readonly cores: number;
  readonly Thread: new (options: object) => object;
}

/** Makes the module for one interpreter, and what a process begins with there. */
export function createMultiprocessing(context: LibraryContext, parts: MultiprocessingParts) {
  const { shutdown, cores, Thread } = parts;
  const methods = new StartMethods(context);
  const launcher = new Launcher(context, methods, shutdown);
  const BaseProcess = createProcesses(context, launcher);
  const locks = createSharedLocks(context, launcher);
  const conditions = createSharedConditions(context, launcher, locks);
  const { Pipe, Connection } = createConnections(context);
  const queues = createSharedQueues(context, { launcher, locks, conditions, Thread });
  const values = createSharedValues(context, launcher, locks);
  const bases: Readonly<Record<string, Base>> = {
    ...{ Lock: locks.Lock, RLock: locks.RLock, Semaphore: locks.Semaphore },
    BoundedSemaphore: locks.BoundedSemaphore,
    ...conditions,
    ...queues,
    ...values,
    SimpleQueue: createSimpleQueue(context, launcher, locks),
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

  function membersOf(start: StartContext): Record<string, unknown> {
    const members: Record<string, unknown> = {
      ...shared,
      Process: inContext(start.processName, BaseProcess, start),
    };
    for (const [name, base] of Object.entries(bases)) members[name] = inContext(name, base, start);
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

  launcher.classOf = (method) => contextOf(method)["Process"];
  launcher.current = BaseProcess.main(defaultStart);
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
  return { module, support: launcher as ProcessSupport, launcher, contextOf, methods, Connection };
}

export type Multiprocessing = ReturnType<typeof createMultiprocessing>;
export type { BaseProcess };

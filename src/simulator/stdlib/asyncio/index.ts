/**
 * The module `asyncio`.
 *
 * What is here in TypeScript are the primitives: the loop, handles, futures, tasks, `await`. What CPython writes in Python
 * on top of them is written in the sandbox language on top of ours, in `library/`: a reader can step into it. Those files
 * are compiled beforehand (`library.generated.ts`), and linked into a run when its program imports asyncio.
 */
import type { Place, Waiting } from "../../machine/event.ts";
import type { CoroutineSupport } from "../../machine/functions.ts";
import { LibraryObject } from "../../machine/memory.ts";
import { programSite } from "../../machine/texts.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { isOptions, pythonTypeName, readArguments, readSeconds } from "../arguments.ts";
import type { Contexts } from "../contextvars/contexts.ts";
import { type AsyncGenerator, Coroutine, CoroutineLog, createCoroutineSupport } from "../coroutines.ts";
import { RuntimeError } from "../exceptions.ts";
import { str } from "../format.ts";
import { invoke, makePlaceAt, operation, takeTurn, type LibraryContext } from "../library-context.ts";
import { createAwait, giveTurn, waitFor } from "./awaiting.ts";
import { createEventLoop } from "./event-loop.ts";
import { ASYNCIO_EXCEPTIONS } from "./exceptions.ts";
import { createFutureClasses, type FutureClasses } from "./futures.ts";
import { Handle, InternalCall } from "./handle.ts";
import { createHeap } from "./heap.ts";
import { LibraryModules } from "./library-modules.ts";
import type { LoopState, RunningLoops } from "./loop-state.ts";

export type ModuleObject = Record<string, unknown>;

export interface Asyncio {
  readonly module: ModuleObject;
  readonly coroutines: CoroutineSupport;
  readonly awaitValue: (value: unknown) => Activation;
  /** Links the library's own modules, once. */
  readonly link: () => void;
  /** A module that only the library's own modules import, or undefined. */
  readonly findModule: (name: string) => ModuleObject | undefined;
  /** `machine.ioAsync`: waits for a device, and leaves the thread to the other tasks. */
  readonly ioAsync: (...given: unknown[]) => object;
  /** Writes a warning for each coroutine that nobody has awaited. */
  readonly warnOfForgotten: () => void;
}

/** What the library says of its own objects for the events. */
interface Noted {
  readonly _place: Place;
  readonly _isPart: boolean;
}

/** Makes the module for one run. */
export function createAsyncio(
  context: LibraryContext,
  contexts: Contexts,
  futures: { readonly value: { readonly module: ModuleObject } },
): Asyncio {
  const { machine } = context;
  const running: RunningLoops = new Map();
  const log = new CoroutineLog();
  /** The asynchronous generators that have begun in each loop. */
  const generators = new WeakMap<LoopState, Set<AsyncGenerator>>();
  let tasksNamed = 0;
  const numbering = { place: { id: "names of tasks", name: "" }, state: () => tasksNamed };
  context.onRestart(() => {
    running.clear();
    log.takeForgotten();
    tasksNamed = 0;
  });

  /** Where the program is, also while the library works for it. */
  const siteHere = (): number => programSite(machine.meter.site, machine.current.frames);
  const loopHere = (): LoopState | null => running.get(machine.current) ?? null;
  const runningLoop = (): LoopState => {
    const loop = loopHere();
    if (loop === null) throw new RuntimeError("no running event loop");
    return loop;
  };

  // The classes and the loop know each other: the loop asks for the classes when it needs them.
  const classesLater = (): FutureClasses => classes;
  const library = new LibraryModules(context);
  const loops = createEventLoop(
    context,
    contexts,
    running,
    classesLater,
    () => library.module["runInExecutor"],
  );
  const loopOf = (object: unknown): LoopState => {
    const loop = loops.stateOf(object) ?? loopHere();
    if (loop !== null) return loop;
    throw new RuntimeError(`There is no current event loop in thread '${machine.current.name}'.`);
  };
  const classes: FutureClasses = createFutureClasses({
    context,
    contexts,
    loopOf,
    objectOf: loops.objectOf,
    nextTaskNumber: () => {
      machine.loops?.accessShared(numbering, true);
      machine.loops?.observe(tasksNamed);
      return ++tasksNamed;
    },
  });
  const { Future, Task, stateOf, createTask } = classes;

  const coroutines = createCoroutineSupport(machine, log, (generator) => {
    const loop = loopHere();
    if (loop === null) return;
    const begun = generators.get(loop) ?? new Set();
    generators.set(loop, begun.add(generator));
  });
  const native = (name: string, body: () => Activation): Coroutine =>
    new Coroutine({ name }, machine.meter.site, body);
  const currentTask = (): LibraryObject | null =>
    (runningLoop().current?.object as LibraryObject | undefined) ?? null;

  function* startTask(coroutine: unknown, ...rest: unknown[]): Activation {
    yield* takeTurn(context);
    const loop = loops.objectOf(runningLoop());
    return yield* invoke(context, Reflect.get(loop, "createTask"), loop, [coroutine, ...rest]);
  }
  /** The body of `machine.ioAsync`: a timer that stands for a device. */
  function* waitForDevice(seconds: number, label: string): Activation {
    const loop = runningLoop();
    const future = stateOf(classes.makeFuture(loop))!;
    future.purpose = { kind: "io", id: "", name: label };
    const done = new InternalCall("ioAsync", function* () {
      if (!future.isDone) future.setResult(null);
      return undefined;
    });
    const timer = loop.callWhenDone(seconds, done);
    try {
      return yield* waitFor(future, machine, running);
    } finally {
      timer.cancel();
    }
  }
  function ioAsync(...given: unknown[]): Coroutine {
    const { seconds, label } = readArguments("ioAsync", ["seconds", "label"], given);
    const length = readSeconds(seconds, "io length");
    const text = label === undefined || label === null ? "" : str(label);
    return log.make(ioAsync, machine.meter.site, () => waitForDevice(length, text));
  }
  function* eagerTaskFactory(loop: unknown, coroutine: unknown, ...rest: unknown[]): Activation {
    const options = isOptions(rest[0]) ? rest[0] : {};
    return (yield* createTask(loopOf(loop), coroutine, { ...options, eagerStart: true })).object;
  }

  /** The tasks of a loop that are not done, in the order of their making. */
  function objectsOf({ tasks }: LoopState): object[] {
    return [...tasks].map(({ object, actor }) => {
      if (actor !== null) machine.loops!.observe(actor.identity);
      return object;
    });
  }

  const primitives: ModuleObject = {
    ...ASYNCIO_EXCEPTIONS,
    Future,
    Task,
    Handle,
    getRunningLoop: () => loops.objectOf(runningLoop()),
    currentTask,
    allTasks: () => new Set(objectsOf(runningLoop())),
    createTask: operation(context, "createTask", startTask),
    eagerTaskFactory: operation(context, "eagerTaskFactory", eagerTaskFactory),
  };
  /** What only the library's own modules may use. */
  const internals: ModuleObject = {
    ...primitives,
    LibraryObject,
    newEventLoop: () => loops.make(),
    runningLoopOrNull: () => (loopHere() === null ? null : loops.objectOf(loopHere()!)),
    tasksOf: (loop: unknown) => objectsOf(loops.stateOf(loop)!),
    isFuture: (value: unknown) => stateOf(value) !== null,
    isCoroutine: (value: unknown) => value instanceof Coroutine,
    isOptions,
    typeName: pythonTypeName,
    Heap: createHeap(context),
    failFuture: (future: unknown, error: unknown) => stateOf(future)!.fail(error),
    closeCoroutine: (coroutine: unknown) => (coroutine as Coroutine).close(),
    cancelMessageOf: (future: unknown) => stateOf(future)?.cancelMessage ?? null,
    cancelledErrorOf: (future: unknown) => stateOf(future)!.makeCancelledError(),
    newWaiter(kind: Waiting["kind"], name: string, loop: unknown) {
      const future = classes.makeFuture(loopOf(loop));
      describeWait(future, kind, name);
      return future;
    },
    describeWait,
    newWaiterFor(kind: Waiting["kind"], place: Place, loop: unknown) {
      const future = classes.makeFuture(loopOf(loop));
      stateOf(future)!.purpose = { kind, ...place };
      return future;
    },
    placeHere: (className: string) => makePlaceAt(context, siteHere(), className),
    noteTurn({ _place: place, _isPart }: Noted, what: "acquire" | "release") {
      takeNoTime();
      if (!_isPart) machine.emit(what, machine.current, siteHere(), { place });
    },
    noteState({ _place: place, _isPart }: Noted, text: string, value: unknown) {
      takeNoTime();
      if (!_isPart) machine.emit("operate", machine.current, siteHere(), { place, text, value: str(value) });
    },
    letLoopTurn: () => native("letLoopTurn", () => giveTurn(machine, running)),
    suspendedGenerators: (loop: unknown) =>
      [...(generators.get(loops.stateOf(loop)!) ?? [])].filter((each) => each.isSuspended),
    warnOfForgotten,
    copyContext: () => contexts.copy(),
  };

  /** Gives back what the call was charged with: CPython notes nothing. */
  function takeNoTime(): void {
    machine.clock -= machine.interpreter.costs.native * machine.current.pace;
  }

  function describeWait(future: unknown, kind: Waiting["kind"], name: string): void {
    stateOf(future)!.purpose = { kind, id: "", name };
  }

  function warnOfForgotten(): void {
    for (const name of log.takeForgotten()) {
      context.output.error(`RuntimeWarning: coroutine '${name}' was never awaited`);
    }
  }

  const module: ModuleObject = { ...primitives };
  for (const name of library.publicNames) module[name] = undefined;
  return {
    module,
    coroutines,
    awaitValue: createAwait(machine, running, stateOf),
    link: () => library.link({ _asyncio: internals, "concurrent.futures": futures.value.module }, module),
    findModule: (name) => library.find(name),
    warnOfForgotten,
    ioAsync,
  };
}

/**
 * Starting processes, after Lib/multiprocessing/popen_fork.py, popen_spawn_posix.py, forkserver.py and spawn.py of 3.14: what
 * the parent does, and what the child does before and after the process object's own `run`.
 */
import { turnAtProcess } from "../../machine/lives.ts";
import { FORKED, ProcessLog } from "../../machine/process-log.ts";
import type { Process as MachineProcess } from "../../machine/process.ts";
import type { Activation, Suspendable } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Thread } from "../../machine/thread.ts";
import { EOFError, RuntimeError } from "../exceptions.ts";
import {
  beginStep,
  invoke,
  makePlace,
  park,
  refuseToExplore,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { Channel, receiveFrom, sendThrough } from "../processes/channel.ts";
import { burn } from "../processes/burn.ts";
import { dumps, loads, type Pickle } from "../processes/pickle.ts";
import type { ProcessSupport } from "../processes/process-support.ts";
import type { ForkServer, World } from "../processes/world.ts";
import { chargeFor } from "../processes/pickle-costs.ts";
import type { Shutdown } from "../shutdown.ts";
import { forgottenGuard, statusOfFailure } from "./failures.ts";
import { signal, waitForProcess } from "./process-exits.ts";
import type { StartMethod, StartMethods } from "./start-method.ts";

/** What is asked of the object for a process. */
export interface ProcessObject {
  name: string;
  readonly daemon: boolean;
  readonly identity: readonly number[];
  /** The process itself, once it is started. */
  readonly handle: MachineProcess | null;
  /** Starts it. */
  begin(): Activation;
  /** Waits for its end, at most `seconds` (null: for ever). */
  await(seconds: number | null): Activation;
  signal(number: number): Activation;
  /** Takes the place of the process that this one was a copy of, or is to be. */
  adopt(): void;
}

export type ProcessClass = new (...args: unknown[]) => ProcessObject;

interface Details {
  readonly name: string;
  readonly isDaemon: boolean;
}

/** What has to be done at the end of the process: before its children are waited for, and after. */
export interface Finalizer {
  atFirst(): Activation;
  atLast(): Activation;
}

/** What the fork server is asked for: a process, and where to say which it is. */
interface Order {
  readonly pickle: Pickle;
  readonly details: Details;
  readonly answer: Channel;
}

export class Launcher implements ProcessSupport {
  /** The object for the process that this is in. */
  current!: ProcessObject;
  /** The processes that it has started and not yet seen the end of. */
  readonly children = new Set<ProcessObject>();
  /** What is to be let go before the process ends. */
  readonly finalizers = new Set<Finalizer>();
  /** How many process objects it has made, which gives them their names. */
  processesMade = 0;
  /** The method of the process that is being pickled to start it, or null. */
  spawning: StartMethod | null = null;
  /** The class of the processes that are started by a method. */
  processClassOf!: (method: StartMethod) => ProcessClass;
  classOf!: (method: StartMethod) => unknown;
  /** True where the warning about fork and threads has been given, which comes once from one place. */
  #hasWarned = false;
  /** True while the module is run again at the beginning of a process. */
  #isInheriting = false;
  /** The module's body, where this process has to run it. */
  body: Suspendable | null = null;
  readonly #context: LibraryContext;
  readonly #methods: StartMethods;
  readonly #shutdown: Shutdown;

  constructor(context: LibraryContext, methods: StartMethods, shutdown: Shutdown) {
    this.#context = context;
    this.#methods = methods;
    this.#shutdown = shutdown;
    context.onRestart(() => {
      this.#begin();
      this.spawning = null;
      this.#hasWarned = false;
      this.#isInheriting = false;
    });
    shutdown.registerLast({
      isNeeded: () => this.children.size > 0 || this.finalizers.size > 0,
      run: () => this.#leave(),
    });
  }

  /** A process begins with nothing. */
  #begin(): void {
    this.children.clear();
    this.finalizers.clear();
    this.processesMade = 0;
  }

  get #world(): World {
    const { world } = this.#context;
    if (world === null) throw new Error("there is no other process here");
    return world;
  }

  // ——— The parent's side ———

  /** Makes a copy of this process. Gives it, and in the copy itself FORKED. */
  *fork(details: Details): Generator<undefined, MachineProcess | typeof FORKED, unknown> {
    const { machine, process, output } = this.#context;
    const world = this.#world;
    if (!machine.isTimed) this.#reckonWithCopies();
    const { fork } = machine.interpreter.costs.processes;
    // Said since 3.12 (gh-100228).
    const isTold = !/^[23]\.\d\./.test(machine.interpreter.version);
    const threads = process.threads.filter(({ state }) => state !== "ended" && state !== "new");
    if (isTold && !this.#hasWarned && threads.length > 1) {
      this.#hasWarned = true;
      output.error(
        `DeprecationWarning: This process (pid=${this.#context.pid}) is multi-threaded, ` +
          "use of fork() may lead to deadlocks in the child.",
      );
    }
    const made = machine.outside(() => {
      const { log } = process;
      if (log === null || log.isLost) return null;
      const copy = machine.fork(details.name, details.isDaemon, fork.parent);
      world.noteFork(process, copy);
      return copy;
    }) as MachineProcess | typeof FORKED | null;
    if (made === null) {
      throw new RuntimeError(
        process.log === null
          ? 'a process can be forked here only where the program has the text "fork"'
          : "a process that has run for so long cannot be forked here",
      );
    }
    if (made === FORKED) {
      yield* park(this.#context, { kind: "thread", id: "", name: details.name });
      yield* burn(this.#context, fork.child, "fork");
      return made;
    }
    machine.clock += fork.parent;
    yield* takeTurn(this.#context);
    return made;
  }

  /** Where all orders are explored, looks whether this process can be copied there: it has to be all that it is to others. */
  #reckonWithCopies(): void {
    const { machine, process } = this.#context;
    const hint = 'Start processes with setStartMethod("spawn"), or with getContext("spawn").';
    machine.need("forking");
    if (machine.limitReached !== null) throw new Stopped();
    const isKnown = (thread: Thread): boolean =>
      thread === machine.current || thread.state === "new" || machine.current.seenEnds.has(thread);
    if (!process.threads.every(isKnown)) machine.need("copying");
    if (machine.limitReached !== null) throw new Stopped();
    if (process.interpreters.length > 1) {
      refuseToExplore(this.#context, "fork in a process that has other interpreters", hint);
    }
  }

  /** Starts a process that begins by running the module. */
  *launch(
    method: "spawn" | "forkserver",
    process: ProcessObject,
    details: Details,
  ): Generator<object | undefined, MachineProcess, unknown> {
    const context = this.#context;
    const { machine } = context;
    const world = this.#world;
    if (this.#isInheriting) throw forgottenGuard();
    const pickle = this.#pickleOf(process, method);
    chargeFor(context, "dumps", pickle);
    machine.clock += machine.interpreter.costs.processes[method].parent;
    yield* takeTurn(context);
    // A process of the fork server is what a spawned one would be: its module has been run, and nothing else.
    if (method === "forkserver" && machine.isTimed) return yield* this.#order(pickle, details);
    return machine.outside(() => {
      const child = machine.createProcess(details.name, details.isDaemon);
      if (world.mayFork) child.log = new ProcessLog();
      machine.startProcess(
        child,
        bodyOf(world, (support) => support.spawned(pickle)),
        0,
      );
      return child;
    });
  }

  #pickleOf(process: ProcessObject, method: StartMethod): Pickle {
    this.spawning = method;
    try {
      return dumps(this.#context, process);
    } finally {
      this.spawning = null;
    }
  }

  /** Has the fork server, which is started where there is none, make a process. */
  *#order(pickle: Pickle, details: Details): Generator<object | undefined, MachineProcess, unknown> {
    const context = this.#context;
    const { machine } = context;
    const world = this.#world;
    const ordersPlace = makePlace(context, "forkserver");
    const answerPlace = makePlace(context, "answer");
    const { orders, answer, server } = machine.outside(() => {
      const { process, orders } = (world.forkServer ??= startServer(
        world,
        new Channel(machine, ordersPlace),
      ));
      return { orders, server: process, answer: new Channel(machine, answerPlace) };
    });
    machine.outside(() => void server.onEnd.push(() => answer.closeWriting()));
    yield* sendThrough(context, orders, { pickle, details, answer } satisfies Order, pickle.bytes);
    if (machine.outside(() => !server.isAlive && answer.length === 0)) throw new EOFError("unexpected EOF");
    try {
      return (yield* receiveFrom(context, answer)) as MachineProcess;
    } catch (error) {
      if (error instanceof EOFError) throw new EOFError("unexpected EOF");
      throw error;
    }
  }

  // ——— The child's side ———

  *spawned(pickle: Pickle): Activation {
    const context = this.#context;
    yield* burn(context, context.machine.interpreter.costs.processes.spawn.child, "start Python");
    yield* this.#inherit();
    return yield* this.#runPickled(pickle);
  }

  *serve(): Activation {
    const context = this.#context;
    const { machine } = context;
    const { costs } = machine.interpreter;
    yield* burn(context, costs.processes.server, "start Python");
    yield* this.#inherit();
    const { orders } = this.#world.forkServer!;
    for (;;) {
      const { pickle, details, answer } = (yield* receiveFrom(context, orders)) as Order;
      const child = machine.outside(() => machine.fork(details.name, details.isDaemon, 0)) as
        MachineProcess | typeof FORKED;
      if (child === FORKED) {
        yield* park(context, { kind: "thread", id: "", name: details.name });
        yield* burn(context, costs.processes.forkserver.child, "fork");
        return yield* this.#runPickled(pickle);
      }
      yield* sendThrough(context, answer, child, 8);
    }
  }

  /** Runs the module, as one that is imported. Where it fails, the process ends. */
  *#inherit(): Generator<object | undefined, void, unknown> {
    const { machine } = this.#context;
    this.#isInheriting = true;
    try {
      machine.renew();
      machine.pushModule(this.body!);
      yield;
      machine.settle();
    } catch (error) {
      if (error instanceof Stopped) throw error;
      machine.settle();
      this.#context.output.traceback(error);
      yield* this.#exit(1);
    } finally {
      this.#isInheriting = false;
    }
  }

  *#runPickled(pickle: Pickle): Activation {
    const context = this.#context;
    let process: ProcessObject;
    try {
      process = loads(context, pickle) as ProcessObject;
      chargeFor(context, "loads", pickle);
    } catch (error) {
      if (error instanceof Stopped) throw error;
      context.output.traceback(error);
      return yield* this.#exit(1);
    }
    return yield* this.beChild(process, this.#methods.current);
  }

  /** Runs a process object in the process that it stands for, and ends that. */
  *beChild(process: ProcessObject, method: StartMethod): Activation {
    const context = this.#context;
    this.current = process;
    this.#begin();
    this.#methods.force(method);
    this.#shutdown.begin();
    process.adopt();
    let status = 0;
    try {
      yield* invoke(context, Reflect.get(process, "run"), process, []);
    } catch (error) {
      status = statusOfFailure(context, process.name, error);
    }
    yield* this.#shutdown.leave();
    return yield* this.#exit(status);
  }

  *#exit(status: number): Activation {
    yield* beginStep(this.#context, turnAtProcess(this.#context.process, "end"));
    this.#context.machine.exit(status);
    return yield;
  }

  // ——— The end ———

  /** Lets go of queues and managers, ends the children that are daemons, and waits for all of them (util.py, _exit_function). */
  *#leave(): Activation {
    const context = this.#context;
    const finalizers = [...this.finalizers].reverse();
    this.finalizers.clear();
    for (const { atFirst } of finalizers) yield* atFirst();
    for (const child of this.children) {
      if (child.daemon && child.handle !== null) signal(context, child.handle, 15);
    }
    for (const child of [...this.children]) {
      if (child.handle !== null) yield* waitForProcess(context, child.handle, null);
    }
    this.children.clear();
    for (const { atLast } of finalizers) yield* atLast();
    return undefined;
  }
}

/** What a process begins with that loads the program anew. */
function bodyOf(
  world: World,
  begin: (support: ProcessSupport) => Activation,
): (process: MachineProcess) => Suspendable {
  return (process) => () => {
    const { support, body } = world.load(process.main, false);
    (support as Launcher).body = body;
    return begin(support);
  };
}

function startServer(world: World, orders: Channel): ForkServer {
  const { machine } = world;
  const process = machine.createProcess("forkserver", true);
  process.log = new ProcessLog();
  machine.startProcess(
    process,
    bodyOf(world, (support) => support.serve()),
    0,
  );
  return { process, orders };
}

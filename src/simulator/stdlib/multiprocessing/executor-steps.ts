/**
 * What a `ProcessPoolExecutor` does where all orders are explored: what CPython's does, in as few steps as somebody could tell apart.
 *
 * Calls, results and what is to be handed on go through lanes. In a run one thread hands calls on and takes results, and another one
 * pickles. As long as nobody looks whether a call has begun, nobody can tell when it is handed on: so the thread that pickles
 * takes calls where they were put, and the other one has to do with results only. The end comes in the lanes, too: behind the last
 * call, and behind the last result, so that nobody has to look for it before.
 */
import { lifeOf, turnAtProcess } from "../../machine/lives.ts";
import type { Place } from "../../machine/event.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Condition, Shared, Turn } from "../../machine/turn.ts";
import { Exception, RuntimeError } from "../exceptions.ts";
import { futureStateOf, type FutureState } from "../futures/future-state.ts";
import { Gate } from "../gate.ts";
import {
  beginStep,
  invoke,
  operation,
  refuseToExplore,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { Lane } from "../processes/lane.ts";
import { pickled, unpickled } from "../processes/pickle-costs.ts";
import type { Pickle } from "../processes/pickle.ts";
import type { Shutdown } from "../shutdown.ts";
import type { CallItem, ResultItem } from "./executor-worker.ts";
import type { Launcher, ProcessObject } from "./launcher.ts";
import { BrokenProcessPool, BROKEN, BROKEN_FUTURE } from "./broken-pool.ts";
import type { ThreadLike } from "./pool-state.ts";
import { localErrorOf, remoteErrorOf } from "./remote-errors.ts";

/** Behind the last call, and behind the last result. */
const END = "end";

interface Work {
  readonly future: FutureState;
  readonly callee: unknown;
  readonly args: readonly unknown[];
}

export interface ExecutorStepsParts {
  readonly launcher: Launcher;
  readonly shutdown: Shutdown;
  readonly place: Place;
  readonly Future: new () => object;
  readonly Thread: new (options: object) => object;
  /** How many processes there may be. */
  readonly most: number;
  /** True where all of them are started with the first call. */
  readonly startsAll: boolean;
  readonly makeProcess: () => ProcessObject;
  /** What its processes take calls out of. */
  readonly calls: Lane<Pickle>;
  /** What they put results into. */
  readonly results: Lane<Pickle | typeof END>;
}

export class ExecutorSteps {
  readonly #context: LibraryContext;
  readonly #parts: ExecutorStepsParts;
  /** What keeps those out who would do something meanwhile. */
  readonly #gate: Gate;
  readonly #works: Lane<Work | typeof END>;
  /** All calls that it has ever been given. */
  readonly #entered: Work[] = [];
  readonly #processes: ProcessObject[] = [];
  /** How many processes there are, or will be as soon as they have been started. */
  #planned = 0;
  /** How many processes have said that they have nothing to do. */
  #idle = 0;
  #manager: ThreadLike | null = null;
  #isShutDown = false;
  #isBroken = false;
  /** True while callbacks of a future are called, by the thread that would hand calls on. */
  #isCallingBack = false;
  readonly #idling: Turn;
  readonly #callingBack: Shared;

  constructor(context: LibraryContext, parts: ExecutorStepsParts) {
    this.#context = context;
    this.#parts = parts;
    const { id, name } = parts.place;
    const part = (what: string, state: () => number): Shared => ({
      place: { id: `${id} ${what}`, name },
      state,
    });
    this.#works = new Lane({ id: `${id} works`, name }, { senders: "one", takers: "one" });
    this.#gate = new Gate(context, parts.place);
    this.#callingBack = part("callbacks", () => (this.#isCallingBack ? 1 : 0));
    // Once all processes are there, nobody asks any more how many are idle.
    const idle = part("idle", () => (this.#planned < parts.most ? this.#idle + 1 : 0));
    this.#idling = { shared: idle, writes: (state) => state > 0, isOpen: null };
    const { pid } = context;
    parts.shutdown.notify(() => this.#endIn(pid));
  }

  // ——— What the program asks of it ———

  *submit(callee: unknown, args: readonly unknown[]): Activation {
    const { Future, shutdown, startsAll } = this.#parts;
    yield* takeTurn(this.#context, {
      ...this.#gate.turns.enter,
      alsoReads: [shutdown.shared],
    });
    yield* this.#gate.enter();
    try {
      if (this.#isBroken) throw new BrokenProcessPool(BROKEN);
      if (this.#isShutDown) throw new RuntimeError("cannot schedule new futures after shutdown");
      if (shutdown.isUnderWay) {
        throw new RuntimeError("cannot schedule new futures after interpreter shutdown");
      }
      const future = new Future();
      const work = { future: futureStateOf(future), callee, args };
      work.future.beforeLook = () => this.#refuseLook();
      this.#entered.push(work);
      yield* this.#works.put(this.#context, () => work);
      if (!startsAll) yield* this.#adjustProcesses();
      if (this.#manager === null) yield* this.#startManager();
      return future;
    } finally {
      yield* this.#gate.leave();
    }
  }

  #refuseLook(): void {
    const hint = "Wait for the result, or use a ThreadPoolExecutor.";
    refuseToExplore(
      this.#context,
      "who looks whether a call has begun that is made in another process",
      hint,
    );
  }

  *#adjustProcesses(): Activation {
    yield* beginStep(this.#context, this.#idling);
    if (this.#planned === this.#parts.most) return undefined;
    if (this.#idle > 0) this.#idle--;
    else yield* this.#spawn();
    return undefined;
  }

  *#spawn(): Activation {
    this.#planned++;
    const process = this.#parts.makeProcess();
    yield* process.begin();
    yield* beginStep(this.#context, {
      shared: this.#started(this.#processes.length),
      writes: true,
      isOpen: null,
    });
    this.#processes.push(process);
    return undefined;
  }

  /** That there is a process with that number. */
  #started(number: number): Shared {
    const { id, name } = this.#parts.place;
    return {
      place: { id: `${id} process ${number}`, name },
      state: () => (number < this.#processes.length ? 1 : 0),
    };
  }

  *#startManager(): Activation {
    const { startsAll, most } = this.#parts;
    if (startsAll) while (this.#planned < most) yield* this.#spawn();
    this.#manager = yield* this.#startThread("ExecutorManagerThread", "run", false, () => this.#manage());
    return undefined;
  }

  *#startThread(
    name: string,
    callee: string,
    daemon: boolean,
    work: () => Activation,
  ): Generator<object | undefined, ThreadLike, unknown> {
    const { Thread } = this.#parts;
    const target = operation(this.#context, callee, work);
    const thread = new Thread({ name, target, daemon }) as ThreadLike;
    yield* invoke(this.#context, thread.start, thread, []);
    return thread;
  }

  *shutdown(waits: boolean, cancels: boolean): Activation {
    if (cancels) this.#refuseLook();
    yield* takeTurn(this.#context);
    yield* this.#end();
    const manager = this.#manager;
    if (waits && manager !== null) yield* invoke(this.#context, manager.join, manager, []);
    return undefined;
  }

  /** At the end of a process: in a forked one, an executor that was there before is none of its own. */
  *#endIn(pid: number): Generator<undefined, void, unknown> {
    if (this.#context.pid === pid) yield* this.#end();
  }

  /** Takes in no more calls. */
  *#end(): Generator<undefined, void, unknown> {
    yield* beginStep(this.#context, this.#gate.turns.enter);
    yield* this.#gate.enter();
    if (!this.#isShutDown) yield* this.#works.put(this.#context, () => END);
    this.#isShutDown = true;
    yield* this.#gate.leave();
  }

  // ——— Its threads ———

  /** Hands calls on to the processes, in the order of their coming. */
  *#feed(): Activation {
    const { calls, results } = this.#parts;
    const isFree = (state: number): boolean => state === 0;
    let count = 0;
    for (let number = 0; ; number++) {
      const work = yield* this.#works.take(this.#context);
      if (work === END) break;
      const { callee, args } = work;
      const turn: Turn = { shared: this.#callingBack, writes: false, isOpen: isFree };
      try {
        const item = { work: number, callee, args } satisfies CallItem;
        yield* calls.put(this.#context, () => pickled(this.#context, item), turn);
        count++;
      } catch (error) {
        if (error instanceof Stopped || !(error instanceof Exception)) throw error;
        yield* this.#settle(work.future, { work: number, failure: remoteErrorOf(error) });
      }
    }
    yield* results.putLast(this.#context, count, END);
    return undefined;
  }

  /** Takes results, until there are to be no more or a process has died. */
  *#manage(): Activation {
    const { results } = this.#parts;
    yield* this.#startThread("QueueFeederThread", "_feed", true, () => this.#feed());
    for (;;) {
      const watched = this.#processes.slice();
      yield* beginStep(this.#context, { ...results.awaited, writes: false, orElse: this.#deaths() });
      if (!results.isReady) {
        if (watched.some(({ handle }) => !handle!.isAlive)) return yield* this.#break();
        continue; // another process has come that can die
      }
      const message = results.takeReady();
      if (message === END) return yield* this.#sendHome();
      const result = unpickled(this.#context, message) as ResultItem;
      yield* this.#settle(this.#entered[result.work]!.future, result);
      yield* beginStep(this.#context, this.#idling);
      this.#idle++;
    }
  }

  /** That one of its processes has ended; and that there is one more of them. */
  #deaths(): Condition[] {
    const deaths = this.#processes.map(({ handle }) => ({
      shared: lifeOf(handle!),
      isOpen: (state: number) => state === 1,
    }));
    const count = this.#processes.length;
    // How many there are is something that it sees.
    const { most } = this.#parts;
    for (let i = 0; i <= count && i < most; i++) {
      this.#context.machine.noteShared(this.#started(i), false);
    }
    if (count === most) return deaths;
    return [...deaths, { shared: this.#started(count), isOpen: (state) => state === 1 }];
  }

  *#settle(future: FutureState, { result, failure }: ResultItem): Activation {
    const { machine } = this.#context;
    yield* beginStep(this.#context, future.turns.change);
    const { hasCallbacks } = future;
    if (hasCallbacks) {
      machine.noteShared(this.#callingBack, true);
      this.#isCallingBack = true;
    }
    if (failure === undefined) yield* future.succeed(result);
    else yield* future.fail(localErrorOf(failure));
    if (!hasCallbacks) return undefined;
    yield* beginStep(this.#context, { shared: this.#callingBack, writes: true, isOpen: null });
    this.#isCallingBack = false;
    return undefined;
  }

  *#break(): Activation {
    // Since 3.12.1 under the lock that `submit` takes.
    yield* beginStep(this.#context, this.#gate.turns.enter);
    yield* this.#gate.enter();
    this.#isBroken = true;
    for (const { future } of this.#entered) {
      yield* beginStep(this.#context, future.turns.change);
      if (!future.isDone) yield* future.fail(new BrokenProcessPool(BROKEN_FUTURE));
    }
    yield* this.#killAll();
    yield* this.#joinAll();
    yield* this.#gate.leave();
    return undefined;
  }

  /** Signals come at moments of their own; but nobody can tell in which order from processes that all end here. */
  *#killAll(): Generator<undefined, void, unknown> {
    const { machine } = this.#context;
    const [first, ...rest] = this.#processes.map(({ handle }) => handle!);
    const writes = (state: number): boolean => state === 0;
    yield* beginStep(this.#context, { ...turnAtProcess(first!, "end"), writes, alsoReads: rest.map(lifeOf) });
    for (const { handle } of this.#processes) machine.endProcess(handle!, -15);
  }

  *#sendHome(): Activation {
    const { calls } = this.#parts;
    for (let i = 0; i < this.#processes.length; i++) {
      yield* calls.put(this.#context, () => pickled(this.#context, null));
    }
    return yield* this.#joinAll();
  }

  *#joinAll(): Activation {
    for (const process of this.#processes) yield* process.await(null);
    return undefined;
  }
}

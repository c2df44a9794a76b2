/**
 * The end of a process: what CPython does between the last line of the program and its exit.
 *
 * When the main thread is through with the module, executors are told (`threading._register_atexit`), the threads that
 * are no daemons are waited for (`threading._shutdown`), and then the functions of `atexit` are called, the last one first
 * (Modules/atexitmodule.c). The main thread stays for that only where there is something to be called.
 */
import type { Activation } from "../machine/program-interface.ts";
import { Stopped } from "../machine/stopped.ts";
import type { Thread } from "../machine/thread.ts";
import type { Shared } from "../machine/turn.ts";
import { repr } from "./format.ts";
import { beginStep, invoke, type LibraryContext } from "./library-context.ts";
import { waitForEnd } from "./threads.ts";

/** What is done after everything else, where there is need of it. */
interface LastActivity {
  isNeeded(): boolean;
  run(): Activation;
}

/** What is done at the end of the module's text. In a run it waits for nobody. */
type Notice = () => Generator<undefined, void, unknown>;

interface Callback {
  readonly callee: unknown;
  readonly args: unknown[];
}

export class Shutdown {
  /** True once the module's own text is through. */
  isUnderWay = false;
  /** What it is to others: whether it is under way, and what there is to be called. */
  readonly shared: Shared;
  readonly #context: LibraryContext;
  readonly #notices: Notice[] = [];
  #callbacks: Callback[] = [];
  #last: LastActivity | null = null;

  constructor(context: LibraryContext) {
    this.#context = context;
    context.onRestart(() => {
      this.#notices.length = 0;
      this.begin();
    });
    const place = { id: `shutdown ${context.interpreter.key}`, name: "shutdown" };
    this.shared = { place, state: () => (this.isUnderWay ? 1 : 0) };
    context.interpreter.beforeEnd = (thread, isLast) => this.#beforeEnd(thread, isLast);
  }

  /** Adds something to be done at once when the module's text is through. */
  notify(notice: Notice): void {
    this.#context.machine.noteShared(this.shared, true);
    this.#notices.push(notice);
  }

  /** Says what is to be done after all that is registered. */
  registerLast(activity: LastActivity): void {
    this.#last = activity;
  }

  /** Forgets what was registered: a process begins with nothing. */
  begin(): void {
    this.#callbacks = [];
    this.isUnderWay = false;
  }

  /** Does all that is to be done before a process ends, on the thread that calls it. */
  *leave(): Activation {
    yield* this.#begin();
    return yield* this.#finish(this.#context.machine.current);
  }

  *#begin(): Generator<undefined, void, unknown> {
    const turn = { shared: this.shared, writes: true, isOpen: null };
    if (this.#notices.length > 0) yield* beginStep(this.#context, turn);
    this.#context.machine.noteShared(this.shared, true);
    this.isUnderWay = true;
    for (const notice of this.#notices.reverse()) yield* notice();
  }

  /** Adds a call to be made when all threads have ended. */
  register(callee: unknown, args: unknown[]): void {
    this.#context.machine.noteShared(this.shared, true);
    this.#callbacks.push({ callee, args });
  }

  #beforeEnd(thread: Thread, isLast: boolean): Activation | null {
    const isMainThrough = thread === this.#context.interpreter.mainThread && !this.isUnderWay;
    if (isMainThrough) {
      this.#context.machine.noteShared(this.shared, false);
      if (!this.#context.machine.isTimed && this.#notices.length > 0) return this.leave();
      // In a run nothing of it waits for anybody.
      this.#begin().next();
    }
    const isNeeded = this.#callbacks.length > 0 || this.#last?.isNeeded() === true;
    if (!isNeeded && (!isMainThrough || this.#nextUnseen(thread, "anywhere") === null)) return null;
    if (isMainThrough) return this.#finish(thread);
    return isLast ? this.#callBack() : null;
  }

  /**
   * Where all orders are explored, the main thread waits for all others that are no daemons, those that it has made first and
   * each before those that that one has made: so it waits for none that it cannot know of. Who ends another interpreter
   * begins with those that were made by visitors, who were there before. Gives the next one, or null.
   */
  #nextUnseen(main: Thread, where: "here" | "anywhere", maker: Thread | null = null): Thread | null {
    const { machine, process, interpreter } = this.#context;
    if (machine.isTimed) return null;
    const isFirst = ({ path, origin }: Thread): boolean =>
      interpreter === main.home ? makerOf(path) === main.path : origin !== interpreter;
    for (const thread of process.threads) {
      const { path, home, isDaemon, state } = thread;
      if (maker === null ? !isFirst(thread) : makerOf(path) !== maker.path) continue;
      if (isDaemon || state === "new" || (where === "here" && home !== interpreter)) continue;
      const next = main.seenEnds.has(thread) ? this.#nextUnseen(main, where, thread) : thread;
      if (next !== null) return next;
    }
    return null;
  }

  *#waitForAll(main: Thread, where: "here" | "anywhere"): Generator<undefined, void, unknown> {
    for (let next = this.#nextUnseen(main, where); next !== null; next = this.#nextUnseen(main, where)) {
      yield* waitForEnd(this.#context, next, null);
    }
  }

  *#finish(main: Thread): Activation {
    const { machine, process, interpreter } = this.#context;
    if (!machine.isTimed) {
      yield* this.#waitForAll(main, "here");
      yield* this.#callBack();
      // Nothing comes of that but that it is the last one.
      if (interpreter === main.home) yield* this.#waitForAll(main, "anywhere");
      return undefined;
    }
    const findOther = (): Thread | undefined =>
      process.threads.find(
        ({ id, home, isDaemon, state }) =>
          id !== main.id && home === interpreter && !isDaemon && state !== "ended" && state !== "new",
      );
    for (let other = findOther(); other !== undefined; other = findOther()) {
      yield* waitForEnd(this.#context, other, null);
    }
    return yield* this.#callBack();
  }

  *#callBack(): Activation {
    const { output } = this.#context;
    for (let callback = this.#callbacks.pop(); callback; callback = this.#callbacks.pop()) {
      try {
        yield* invoke(this.#context, callback.callee, undefined, callback.args);
      } catch (error) {
        if (error instanceof Stopped) throw error;
        output.error(`Exception ignored in atexit callback ${repr(callback.callee)}:`);
        output.traceback(error);
      }
    }
    if (this.#last !== null) yield* this.#last.run();
    return undefined;
  }
}

/** The path of the thread that made the one with this path. */
function makerOf(path: string): string {
  return path.slice(0, path.lastIndexOf("."));
}

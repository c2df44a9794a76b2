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
import { invoke, type LibraryContext } from "./library-context.ts";
import { waitForEnd } from "./threads.ts";

/** What is done after everything else, where there is need of it. */
interface LastActivity {
  isNeeded(): boolean;
  run(): Activation;
}

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
  readonly #notices: (() => void)[] = [];
  #callbacks: Callback[] = [];
  #last: LastActivity | null = null;

  constructor(context: LibraryContext) {
    this.#context = context;
    context.onRestart(() => {
      this.#notices.length = 0;
      this.begin();
    });
    const { id, process } = context.interpreter;
    const place = { id: `shutdown ${process.index}.${id}`, name: "shutdown" };
    this.shared = { place, state: () => (this.isUnderWay ? 1 : 0) };
    context.interpreter.beforeEnd = (thread, isLast) => this.#beforeEnd(thread, isLast);
  }

  /** Adds something to be done at once when the module's text is through. */
  notify(notice: () => void): void {
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
    this.#begin();
    return yield* this.#finish(this.#context.machine.current);
  }

  #begin(): void {
    this.#context.machine.noteShared(this.shared, true);
    this.isUnderWay = true;
    for (const notice of this.#notices.reverse()) notice();
  }

  /** Adds a call to be made when all threads have ended. */
  register(callee: unknown, args: unknown[]): void {
    this.#context.machine.noteShared(this.shared, true);
    this.#callbacks.push({ callee, args });
  }

  #beforeEnd(thread: Thread, isLast: boolean): Activation | null {
    const isMainThrough = thread === this.#context.interpreter.mainThread && !this.isUnderWay;
    if (isMainThrough) this.#begin();
    const isNeeded = this.#callbacks.length > 0 || this.#last?.isNeeded() === true;
    if (!isNeeded && (!isMainThrough || this.#nextUnseen(thread) === null)) return null;
    if (isMainThrough) return this.#finish(thread);
    return isLast ? this.#callBack() : null;
  }

  /**
   * Where all orders are explored, the main thread waits for all others that are no daemons, those that it has made first and
   * each before those that that one has made: so it waits for none that it cannot know of. Gives the next one, or null.
   */
  #nextUnseen(main: Thread, maker = main): Thread | null {
    const { machine, process } = this.#context;
    if (machine.isTimed) return null;
    for (const thread of process.threads) {
      const { path, isDaemon, interpreter, state } = thread;
      if (makerOf(path) !== maker.path || interpreter !== main.interpreter) continue;
      if (isDaemon || state === "new") continue;
      const next = main.seenEnds.has(thread) ? this.#nextUnseen(main, thread) : thread;
      if (next !== null) return next;
    }
    return null;
  }

  *#finish(main: Thread): Activation {
    const { threads } = this.#context.process;
    for (let next = this.#nextUnseen(main); next !== null; next = this.#nextUnseen(main)) {
      yield* waitForEnd(this.#context, next, null);
    }
    if (!this.#context.machine.isTimed) return yield* this.#callBack();
    const findOther = (): Thread | undefined =>
      threads.find(
        ({ id, interpreter, isDaemon, state }) =>
          id !== main.id &&
          interpreter === main.interpreter &&
          !isDaemon &&
          state !== "ended" &&
          state !== "new",
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

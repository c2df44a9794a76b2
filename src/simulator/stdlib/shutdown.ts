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
    this.isUnderWay = true;
    for (const notice of this.#notices.reverse()) notice();
    return yield* this.#finish(this.#context.machine.current);
  }

  /** Adds a call to be made when all threads have ended. */
  register(callee: unknown, args: unknown[]): void {
    this.#callbacks.push({ callee, args });
  }

  #beforeEnd(thread: Thread, isLast: boolean): Activation | null {
    const isMainThrough = thread === this.#context.interpreter.mainThread && !this.isUnderWay;
    if (isMainThrough) {
      this.isUnderWay = true;
      for (const notice of this.#notices.reverse()) notice();
    }
    if (this.#callbacks.length === 0 && this.#last?.isNeeded() !== true) return null;
    if (isMainThrough) return this.#finish(thread);
    return isLast ? this.#callBack() : null;
  }

  *#finish(main: Thread): Activation {
    const { threads } = this.#context.process;
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

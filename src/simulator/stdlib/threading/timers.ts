/** `threading.Timer`, after Lib/threading.py of 3.14: a thread that waits before it calls a function. */
import type { Activation } from "../../machine/program-interface.ts";
import { pythonTypeName, readArguments } from "../arguments.ts";
import { TypeError } from "../exceptions.ts";
import { defineOperations, invoke, type LibraryContext } from "../library-context.ts";

interface EventLike {
  wait(timeout: unknown): unknown;
  set(): unknown;
  isSet(): unknown;
}

/** Makes the class of one run, over its own `Thread` and `Event`. */
export function createTimers(
  context: LibraryContext,
  Thread: new (...given: unknown[]) => object,
  Event: new () => EventLike,
) {
  class Timer extends Thread {
    readonly #interval: unknown;
    readonly #function: unknown;
    readonly #args: unknown[];
    /** Set once the timer has fired or was cancelled. */
    readonly #finished: EventLike;

    constructor(...given: unknown[]) {
      super();
      const read = readArguments("Timer.__init__", ["interval", "function", "args"], given);
      const args = read["args"] ?? [];
      if (!Array.isArray(args)) throw new TypeError(`args must be an array (${pythonTypeName(args)} given)`);
      this.#interval = read["interval"];
      this.#function = read["function"];
      this.#args = args;
      this.#finished = new Event();
    }

    get finished(): object {
      return this.#finished;
    }

    get interval(): unknown {
      return this.#interval;
    }

    *cancel(): Activation {
      return yield* this.#do(this.#finished.set, []);
    }

    *run(): Activation {
      yield* this.#do(this.#finished.wait, [this.#interval]);
      if (!(yield* this.#do(this.#finished.isSet, []))) {
        yield* invoke(context, this.#function, undefined, this.#args.slice());
      }
      return yield* this.#do(this.#finished.set, []);
    }

    *#do(method: unknown, args: unknown[]): Activation {
      return yield* invoke(context, method, this.#finished, args);
    }
  }
  defineOperations(context, Timer.prototype, ["cancel", "run"]);
  return { Timer };
}

/** The class `concurrent.futures.Future`. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments } from "../arguments.ts";
import { defineOperations, takeTurn, type LibraryContext } from "../library-context.ts";
import { isPatient, readTimeout } from "../timeouts.ts";
import { addFutureState, type FutureState } from "./future-state.ts";

/** Makes the class of one run. */
export function createFutureClass(context: LibraryContext) {
  class Future extends LibraryObject {
    readonly #state: FutureState;

    constructor(...given: unknown[]) {
      super();
      readArguments("Future.__init__", [], given);
      this.#state = addFutureState(context, this);
    }

    *result(...given: unknown[]): Activation {
      yield* this.#await("result", given);
      return this.#state.value;
    }

    /** What the call has thrown, or null where it has not. */
    *exception(...given: unknown[]): Activation {
      yield* this.#await("exception", given);
      return this.#state.error?.exception ?? null;
    }

    *#await(callee: string, given: unknown[]): Generator<undefined, void, unknown> {
      const { timeout } = readArguments(callee, ["timeout"], given);
      const seconds = readTimeout(timeout);
      yield* takeTurn(context, this.#state.awaiting(seconds), isPatient(seconds));
      yield* this.#state.await(seconds);
    }

    *done(): Activation {
      yield* takeTurn(context, this.#state.turns.look);
      return this.#state.isDone;
    }

    *running(): Activation {
      yield* takeTurn(context, this.#state.turns.look);
      return this.#state.isRunning;
    }

    *cancelled(): Activation {
      yield* takeTurn(context, this.#state.turns.look);
      return this.#state.isCancelled;
    }

    *cancel(): Activation {
      yield* takeTurn(context, this.#state.turns.cancel);
      return yield* this.#state.cancel();
    }

    *addDoneCallback(callback: unknown): Activation {
      yield* takeTurn(context, this.#state.turns.addCallback);
      yield* this.#state.addCallback(callback);
      return undefined;
    }

    *setRunningOrNotifyCancel(): Activation {
      yield* takeTurn(context);
      return yield* this.#state.begin();
    }

    *setResult(result: unknown): Activation {
      yield* takeTurn(context, this.#state.turns.change);
      yield* this.#state.succeed(result);
      return undefined;
    }

    *setException(exception: unknown): Activation {
      yield* takeTurn(context, this.#state.turns.change);
      yield* this.#state.fail(exception);
      return undefined;
    }

    override toString(): string {
      return this.#state.describe();
    }
  }
  defineOperations(context, Future.prototype, [
    "result",
    "exception",
    "done",
    "running",
    "cancelled",
    "cancel",
    "addDoneCallback",
    "setRunningOrNotifyCancel",
    "setResult",
    "setException",
  ]);
  return Future;
}

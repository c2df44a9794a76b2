/**
 * `threading.Condition`, after Lib/threading.py of 3.14: a lock, and a queue of threads that have given it back to wait for
 * news. Whoever is notified takes the lock again before it goes on, in competition with everybody else.
 */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Turn } from "../../machine/turn.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { RuntimeError } from "../exceptions.ts";
import { createHold } from "../hold.ts";
import {
  defineOperations,
  invoke,
  makePlace,
  noteOperation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { lockStateOf, readPatience, type LockState } from "../locks.ts";
import { readTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";

/** Makes the class of one run. `makeLock` makes the lock of a condition that is given none. */
export function createConditions(context: LibraryContext, makeLock: () => object) {
  const hold = createHold(context);

  class Condition extends LibraryObject {
    readonly #place: Place;
    readonly #lock: object;
    readonly #state: LockState;
    readonly #waiters = new WaitList(context);
    /** All that waits and notifies is one thing to others; who is woken is told to each apart. */
    readonly #change: Turn;

    constructor(...given: unknown[]) {
      super();
      const { lock } = readArguments("Condition.__init__", ["lock"], given);
      this.#lock = (lock as object | null | undefined) ?? makeLock();
      this.#state = lockStateOf(this.#lock);
      this.#place = makePlace(context, "Condition");
      this.#change = { shared: { place: this.#place, state: () => 0 }, writes: true, isOpen: null };
    }

    *acquire(...given: unknown[]): Activation {
      return yield* this.#state.acquire(readPatience("acquire", given));
    }

    *release(): Activation {
      yield* this.#state.release();
      return undefined;
    }

    *hold(): Activation {
      yield* this.#state.acquire(null);
      context.machine.clock += context.machine.current.costs.conditionHold;
      return hold(() => this.#state.release());
    }

    *locked(): Activation {
      return yield* this.#state.isTaken();
    }

    *wait(...given: unknown[]): Activation {
      const { timeout } = readArguments("wait", ["timeout"], given);
      return yield* this.#wait(readTimeout(timeout));
    }

    *#wait(seconds: number | null): Generator<undefined, boolean, unknown> {
      yield* takeTurn(context, this.#change);
      if (!this.#state.isOwned()) throw new RuntimeError("cannot wait on un-acquired lock");
      const waiter = this.#waiters.enlist();
      const count = yield* this.#state.releaseAll();
      const isNotified = yield* this.#waiters.await(
        waiter,
        { kind: "condition", ...this.#place },
        seconds,
        null,
        seconds === null ? null : this.#change,
      );
      yield* this.#state.acquireAll(count);
      if (!isNotified) this.#waiters.strike(waiter);
      return isNotified;
    }

    /** Waits until `predicate()` holds, or the time is over; gives what it came to last. */
    *waitFor(...given: unknown[]): Activation {
      const { predicate, timeout } = readArguments("waitFor", ["predicate", "timeout"], given);
      const seconds = readTimeout(timeout);
      const ask = (): Activation => invoke(context, predicate, undefined, []);
      let result = yield* ask();
      if (result) return result;
      const deadline = new Deadline(context, seconds, true);
      for (let left = seconds; ; left = deadline.left) {
        yield* this.#wait(left);
        result = yield* ask();
        if (result || deadline.isOver) return result;
      }
    }

    *notify(...given: unknown[]): Activation {
      const { n = 1 } = readArguments("notify", ["n"], given);
      yield* this.#notify("notify", readWhole(n));
      return undefined;
    }

    *notifyAll(): Activation {
      yield* this.#notify("notifyAll", Infinity);
      return undefined;
    }

    *#notify(name: string, n: number): Generator<undefined, void, unknown> {
      yield* takeTurn(context, this.#change);
      if (!this.#state.isOwned()) throw new RuntimeError("cannot notify on un-acquired lock");
      this.#waiters.wake(Math.max(n, 0));
      noteOperation(context, this.#place, name, String(this.#waiters.length));
    }

    override toString(): string {
      return `<Condition(${String(this.#lock)}, ${this.#waiters.length})>`;
    }
  }
  defineOperations(context, Condition.prototype, [
    "acquire",
    "release",
    "hold",
    "locked",
    "wait",
    "waitFor",
    "notify",
    "notifyAll",
  ]);
  return { Condition };
}

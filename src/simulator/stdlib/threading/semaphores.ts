/**
 * `threading.Semaphore` and `BoundedSemaphore`, after Lib/threading.py of 3.14: a count and a queue. A release adds to the
 * count and wakes the longest waiter, which looks again: until it does, the permit is there for anybody.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Place } from "../../machine/event.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Turn } from "../../machine/turn.ts";
import type { Thread } from "../../machine/thread.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { ValueError } from "../exceptions.ts";
import { createHold } from "../hold.ts";
import {
  defineOperations,
  makePlace,
  noteOperation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { isPatient, readTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";

/** Makes both classes of one run. */
export function createSemaphores(context: LibraryContext) {
  const { machine } = context;
  const hold = createHold(context);

  class Semaphore extends LibraryObject {
    readonly #place: Place;
    readonly #initial: number;
    readonly #waiters = new WaitList(context);
    /** Whoever has a permit, for the report of a deadlock. */
    readonly #holders: Thread[] = [];
    readonly #turns: Readonly<Record<"acquire" | "try" | "release", Turn>>;
    #value: number;

    constructor(...given: unknown[]) {
      super();
      const { value = 1 } = readArguments(`${new.target.name}.__init__`, ["value"], given);
      this.#value = readWhole(value);
      if (this.#value < 0) throw new ValueError("semaphore initial value must be >= 0");
      this.#initial = this.#value;
      this.#place = makePlace(context, "Semaphore");
      const shared = { place: this.#place, state: () => this.#value };
      this.#turns = {
        acquire: { cost: "semaphore", shared, writes: true, isOpen: (state) => state > 0 },
        try: {
          cost: "semaphore",
          shared,
          writes: (state) => state > 0,
          isOpen: null,
          until: (state) => state > 0,
        },
        release: { cost: "semaphore", shared, writes: true, isOpen: null },
      };
    }

    *acquire(...given: unknown[]): Activation {
      const { blocking = true, timeout } = readArguments("acquire", ["blocking", "timeout"], given);
      const seconds = readTimeout(timeout);
      if (!blocking && seconds !== null)
        throw new ValueError("can't specify timeout for non-blocking acquire");
      return yield* this.#acquire(blocking ? seconds : 0);
    }

    *#acquire(seconds: number | null): Generator<undefined, boolean, unknown> {
      yield* takeTurn(context, seconds === null ? this.#turns.acquire : this.#turns.try, isPatient(seconds));
      const deadline = new Deadline(context, seconds);
      while (this.#value === 0) {
        if (deadline.isOver) return false;
        yield* this.#waiters.wait({ kind: "semaphore", ...this.#place }, deadline.left, () => this.#holder());
      }
      this.#value--;
      this.#holders.push(machine.current);
      noteOperation(context, this.#place, "acquire", String(this.#value));
      return true;
    }

    *release(...given: unknown[]): Activation {
      const { n = 1 } = readArguments("release", ["n"], given);
      yield* this.#release(readWhole(n));
      return undefined;
    }

    *#release(n: number): Generator<undefined, void, unknown> {
      if (n < 1) throw new ValueError("n must be one or more");
      yield* takeTurn(context, this.#turns.release);
      if (this.#value + n > this.most) throw new ValueError("Semaphore released too many times");
      this.#value += n;
      for (let i = 0; i < n; i++) this.#forgetHolder();
      noteOperation(context, this.#place, "release", String(this.#value));
      this.#waiters.wake(n);
    }

    *hold(): Activation {
      yield* this.#acquire(null);
      return hold(() => this.#release(1));
    }

    /** How many permits there may be. */
    protected get most(): number {
      return Infinity;
    }

    protected get initial(): number {
      return this.#initial;
    }

    /** Permits belong to nobody: anyone may give them back, and one that began at 0 is a signal that nobody holds. */
    #holder(): Thread | null {
      return this.#initial === 0 ? null : (this.#holders[0] ?? null);
    }

    #forgetHolder(): void {
      const position = this.#holders.indexOf(machine.current);
      this.#holders.splice(Math.max(position, 0), 1);
    }

    override toString(): string {
      const limit = this.most === Infinity ? "" : `/${this.most}`;
      return `<threading.${this.constructor.name}: value=${this.#value}${limit}>`;
    }
  }
  defineOperations(context, Semaphore.prototype, ["acquire", "release", "hold"]);

  class BoundedSemaphore extends Semaphore {
    protected override get most(): number {
      return this.initial;
    }
  }
  return { Semaphore, BoundedSemaphore };
}

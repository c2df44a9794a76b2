/** The iterators that `imap` and `imapUnordered` of a pool give, after Lib/multiprocessing/pool.py of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Condition, Shared, Turn } from "../../machine/turn.ts";
import { readArguments } from "../arguments.ts";
import { beginStep, defineOperations, makePlace, takeTurn, type LibraryContext } from "../library-context.ts";
import { isPatient, readTimeout } from "../timeouts.ts";
import { Deadline, WaitList } from "../wait-list.ts";
import { TimeoutError } from "./errors.ts";
import type { Job } from "./pool-results.ts";
import type { PoolOutcome } from "./pool-worker.ts";
import { localErrorOf } from "./remote-errors.ts";

const isSet = (state: number): boolean => state > 0;

/** Makes the class of one interpreter. */
export function createIMapIterator(context: LibraryContext) {
  const { machine } = context;

  /**
   * Where all orders are explored, each part has a slot of its own, and so has the end, behind the last one: whoever wants the next
   * item looks at that slot only.
   */
  class IMapIterator extends LibraryObject implements Job {
    readonly #place = makePlace(context, "IMapIterator");
    readonly #waiters = new WaitList(context);
    readonly #isOrdered: boolean;
    /** What came of the parts: by number, or in the order of their coming. */
    readonly #outcomes = new Map<number, PoolOutcome>();
    readonly #asking: Turn;
    readonly #arriving: Shared;
    readonly #counting: Shared;
    #arrived = 0;
    #given = 0;
    #count: number | null = null;
    /** Up to where there is nothing but the end. */
    #lastEnd = 0;
    #ready: unknown[] = [];

    constructor(isOrdered: boolean) {
      super();
      this.#isOrdered = isOrdered;
      this.#asking = { shared: this.#part("asked", () => this.#given), writes: true, isOpen: null };
      this.#arriving = this.#part("arrived", () => this.#arrived);
      this.#counting = this.#part("count", () => (this.#count === null ? 0 : 1));
    }

    #part(what: string, state: () => number): Shared {
      return { place: { id: `${this.#place.id} ${what}`, name: this.#place.name }, state };
    }

    /** 1 where there is an item, 2 where there is none any more. */
    #slot(number: number): Shared {
      return this.#part(`#${number}`, () => {
        if (this.#outcomes.has(number)) return 1;
        return this.#count !== null && number >= this.#count && number <= this.#lastEnd ? 2 : 0;
      });
    }

    *take(part: number, outcome: PoolOutcome): Generator<object | undefined, boolean, unknown> {
      const number = this.#isOrdered ? part : this.#arrived;
      if (!this.#isOrdered) machine.noteShared(this.#arriving, true);
      machine.noteShared(this.#slot(number), true);
      this.#outcomes.set(number, outcome);
      this.#arrived++;
      this.#waiters.wakeAll();
      return this.#arrived === this.#count;
    }

    hasParts(count: number): boolean {
      machine.noteShared(this.#counting, true);
      machine.noteShared(this.#slot(count), true);
      this.#count = this.#lastEnd = count;
      this.#waiters.wakeAll();
      return this.#arrived === count;
    }

    *ends(): Iterable<Condition> {
      yield { shared: this.#counting, isOpen: isSet };
      for (let number = 0; number < this.#count!; number++) {
        yield { shared: this.#slot(number), isOpen: isSet };
      }
    }

    [Symbol.iterator](): this {
      return this;
    }

    *next(...given: unknown[]): Activation {
      const seconds = readTimeout(readArguments("next", ["timeout"], given)["timeout"]);
      if (!machine.isTimed) return yield* this.#nextStep(seconds);
      const deadline = new Deadline(context, seconds);
      yield* takeTurn(context);
      for (;;) {
        if (this.#ready.length > 0) return { value: this.#ready.shift(), done: false };
        if (this.#given === this.#count) return { value: undefined, done: true };
        const outcome = this.#outcomes.get(this.#given);
        if (outcome !== undefined) {
          this.#outcomes.delete(this.#given++);
          return this.#give(outcome);
        }
        if (deadline.isOver) throw new TimeoutError();
        yield* this.#waiters.wait({ kind: "item", ...this.#place }, deadline.left);
      }
    }

    #give(outcome: PoolOutcome): object {
      if ("failure" in outcome) throw localErrorOf(outcome.failure);
      this.#ready = [...outcome.results];
      return { value: this.#ready.shift(), done: false };
    }

    /** Draws a number first, unless it would give it back, and then waits for the item with that number. */
    *#nextStep(seconds: number | null): Activation {
      yield* takeTurn(context, this.#asking);
      if (this.#ready.length > 0) return { value: this.#ready.shift(), done: false };
      let number = this.#given;
      if (seconds === null) {
        this.#given++;
        const waiting = { kind: "item", ...this.#place } as const;
        yield* beginStep(context, { shared: this.#slot(number), writes: false, isOpen: isSet, waiting });
      } else {
        const turn: Turn = { shared: this.#slot(number), writes: false, isOpen: null, until: isSet };
        yield* beginStep(context, turn, isPatient(seconds));
        machine.noteShared(this.#asking.shared, true);
        number = this.#given;
        machine.noteShared(this.#slot(number), false);
        if (this.#slot(number).state() === 0) throw new TimeoutError();
        this.#given++;
      }
      const outcome = this.#outcomes.get(number);
      if (outcome !== undefined) return this.#give(outcome);
      // Whoever has the next number finds the end as well.
      machine.noteShared(this.#slot(number + 1), true);
      this.#lastEnd = number + 1;
      return { value: undefined, done: true };
    }

    override toString(): string {
      const name = this.#isOrdered ? "IMapIterator" : "IMapUnorderedIterator";
      return `<multiprocessing.pool.${name} object at 0x...>`;
    }
  }
  defineOperations(context, IMapIterator.prototype, ["next"]);
  return IMapIterator;
}

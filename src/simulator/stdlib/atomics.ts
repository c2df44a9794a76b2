/**
 * `machine.AtomicInt`: a number with operations that are one indivisible step each, as processors have them and Python does
 * not; and `spinWait`, which marks the turn of a loop that waits for one to change.
 */
import type { Place } from "../machine/event.ts";
import { LibraryObject } from "../machine/memory.ts";
import type { Shared, Turn } from "../machine/turn.ts";
import type { Activation } from "../machine/program-interface.ts";
import { readArguments, readWhole } from "./arguments.ts";
import {
  defineOperations,
  makePlace,
  noteOperation,
  operation,
  takeTurn,
  type LibraryContext,
} from "./library-context.ts";

export function createAtomics(context: LibraryContext) {
  class AtomicInt extends LibraryObject {
    readonly #place: Place;
    readonly #shared: Shared;
    #value: number;

    constructor(...given: unknown[]) {
      super();
      const { value = 0 } = readArguments("AtomicInt", ["value"], given);
      this.#value = readWhole(value);
      this.#place = makePlace(context, "AtomicInt");
      this.#shared = { place: this.#place, state: () => this.#value };
    }

    *load(): Activation {
      yield* takeTurn(context, this.#turn(false));
      this.#note("load");
      return this.#value;
    }

    *store(...given: unknown[]): Activation {
      const value = readWhole(readArguments("store", ["value"], given)["value"]);
      yield* takeTurn(context, this.#turn(true));
      this.#value = value;
      this.#note("store");
      return undefined;
    }

    /** Gives the value before. */
    *fetchAdd(...given: unknown[]): Activation {
      const { amount = 1 } = readArguments("fetchAdd", ["amount"], given);
      const added = readWhole(amount);
      yield* takeTurn(context, this.#turn(true));
      const before = this.#value;
      this.#value = before + added;
      this.#note("fetchAdd");
      return before;
    }

    /** Gives whether the value was the expected one, and is now the other. */
    *compareExchange(...given: unknown[]): Activation {
      const read = readArguments("compareExchange", ["expected", "value"], given);
      const [expected, value] = [readWhole(read["expected"]), readWhole(read["value"])];
      yield* takeTurn(
        context,
        this.#turn((state) => state === expected),
      );
      const isExpected = this.#value === expected;
      if (isExpected) this.#value = value;
      this.#note("compareExchange");
      return isExpected;
    }

    #turn(writes: Turn["writes"]): Turn {
      return { shared: this.#shared, writes, isOpen: null };
    }

    #note(name: string): void {
      noteOperation(context, this.#place, name, String(this.#value));
    }

    override toString(): string {
      return `AtomicInt(${this.#value})`;
    }
  }
  defineOperations(context, AtomicInt.prototype, ["load", "store", "fetchAdd", "compareExchange"]);

  const spinWait = operation(context, "spinWait", function* () {
    yield* takeTurn(context);
    return undefined;
  });
  return { AtomicInt, spinWait };
}

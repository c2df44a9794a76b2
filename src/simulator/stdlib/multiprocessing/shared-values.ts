/**
 * `Value` and `Array` of `multiprocessing`, after Lib/multiprocessing/sharedctypes.py of 3.14: numbers that processes share, with a
 * lock that each read and each write takes by itself. So `v.value += 1` is two operations, and loses updates.
 */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation, Suspendable } from "../../machine/program-interface.ts";
import { addSharedView } from "../../machine/shared-view.ts";
import { pythonTypeName, readArguments } from "../arguments.ts";
import { AttributeError, IndexError, TypeError } from "../exceptions.ts";
import { repr } from "../format.ts";
import { asLibrary, defineOperations, makePlace, takeTurn, type LibraryContext } from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import type { Launcher } from "./launcher.ts";
import { requireSpawning, Shared, type SemLock, type SharedLocks } from "./locks.ts";
import type { StartContext } from "./start-method.ts";
import { cellsOf, requireNumber, typeName, type Cells } from "./type-codes.ts";

interface Store {
  readonly code: string;
  readonly cells: Cells;
  /** What it is called where somebody has to tell it from others. */
  readonly place: Place;
}

/** Makes the base classes of one interpreter. */
export function createSharedValues(context: LibraryContext, launcher: Launcher, locks: SharedLocks) {
  const { machine } = context;
  const placeOf = (name: string): Place => (machine.isTimed ? { id: "", name } : makePlace(context, name));

  abstract class Synchronized extends LibraryObject {
    readonly #store: Store;
    readonly #lock: SemLock | null;

    constructor(start: StartContext, given: readonly unknown[], make: () => Store, lock: unknown) {
      super();
      const [first, own] = given;
      if (first instanceof Shared) {
        this.#store = first.state as Store;
        this.#lock = own as SemLock | null;
        return;
      }
      const store = make();
      this.#store = machine.outside(() => store);
      this.#lock = readLock(lock) ?? (lock === false ? null : new locks.RLock(start, []));
    }

    [REDUCE](): Reduced {
      requireSpawning(launcher, this, this.syncName);
      return { kind: this.syncName, state: this.#store, parts: [this.#lock] };
    }

    /** What CPython calls the class. */
    protected abstract readonly syncName: string;

    getLock(): SemLock {
      if (this.#lock === null)
        throw new AttributeError(`'${typeName(this.#store.code)}' object has no attribute 'get_lock'`);
      return this.#lock;
    }

    override toString(): string {
      const { code, cells } = this.#store;
      const values = machine.outside(() => [...cells]);
      return `<${this.syncName} wrapper for ${typeName(code)}(${values.join(", ")})>`;
    }

    get count(): number {
      return this.#store.cells.length;
    }

    *read(index: number): Generator<undefined, number, unknown> {
      const { cells } = this.#store;
      yield* this.#enter(index, false);
      try {
        return machine.outside(() => cells[index]!);
      } finally {
        yield* this.#leave();
      }
    }

    *write(index: number, value: unknown): Generator<undefined, void, unknown> {
      const { cells, code } = this.#store;
      const number = requireNumber(code, value);
      yield* this.#enter(index, true);
      try {
        machine.outside(() => void (cells[index] = number));
      } finally {
        yield* this.#leave();
      }
    }

    *#enter(index: number, writes: boolean): Generator<undefined, void, unknown> {
      const { place } = this.#store;
      const shared = { place: { ...place, id: `${place.id}[${index}]` }, state: () => 0 };
      if (this.#lock === null) yield* takeTurn(context, { shared, writes, isOpen: null });
      else yield* this.#lock.take(null);
    }

    *#leave(): Generator<undefined, void, unknown> {
      if (this.#lock !== null) yield* this.#lock.give();
    }
  }

  function readLock(lock: unknown): SemLock | null {
    if (lock instanceof locks.SemLock) return lock;
    if (lock === undefined || lock === null || typeof lock === "boolean") return null;
    throw new AttributeError(`${repr(lock)} has no method 'acquire'`);
  }

  let hasAccessors = false;

  /** The property `value` can only be made once the program is there. */
  function addAccessors(): void {
    if (hasAccessors) return;
    hasAccessors = true;
    const accessor = (generator: Suspendable): (() => unknown) =>
      context.program.function("method", "value", 0, asLibrary(generator)) as () => unknown;
    Object.defineProperty(Value.prototype, "value", {
      get: accessor(function (this: unknown) {
        return (this as Value).read(0);
      }),
      set: accessor(function (this: unknown, value) {
        return (this as Value).write(0, value);
      }),
      configurable: true,
    });
  }

  class Value extends Synchronized {
    protected get syncName(): string {
      return "Synchronized";
    }

    constructor(start: StartContext, given: readonly unknown[]) {
      const isRemade = given[0] instanceof Shared;
      const {
        typecode,
        value = 0,
        lock,
      } = isRemade ? {} : readArguments("Value", ["typecode", "value", "*", "lock"], given);
      const make = (): Store => {
        const cells = cellsOf(typecode, 1);
        cells[0] = requireNumber(typecode as string, value);
        return { code: typecode as string, cells, place: placeOf("Value") };
      };
      super(start, given, make, lock);
      addAccessors();
    }
  }

  class SharedArray extends Synchronized {
    protected get syncName(): string {
      return "SynchronizedArray";
    }

    constructor(start: StartContext, given: readonly unknown[]) {
      const isRemade = given[0] instanceof Shared;
      const { typecode, sizeOrInitializer, lock } = isRemade
        ? {}
        : readArguments("Array", ["typecode", "sizeOrInitializer", "*", "lock"], given);
      super(
        start,
        given,
        () => ({ ...arrayStore(typecode, sizeOrInitializer), place: placeOf("Array") }),
        lock,
      );
      addSharedView(this, view);
    }

    get length(): number {
      return this.count;
    }

    [Symbol.iterator](): Elements {
      return new Elements(this);
    }
  }

  const checked = (array: SharedArray, index: number): number => {
    if (index >= array.count) throw new IndexError("invalid index");
    return index;
  };
  const view = {
    read: asLibrary(function (this: unknown, index) {
      const array = this as SharedArray;
      return array.read(checked(array, index as number));
    }),
    write: asLibrary(function (this: unknown, index, value) {
      const array = this as SharedArray;
      return array.write(checked(array, index as number), value);
    }),
  };

  /** Iterates over an array, an element at a time. */
  class Elements extends LibraryObject {
    readonly #array: SharedArray;
    #at = 0;

    constructor(array: SharedArray) {
      super();
      this.#array = array;
    }

    [Symbol.iterator](): this {
      return this;
    }

    *next(): Activation {
      if (this.#at >= this.#array.count) return { value: undefined, done: true };
      return { value: yield* this.#array.read(this.#at++), done: false };
    }
  }
  defineOperations(context, Elements.prototype, ["next"]);
  return { Value, Array: SharedArray };
}

function arrayStore(code: unknown, sizeOrInitializer: unknown): Omit<Store, "place"> {
  if (typeof sizeOrInitializer === "number")
    return { code: code as string, cells: cellsOf(code, sizeOrInitializer) };
  if (!Array.isArray(sizeOrInitializer)) {
    throw new TypeError(`object of type '${pythonTypeName(sizeOrInitializer)}' has no len()`);
  }
  const cells = cellsOf(code, sizeOrInitializer.length);
  sizeOrInitializer.forEach((value, index) => (cells[index] = requireNumber(code as string, value)));
  return { code: code as string, cells };
}

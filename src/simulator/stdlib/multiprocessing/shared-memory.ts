/** The module `multiprocessing.shared_memory`, after Lib/multiprocessing/shared_memory.py of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import { addSharedView } from "../../machine/shared-view.ts";
import type { Turn } from "../../machine/turn.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { FileExistsError, FileNotFoundError, IndexError, TypeError, ValueError } from "../exceptions.ts";
import { repr } from "../format.ts";
import { asLibrary, defineOperations, takeTurn, type LibraryContext } from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";

/** Makes the module of one interpreter. */
export function createSharedMemory(context: LibraryContext) {
  const { machine } = context;
  const nameOfMemory = new WeakMap<object, string>();
  /** What it is to others to access one byte of a memory. */
  const turnAt = (bytes: unknown, index: number, writes: boolean): Turn => {
    const name = nameOfMemory.get(bytes as object) ?? "";
    return { shared: { place: { id: `${name}[${index}]`, name }, state: () => 0 }, writes, isOpen: null };
  };
  /** The names that memory has. */
  const named = { place: { id: "shared memory", name: "shared memory" }, state: () => 0 };

  const view = {
    read: asLibrary(function* (this: unknown, index) {
      yield* takeTurn(context, turnAt(this, index as number, false));
      const bytes = inside(this as Uint8Array, index as number);
      return machine.outside(() => bytes[index as number]);
    }),
    write: asLibrary(function* (this: unknown, index, value) {
      if (typeof value !== "number" || !Number.isInteger(value)) {
        throw new TypeError("memoryview: invalid type for format 'B'");
      }
      const byte = value;
      if (byte < 0 || byte > 255) throw new ValueError("memoryview: invalid value for format 'B'");
      yield* takeTurn(context, turnAt(this, index as number, true));
      const bytes = inside(this as Uint8Array, index as number);
      machine.outside(() => void (bytes[index as number] = byte));
      return byte;
    }),
  };

  class SharedMemory extends LibraryObject {
    readonly #name: string;
    readonly #size: number;
    #buf: Uint8Array | null;

    constructor(...given: unknown[]) {
      super();
      const names = ["name", "create", "size", "*", "track"];
      const { name = null, create = false, size = 0 } = readArguments("SharedMemory.__init__", names, given);
      const bytes = readWhole(size);
      if (bytes < 0) throw new ValueError("'size' must be a positive integer");
      if (create && bytes === 0) throw new ValueError("'size' must be a positive number different from zero");
      if (name === null && !create) throw new ValueError("'name' can only be None if create=True");
      const wanted = name === null ? null : String(name);
      machine.noteShared(named, Boolean(create));
      const made = machine.outside(() => open(wanted, Boolean(create), bytes));
      if (made === "missing") {
        throw new FileNotFoundError(`[Errno 2] No such file or directory: ${repr(`/${wanted}`)}`);
      }
      if (made === "there") throw new FileExistsError(`[Errno 17] File exists: ${repr(`/${wanted}`)}`);
      this.#name = made.name;
      this.#size = made.memory.length;
      this.#buf = made.memory.subarray();
      nameOfMemory.set(this.#buf, made.name);
      addSharedView(this.#buf, view);
    }

    [REDUCE](): Reduced {
      return { kind: "SharedMemory", state: this.#name };
    }

    get name(): string {
      return this.#name;
    }

    get size(): number {
      return this.#size;
    }

    get buf(): Uint8Array | null {
      return this.#buf;
    }

    *close(): Activation {
      yield* takeTurn(context);
      this.#buf = null;
      return undefined;
    }

    *unlink(): Activation {
      yield* takeTurn(context, { shared: named, writes: true, isOpen: null });
      if (!machine.outside(() => context.world!.sharedMemory.delete(this.#name))) {
        throw new FileNotFoundError(`[Errno 2] No such file or directory: ${repr(`/${this.#name}`)}`);
      }
      return undefined;
    }

    override toString(): string {
      return `SharedMemory(${repr(this.#name)}, size=${this.#size})`;
    }
  }
  defineOperations(context, SharedMemory.prototype, ["close", "unlink"]);
  context.rebuilders.set("SharedMemory", (state) => new SharedMemory({ name: state }));

  function open(wanted: string | null, create: boolean, size: number) {
    const world = context.world!;
    const name = wanted ?? `psm_${(++world.numbers).toString(16).padStart(8, "0")}`;
    const known = world.sharedMemory.get(name);
    if (!create) return known === undefined ? "missing" : { name, memory: known };
    if (known !== undefined) return "there";
    const memory = new Uint8Array(size);
    world.memories.push(memory);
    world.sharedMemory.set(name, memory);
    return { name, memory };
  }

  return { SharedMemory };
}

function inside(bytes: Uint8Array, index: number): Uint8Array {
  if (index >= bytes.length) throw new IndexError("index out of bounds on dimension 1");
  return bytes;
}

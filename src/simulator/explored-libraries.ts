import type { LibraryMaker } from "./load-program.ts";
import type { InterpreterState } from "./machine/process.ts";
import { lastingObjects, type Library } from "./stdlib/library.ts";
import type { LibraryContext } from "./stdlib/library-context.ts";

interface Made {
  readonly context: LibraryContext;
  readonly library: Library;
  /** What outlasts an execution, once somebody has asked. */
  lasting: WeakMap<object, string> | null;
}

/**
 * The libraries of all interpreters of an explored program. To make one takes longer than most executions: so an interpreter that
 * the next execution makes again has its library again, as it was when it was new.
 */
export class ExploredLibraries {
  readonly #make: LibraryMaker;
  readonly #imports: readonly string[];
  readonly #made = new Map<InterpreterState, Made>();

  /** `imports`: the modules that the program has by name. */
  constructor(make: LibraryMaker, imports: readonly string[]) {
    this.#make = make;
    this.#imports = imports;
  }

  /** The library of an interpreter that is about to begin. */
  readonly of: LibraryMaker = (interpreter) => {
    const known = this.#made.get(interpreter);
    if (known !== undefined) {
      known.context.restart();
      return known;
    }
    const made: Made = { ...this.#make(interpreter), lasting: null };
    this.#made.set(interpreter, made);
    return made;
  };

  /** True where all of them can be used for another execution. */
  get canRestart(): boolean {
    for (const { library } of this.#made.values()) if (!library.canRestart) return false;
    return true;
  }

  /** The name of an object of one of them that outlasts an execution, as a class does; null for others. */
  nameOfLasting(object: object): string | null {
    for (const made of this.#made.values()) {
      made.lasting ??= lastingObjects(made.library, this.#imports);
      const name = made.lasting.get(object);
      if (name !== undefined) return name;
    }
    return null;
  }
}

import { LibraryObject } from "../machine/memory.ts";
import type { Activation } from "../machine/program-interface.ts";
import { defineOperations, type LibraryContext } from "./library-context.ts";

/** Gives something back; it may have to wait for that. */
export type Release = () => Generator<undefined, unknown, unknown>;

/** Gives a function that makes what `hold()` returns: one acquisition, given back once, when its block is left. */
export function createHold(context: LibraryContext): (release: Release) => object {
  class Hold extends LibraryObject {
    #release: Release | null;

    constructor(release: Release) {
      super();
      this.#release = release;
    }

    *[Symbol.dispose](): Activation {
      const release = this.#release;
      this.#release = null;
      if (release !== null) yield* release();
      return undefined;
    }
  }
  defineOperations(context, Hold.prototype, [Symbol.dispose]);
  return (release) => new Hold(release);
}

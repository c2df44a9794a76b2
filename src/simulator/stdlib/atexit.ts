/** The module `atexit`. */
import { TypeError } from "./exceptions.ts";
import type { Shutdown } from "./shutdown.ts";

export function createAtexit(shutdown: Shutdown) {
  return {
    /** Gives the function back, as Python's does, so that it can be used as a decorator there. */
    register(...given: unknown[]): unknown {
      const [callee, ...args] = given;
      if (given.length === 0) throw new TypeError("register() takes at least 1 argument (0 given)");
      if (typeof callee !== "function") throw new TypeError("the first argument must be callable");
      shutdown.register(callee, args);
      return callee;
    },
  };
}

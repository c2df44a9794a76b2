/** The part of the module `sys` that is about threads. */
import { pythonTypeName } from "./arguments.ts";
import { TypeError, ValueError } from "./exceptions.ts";
import { SECOND, type LibraryContext } from "./library-context.ts";

export function createSys({ machine }: LibraryContext) {
  return {
    getswitchinterval: () => machine.switchInterval / SECOND,
    setswitchinterval(seconds: unknown) {
      if (typeof seconds !== "number")
        throw new TypeError(`must be real number, not ${pythonTypeName(seconds)}`);
      if (!(seconds > 0)) throw new ValueError("switch interval must be strictly positive");
      machine.switchInterval = Math.round(seconds * SECOND);
    },
    _isGilEnabled: () => !machine.interpreter.parallel,
  };
}

/** The part of the module `sys` that is about threads. */
import { pythonTypeName } from "./arguments.ts";
import { AttributeError, NotImplementedError, SystemExit, TypeError, ValueError } from "./exceptions.ts";
import { SECOND, type LibraryContext } from "./library-context.ts";

export function createSys({ machine, interpreter }: LibraryContext) {
  const { missing } = machine.interpreter;
  /** The old GIL knows no interval of time. */
  const assertKnown = (name: string): void => {
    if (missing.includes(`sys.${name}`))
      throw new AttributeError(`'module' object has no attribute '${name}'`);
  };
  return {
    getswitchinterval() {
      assertKnown("getswitchinterval");
      return interpreter.switchInterval / SECOND;
    },
    setswitchinterval(seconds: unknown) {
      assertKnown("setswitchinterval");
      if (typeof seconds !== "number")
        throw new TypeError(`must be real number, not ${pythonTypeName(seconds)}`);
      if (!(seconds > 0)) throw new ValueError("switch interval must be strictly positive");
      interpreter.switchInterval = Math.round(seconds * SECOND);
    },
    _isGilEnabled: () => !machine.interpreter.parallel,
    version: machine.interpreter.version,
    /** Ends the thread that calls it, and with the main thread the program. */
    exit(...given: unknown[]): never {
      if (given.length > 1) throw new TypeError(`exit expected at most 1 argument, got ${given.length}`);
      throw new SystemExit(...given);
    },
    /** JavaScript counts no references, and any number given here would be made up: so it gives none. */
    getrefcount(): never {
      throw new NotImplementedError("sys.getrefcount() is not modelled: no references are counted here");
    },
  };
}

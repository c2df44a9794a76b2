import type { Interpreter } from "../machine/interpreter.ts";
import type { InterpreterName } from "../settings.ts";
import { COSTS_3_14, COSTS_3_14T, COSTS_3_9, DELAYS_FREE_THREADED, DELAYS_GIL } from "./costs.ts";
import { FreeThreading } from "./free-threading.ts";
import { Gil } from "./gil.ts";

const MILLISECOND = 1_000_000;

/** When and with what these interpreters say that they were built: chosen. */
const BUILT = "Jan  1 2026, 00:00:00) [GCC 14.2.0]";

const CATALOGUE: Record<InterpreterName, Interpreter> = {
  // Looks at the eval breaker on function entry, at a loop's back-edge and after most calls (since 3.10).
  "cpython-3.14": {
    version: `3.14.7 (main, ${BUILT}`,
    costs: COSTS_3_14,
    delays: DELAYS_GIL,
    parallel: false,
    checksEveryStep: false,
    handOffAfter: MILLISECOND, // PyMutex: fair once a waiter has waited 1 ms (Python/lock.c)
    createPolicy: (host) => new Gil(host),
  },
  // Looks before nearly every bytecode (ceval.c of 3.9).
  "cpython-3.9": {
    version: `3.9.18 (main, ${BUILT}`,
    costs: COSTS_3_9,
    delays: DELAYS_GIL,
    parallel: false,
    checksEveryStep: true,
    handOffAfter: null, // a lock is a semaphore of the operating system, which anyone may take
    createPolicy: (host) => new Gil(host),
  },
  "cpython-3.14t": {
    version: `3.14.7 free-threading build (main, ${BUILT}`,
    costs: COSTS_3_14T,
    delays: DELAYS_FREE_THREADED,
    parallel: true,
    checksEveryStep: false,
    handOffAfter: MILLISECOND,
    createPolicy: (host) => new FreeThreading(host),
  },
};

/** The interpreter of that name. */
export function interpreterNamed(name: InterpreterName): Interpreter {
  return CATALOGUE[name];
}

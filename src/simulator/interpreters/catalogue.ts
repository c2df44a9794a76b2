import type { Interpreter, PolicyHost } from "../machine/interpreter.ts";
import type { InterpreterName } from "../settings.ts";
import { AtomicCounts } from "./atomic-counts.ts";
import { BufferedCounts } from "./buffered-counts.ts";
import {
  COSTS_2_7,
  COSTS_3_14,
  COSTS_3_14T,
  COSTS_3_9,
  COSTS_GILECTOMY_ATOMIC,
  COSTS_GILECTOMY_BUFFERED,
  DELAYS_3_9,
  DELAYS_FREE_THREADED,
  DELAYS_GIL,
  DELAYS_GILECTOMY,
} from "./costs.ts";
import { FreeThreading } from "./free-threading.ts";
import { Gil } from "./gil.ts";
import { OldGil } from "./old-gil.ts";

const MILLISECOND = 1_000_000;

/** When and with what these interpreters say that they were built: chosen. */
const BUILT = "Jan  1 2026, 00:00:00) [GCC 14.2.0]";

/** Since 3.14. */
const SUB_INTERPRETERS = ["concurrent.interpreters"];

/** The Gilectomy began as a branch of what became 3.6, before contextvars (3.7). */
const GILECTOMY = {
  version: `3.6.0a0 (gilectomy, ${BUILT}`,
  delays: DELAYS_GILECTOMY,
  parallel: true,
  checksEveryStep: false,
  handOffAfter: null, // a lock of user space over a futex, which anyone may take
  missing: [...SUB_INTERPRETERS, "contextvars", "multiprocessing.shared_memory"],
  createPolicy: (host: PolicyHost) => new FreeThreading(host),
};

const CATALOGUE: Record<InterpreterName, Interpreter> = {
  // Looks at the eval breaker on function entry, at a loop's back-edge and after most calls (since 3.10).
  "cpython-3.14": {
    version: `3.14.7 (main, ${BUILT}`,
    costs: COSTS_3_14,
    delays: DELAYS_GIL,
    parallel: false,
    checksEveryStep: false,
    handOffAfter: MILLISECOND, // PyMutex: fair once a waiter has waited 1 ms (Python/lock.c)
    missing: [],
    createPolicy: (host) => new Gil(host),
    createCounting: null,
  },
  // Looks before nearly every bytecode (ceval.c of 3.9).
  "cpython-3.9": {
    version: `3.9.18 (main, ${BUILT}`,
    costs: COSTS_3_9,
    delays: DELAYS_3_9,
    parallel: false,
    checksEveryStep: true,
    handOffAfter: null, // a lock is a semaphore of the operating system, which anyone may take
    missing: SUB_INTERPRETERS,
    createPolicy: (host) => new Gil(host),
    createCounting: null,
  },
  // Counts bytecodes, and looks before each where the count has run out (ceval.c of 2.7).
  "cpython-2.7": {
    version: `2.7.18 (default, ${BUILT}`,
    costs: COSTS_2_7,
    delays: DELAYS_GIL,
    parallel: false,
    checksEveryStep: true,
    handOffAfter: null,
    missing: [
      ...SUB_INTERPRETERS,
      ...["asyncio", "contextvars", "multiprocessing.shared_memory"], // concurrent.futures could be installed
      ...["sys.getswitchinterval", "sys.setswitchinterval"], // it has sys.setcheckinterval, in bytecodes
    ],
    createPolicy: (host) => new OldGil(host),
    createCounting: null,
  },
  "cpython-3.14t": {
    version: `3.14.7 free-threading build (main, ${BUILT}`,
    costs: COSTS_3_14T,
    delays: DELAYS_FREE_THREADED,
    parallel: true,
    checksEveryStep: false,
    handOffAfter: MILLISECOND,
    missing: [],
    createPolicy: (host) => new FreeThreading(host),
    createCounting: null,
  },
  "gilectomy-atomic": {
    ...GILECTOMY,
    costs: COSTS_GILECTOMY_ATOMIC,
    createCounting: () => new AtomicCounts(),
  },
  "gilectomy-buffered": {
    ...GILECTOMY,
    costs: COSTS_GILECTOMY_BUFFERED,
    createCounting: (cores) => new BufferedCounts(cores),
  },
};

/** The interpreter of that name. */
export function interpreterNamed(name: InterpreterName): Interpreter {
  return CATALOGUE[name];
}

/** What an executor of processes raises of which one has died. */
import { BrokenExecutor } from "../futures/thread-pool.ts";

export class BrokenProcessPool extends BrokenExecutor {}

export const BROKEN = "A child process terminated abruptly, the process pool is not usable anymore";

export const BROKEN_FUTURE =
  "A process in the process pool was terminated abruptly while the future was running or pending.";

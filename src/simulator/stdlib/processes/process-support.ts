import type { Activation } from "../../machine/program-interface.ts";
import type { Pickle } from "./pickle.ts";

/** What the library of a new process does before the program's own code, and instead of its end. */
export interface ProcessSupport {
  /** A spawned process runs the module, makes the process object again, and runs that. It does not return. */
  spawned(process: Pickle): Activation;
  /** The fork server runs the module and waits for orders. It does not return. */
  serve(): Activation;
}

/**
 * Processes of executions that are over, for those to come: in one that stands for the same, the library need not be made again, which
 * takes longer than all else that a short process does.
 */
import type { InterpreterState, Process } from "../machine/process.ts";

/** What an interpreter's library has asked to be told of. */
type Hooks = Pick<InterpreterState, "onUncaught" | "onThreadCreated" | "beforeEnd">;

const NOBODY: Hooks = {
  onUncaught: () => undefined,
  onThreadCreated: () => undefined,
  beforeEnd: () => null,
};

export class SpareProcesses {
  /** By what made them, as what, and as which of all. */
  readonly #spares = new Map<string, Process>();
  readonly #hooks = new WeakMap<InterpreterState, Hooks>();

  /** A process that is as if it were new, where there has been one like that. */
  take(key: string, parent: Process | null, name: string, isDaemon: boolean): Process | null {
    const spare = this.#spares.get(key);
    if (spare === undefined) return null;
    spare.restart(spare.main.switchInterval);
    Object.assign(spare, { parent, name, isDaemon });
    const { onUncaught, onThreadCreated, beforeEnd } = spare.main;
    this.#hooks.set(spare.main, { onUncaught, onThreadCreated, beforeEnd });
    Object.assign(spare.main, NOBODY);
    return spare;
  }

  keep(key: string, process: Process): void {
    this.#spares.set(key, process);
  }

  /** Lets the library of an interpreter be told of things again. */
  connect(interpreter: InterpreterState): void {
    const hooks = this.#hooks.get(interpreter);
    if (hooks !== undefined) Object.assign(interpreter, hooks);
  }
}

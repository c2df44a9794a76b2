import type { ExecutionPolicy } from "../machine/interpreter.ts";
import type { Machine } from "../machine/machine.ts";
import type { Thread } from "../machine/thread.ts";

/** No lock around the interpreter (PEP 703): whoever has a core runs. */
export class FreeThreading implements ExecutionPolicy {
  readonly #machine: Machine;

  constructor(machine: Machine) {
    this.#machine = machine;
  }

  request(thread: Thread): void {
    this.#machine.makeReady(thread);
  }

  release(): void {
    // Nothing is held.
  }

  mustGiveWay(): boolean {
    return false;
  }

  giveWay(thread: Thread): void {
    this.#machine.makeReady(thread);
  }
}

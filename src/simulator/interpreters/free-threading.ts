import type { ExecutionPolicy, PolicyHost } from "../machine/interpreter.ts";
import type { Thread } from "../machine/thread.ts";

/** No lock around the interpreter (PEP 703): whoever has a core runs. */
export class FreeThreading implements ExecutionPolicy {
  readonly #host: PolicyHost;

  constructor(host: PolicyHost) {
    this.#host = host;
  }

  request(thread: Thread): void {
    this.#host.makeReady(thread);
  }

  release(): void {
    // Nothing is held.
  }

  mustGiveWay(): boolean {
    return false;
  }

  giveWay(thread: Thread): void {
    this.#host.makeReady(thread);
  }

  turnEnd(): number {
    return Infinity;
  }
}

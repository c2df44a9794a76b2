/**
 * One end of a pipe, as processes hold it. It is closed once no process has it open: a process that has inherited an end,
 * and does not close it, keeps the other side from seeing the end of the messages.
 */
import type { Process } from "../../machine/process.ts";
import type { Channel } from "./channel.ts";

export class Endpoint {
  /** Where it reads from and writes to; null where it does not. */
  readonly source: Channel | null;
  readonly sink: Channel | null;
  /** How many handles each process has. */
  readonly #holders = new Map<Process, number>();
  /** How many are on their way to a process. */
  #underWay = 0;

  constructor(source: Channel | null, sink: Channel | null) {
    this.source = source;
    this.sink = sink;
  }

  hold(process: Process): void {
    this.#holders.set(process, (this.#holders.get(process) ?? 0) + 1);
  }

  /** A handle is sent to a process that is not known yet. */
  send(): void {
    this.#underWay++;
  }

  /** A handle that was sent has come to `process`. */
  arrive(process: Process): void {
    this.#underWay--;
    this.hold(process);
  }

  drop(process: Process): void {
    const count = this.#holders.get(process) ?? 0;
    if (count > 1) this.#holders.set(process, count - 1);
    else this.dropAll(process);
  }

  dropAll(process: Process): void {
    if (!this.#holders.delete(process) || this.#holders.size > 0 || this.#underWay > 0) return;
    this.source?.closeReading();
    this.sink?.closeWriting();
  }

  inherit(parent: Process, child: Process): void {
    const count = this.#holders.get(parent);
    if (count !== undefined) this.#holders.set(child, count);
  }
}

/**
 * One end of a pipe, as processes hold it. It is closed once no process has it open: a process that has inherited an end,
 * and does not close it, keeps the other side from seeing the end of the messages.
 */
import type { Machine } from "../../machine/machine.ts";
import type { Process } from "../../machine/process.ts";
import type { Shared } from "../../machine/turn.ts";
import type { Channel } from "./channel.ts";

export class Endpoint {
  /** Where it reads from and writes to; null where it does not. */
  readonly source: Channel | null;
  readonly sink: Channel | null;
  /** How many handles each process has. */
  readonly #holders = new Map<Process, number>();
  /** How many are on their way to a process. */
  #underWay = 0;
  readonly #machine: Machine;
  readonly #handles: Shared;
  readonly #closing: Shared;

  /** `id` tells it from all others of the run. */
  constructor(machine: Machine, id: string, source: Channel | null, sink: Channel | null) {
    this.#machine = machine;
    this.#closing = { place: { id: `${id} closing`, name: "end" }, state: () => 0 };
    this.#handles = { place: { id, name: "handles" }, state: () => this.#holders.size };
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
    if (!this.#holders.delete(process)) return;
    const isLast = this.#holders.size === 0 && this.#underWay === 0;
    // Which of several is the last depends on their order; among those that come before it, none does.
    this.#machine.noteShared(this.#handles, isLast);
    // That it is closed is another thing than how many have it, so nobody takes it for granted that a drop is but one thing.
    this.#machine.noteShared(this.#closing, isLast);
    if (!isLast) return;
    this.source?.closeReading();
    this.sink?.closeWriting();
  }

  inherit(parent: Process, child: Process): void {
    const count = this.#holders.get(parent);
    if (count !== undefined) this.#holders.set(child, count);
  }
}

import type { MachineEvent } from "../machine/event.ts";

/** One event as one line of JSON, with its fields in a fixed order. */
export function serialiseEvent(event: MachineEvent): string {
  const { index, time, thread, process, interpreter, core } = event;
  const { kind, range, place, value, text, waiting, seconds, by } = event;
  return JSON.stringify({
    ...{ index, time, thread, process, interpreter, core },
    ...{ kind, range, place, value, text, waiting, seconds, by },
  });
}

/** A fingerprint of a run: two 32-bit FNV-1a hashes, of the events' text forwards and salted. */
export class EventHash {
  #first = 0x811c9dc5;
  #second = 0x01234567;

  add(event: MachineEvent): void {
    const text = serialiseEvent(event);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      this.#first = Math.imul(this.#first ^ unit, 0x01000193);
      this.#second = Math.imul(this.#second ^ (unit + 0x9e37), 0x01000193);
    }
  }

  /** 16 hexadecimal digits. */
  digest(): string {
    return [this.#first, this.#second].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
  }
}

/** The fingerprint of a list of events: equal for equal runs, on every engine. */
export function hashEvents(events: Iterable<MachineEvent>): string {
  const hash = new EventHash();
  for (const event of events) hash.add(event);
  return hash.digest();
}

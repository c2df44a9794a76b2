import type { EventKind, MachineEvent } from "../machine/event.ts";

/** Kinds that come once per step; a long run has too many of them to keep. */
const ACCESSES: ReadonlySet<EventKind> = new Set<EventKind>(["read", "write", "update"]);

const MOST_ACCESSES = 5_000;
const MOST_EVENTS = 20_000;

/** Keeps what the views need of a run: its scheduling, and its first accesses. */
export class EventRecorder {
  readonly events: MachineEvent[] = [];
  /** How many events were not kept. */
  omitted = 0;
  #accesses = 0;

  add(event: MachineEvent): void {
    const isAccess = ACCESSES.has(event.kind);
    if (this.events.length >= MOST_EVENTS || (isAccess && this.#accesses >= MOST_ACCESSES)) {
      this.omitted++;
      return;
    }
    if (isAccess) this.#accesses++;
    this.events.push(event);
  }
}

import type { EventKind, MachineEvent, Place, Waiting, Waker } from "./event.ts";
import { isInLibrary, type Texts } from "./texts.ts";
import type { Thread } from "./thread.ts";

/** What an event says beside who, when and where. */
export interface EventDetails {
  readonly place?: Place;
  readonly value?: string;
  readonly text?: string;
  readonly waiting?: Waiting | null;
  readonly seconds?: number;
  readonly by?: Waker | null;
}

/** How many events somebody wants, and how many accesses to memory among them. */
export interface EventQuota {
  readonly events: number;
  readonly accesses: number;
  /** True where those of the library's own modules are wanted too. */
  readonly ofLibrary?: boolean;
}

/** Counts the events of a run, and tells them to whoever wants them. */
export class EventLog {
  /** How many there were, told or not; of accesses to memory only those that were told. */
  count = 0;
  /** How many more accesses to memory are wanted. */
  accessesLeft: number;
  accessesTold = 0;
  /** Is told of each event that is wanted. */
  tell: (event: MachineEvent) => unknown = () => undefined;
  readonly #texts: Texts;
  readonly #isWatched: boolean;
  readonly #quota: EventQuota;
  #left: number;

  constructor(texts: Texts, isWatched: boolean, quota: EventQuota) {
    this.#texts = texts;
    this.#isWatched = isWatched;
    this.#quota = quota;
    this.#left = quota.events;
    this.accessesLeft = isWatched ? quota.accesses : 0;
  }

  /** Counts from the beginning again. */
  restart(): void {
    this.count = 0;
    this.accessesTold = 0;
    this.accessesLeft = this.#isWatched ? this.#quota.accesses : 0;
    this.#left = this.#quota.events;
  }

  /** True where one more access is wanted, which then has to be told. Those inside the library's modules mostly are not. */
  wantsAccess(site: number): boolean {
    if (this.accessesLeft <= 0 || (isInLibrary(site) && this.#quota.ofLibrary !== true)) return false;
    this.accessesLeft--;
    this.accessesTold++;
    return true;
  }

  /** Wants no accesses until the function it gives is called. */
  mute(): () => void {
    const { accessesLeft } = this;
    this.accessesLeft = 0;
    return () => (this.accessesLeft = accessesLeft);
  }

  /** True where everything was told that happened. */
  get isComplete(): boolean {
    return this.#left >= 0 && this.accessesLeft > 0;
  }

  emit(kind: EventKind, thread: Thread, time: number, site: number, details: EventDetails): void {
    const index = this.count++;
    if (!this.#isWatched || --this.#left < 0) return;
    this.tell({
      index,
      time,
      thread: thread.id,
      process: thread.interpreter.process.index,
      interpreter: thread.interpreter.id,
      core: thread.core,
      kind,
      range: this.#texts.rangeAt(site),
      place: details.place ?? null,
      value: details.value ?? null,
      text: details.text ?? null,
      waiting: details.waiting ?? null,
      seconds: details.seconds ?? null,
      ...(details.by === undefined ? {} : { by: details.by }),
    });
  }
}

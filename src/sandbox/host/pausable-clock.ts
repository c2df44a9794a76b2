/** A clock that can be stopped: the time that a reader thinks is none that exploring has taken. */
export class PausableClock {
  readonly #now: () => number;
  /** What is not counted. */
  #paused = 0;
  /** When it was stopped; null while it goes. */
  #since: number | null = null;

  /** `now` gives milliseconds. */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds, of which only differences mean anything. */
  now(): number {
    return (this.#since ?? this.#now()) - this.#paused;
  }

  pause(): void {
    this.#since ??= this.#now();
  }

  resume(): void {
    if (this.#since !== null) this.#paused += this.#now() - this.#since;
    this.#since = null;
  }
}

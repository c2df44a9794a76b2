/**
 * The state of a place in memory, as the explorer keeps it: how often it has been written, for those who wait for that, and beside
 * it a state of its own below `OWN_STATES`, for operations whose accesses depend on what they find there.
 */
export const OWN_STATES = 2 ** 20;

/** The own state of a place that nobody has looked at. */
export const UNKNOWN = OWN_STATES - 1;

/** How often a place had been written in that state. */
export function versionIn(state: number): number {
  return Math.floor(state / OWN_STATES);
}

/** How often each place in memory has been written in an execution. */
export class Versions {
  #counts = new Int32Array(1024);
  readonly #written: number[] = [];

  restart(): void {
    for (const object of this.#written) this.#counts[object] = 0;
    this.#written.length = 0;
  }

  /** The state of a place whose own state is `own`. */
  stateOf(object: number, own: number): number {
    return (this.#counts[object] ?? 0) * OWN_STATES + own;
  }

  write(object: number): void {
    if (object >= this.#counts.length) {
      const counts = new Int32Array(object * 2);
      counts.set(this.#counts);
      this.#counts = counts;
    }
    if (this.#counts[object]!++ === 0) this.#written.push(object);
  }
}

/**
 * How often each place in memory has been written in an execution. The state of a place is that, for those who wait for it to
 * change, together with what can be told of what is in it, for those who ask what an operation would do there.
 */

/** More than there are states of what is in a place. */
const STRIDE = 2 ** 24;

/** What is in a place in that state, as far as it can be told. */
export function contentIn(state: number): number {
  return state % STRIDE;
}

/** How often a place has been written that is in that state. */
export function versionIn(state: number): number {
  return Math.floor(state / STRIDE);
}

export class Versions {
  #counts = new Int32Array(1024);
  readonly #written: number[] = [];

  restart(): void {
    for (const object of this.#written) this.#counts[object] = 0;
    this.#written.length = 0;
  }

  of(object: number): number {
    return this.#counts[object] ?? 0;
  }

  /** The state of a place with that content. */
  with(object: number, content: number): number {
    return this.of(object) * STRIDE + content;
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

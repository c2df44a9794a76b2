/** How often each place in memory has been written in an execution: the state of a place, for those who wait for it to change. */
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

  write(object: number): void {
    if (object >= this.#counts.length) {
      const counts = new Int32Array(object * 2);
      counts.set(this.#counts);
      this.#counts = counts;
    }
    if (this.#counts[object]!++ === 0) this.#written.push(object);
  }
}

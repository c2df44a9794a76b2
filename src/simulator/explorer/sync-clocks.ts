/**
 * Vector clocks of threads by what they release and acquire: the synchronisation order, which is another one than the order of
 * dependence that the search keeps. In that one, two accesses to a variable are always ordered, and no race would ever show.
 *
 * A thread's clock says up to which tick of each thread it knows what that did. Its own tick goes up with each release, so that what
 * it does afterwards is not known to whoever acquired that.
 */
export class SyncClocks {
  readonly #threads: number[][] = [];
  /** By object, what has been released to it. */
  readonly #released: (number[] | undefined)[] = [];
  readonly #touched: number[] = [];

  /** Begins another trace. */
  reset(): void {
    for (const object of this.#touched) this.#released[object] = undefined;
    this.#touched.length = 0;
    this.#threads.length = 0;
  }

  /** The clock of a thread. */
  of(thread: number): number[] {
    while (this.#threads.length <= thread) {
      const clock: number[] = [];
      clock[this.#threads.length] = 1;
      for (let t = 0; t < clock.length; t++) clock[t] ??= 0;
      this.#threads.push(clock);
    }
    return this.#threads[thread]!;
  }

  /** The tick of a thread at which it does what it does now. */
  tickOf(thread: number): number {
    return this.of(thread)[thread]!;
  }

  /** True where `thread` knows of what `other` did at `tick`. */
  knows(thread: number, other: number, tick: number): boolean {
    return (this.of(thread)[other] ?? 0) >= tick;
  }

  acquire(thread: number, object: number): void {
    const released = this.#released[object];
    if (released !== undefined) join(this.of(thread), released);
  }

  release(thread: number, object: number): void {
    const clock = this.of(thread);
    const released = this.#released[object];
    if (released === undefined) {
      this.#released[object] = clock.slice();
      this.#touched.push(object);
    } else {
      join(released, clock);
    }
    clock[thread]!++;
  }
}

function join(clock: number[], other: readonly number[]): void {
  for (let t = 0; t < other.length; t++) {
    if (t >= clock.length) clock.push(other[t]!);
    else if (other[t]! > clock[t]!) clock[t] = other[t]!;
  }
}

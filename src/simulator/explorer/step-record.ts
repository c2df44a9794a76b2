import { readOf, writeOf } from "./system.ts";

const NONE: readonly number[] = [];

/** What a step has accessed so far, each object once, the state that was before, and the place in the text. */
export class StepRecord {
  readonly #accesses: number[] = [];
  readonly #states: number[] = [];
  readonly #sites: number[] = [];
  #length = 0;
  /** True where it has done more than one thing. */
  isMixed = false;

  begin(): void {
    this.#length = 0;
    this.isMixed = false;
  }

  /** How many objects it has accessed. */
  get length(): number {
    return this.#length;
  }

  touch(object: number, isWrite: boolean, state: number, site: number): void {
    for (let at = 0; at < this.#length; at++) {
      const access = this.#accesses[at]!;
      if (access >> 1 !== object) continue;
      if (!isWrite) return;
      if ((access & 1) === 0) this.isMixed = true;
      this.#accesses[at] = writeOf(object);
      this.#sites[at] = site;
      return;
    }
    if (this.#length > 0) this.isMixed = true;
    this.#accesses[this.#length] = isWrite ? writeOf(object) : readOf(object);
    this.#states[this.#length] = state;
    this.#sites[this.#length] = site;
    this.#length++;
  }

  get accesses(): readonly number[] {
    return this.#first(this.#accesses);
  }

  get states(): readonly number[] {
    return this.#first(this.#states);
  }

  get sites(): readonly number[] {
    return this.#first(this.#sites);
  }

  /** As an array of just that length: one that grows has room for many more. */
  #first(noted: readonly number[]): readonly number[] {
    return this.#length === 0 ? NONE : noted.slice(0, this.#length);
  }

  isOf(accesses: readonly number[]): boolean {
    if (this.#length !== accesses.length) return false;
    for (let i = 0; i < accesses.length; i++) if (this.#accesses[i] !== accesses[i]) return false;
    return true;
  }
}

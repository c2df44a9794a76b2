import { readOf, writeOf, type Operation } from "./system.ts";

const NONE: readonly number[] = [];

/** What a step has accessed so far, each object once, the state that was before, and the place in the text. */
export class StepRecord {
  readonly #accesses: number[] = [];
  readonly #states: number[] = [];
  readonly #sites: number[] = [];
  /** What it has accessed that is nothing to anybody else. */
  readonly #private: number[] = [];
  #length = 0;
  /** How many of them are of no account to whether it has done more than one thing. */
  #always = 0;
  /** How many things it has done first to something, be that nothing to anybody else. */
  touches = 0;
  /** True where it has done more than one thing. */
  isMixed = false;
  /** What it accesses in other states, where its one access of memory depends on what it finds. */
  elsewhere: Operation["accessesIn"] = null;

  begin(): void {
    this.touches = 0;
    this.#private.length = 0;
    this.#length = 0;
    this.#always = 0;
    this.isMixed = false;
    this.elsewhere = null;
  }

  /** The same for a step that reads an object in any case. */
  beginWith(object: number, state: number): void {
    this.begin();
    this.touchAnyhow(object, state);
  }

  /** The same for another one. */
  touchAnyhow(object: number, state: number): void {
    this.touch(object, false, state, -1);
    this.disregard();
  }

  /** Takes all that it has accessed so far as of no account to whether it does more than one thing. */
  disregard(): void {
    this.#always = this.#length;
    this.isMixed = false;
  }

  /** True where it has done nothing yet of what counts. */
  get isEmpty(): boolean {
    return this.#length === this.#always;
  }

  /** How many objects it has accessed. */
  get length(): number {
    return this.#length;
  }

  /** Touches what is nothing to anybody else, where it might have been something. */
  touchPrivately(object: number, isWrite: boolean): void {
    const access = isWrite ? writeOf(object) : readOf(object);
    if (this.#private.includes(access) || this.#private.includes(writeOf(object))) return;
    this.#private.push(access);
    this.touches++;
  }

  touch(object: number, isWrite: boolean, state: number, site: number): void {
    for (let at = 0; at < this.#length; at++) {
      const access = this.#accesses[at]!;
      if (access >> 1 !== object) continue;
      if (!isWrite) return;
      if ((access & 1) === 1) return;
      this.touches++;
      this.isMixed = true;
      this.#accesses[at] = writeOf(object);
      this.#sites[at] = site;
      return;
    }
    this.touches++;
    if (this.#length > this.#always) this.isMixed = true;
    this.#accesses[this.#length] = isWrite ? writeOf(object) : readOf(object);
    this.#states[this.#length] = state;
    this.#sites[this.#length] = site;
    this.#length++;
  }

  /** Notes that what was accessed last is one thing, and what that is in other states, unless it is always this. */
  depends(isFirst: boolean, elsewhere: Operation["accessesIn"]): void {
    if (isFirst) {
      this.isMixed = false;
      this.elsewhere = elsewhere;
    } else if (elsewhere !== null) {
      this.isMixed = true;
    }
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

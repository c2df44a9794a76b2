/**
 * A seeded stream of random numbers (sfc32, Chris Doty-Humphrey's small fast counter generator).
 * Integer arithmetic only, so that every engine draws the same numbers.
 */
export class RandomStream {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  /** A stream of its own for each pair of `seed` (0 to 2³² − 1) and `name`. */
  constructor(seed: number, name: string) {
    this.#a = seed | 0;
    this.#b = 0x9e3779b9 | 0;
    for (let i = 0; i < name.length; i++) this.#b = Math.imul(this.#b ^ name.charCodeAt(i), 0x01000193);
    this.#c = Math.imul(seed | 0, 0x85ebca6b) ^ this.#b;
    for (let i = 0; i < 12; i++) this.#next();
  }

  /** A number in [0, 1) with 32 random bits. */
  fraction(): number {
    return this.#next() / 4294967296;
  }

  /** A number in [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.fraction();
  }

  /** A whole number from 0 to `count` − 1. */
  below(count: number): number {
    return Math.floor(this.fraction() * count);
  }

  #next(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    this.#c |= 0;
    return sum >>> 0;
  }
}

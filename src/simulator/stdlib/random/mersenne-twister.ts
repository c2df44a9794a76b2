/**
 * MT19937, the generator of Python's `random` (Makoto Matsumoto and Takuji Nishimura, "Mersenne Twister: a
 * 623-dimensionally equidistributed uniform pseudo-random number generator", 1998; Modules/_randommodule.c).
 */
const SIZE = 624;
const SHIFT = 397;
const UPPER = 0x8000_0000;
const LOWER = 0x7fff_ffff;
const TWIST = 0x9908_b0df;

export class MersenneTwister {
  readonly #state = new Uint32Array(SIZE);
  #position = SIZE;

  /** Begins with `key`, at least one unsigned 32-bit number (init_by_array). */
  seed(key: readonly number[]): void {
    const state = this.#state;
    this.#seedWith(19650218);
    let i = 1;
    for (let k = 0; k < Math.max(SIZE, key.length); k++) {
      const j = k % key.length;
      state[i] = (state[i]! ^ Math.imul(this.#mixed(i), 1664525)) + key[j]! + j;
      i = this.#following(i);
    }
    for (let k = 0; k < SIZE - 1; k++) {
      state[i] = (state[i]! ^ Math.imul(this.#mixed(i), 1566083941)) - i;
      i = this.#following(i);
    }
    state[0] = UPPER;
  }

  #seedWith(seed: number): void {
    const state = this.#state;
    state[0] = seed;
    for (let i = 1; i < SIZE; i++) state[i] = Math.imul(this.#mixed(i), 1812433253) + i;
    this.#position = SIZE;
  }

  #mixed(i: number): number {
    const before = this.#state[i - 1]!;
    return before ^ (before >>> 30);
  }

  #following(i: number): number {
    if (i + 1 < SIZE) return i + 1;
    this.#state[0] = this.#state[SIZE - 1]!;
    return 1;
  }

  /** 32 random bits, as an unsigned number. */
  next(): number {
    if (this.#position >= SIZE) this.#renew();
    let word = this.#state[this.#position++]!;
    word ^= word >>> 11;
    word ^= (word << 7) & 0x9d2c_5680;
    word ^= (word << 15) & 0xefc6_0000;
    return (word ^ (word >>> 18)) >>> 0;
  }

  #renew(): void {
    const state = this.#state;
    for (let i = 0; i < SIZE; i++) {
      const word = (state[i]! & UPPER) | (state[(i + 1) % SIZE]! & LOWER);
      state[i] = state[(i + SHIFT) % SIZE]! ^ (word >>> 1) ^ (word & 1 ? TWIST : 0);
    }
    this.#position = 0;
  }
}

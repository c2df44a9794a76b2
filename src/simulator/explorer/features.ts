/**
 * What an exploration reckons with beyond the ordinary. No text tells what a program does, so at first it reckons with nothing;
 * where an execution comes to something of the kind, it ends there, and the search begins again and reckons with that, too. A
 * replay reckons with what the search did that its schedule comes from.
 */
import type { Feature } from "../machine/feature.ts";

export class Features {
  readonly #known: Set<Feature>;
  readonly #isFixed: boolean;
  readonly #missed = new Set<Feature>();

  /** `fixed`: what is reckoned with whatever comes; null to learn it. */
  constructor(fixed: readonly Feature[] | null = null) {
    this.#known = new Set(fixed);
    this.#isFixed = fixed !== null;
  }

  has(feature: Feature): boolean {
    return this.#known.has(feature);
  }

  /** Is told of something that an execution has come to; false where it was not reckoned with, and nothing holds that comes after. */
  meet(feature: Feature): boolean {
    if (this.#isFixed || this.#known.has(feature)) return true;
    this.#missed.add(feature);
    return false;
  }

  /** Reckons from now on with all that has been met; gives whether that is more than before. */
  learn(): boolean {
    if (this.#missed.size === 0) return false;
    for (const feature of this.#missed) this.#known.add(feature);
    this.#missed.clear();
    return true;
  }

  /** All that it reckons with. */
  get list(): readonly Feature[] {
    return [...this.#known];
  }
}

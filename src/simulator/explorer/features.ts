/**
 * What an exploration reckons with beyond the ordinary. No text tells what a program does, so at first it reckons with nothing;
 * where an execution comes to something of the kind, it ends there, and the search begins again and reckons with that, too. A
 * replay reckons with what the search did that its schedule comes from.
 */
import type { Feature } from "../machine/feature.ts";
import { SharedSites } from "./shared-sites.ts";

/** What decides, beside the program, what is a step. */
export interface Reckoning {
  readonly features: readonly Feature[];
  /** The sites of the text before which a switch may land, in order; null for all. */
  readonly sites: readonly number[] | null;
}

export class Features {
  /** Where a switch may land. */
  readonly sites: SharedSites;
  readonly #known: Set<Feature>;
  readonly #isFixed: boolean;
  readonly #missed = new Set<Feature>();

  /** `isFixed` where what comes is to change nothing of it. */
  constructor({ features, sites }: Reckoning, isFixed: boolean) {
    this.#known = new Set(features);
    this.#isFixed = isFixed;
    this.sites = new SharedSites(sites, isFixed);
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

  /** True where an execution has come to something that was not reckoned with. */
  get hasMissed(): boolean {
    return this.#missed.size > 0 || this.sites.hasMissed;
  }

  /** True where it was more than where in the text something is shared, so that the machine would have to be another one. */
  get isAnother(): boolean {
    return this.#missed.size > 0;
  }

  /** Reckons from now on with all that has been met. */
  learn(): void {
    for (const feature of this.#missed) this.#known.add(feature);
    this.#missed.clear();
    if (this.has("copying")) this.sites.open();
    else this.sites.learn();
  }

  /** All that it reckons with. */
  get reckoning(): Reckoning {
    return { features: [...this.#known], sites: this.sites.list };
  }
}

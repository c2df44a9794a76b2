/**
 * Where in the text threads touch what they share. What only one thread touches, or what nobody writes, is independent of
 * everything that others do: no order of it matters, so a switch before it is none that matters, and it belongs to the step in which it
 * is done. (In the words of Lipton, "Reduction", CACM 1975: it is a both-mover.)
 *
 * No text tells what is shared, so it is learned. At first nothing is; an execution in which two threads touch a place, one of them
 * writing, teaches that all sites that touch the place are ones before which a switch may land. What was found before holds no
 * longer then, and the search begins again. Where a search has gone through everything and learned nothing more, nothing
 * more is shared: the first touch that made something shared would have come at the end of a beginning in which nothing
 * was, and all of those it has gone through.
 */

/** Who touches a place. */
interface Use {
  /** The only one who does; null where there are several. */
  user: number | null;
  isWritten: boolean;
  isShared: boolean;
  /** Where in the text. */
  readonly sites: number[];
}

export class SharedSites {
  /** True while a switch may land before every site, whatever is known. */
  isOpen = false;
  /** Null: a switch may land before every site. */
  #sites: Set<number> | null;
  readonly #isFixed: boolean;
  readonly #uses: (Use | undefined)[] = [];
  /** What has been learned and not been taken into account yet. */
  readonly #missed = new Set<Use>();

  /** `sites`: where a switch may land, or null for everywhere; `isFixed` where that is not to be learned. */
  constructor(sites: readonly number[] | null, isFixed: boolean) {
    this.#sites = sites && new Set(sites);
    this.#isFixed = isFixed;
  }

  /** True where a switch may land before what is done at a site. */
  has(site: number): boolean {
    return this.isOpen || this.#sites === null || this.#sites.has(site);
  }

  /** Notes that somebody touches a place; true where that can matter to others. */
  touch(place: number, user: number, isWrite: boolean, site: number): boolean {
    const sites = this.#sites;
    if (sites === null) return true;
    if (this.#isFixed) return sites.has(site);
    const use = (this.#uses[place] ??= { user, isWritten: false, isShared: false, sites: [] });
    if (!use.sites.includes(site)) {
      use.sites.push(site);
      if (use.isShared && !sites.has(site)) this.#missed.add(use);
    }
    if (use.isShared) return true;
    if (use.user !== user) use.user = null;
    if (isWrite) use.isWritten = true;
    if (use.user === null && use.isWritten) this.#missed.add(use);
    return false;
  }

  /** Lets a switch land before every site from now on: what no other thread touches, somebody else may see. */
  open(): void {
    this.#sites = null;
    this.#missed.clear();
  }

  /** True where something was missed, so that what is found does not hold. */
  get hasMissed(): boolean {
    return this.#missed.size > 0;
  }

  /** Takes into account from now on what was missed. */
  learn(): void {
    for (const use of this.#missed) {
      use.isShared = true;
      for (const site of use.sites) this.#sites!.add(site);
    }
    this.#missed.clear();
  }

  /** Where a switch may land, in the order of the text; null for everywhere. */
  get list(): readonly number[] | null {
    return this.#sites && [...this.#sites].sort((a, b) => a - b);
  }
}

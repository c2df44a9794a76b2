/** Where exceptions came from: an error object does not say it in the program's own terms. */
export class ErrorSites {
  readonly #sites = new WeakMap<object, number>();

  /** Remembers that `error` was thrown at `site`. */
  set(error: unknown, site: number): void {
    if (typeof error === "object" && error !== null) this.#sites.set(error, site);
  }

  /** The same, unless that is known already. */
  note(error: unknown, site: number): void {
    if (typeof error === "object" && error !== null && !this.#sites.has(error)) this.#sites.set(error, site);
  }

  /** The site at which `error` was thrown, or `fallback` where nobody noted it. */
  find(error: unknown, fallback: number): number {
    const site = typeof error === "object" && error !== null ? this.#sites.get(error) : undefined;
    return site ?? fallback;
  }
}

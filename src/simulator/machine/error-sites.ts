/**
 * Where exceptions came from: an error object does not say it in the program's own terms. One that was raised in a
 * library module that is written in the language also has a site of the program: that of the call which led there.
 */
import { isInLibrary } from "./texts.ts";

interface Origin {
  readonly site: number;
  /** The innermost site of the program, or −1 where none is known yet. */
  programSite: number;
}

export class ErrorSites {
  readonly #origins = new WeakMap<object, Origin>();

  /** Remembers that `error` was thrown at `site`. What the library passes on keeps the site it had. */
  set(error: unknown, site: number): void {
    if (typeof error !== "object" || error === null) return;
    if (isInLibrary(site) && this.#origins.has(error)) return;
    this.#origins.set(error, originAt(site));
  }

  /** The same, unless that is known already. */
  note(error: unknown, site: number): void {
    if (typeof error !== "object" || error === null) return;
    const origin = this.#origins.get(error);
    if (origin === undefined) this.#origins.set(error, originAt(site));
    else if (origin.programSite < 0 && !isInLibrary(site)) origin.programSite = site;
  }

  /** The program's site at which `error` was thrown, or `fallback` where nobody noted it. */
  find(error: unknown, fallback: number): number {
    const origin = this.#originOf(error);
    return origin === undefined || origin.programSite < 0 ? fallback : origin.programSite;
  }

  /** The site in a library module at which `error` was thrown, or −1 where the program itself threw it. */
  findInLibrary(error: unknown): number {
    const origin = this.#originOf(error);
    return origin !== undefined && isInLibrary(origin.site) ? origin.site : -1;
  }

  #originOf(error: unknown): Origin | undefined {
    return typeof error === "object" && error !== null ? this.#origins.get(error) : undefined;
  }
}

function originAt(site: number): Origin {
  return { site, programSite: isInLibrary(site) ? -1 : site };
}

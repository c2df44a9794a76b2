import type { SourceRange } from "./event.ts";

/** The places in library modules that are written in the language have numbers from here on; the program's are below. */
export const FIRST_LIBRARY_PLACE = 1_000_000;

/** Where the numbered sites and scopes of a run stand: in the program, or in a library module that it can step into. */
export class Texts {
  readonly #libraryRanges: SourceRange[] = [];
  readonly #libraryScopes: SourceRange[] = [];
  #ranges: readonly SourceRange[] = [];
  #scopes: readonly SourceRange[] = [];

  /** Takes in the program's tables, by site and by scope number. */
  setProgram(ranges: readonly SourceRange[], scopes: readonly SourceRange[]): void {
    this.#ranges = ranges;
    this.#scopes = scopes;
  }

  /** Takes in, once, those of the library modules, which count from `FIRST_LIBRARY_PLACE`. */
  addLibrary(ranges: readonly SourceRange[], scopes: readonly SourceRange[]): void {
    if (this.#libraryRanges.length > 0) return;
    this.#libraryRanges.push(...ranges);
    this.#libraryScopes.push(...scopes);
  }

  rangeAt(site: number): SourceRange | null {
    return at(site, this.#ranges, this.#libraryRanges);
  }

  scopeAt(scope: number): SourceRange | null {
    return at(scope, this.#scopes, this.#libraryScopes);
  }
}

/** True for a number that stands for a place in a library module. */
export function isInLibrary(place: number): boolean {
  return place >= FIRST_LIBRARY_PLACE;
}

/** The program's own site of what stands at `site`, on top of `frames`: in a library module, that of the call that led there. */
export function programSite(site: number, frames: readonly { readonly callSite: number }[]): number {
  let own = site;
  for (let depth = frames.length - 1; depth >= 0 && isInLibrary(own); depth--) own = frames[depth]!.callSite;
  return own;
}

function at(
  place: number,
  program: readonly SourceRange[],
  library: readonly SourceRange[],
): SourceRange | null {
  return (isInLibrary(place) ? library[place - FIRST_LIBRARY_PLACE] : program[place]) ?? null;
}

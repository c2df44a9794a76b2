/** The table of places in the text that a compiled program names by number. */
import type * as t from "@babel/types";
import type { SourceRange } from "../machine/event.ts";
import type { Site } from "./compiled-program.ts";

/** The range from the start of one node to the end of another, lines and columns from 1. */
export function rangeOf(first: t.Node, last: t.Node = first): SourceRange {
  const { start } = first.loc!;
  const { end } = last.loc!;
  return { line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}

export class SiteTable {
  readonly sites: Site[] = [];
  readonly #first: number;

  /** `first` is the number of the first site. */
  constructor(first = 0) {
    this.#first = first;
  }

  /** Gives the number of a new site. */
  add(range: SourceRange, label: string): number {
    return this.#first + this.sites.push({ range, label }) - 1;
  }
}

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export interface FaultScope {
  /** A selector of what is looked at; all of the page where it is left out. */
  readonly within?: string;
  /** A selector of what in it is left out. */
  readonly without?: string;
}

/**
 * What axe finds on a page, one line for each kind of fault, with the places. It is asked for faults alone, and not about frames: to
 * tell of all that is right takes twice as long, and the only frame there is shows nothing.
 */
export async function findFaults(page: Page, { within, without }: FaultScope = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], iframes: false });
  if (within !== undefined) builder.include(within);
  if (without !== undefined) builder.exclude(without);
  const { violations } = await builder.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ target }) => target.join(" ")).join("; ")}`,
  );
}

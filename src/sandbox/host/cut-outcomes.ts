import type { Outcome } from "../../simulator/explorer/report.ts";

/** What an answer carries of the output of one outcome: more than a page shows, and little enough to be sent often. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 2_000;

/** The same outcomes, with as much of what they print as a page shows. A replay prints all of it. */
export function cutOutcomes(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.map((outcome) => ({
    ...outcome,
    output: outcome.output
      .slice(0, MOST_LINES)
      .map((line) => (line.length <= MOST_CHARACTERS ? line : `${line.slice(0, MOST_CHARACTERS)}…`)),
  }));
}

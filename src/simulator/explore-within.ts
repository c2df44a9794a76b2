/**
 * How an exploration spends its time: half of it on the proof, and more only where the proof looks like coming to its end; then the
 * bounds, then samples; and the rest on what decides the outcomes. So that a program that is too large for a proof gets the best answer that there is time
 * for, and gets it in time. The page and the command line share it; each brings its own clock.
 */
import type { Exploration } from "./explore.ts";
import { isHopeless } from "./explorer/is-hopeless.ts";
import type { ExplorationProgress } from "./explorer/report.ts";

/** The parts of the time after which a phase has to make way for the next one. */
const ENDS: Readonly<Record<ExplorationProgress["phase"] | "explanation", number>> = {
  proof: 0.6,
  bounds: 0.8,
  samples: 0.9,
  explanation: 1,
};

/**
 * Makes one execution, or goes over to a weaker phase where the time for the present one is over; false where all is over.
 * `spent` is the time that the exploration has taken so far, of the `allowed` time in the same unit.
 */
export function exploreWithin(exploration: Exploration, spent: number, allowed: number): boolean {
  const part = spent / allowed;
  const phase = exploration.isExplaining ? "explanation" : exploration.phase;
  const isLate = part >= ENDS[phase] || (phase === "proof" && isHopeless(part, exploration.done));
  if (!isLate) return exploration.advance();
  exploration.weaken("The time was over before all traces had been gone through.");
  return !exploration.isOver;
}

/**
 * A look around before a search begins: a few executions drawn by chance, in which switches may land anywhere. They teach most of
 * what is to be reckoned with, where threads touch what they share above all, so that the search seldom has to begin
 * again; and they do so where one thread alone would never come to its end.
 */
import { RandomStream } from "../machine/random.ts";
import type { SharedSites } from "./shared-sites.ts";
import type { EndingSystem } from "./phase.ts";

const EXECUTIONS = 6;
/** Steps of each: a program that goes on for longer shows by then what it does. */
const STEPS = 3_000;

/** Makes a few executions of `system`, whose `sites` are to be learned. All chance is the seed's. */
export function survey(system: EndingSystem, sites: SharedSites, seed: number): void {
  const random = new RandomStream(seed, "survey");
  const enabled: number[] = [];
  sites.isOpen = true;
  for (let execution = 0; execution < EXECUTIONS; execution++) {
    system.restart();
    for (let step = 0; step < STEPS; step++) {
      const count = system.enabled(enabled);
      if (count === 0) break;
      const thread = enabled[random.below(count)]!;
      system.step(thread, random.below(system.choices(thread)));
    }
  }
  sites.isOpen = false;
}

import type { Costs } from "./costs.ts";
import { RandomStream } from "./random.ts";

/**
 * How fast a thread is: no two run at quite the same speed. A whole number of 1024ths, so that times add up without
 * rounding and are the same whether they are added step by step or all at once.
 */
export function paceOf(seed: number, path: string): number {
  return Math.round(new RandomStream(seed, path).between(0.97, 1.03) * 1024) / 1024;
}

/** What everything costs on a thread of each pace, where `scaledFrom` is what it costs on average. */
let scaledCosts: Record<number, Costs> = {};
let scaledFrom: Costs | null = null;

/** What everything costs on a thread of that pace: there are few paces, and in a long run many threads of each. */
export function costsAt(pace: number, costs: Costs): Costs {
  // No map: a program may have changed what those of the engine do.
  if (scaledFrom !== costs) {
    scaledFrom = costs;
    scaledCosts = Object.create(null) as Record<number, Costs>;
  }
  return (scaledCosts[pace] ??= scale(pace, costs));
}

function scale(pace: number, costs: Costs): Costs {
  const scaled = { ...costs };
  for (const [key, cost] of Object.entries(scaled)) {
    if (typeof cost === "number") Object.assign(scaled, { [key]: cost * pace });
  }
  return scaled;
}

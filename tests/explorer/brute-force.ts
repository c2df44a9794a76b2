/**
 * An oracle for the explorer, written from the definition: it goes through every beginning of every execution, and takes two
 * for the same where one becomes the other by swapping neighbours that are independent. It knows nothing of races.
 *
 * Two sequences of steps are the same trace exactly where their Foata normal forms are the same (Cartier, Foata 1969):
 * each step in the first layer in which nothing that it depends on is missing.
 */
import type { Step, System } from "../../src/simulator/explorer/system.ts";

export interface Explored<Outcome> {
  /** What each complete trace came to. */
  readonly outcomes: Outcome[];
  /** How many sequences of steps there are, as orders of single steps. */
  readonly interleavings: bigint;
}

interface Beginning {
  readonly schedule: readonly (readonly [thread: number, choice: number])[];
  /** In how many orders it can be made. */
  orders: bigint;
}

const conflict = (a: Step, b: Step): boolean =>
  a.thread === b.thread ||
  a.accesses.some((x) =>
    b.accesses.some((y) => Math.floor(x / 2) === Math.floor(y / 2) && (x % 2 === 1 || y % 2 === 1)),
  );

/** The Foata normal form of a sequence of steps, as text. */
export function normalForm(steps: readonly Step[]): string {
  const layers: string[][] = [];
  const layerOf: number[] = [];
  steps.forEach((step, i) => {
    let layer = 0;
    for (let j = 0; j < i; j++) if (conflict(steps[j]!, step)) layer = Math.max(layer, layerOf[j]! + 1);
    layerOf.push(layer);
    (layers[layer] ??= []).push(
      `${step.thread}.${step.choice}:${[...step.accesses].sort((a, b) => a - b).join()}`,
    );
  });
  return layers.map((layer) => layer.sort().join(" ")).join("|");
}

/** Goes through all of `system`. Throws where that takes more than `limit` beginnings. */
export function bruteForce<Outcome>(
  system: System,
  outcomeOf: () => Outcome,
  limit = 200_000,
): Explored<Outcome> {
  let level = new Map<string, Beginning>([["", { schedule: [], orders: 1n }]]);
  const outcomes: Outcome[] = [];
  let interleavings = 0n;
  let seen = 0;
  while (level.size > 0) {
    const next = new Map<string, Beginning>();
    for (const { schedule, orders } of level.values()) {
      if (++seen > limit) throw new RangeError("too many beginnings");
      const begin = (): Step[] => {
        system.restart();
        return schedule.map(([thread, choice]) => system.step(thread, choice));
      };
      begin();
      const enabled: number[] = [];
      enabled.length = system.enabled(enabled);
      if (enabled.length === 0) {
        outcomes.push(outcomeOf());
        interleavings += orders;
      }
      for (const thread of enabled) {
        for (let choice = 0, choices = 1; choice < choices; choice++) {
          const steps = begin();
          const step = system.step(thread, choice);
          choices = step.choices;
          const key = normalForm([...steps, step]);
          const same = next.get(key);
          if (same) same.orders += orders;
          else next.set(key, { schedule: [...schedule, [thread, choice]], orders });
        }
      }
    }
    level = next;
  }
  return { outcomes, interleavings };
}

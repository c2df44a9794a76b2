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
  readonly layers: Layers;
  /** In how many orders it can be made. */
  orders: bigint;
}

const conflict = (a: Step, b: Step): boolean =>
  a.thread === b.thread ||
  a.accesses.some((x) =>
    b.accesses.some((y) => Math.floor(x / 2) === Math.floor(y / 2) && (x % 2 === 1 || y % 2 === 1)),
  );

/** A sequence of steps in its layers. */
class Layers {
  readonly steps: readonly Step[];
  readonly #layerOf: readonly number[];
  /** The steps of each layer in words, in alphabetical order. */
  readonly #layers: readonly (readonly string[])[];

  constructor(
    steps: readonly Step[] = [],
    layerOf: readonly number[] = [],
    layers: readonly (readonly string[])[] = [],
  ) {
    this.steps = steps;
    this.#layerOf = layerOf;
    this.#layers = layers;
  }

  /** The same with one more step. */
  with(step: Step): Layers {
    let layer = 0;
    this.steps.forEach((earlier, i) => {
      if (this.#layerOf[i]! >= layer && conflict(earlier, step)) layer = this.#layerOf[i]! + 1;
    });
    const words = `${step.thread}.${step.choice}:${[...step.accesses].sort((a, b) => a - b).join()}`;
    const layers = [...this.#layers];
    layers[layer] = [...(layers[layer] ?? []), words].sort();
    return new Layers([...this.steps, step], [...this.#layerOf, layer], layers);
  }

  get normalForm(): string {
    return this.#layers.map((layer) => layer.join(" ")).join("|");
  }
}

/** The Foata normal form of a sequence of steps, as text. */
export function normalForm(steps: readonly Step[]): string {
  return steps.reduce((layers, step) => layers.with(step), new Layers()).normalForm;
}

/** Goes through all of `system`. Throws where that takes more than `limit` beginnings. */
export function bruteForce<Outcome>(
  system: Pick<System, "restart" | "enabled" | "step">,
  outcomeOf: () => Outcome,
  limit = 200_000,
): Explored<Outcome> {
  let level = new Map<string, Beginning>([["", { layers: new Layers(), orders: 1n }]]);
  const outcomes: Outcome[] = [];
  let interleavings = 0n;
  let seen = 0;
  while (level.size > 0) {
    const next = new Map<string, Beginning>();
    for (const { layers, orders } of level.values()) {
      if (++seen > limit) throw new RangeError("too many beginnings");
      const begin = (): void => {
        system.restart();
        for (const { thread, choice } of layers.steps) system.step(thread, choice);
      };
      begin();
      const enabled: number[] = [];
      enabled.length = system.enabled(enabled);
      if (enabled.length === 0) {
        outcomes.push(outcomeOf());
        interleavings += orders;
      }
      let isThere = true;
      for (const thread of enabled) {
        for (let choice = 0, choices = 1; choice < choices; choice++) {
          if (!isThere) begin();
          isThere = false;
          const step = system.step(thread, choice);
          choices = step.choices;
          const longer = layers.with(step);
          const same = next.get(longer.normalForm);
          if (same) same.orders += orders;
          else next.set(longer.normalForm, { layers: longer, orders });
        }
      }
    }
    level = next;
  }
  return { outcomes, interleavings };
}

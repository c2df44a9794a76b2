/**
 * The outcomes of a program by trying every order of its steps, or many: it takes nobody's word for which steps depend on each
 * other. For programs whose main thread only starts and joins while the others are there.
 */
import type { ExploredProgram } from "../../src/simulator/explored-program.ts";
import type { Step } from "../../src/simulator/explorer/system.ts";
import { RandomStream } from "../../src/simulator/machine/random.ts";

interface Turn {
  readonly thread: number;
  readonly choice: number;
  /** What could have been done instead, and has not been. */
  readonly others: (readonly [thread: number, choice: number])[];
}

/** Those that may go on, as far as it makes a difference: while the main thread can, it only starts and joins. */
function candidates(system: ExploredProgram): number[] {
  const enabled: number[] = [];
  enabled.length = system.enabled(enabled);
  return enabled.includes(0) ? [0] : enabled;
}

/**
 * A system in which the main thread goes first. It has the same traces: what it does then depends on nothing that others do
 * meanwhile. But it has far fewer beginnings.
 */
export class EagerSystem {
  readonly #system: ExploredProgram;

  constructor(system: ExploredProgram) {
    this.#system = system;
  }

  restart(): void {
    this.#system.restart();
  }

  enabled(into: number[]): number {
    into.splice(0, Infinity, ...candidates(this.#system));
    return into.length;
  }

  step(thread: number, choice: number): Step {
    return this.#system.step(thread, choice);
  }
}

/** All outcomes; null where there are more than `limit` orders. */
export function outcomesOfEveryOrder(system: ExploredProgram, limit: number): Set<string> | null {
  const outcomes = new Set<string>();
  const turns: Turn[] = [];
  for (let executions = 0; executions < limit; executions++) {
    system.restart();
    turns.forEach(({ thread, choice, others }, i) => {
      const { choices } = system.step(thread, choice);
      // Who comes in another's place has alternatives, too.
      const isNew = i === turns.length - 1 && choice === 0;
      for (let other = 1; isNew && other < choices; other++) others.push([thread, other]);
    });
    for (;;) {
      const able = candidates(system);
      if (able.length === 0) break;
      const thread = able[0]!;
      const { choices } = system.step(thread, 0);
      const others: (readonly [number, number])[] = able.slice(1).map((other) => [other, 0]);
      for (let choice = 1; choice < choices; choice++) others.push([thread, choice]);
      turns.push({ thread, choice: 0, others });
    }
    outcomes.add(system.ending.key);
    while (turns.length > 0 && turns.at(-1)!.others.length === 0) turns.pop();
    if (turns.length === 0) return outcomes;
    const { others } = turns.pop()!;
    const [thread, choice] = others.pop()!;
    turns.push({ thread, choice, others });
  }
  return null;
}

/** The outcomes of some orders, drawn at random. */
export function outcomesOfSomeOrders(system: ExploredProgram, count: number): Set<string> {
  const outcomes = new Set<string>();
  const random = new RandomStream(1, "orders");
  for (let execution = 0; execution < count; execution++) {
    system.restart();
    for (let able = candidates(system); able.length > 0; able = candidates(system)) {
      const thread = able[random.below(able.length)]!;
      system.step(thread, random.below(system.choices(thread)));
    }
    outcomes.add(system.ending.key);
  }
  return outcomes;
}

/**
 * The plainest oracle: goes on with any thread that can go on, in every order or in orders drawn by lot, and skips nothing. It
 * finds what no search can that believes what steps say of themselves: two orders that are to be one trace and end differently.
 */
import { RandomStream } from "../../src/simulator/machine/random.ts";
import type { Step, System } from "../../src/simulator/explorer/system.ts";
import { normalForm } from "./brute-force.ts";

export type Turns = (readonly [thread: number, choice: number])[];

/** What the traces came to that were gone through, by their normal forms. */
export type Endings = Map<string, string>;

/** Adds an ending; throws where the same trace has ended differently before. */
function note(endings: Endings, steps: readonly Step[], ending: string): void {
  const form = normalForm(steps);
  const known = endings.get(form);
  if (known !== undefined && known !== ending) {
    const way = steps.map(({ thread, choice, accesses }) => `${thread}.${choice}:${accesses.join()}`);
    throw new Error(`one trace ends as "${known}" and as "${ending}", the latter by ${way.join(" ")}`);
  }
  endings.set(form, ending);
}

/** Goes through every order; null where there are more than `limit`. */
export function everyOrder(system: System, endingOf: () => string, limit: number): Endings | null {
  const endings: Endings = new Map();
  const rest: Turns[] = [[]];
  const enabled: number[] = [];
  let orders = 0;
  for (let turns = rest.pop(); turns !== undefined; turns = rest.pop()) {
    if (++orders > limit) return null;
    system.restart();
    const steps = turns.map(([thread, choice]) => system.step(thread, choice));
    let isPlanned = turns.length > 0;
    for (;;) {
      const last = isPlanned ? steps[steps.length - 1]! : null;
      isPlanned = false;
      if (last?.choice === 0) addChoices(rest, steps, last);
      const count = system.enabled(enabled);
      if (count === 0) break;
      for (let i = 1; i < count; i++) rest.push([...turnsOf(steps), [enabled[i]!, 0]]);
      steps.push(system.step(enabled[0]!, 0));
      addChoices(rest, steps, steps[steps.length - 1]!);
    }
    note(endings, steps, endingOf());
  }
  return endings;
}

function addChoices(rest: Turns[], steps: readonly Step[], { thread, choices }: Step): void {
  for (let choice = 1; choice < choices; choice++) {
    rest.push([...turnsOf(steps.slice(0, -1)), [thread, choice]]);
  }
}

function turnsOf(steps: readonly Step[]): Turns {
  return steps.map(({ thread, choice }) => [thread, choice]);
}

/** Goes through `count` orders, each drawn step by step. */
export function someOrders(system: System, endingOf: () => string, count: number, seed = 1): Endings {
  const endings: Endings = new Map();
  const random = new RandomStream(seed, "orders");
  const enabled: number[] = [];
  for (let i = 0; i < count; i++) {
    system.restart();
    const steps: Step[] = [];
    for (let open = system.enabled(enabled); open > 0; open = system.enabled(enabled)) {
      const step = system.step(enabled[random.below(open)]!, 0);
      // A choice that was not asked for is made again, by lot.
      if (step.choices > 1) steps.push(chooseAgain(system, steps, step, random));
      else steps.push(step);
      if (steps.length > 10_000) throw new Error("an order without an end");
    }
    note(endings, steps, endingOf());
  }
  return endings;
}

function chooseAgain(system: System, before: readonly Step[], step: Step, random: RandomStream): Step {
  system.restart();
  for (const { thread, choice } of before) system.step(thread, choice);
  return system.step(step.thread, random.below(step.choices));
}

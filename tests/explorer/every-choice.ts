/**
 * An oracle for event loops, written from the definition: it makes every execution, taking every alternative at every step, and
 * takes none for the same as another. What they are then is told by a normal form of the whole execution.
 *
 * Two executions are the same where the same tasks made the same accesses, each place's in the same order: the same layers, each
 * step in the first in which nothing is missing that it depends on (Cartier, Foata 1969). Here it is tasks that depend on themselves,
 * not the loop's thread; what the loop chooses is no step.
 */
import type { Step, System } from "../../src/simulator/explorer/system.ts";

/** By normal form: what each execution of that form came to. */
export type Forms = Map<string, Set<string>>;

const actorOf = ({ thread, loop }: Step): string => (loop ? `a${loop.actor}` : `t${thread}`);

function dependent(a: Step, b: Step): boolean {
  if (actorOf(a) === actorOf(b)) return true;
  return a.accesses.some((x) => b.accesses.some((y) => x >> 1 === y >> 1 && ((x | y) & 1) === 1));
}

export function normalForm(execution: readonly Step[]): string {
  const steps = execution.filter(({ loop }) => loop?.actor !== null);
  const layers: string[][] = [];
  const layerOf: number[] = [];
  steps.forEach((step, i) => {
    let layer = 0;
    for (let j = 0; j < i; j++) if (dependent(steps[j]!, step)) layer = Math.max(layer, layerOf[j]! + 1);
    layerOf.push(layer);
    const accesses = [...step.accesses].sort((a, b) => a - b).join();
    (layers[layer] ??= []).push(`${actorOf(step)}.${step.choice}.${step.loop?.seen ?? 0}:${accesses}`);
  });
  return layers.map((layer) => layer.sort().join(" ")).join("|");
}

/** Makes all executions; null where there are more than `limit`. */
export function everyChoice(
  system: System,
  outcomeOf: () => string,
  limit: number,
): { readonly forms: Forms; readonly executions: number } | null {
  const forms: Forms = new Map();
  const ahead: (readonly [thread: number, choice: number])[][] = [[]];
  let executions = 0;
  for (let beginning = ahead.pop(); beginning !== undefined; beginning = ahead.pop()) {
    if (++executions > limit) return null;
    system.restart();
    const made: [number, number][] = [];
    const steps: Step[] = [];
    const enabled: number[] = [];
    for (;;) {
      const count = system.enabled(enabled);
      if (count === 0) break;
      const planned = beginning[steps.length];
      const isNew = planned === undefined;
      const [thread, choice] = planned ?? [enabled[0]!, 0];
      for (let i = 1; isNew && i < count; i++) ahead.push([...made, [enabled[i]!, 0]]);
      const step = system.step(thread, choice);
      // Of a thread that was put first by somebody else, the other alternatives are still to come.
      const isFirst = isNew || (steps.length === beginning.length - 1 && choice === 0);
      for (let other = 1; isFirst && other < step.choices; other++) ahead.push([...made, [thread, other]]);
      made.push([thread, choice]);
      steps.push(step);
    }
    const form = normalForm(steps);
    const outcomes = forms.get(form) ?? new Set();
    forms.set(form, outcomes.add(outcomeOf()));
  }
  return { forms, executions };
}

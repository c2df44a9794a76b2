/**
 * Wakeup trees: what is still to be explored from a state, as beginnings of executions, the leftmost first
 * (Abdulla et al., POPL 2014, section 6).
 */
import { isWeakInitial, type Planned } from "./independence.ts";

export interface Branch {
  step: Planned;
  readonly children: Branch[];
}

/**
 * Adds a sequence of steps to a tree, unless something in it covers that already: then all that begins like `sequence`
 * is explored anyway. Gives how many steps it has added.
 */
export function insertSequence(tree: Branch[], sequence: readonly Planned[]): number {
  let level = tree;
  let rest = sequence;
  for (;;) {
    const found = level.find((branch) => isWeakInitial(branch.step, rest));
    if (found === undefined) break;
    if (found.children.length === 0) return 0;
    const { thread } = found.step;
    const position = rest.findIndex((step) => step.thread === thread);
    if (position >= 0) rest = [...rest.slice(0, position), ...rest.slice(position + 1)];
    level = found.children;
  }
  for (const step of rest) {
    const branch = { step, children: [] };
    level.push(branch);
    level = branch.children;
  }
  return rest.length;
}

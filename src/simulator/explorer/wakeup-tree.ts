/**
 * Wakeup trees: what is still to be explored from a state, as beginnings of executions, the leftmost first
 * (Abdulla et al., POPL 2014, section 6).
 *
 * Most of a tree is long sequences that fork at a few places. So a branch is a whole sequence of steps, up to where the tree forks or
 * ends; its first step is that of the state, and it is split where another one turns off from it.
 */
import { isWeakInitial, type Planned } from "./independence.ts";

export class Branch {
  /** What comes after its last step; nothing where it is a leaf. */
  children: Branch[];
  readonly #steps: readonly Planned[];
  #from: number;
  readonly #to: number;

  constructor(steps: readonly Planned[], from: number, to: number, children: Branch[]) {
    this.#steps = steps;
    this.#from = from;
    this.#to = to;
    this.children = children;
  }

  get first(): Planned {
    return this.#steps[this.#from]!;
  }

  get length(): number {
    return this.#to - this.#from;
  }

  at(position: number): Planned {
    return this.#steps[this.#from + position]!;
  }

  /** What is to be explored after its first step, which is taken out of it. */
  withoutFirst(): Branch[] {
    this.#from++;
    return this.length > 0 ? [this] : this.children;
  }

  /** The same branch, forked before `position`, which is not the first: what came from there on is now the first child. */
  split(position: number): Branch {
    const fork = this.#from + position;
    const rest = new Branch(this.#steps, fork, this.#to, this.children);
    return new Branch(this.#steps, this.#from, fork, [rest]);
  }
}

/**
 * Adds a sequence of steps to a tree, unless something in it covers that already: then all that begins like `sequence`
 * is explored anyway. Gives how many steps it has added. What is in `sequence` afterwards is of no use.
 */
export function insertSequence(tree: Branch[], sequence: Planned[]): number {
  let level = tree;
  let start = 0;
  for (;;) {
    const at = findInitial(level, sequence, start);
    if (at < 0) break;
    const found = level[at]!;
    start = takeOut(found.first, sequence, start);
    let position = 1;
    for (; position < found.length && isWeakInitial(found.at(position), sequence, start); position++) {
      start = takeOut(found.at(position), sequence, start);
    }
    if (position < found.length) {
      const forked = found.split(position);
      level[at] = forked;
      level = forked.children;
      break;
    }
    if (found.children.length === 0) return 0;
    level = found.children;
  }
  const rest = sequence.slice(start);
  level.push(new Branch(rest, 0, rest.length, []));
  return rest.length;
}

/** The position of the leftmost branch that a sequence can begin with, or -1. */
function findInitial(level: readonly Branch[], sequence: readonly Planned[], start: number): number {
  for (let i = 0; i < level.length; i++) {
    if (isWeakInitial(level[i]!.first, sequence, start)) return i;
  }
  return -1;
}

/** Takes the first step of the thread of `step` out of a sequence, if there is one, and gives where it begins now. */
function takeOut({ thread }: Planned, sequence: Planned[], start: number): number {
  for (let at = start; at < sequence.length; at++) {
    if (sequence[at]!.thread !== thread) continue;
    for (let i = at; i > start; i--) sequence[i] = sequence[i - 1]!;
    return start + 1;
  }
  return start;
}

/**
 * Every trace once: optimal dynamic partial order reduction with wakeup trees, by re-execution.
 *
 * Executions that differ only in the order of independent steps are one trace (Mazurkiewicz); they print the same and end
 * the same, so one of each is enough. After every execution each of its races, two dependent steps of different threads
 * with nothing between them that orders them, is turned round: the beginning of an execution in which the second comes
 * first is put into the wakeup tree of the state before the first, unless that is covered already. Sleep sets keep
 * what was explored from being explored again. Abdulla, Aronis, Jonsson, Sagonas: "Optimal dynamic partial order
 * reduction", POPL 2014, and its journal version, JACM 2017.
 *
 * What has to hold, and what is easily got wrong:
 * - The sequence that turns a race round has in it all steps of the whole execution that do not happen after the
 *   first, not only those up to the second.
 * - The operations that threads wait to do at the end take part in races like steps.
 * - An operation that would have to wait if it came first is no race: what it waits for enables it, and the search
 *   goes on behind that for one that is.
 * - What an operation accesses is asked again for the state that it would find: a compare-and-swap that fails
 *   only reads.
 * - The search is never cut by a bound: the sequences rely on the whole of it.
 */
import { Execution } from "./execution.ts";
import { areDependent, isWeakInitial, type Planned } from "./independence.ts";
import { isOpenIn, type Operation, type Step, type System } from "./system.ts";
import { Branch, insertSequence } from "./wakeup-tree.ts";

/** A state on the way of the present execution. */
interface Node {
  /** What has been explored from here, and what is independent of it need not begin with it again. */
  sleep: readonly Planned[];
  /** What is still to be explored from here, beside what is being explored. */
  readonly tree: Branch[];
  /** How many branches have been explored. */
  explored: number;
}

export interface SearchOptions {
  /** Is told of each execution that has come to its end, while the system stands there. */
  readonly onTrace: (execution: Execution) => void;
  /** An execution with more steps than this is given up, and the search is not a proof. */
  readonly stepLimit: number;
  /** Where more steps than this are planned, no more are, and the search is not a proof. */
  readonly planLimit?: number;
  /** Is told of each execution that is given up. */
  readonly onTooLong?: (execution: Execution) => void;
}

const NO_RIVALS: readonly number[] = [];
const NOBODY: readonly Planned[] = [];

export class OptimalSearch {
  executions = 0;
  traces = 0;
  /** Executions that could not be completed without doing again what was done: none, where the accesses of all are known. */
  blocked = 0;
  /** Executions that were given up for their length. */
  tooLong = 0;
  /** Steps that are in its trees, waiting to be explored: what its memory grows with. */
  planned = 0;
  readonly #system: System;
  readonly #options: SearchOptions;
  readonly #execution = new Execution();
  readonly #nodes: Node[] = [{ sleep: NOBODY, tree: [], explored: 0 }];
  readonly #enabled: number[] = [];
  #isDone = false;

  constructor(system: System, options: SearchOptions) {
    this.#system = system;
    this.#options = options;
  }

  /** Makes the next execution; false where there is none. */
  next(): boolean {
    if (this.#isDone) return false;
    this.executions++;
    this.#replay();
    this.#extend();
    this.#backtrack();
    return true;
  }

  /**
   * The estimated part of the search that is done, from 0 to 1: as if all branches of a state that are known so far had as much
   * behind them. Branches that are found later make it smaller.
   */
  get done(): number {
    if (this.#isDone) return 1;
    let share = 1;
    let done = 0;
    const nodes = this.#nodes;
    for (let depth = 0; depth < nodes.length; depth++) {
      const { explored, tree } = nodes[depth]!;
      const isUnderWay = depth < nodes.length - 1;
      const branches = explored + tree.length + (isUnderWay ? 1 : 0);
      if (branches === 0) break;
      share /= branches;
      done += share * explored;
    }
    return done;
  }

  #replay(): void {
    this.#system.restart();
    const { steps } = this.#execution;
    for (let i = 0; i < steps.length; i++) this.#system.redo(steps[i]!);
  }

  /** Goes on to the end of an execution, along the wakeup tree as far as that goes. */
  #extend(): void {
    const execution = this.#execution;
    for (;;) {
      const node = this.#nodes[execution.length]!;
      const count = this.#system.enabled(this.#enabled);
      if (count === 0) {
        this.traces++;
        this.#options.onTrace(execution);
        return this.#reverseRaces();
      }
      if (execution.length >= this.#options.stepLimit) {
        this.tooLong++;
        this.#options.onTooLong?.(execution);
        return this.#reverseRaces();
      }
      const branch = node.tree.shift();
      const thread = branch === undefined ? this.#choose(node, count) : branch.first.thread;
      if (thread < 0) {
        this.blocked++;
        return;
      }
      const step = this.#system.step(thread, branch === undefined ? 0 : branch.first.choice);
      if (branch === undefined) this.planned += this.#addAlternatives(node, step);
      execution.append(step);
      this.#nodes.push({
        sleep: this.#stillAsleep(node.sleep, step),
        tree: branch === undefined ? [] : branch.withoutFirst(),
        explored: 0,
      });
    }
  }

  /** Those that a step does not wake: that are independent of it. */
  #stillAsleep(sleep: readonly Planned[], step: Step): readonly Planned[] {
    if (sleep.length === 0) return NOBODY;
    const asleep = sleep.filter((each) => !areDependent(each, step));
    return asleep.length === 0 ? NOBODY : asleep;
  }

  /** Puts into the tree of a state what a step that nobody planned could have been instead. Gives how many it could have been. */
  #addAlternatives({ tree }: Node, { thread, choices, accesses }: Step): number {
    for (let choice = 1; choice < choices; choice++) {
      tree.push(new Branch([this.#execution.kept.of(thread, choice, accesses)], 0, 1, []));
    }
    return Math.max(choices, 1);
  }

  /** The thread that goes on where nothing is planned: the one that did last, if it can; -1 where all that can are asleep. */
  #choose({ sleep }: Node, count: number): number {
    const { steps } = this.#execution;
    const last = steps.length > 0 ? steps[steps.length - 1]!.thread : -1;
    let chosen = -1;
    for (let i = 0; i < count; i++) {
      const thread = this.#enabled[i]!;
      if (sleep.some((asleep) => asleep.thread === thread)) continue;
      if (thread === last) return thread;
      if (chosen < 0) chosen = thread;
    }
    return chosen;
  }

  #backtrack(): void {
    const nodes = this.#nodes;
    let depth = this.#execution.length;
    while (depth > 0) {
      depth--;
      nodes.length = depth + 1;
      const node = nodes[depth]!;
      node.sleep = [...node.sleep, this.#execution.planned(depth)];
      node.explored++;
      this.planned--;
      if (node.tree.length > 0) {
        this.#execution.truncate(depth);
        return;
      }
    }
    this.#isDone = true;
  }

  // ——— Races ———

  #reverseRaces(): void {
    const { steps } = this.#execution;
    for (let j = 0; j < steps.length; j++) {
      this.#reverseRacesOf(j, steps[j]!.thread, steps[j]!.operation, steps[j]!);
    }
    for (let thread = 0; thread < this.#system.threads; thread++) {
      const operation = this.waitingAtEnd(thread);
      if (operation !== null) this.#reverseRacesOf(steps.length, thread, operation, null);
    }
  }

  /** The same for one step, at position `at`, or for an operation that waits at the end. */
  #reverseRacesOf(at: number, thread: number, operation: Operation, step: Step | null): void {
    const execution = this.#execution;
    const accesses = step?.accesses ?? operation.accesses;
    const rivals = this.#rivals(at, thread, accesses);
    if (rivals.length === 0) return;
    const covered = execution.clockBefore(at, thread);
    const isFixed = operation.guard === null && operation.accessesIn === null;
    for (let r = 0; r < rivals.length; r++) {
      const i = rivals[r]!;
      if (execution.isKnown(i, covered)) continue;
      const found = isFixed ? accesses : this.#accessesInstead(i, at, operation, accesses, step);
      if (found === undefined) continue;
      const sequence = this.stepsNotAfter(i, at, execution);
      sequence.push(execution.kept.of(thread, 0, found));
      this.#plan(i, sequence);
      execution.addTo(covered, i);
    }
  }

  /** What an operation would access that came before step `i`; undefined where it would have to wait. */
  #accessesInstead(
    i: number,
    at: number,
    operation: Operation,
    accesses: readonly number[],
    step: Step | null,
  ): readonly number[] | null | undefined {
    const stateOf = (object: number): number =>
      this.#execution.stateWithout(i, object, at, this.#stateAt(object, step));
    if (!this.couldComeFirst(operation, stateOf)) return undefined;
    return this.accessesFound(operation, accesses, stateOf);
  }

  /** What a thread waits to do at the end of an execution. */
  protected waitingAtEnd(thread: number): Operation | null {
    return this.#system.blocked(thread);
  }

  /** True where an operation need not wait in these states. */
  protected couldComeFirst({ guard }: Operation, stateOf: (object: number) => number): boolean {
    return guard === null || isOpenIn(guard, stateOf);
  }

  /** What an operation accesses in these states, where it made `accesses` in others. */
  protected accessesFound(
    { accessesIn }: Operation,
    accesses: readonly number[],
    stateOf: (object: number) => number,
  ): readonly number[] | null {
    return accessesIn === null ? accesses : accessesIn(stateOf);
  }

  /** The steps after step `i`, in the whole of the execution, that do not happen after it. */
  protected stepsNotAfter(i: number, _at: number, execution: Execution): Planned[] {
    const sequence: Planned[] = [];
    for (let k = i + 1; k < execution.length; k++) {
      if (!execution.happensBefore(i, k)) sequence.push(execution.planned(k));
    }
    return sequence;
  }

  /** The state of an object right before a step that accesses it, or at the end. */
  #stateAt(object: number, step: Step | null): number {
    if (step === null) return this.#system.stateOf(object);
    const k = step.accesses.findIndex((access) => access >> 1 === object);
    return step.states[k]!;
  }

  /**
   * The positions of earlier steps that conflict with these accesses and that the thread's own steps do not come after, the
   * latest first.
   */
  #rivals(at: number, thread: number, accesses: readonly number[]): readonly number[] {
    const execution = this.#execution;
    let rivals: number[] | null = null;
    for (let a = 0; a < accesses.length; a++) {
      const access = accesses[a]!;
      const earlier = execution.accessesTo(access >> 1);
      for (let k = earlier.length - 1; k >= 0; k--) {
        const entry = earlier[k]!;
        const position = entry >> 1;
        if (position >= at || ((entry | access) & 1) === 0) continue;
        if (!execution.isKnownBefore(position, at, thread)) (rivals ??= []).push(position);
        // Whatever comes before a write that is known is known, too.
        else if ((entry & 1) === 1) break;
      }
    }
    if (rivals === null) return NO_RIVALS;
    return accesses.length > 1 ? [...new Set(rivals)].sort((x, y) => y - x) : rivals;
  }

  /** Plans an execution that goes on with `sequence` from the state before step `i`, unless that is covered. */
  #plan(i: number, sequence: Planned[]): void {
    if (this.planned > (this.#options.planLimit ?? Infinity)) return;
    const { sleep, tree } = this.#nodes[i]!;
    if (sleep.some((asleep) => isWeakInitial(asleep, sequence))) return;
    this.planned += insertSequence(tree, sequence);
  }
}

/**
 * Lets a program go on as a schedule says, and where that has come to its end, as calmly as can be: a thread goes on until it has
 * to stop, and then the first that can.
 */
import { ScheduleError, type Turn } from "./schedule.ts";
import type { EndingSystem } from "./phase.ts";
import type { Step } from "./system.ts";

/** A system whose threads have paths. */
export interface NamedSystem extends EndingSystem {
  pathOf(thread: number): string;
  withPath(path: string): number | undefined;
}

export class ScheduleFollower {
  readonly #system: NamedSystem;
  readonly #turns: readonly Turn[];
  readonly #enabled: number[] = [];
  #made = 0;
  #last = -1;

  /** The system stands at its start. */
  constructor(system: NamedSystem, turns: readonly Turn[]) {
    this.#system = system;
    this.#turns = turns;
  }

  /** How many steps have been made. */
  get made(): number {
    return this.#made;
  }

  /** The thread that goes on, or null where none can. Throws a ScheduleError where the one that should cannot. */
  next(): number | null {
    const count = this.#system.enabled(this.#enabled);
    const turn = this.#turns[this.#made];
    if (turn === undefined) return count === 0 ? null : this.#calmest(count);
    const { path, choice } = turn;
    const thread = this.#system.withPath(path);
    if (count === 0) this.#fail(`thread ${path} to go on`, "nothing can go on");
    if (thread === undefined || !this.#enabled.slice(0, count).includes(thread)) {
      const others = this.#enabled.slice(0, count).map((other) => this.#system.pathOf(other));
      this.#fail(`thread ${path} to go on`, `only ${others.sort(comparePaths).join(", ")} can`);
    }
    const choices = this.#system.choices(thread);
    if (choice >= choices) this.#fail(`thread ${path} to have an alternative ${choice}`, `it has ${choices}`);
    return thread;
  }

  /** Makes the step of the thread that `next` has given. */
  step(thread: number): Step {
    const step = this.#system.step(thread, this.#turns[this.#made]?.choice ?? 0);
    this.#made++;
    this.#last = thread;
    return step;
  }

  #calmest(count: number): number {
    const enabled = this.#enabled.slice(0, count);
    if (enabled.includes(this.#last) && !this.#system.givesWay(this.#last)) return this.#last;
    const paths = enabled.map((thread) => this.#system.pathOf(thread));
    return this.#system.withPath(paths.sort(comparePaths)[0]!)!;
  }

  #fail(expected: string, found: string): never {
    throw new ScheduleError(
      `at step ${this.#made + 1} of the schedule: expected ${expected}, but ${found}; ` +
        "is it the schedule of another program, of another interpreter, or of an older version?",
    );
  }
}

/** The order of threads by who made them, and as what number. */
function comparePaths(a: string, b: string): number {
  const [left, right] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const difference = Number(left[i]) - Number(right[i]);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
    if (left[i] !== right[i]) return left[i]! < right[i]! ? -1 : 1;
  }
  return left.length - right.length;
}

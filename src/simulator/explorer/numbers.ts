import type { Thread } from "../machine/thread.ts";

/**
 * The numbers of threads and objects, the same in all executions of a program: a thread goes by who made it, and what it
 * makes goes by how many things it had made before. So no order of the others changes them.
 */
export class Numbers {
  readonly #threads = new Map<string, number>();
  readonly #made: number[][] = [];
  readonly #keys: (Map<unknown, number> | undefined)[] = [];
  readonly #named = new Map<string, number>();
  readonly #moments = new Set<number>();
  #objects = 0;

  /** How many threads there have been. */
  get threads(): number {
    return this.#threads.size;
  }

  ofThread({ path }: Thread): number {
    let number = this.#threads.get(path);
    if (number === undefined) {
      number = this.#threads.size;
      this.#threads.set(path, number);
      this.#made.push([]);
    }
    return number;
  }

  /** The path of a thread. */
  pathOf(thread: number): string {
    return [...this.#threads.keys()][thread]!;
  }

  /** The thread with that path, if there has been one. */
  withPath(path: string): number | undefined {
    return this.#threads.get(path);
  }

  /** The object that a thread made as its `count`th. */
  ofMade(thread: number, count: number): number {
    return (this.#made[thread]![count] ??= this.#objects++);
  }

  /** The place that an object has under a key. */
  ofKey(object: number, key: unknown): number {
    const keys = (this.#keys[object] ??= new Map());
    let number = keys.get(key);
    if (number === undefined) {
      number = this.#objects++;
      keys.set(key, number);
    }
    return number;
  }

  /** The object that is a moment in the life of a thread: its start, its end, or that somebody wakes it. */
  ofMoment(moment: string, path: string): number {
    const number = this.ofName(`${moment} of ${path}`);
    this.#moments.add(number);
    return number;
  }

  isMoment(object: number): boolean {
    return this.#moments.has(object);
  }

  /** Anything else that has a name. */
  ofName(name: string): number {
    let number = this.#named.get(name);
    if (number === undefined) {
      number = this.#objects++;
      this.#named.set(name, number);
    }
    return number;
  }
}

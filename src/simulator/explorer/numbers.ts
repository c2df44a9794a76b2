import type { Thread } from "../machine/thread.ts";

/**
 * The numbers of threads and objects, the same in all executions of a program: a thread goes by who made it, and what it
 * makes goes by how many things it had made before. So no order of the others changes them.
 */
export class Numbers {
  readonly #threads = new Map<string, number>();
  readonly #made: number[][] = [];
  /** By actor: what it made. */
  readonly #madeByActors: number[][] = [];
  /** By thread, and by actor: the actors that it made, by how many things it had made before. */
  readonly #actors: number[][] = [];
  readonly #actorsOfActors: number[][] = [];
  readonly #keys: (Map<unknown, number> | undefined)[] = [];
  readonly #named = new Map<string, number>();
  readonly #moments = new Set<number>();
  /** By what happens, and then by the path of the thread. */
  readonly #momentsOf = new Map<string, Map<string, number>>();
  #objects = 0;

  /** How many threads there have been. */
  get threads(): number {
    return this.#threads.size;
  }

  ofThread({ path }: Pick<Thread, "path">): number {
    let number = this.#threads.get(path);
    if (number === undefined) {
      number = this.#threads.size;
      this.#threads.set(path, number);
      this.#made.push([]);
      this.#actors.push([]);
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

  /** The object that a thread made as its `count`th; or an actor on an event loop, which goes by -1 - its number. */
  ofMade(maker: number, count: number): number {
    const made = maker < 0 ? this.#madeByActors[-1 - maker]! : this.#made[maker]!;
    return (made[count] ??= this.#objects++);
  }

  /** The same for an actor that somebody made. */
  ofActor(maker: number, count: number): number {
    const made = maker < 0 ? this.#actorsOfActors[-1 - maker]! : this.#actors[maker]!;
    let number = made[count];
    if (number === undefined) {
      number = this.#madeByActors.length;
      made[count] = number;
      this.#madeByActors.push([]);
      this.#actorsOfActors.push([]);
    }
    return number;
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
    let ofPath = this.#momentsOf.get(moment);
    if (ofPath === undefined) this.#momentsOf.set(moment, (ofPath = new Map()));
    let number = ofPath.get(path);
    if (number === undefined) {
      number = this.ofName(`${moment} of ${path}`);
      this.#moments.add(number);
      ofPath.set(path, number);
    }
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

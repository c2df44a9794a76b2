import type { Place } from "../machine/event.ts";
import type { Thread } from "../machine/thread.ts";

/** A place that an object has under a key. */
export interface KeyOf {
  readonly object: number;
  readonly key: unknown;
}

interface Title {
  readonly name: string;
  readonly className: string;
  /** All objects of that class and that name. */
  readonly namesakes: readonly number[];
  /** Which of them it is, from 1. */
  readonly rank: number;
}

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
  /** By object: what it is a key of, where it is one. */
  readonly #origins: (KeyOf | undefined)[] = [];
  /** By object, for those that the library has made. */
  readonly #titles: (Title | undefined)[] = [];
  /** By class and by what objects are called: those that are, in the order of their making. */
  readonly #namesakes = new Map<string, number[]>();
  /** By object: its name, for what has one and so is no place in the program's memory. */
  readonly #identifiers: (string | undefined)[] = [];
  readonly #isLifetime: (boolean | undefined)[] = [];
  readonly #isTakeable: (true | undefined)[] = [];
  /** By what happens, and then by the path of the thread. */
  readonly #momentsOf = new Map<string, Map<string, number>>();
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
      this.#origins[number] = { object, key };
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
      this.#identifiers[number] = name;
      this.#isLifetime[number] = /^(?:start|end) of /.test(name);
    }
    return number;
  }

  /** The object of that name, if there has been one. */
  withName(name: string): number | undefined {
    return this.#named.get(name);
  }

  // ——— What they are called ———

  /** What an object is a key of; undefined where it is a variable, or has a name. */
  keyOf(object: number): KeyOf | undefined {
    return this.#origins[object];
  }

  /** True for what is no place in the program's memory: a lock, the end of a thread. */
  isNamed(object: number): boolean {
    return this.#identifiers[object] !== undefined;
  }

  /** True for the start and the end of a thread. */
  isLifetime(object: number): boolean {
    return this.#isLifetime[object] === true;
  }

  /** The name of an object that has one; "" for others. */
  identifierOf(object: number): string {
    return this.#identifiers[object] ?? "";
  }

  /** Notes that an object is acquired and given back. */
  noteTaken(object: number): void {
    this.#isTakeable[object] = true;
  }

  /** True for what has been acquired and given back: a lock, or a semaphore. */
  isTakeable(object: number): boolean {
    return this.#isTakeable[object] === true;
  }

  /** Notes what an object of the library is called, and the name of its class. */
  entitle({ id, name }: Place, className: string): void {
    const object = this.ofName(id);
    if (this.#titles[object] !== undefined) return;
    const family = `${className} ${name}`;
    let namesakes = this.#namesakes.get(family);
    if (namesakes === undefined) this.#namesakes.set(family, (namesakes = []));
    this.#titles[object] = { name, className, namesakes, rank: namesakes.push(object) };
  }

  /** The name of the class of an object of the library; "" for others. */
  classOf(object: number): string {
    return this.#titles[object]?.className ?? "";
  }

  /** What an object of the library is called, with a number where several are called alike; "" where it has no name. */
  titleOf(object: number): string {
    const title = this.#titles[object];
    if (title === undefined) return "";
    return title.namesakes.length === 1 ? title.name : `${title.name} ${title.rank}`;
  }
}

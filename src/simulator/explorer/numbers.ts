import type { Place } from "../machine/event.ts";
import type { Thread } from "../machine/thread.ts";
import { hashOf, mix, type Identities } from "./trace-hash.ts";

/** A place that an object has under a key. */
export interface KeyOf {
  readonly object: number;
  readonly key: unknown;
}

/** What keeps the identities apart of what is made by counting. */
const ACTORS = 1;
const ELEMENTS = 2;

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
 *
 * They count what has been met, so another exploration of the program, which meets things in another order, has others. What is
 * the same in both is an identity, which is made of names and counts alone.
 */
export class Numbers implements Identities {
  readonly #threads = new Map<string, number>();
  readonly #made: number[][] = [];
  /** By actor: what it made. */
  readonly #madeByActors: number[][] = [];
  /** By thread, and by actor: the actors that it made, by how many things it had made before. */
  readonly #actors: number[][] = [];
  readonly #actorsOfActors: number[][] = [];
  readonly #keys: (Map<unknown, number> | undefined)[] = [];
  readonly #elements: (number[] | undefined)[] = [];
  readonly #lists = new Map<string, number>();
  readonly #listed: (readonly number[])[] = [];
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
  /** By thread, by actor and by object. */
  readonly #threadIdentities: number[] = [];
  readonly #actorIdentities: number[] = [];
  readonly #identities: number[] = [];

  /** How many threads there have been. */
  get threads(): number {
    return this.#threads.size;
  }

  ofThread({ path }: Pick<Thread, "path">): number {
    let number = this.#threads.get(path);
    if (number === undefined) {
      number = this.#threads.size;
      this.#threads.set(path, number);
      this.#threadIdentities.push(hashOf(path));
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
    return (made[count] ??= this.#add(mix(this.#identityOfMaker(maker), count)));
  }

  /** The same for an actor that somebody made. */
  ofActor(maker: number, count: number): number {
    const made = maker < 0 ? this.#actorsOfActors[-1 - maker]! : this.#actors[maker]!;
    let number = made[count];
    if (number === undefined) {
      number = this.#madeByActors.length;
      made[count] = number;
      this.#actorIdentities.push(mix(mix(this.#identityOfMaker(maker), ACTORS), count));
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
      const text = `${typeof key} ${String(key)}`;
      number = this.#add(mix(this.#identities[object]!, hashOf(text)));
      keys.set(key, number);
      this.#origins[number] = { object, key };
    }
    return number;
  }

  /** The place that an object has under an index. */
  ofIndex(object: number, index: number): number {
    const elements = (this.#elements[object] ??= []);
    let number = elements[index];
    if (number === undefined) {
      number = elements[index] = this.#add(mix(mix(this.#identities[object]!, ELEMENTS), index));
      this.#origins[number] = { object, key: index };
    }
    return number;
  }

  /** A number for a list of numbers, the same for equal lists. */
  ofList(list: readonly number[]): number {
    const text = list.join();
    let number = this.#lists.get(text);
    if (number === undefined) {
      number = this.#listed.push(list) - 1;
      this.#lists.set(text, number);
    }
    return number;
  }

  /** The list that has a number. */
  listOf(number: number): readonly number[] {
    return this.#listed[number]!;
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
      number = this.#add(hashOf(name));
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

  #add(identity: number): number {
    return this.#identities.push(identity) - 1;
  }

  #identityOfMaker(maker: number): number {
    return maker < 0 ? this.#actorIdentities[-1 - maker]! : this.#threadIdentities[maker]!;
  }

  // ——— What they are in every exploration ———

  identityOfThread(thread: number): number {
    return this.#threadIdentities[thread]!;
  }

  identityOfActor(actor: number): number {
    return this.#actorIdentities[actor]!;
  }

  identityOf(object: number): number {
    return this.#identities[object]!;
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

/**
 * The shared memory: variables and objects, and what it costs that cores have caches.
 *
 * Memory is sequentially consistent. What is modelled of caches is their price: a line that another core
 * has written has to be fetched. Reads fetch a written line for themselves too, as processors do
 * with data that migrates; a line that is only read is soon shared by all and costs nothing.
 */
import type { Place } from "./event.ts";
import type { Cell } from "./program-interface.ts";

/** The value of a variable before its declaration has run. */
export const UNINITIALISED: unique symbol = Symbol("uninitialised");

/** How many reads by other cores, without a write, make a line a shared one. */
const READS_UNTIL_SHARED = 4;

/** A count of references that several cores change in turn. */
export interface SharedCount {
  /** The core that changed it last. */
  core: number;
  /** When that core will have it, and another one can fetch it. */
  freeAt: number;
}

/** The cache line that a place is on. */
export class CacheLine {
  /** The core that has it, or −1. */
  #core = -1;
  /** Above 0 where it was written lately. */
  #heat = 0;
  /** When it will be where it has been asked for last. */
  #freeAt = 0;
  /** Who counts references to what is on it, where the interpreter looks at that. */
  count: SharedCount | null = null;

  /** True where `core` has to fetch it. */
  isElsewhere(core: number): boolean {
    return this.#heat > 0 && this.#core !== core && this.#core !== -1;
  }

  /**
   * Lets `core`, which asks for it at `clock`, fetch it in `delay` nanoseconds, behind those who have asked before; gives how
   * long that takes.
   */
  fetch(core: number, isWrite: boolean, clock: number, delay: number): number {
    this.#freeAt = Math.max(this.#freeAt, clock) + delay;
    if (isWrite) this.write(core);
    else this.read(core);
    return this.#freeAt - clock;
  }

  read(core: number): void {
    if (this.#core === core || this.#heat === 0) return;
    this.#core = core;
    this.#heat--;
  }

  write(core: number): void {
    this.#core = core;
    this.#heat = READS_UNTIL_SHARED;
  }
}

/** A variable that more than one function can reach. */
export class Variable implements Cell {
  value: unknown;
  readonly name: string;
  readonly line = new CacheLine();
  readonly place: Place;

  constructor(name: string, id: string, value: unknown) {
    this.name = name;
    this.value = value;
    this.place = { id, name };
  }
}

/** A key as text. An object is one that its conversion, which would call the program, has yet to be made of. */
function textOf(key: unknown): string {
  if (typeof key === "symbol") return key.description ?? "symbol";
  return typeof key === "object" || typeof key === "function" ? "object" : String(key);
}

/** What the machine knows of an object of the program. */
export class ObjectPlaces {
  readonly line = new CacheLine();
  readonly #id: string;
  readonly #places = new Map<unknown, Place>();

  constructor(id: string) {
    this.#id = id;
  }

  /** The place of the property `key`, called `label` where nobody has named it yet. */
  place(key: unknown, label: string): Place {
    let place = this.#places.get(key);
    if (place === undefined) {
      const text = textOf(key);
      place = { id: `${this.#id}.${text}`, name: label || text };
      this.#places.set(key, place);
    }
    return place;
  }
}

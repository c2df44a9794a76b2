/**
 * Data races: two accesses to one place by different threads, at least one of them writing, that nothing but their chance order
 * puts one before the other.
 *
 * What orders them is synchronisation: a thread's own text, start and join, a lock given back and taken, a permit, a notification, an
 * event, a barrier, a queue, a future, every operation of an AtomicInt. An operation that changes such an object acquires what was
 * released to it and releases what came before, since in CPython it takes the object's inner lock; of locks and semaphores it is
 * told apart which takes and which gives back, and an attempt that fails orders nothing. That order is the same in all executions of
 * one trace, so one of each is enough. All pairs of a trace are found, not only its first: to each place belongs the last access of
 * each thread at each place of the text, and one that is not known to a later one leaves none of its earlier ones unknown.
 *
 * What races: variables, attributes, items (`a[i]`, `o.k`), and the length of an array, on every interpreter. Under a GIL `x += 1`
 * cannot tear, and yet nothing says which of two comes first; the definition is the same, and whether the outcome suffers is told by
 * the outcomes. What does not: two calls of a built-in container's own methods (`push`, `pop`, `Map.set`), which CPython guards by
 * the container's own lock, as language.md has it: each is one indivisible step. They are ordered by nothing all the same, and a
 * method and a plain item access, of which only one is guarded, race. It is the distinction that C11 makes between atomic and plain
 * accesses; and `m.set(k, m.get(k) + 1)` in two threads is what it is there, no data race and still a lost update.
 */
import { isInLibrary } from "../machine/texts.ts";
import { ROLE, type AccessLog } from "./access-log.ts";
import { SyncClocks } from "./sync-clocks.ts";

/** What is looked at of an execution. */
export type Accesses = Pick<AccessLog, "length" | "threads" | "accesses" | "sites" | "roles">;

/** One of two accesses that race. */
export interface Racer {
  readonly thread: number;
  readonly site: number;
  readonly write: boolean;
}

/** The last accesses to a place: of each its thread, its site, its tick, and 1 for a write plus 2 where it is guarded. */
type Past = number[];

/** More than any site, twice. */
const SITES = 2 ** 25;

export class RaceDetector {
  readonly #found: (object: number, first: Racer, second: Racer) => void;
  readonly #clocks = new SyncClocks();
  readonly #past: (Past | undefined)[] = [];
  readonly #touched: number[] = [];
  /** The pairs that have been told of. */
  readonly #known = new Set<number>();

  /** `found` is told, once, of each pair of sites that race, in the order of the sites. */
  constructor(found: (object: number, first: Racer, second: Racer) => void) {
    this.#found = found;
  }

  /** Looks for races in one execution of a trace. */
  inspect({ length, threads, accesses, sites, roles }: Accesses): void {
    const clocks = this.#clocks;
    clocks.reset();
    for (const object of this.#touched) this.#past[object] = undefined;
    this.#touched.length = 0;
    for (let i = 0; i < length; i++) {
      const thread = threads[i]!;
      const object = accesses[i]! >> 1;
      switch (roles[i]) {
        case ROLE.plain:
        case ROLE.guarded: {
          const site = sites[i]!;
          if (site >= 0 && !isInLibrary(site))
            this.#access(thread, object, site, (accesses[i]! & 1) + (roles[i] === ROLE.guarded ? 2 : 0));
          break;
        }
        case ROLE.acquire:
        case ROLE.take:
        case ROLE.tryTake:
          clocks.acquire(thread, object);
          break;
        case ROLE.release:
        case ROLE.giveBack:
          clocks.release(thread, object);
          break;
        case ROLE.both:
          clocks.acquire(thread, object);
          clocks.release(thread, object);
      }
    }
  }

  #access(thread: number, object: number, site: number, flags: number): void {
    let past = this.#past[object];
    if (past === undefined) {
      this.#past[object] = past = [];
      this.#touched.push(object);
    }
    let own = past.length;
    for (let k = 0; k < past.length; k += 4) {
      const other = past[k]!;
      const others = past[k + 3]!;
      if (other === thread) {
        if (past[k + 1] === site && others === flags) own = k;
      } else if (((flags | others) & 1) === 1 && (flags & others & 2) === 0) {
        if (!this.#clocks.knows(thread, other, past[k + 2]!))
          this.#tell(object, thread, site, flags, other, past[k + 1]!, others);
      }
    }
    past[own] = thread;
    past[own + 1] = site;
    past[own + 2] = this.#clocks.tickOf(thread);
    past[own + 3] = flags;
  }

  #tell(
    object: number,
    thread: number,
    site: number,
    flags: number,
    other: number,
    otherSite: number,
    others: number,
  ): void {
    const one = site * 2 + (flags & 1);
    const two = otherSite * 2 + (others & 1);
    const key = Math.min(one, two) * SITES + Math.max(one, two);
    if (this.#known.has(key)) return;
    this.#known.add(key);
    const late: Racer = { thread, site, write: (flags & 1) === 1 };
    const early: Racer = { thread: other, site: otherSite, write: (others & 1) === 1 };
    if (one < two) this.#found(object, late, early);
    else this.#found(object, early, late);
  }
}

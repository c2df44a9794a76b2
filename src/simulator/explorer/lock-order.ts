/**
 * Locks that threads take in orders that could close a circle, whether or not they do in the execution at hand: Goodlock's graph
 * (Havelund 2000; with gates and start and join, Agarwal, Bensalem et al. 2005).
 *
 * An edge goes from a lock that a thread holds to one that it waits for. A circle of edges is told of where all are of different
 * threads, and none is over before another's thread has been started. Where a lock is held at two of them, it is a gate that lets
 * only one in, and the circle cannot close; it is told of all the same, as one that does not. Edges are collected over all
 * executions; whether what they foretell happens is what exploring finds.
 */
import { ROLE, type AccessLog } from "./access-log.ts";
import { nameObject, type Explorable } from "./named-objects.ts";
import type { LockCycle } from "./report.ts";
import { SyncClocks } from "./sync-clocks.ts";

interface Edge {
  readonly thread: number;
  readonly from: number;
  readonly to: number;
  /** All that it holds then. */
  readonly held: readonly number[];
  /** Its thread's tick then, and what it knows of the others, by starts and joins alone. */
  readonly clock: readonly number[];
}

interface Circle {
  readonly locks: readonly number[];
  /** A lock that keeps it from closing, or null. */
  readonly gate: number | null;
}

/** Ways through the graph that are looked at before it is given up: their number can grow with the factorial of the locks. */
const MOST_PATHS = 20_000;

export class LockOrder {
  readonly #edges = new Map<string, Edge>();
  /** By their locks, sorted: the circles that executions stood still in, in the order of the circle. */
  readonly #confirmed = new Map<string, readonly number[]>();
  readonly #clocks = new SyncClocks();
  readonly #program: Explorable;

  constructor(program: Explorable) {
    this.#program = program;
  }

  /** Takes in one execution; `waiting` says which thread waits for which lock at its end. */
  inspect(record: AccessLog, waiting: readonly (readonly [thread: number, lock: number])[]): void {
    if (record.takes + waiting.length < 2) return;
    const held: number[][] = [];
    this.#clocks.reset();
    for (let i = 0; i < record.length; i++) this.#follow(record, i, held);
    for (const [thread, lock] of waiting) this.#want(thread, lock, held[thread] ?? []);
  }

  #follow({ threads, accesses, roles }: AccessLog, i: number, held: number[][]): void {
    const thread = threads[i]!;
    const object = accesses[i]! >> 1;
    const role = roles[i]!;
    if (role === ROLE.take || role === ROLE.tryTake) {
      const own = (held[thread] ??= []);
      if (role === ROLE.take && own.length > 0) this.#want(thread, object, own);
      own.push(object);
    } else if (role === ROLE.giveBack) {
      // A Lock may be given back by another thread than took it.
      const owner = held.find((locks) => locks?.includes(object));
      owner?.splice(owner.indexOf(object), 1);
    } else if ((role === ROLE.both || role === ROLE.acquire) && this.#program.numbers.isLifetime(object)) {
      this.#clocks.acquire(thread, object);
      if (role === ROLE.both) this.#clocks.release(thread, object);
    }
  }

  #want(thread: number, to: number, held: readonly number[]): void {
    for (const from of held) {
      if (from === to) continue;
      const clock = this.#clocks.of(thread);
      const key = `${thread} ${from} ${to} ${held.join()} ${clock.join()}`;
      if (!this.#edges.has(key)) {
        this.#edges.set(key, { thread, from, to, held: held.slice(), clock: clock.slice() });
      }
    }
  }

  /** Notes that an execution stands still in a circle of these locks. */
  confirm(locks: readonly number[]): void {
    const key = keyOf(locks);
    if (!this.#confirmed.has(key)) this.#confirmed.set(key, locks);
  }

  /** How many pairs of locks, and circles, have been found. */
  get found(): number {
    return this.#edges.size + this.#confirmed.size;
  }

  /** All circles, sorted by the names of their locks; `isComplete` says that all executions have been gone through. */
  cycles(isComplete: boolean): LockCycle[] {
    const circles = this.#circles();
    for (const [key, locks] of this.#confirmed) {
      if (!circles.has(key)) circles.set(key, { locks, gate: null });
    }
    const cycles = [...circles].map(([key, circle]) =>
      this.#describe(circle, this.#confirmed.has(key), isComplete),
    );
    return cycles.sort((a, b) => (a.locks.join() < b.locks.join() ? -1 : 1));
  }

  #describe({ locks, gate }: Circle, isConfirmed: boolean, isComplete: boolean): LockCycle {
    const nameOf = (lock: number): string => nameObject(this.#program, lock, -1);
    if (isConfirmed) return { locks: locks.map(nameOf), verdict: "confirmed" };
    const verdict = gate !== null || isComplete ? "impossible" : "not found";
    return { locks: locks.map(nameOf), verdict, ...(gate !== null && { gate: nameOf(gate) }) };
  }

  /** The circles of edges, by their sorted locks; each begins with the lock that has the lowest number. */
  #circles(): Map<string, Circle> {
    const circles = new Map<string, Circle>();
    const from = Map.groupBy(this.#edges.values(), (edge) => edge.from);
    let left = MOST_PATHS;
    const close = (path: readonly Edge[]): void => {
      const locks = path.map((edge) => edge.from);
      const key = keyOf(locks);
      const gate = gateOf(path);
      if (gate === null || !circles.has(key)) circles.set(key, { locks, gate });
    };
    const extend = (path: readonly Edge[]): void => {
      const first = path[0]!.from;
      for (const edge of from.get(path[path.length - 1]!.to) ?? []) {
        if (--left < 0) return;
        if (edge.to < first || !path.every((other) => areConcurrent(other, edge))) continue;
        const longer = [...path, edge];
        if (edge.to === first) close(longer);
        else if (!longer.some((one) => one.from === edge.to)) extend(longer);
      }
    };
    for (const edge of this.#edges.values()) if (edge.to > edge.from) extend([edge]);
    return circles;
  }
}

function keyOf(locks: readonly number[]): string {
  return [...locks].sort((a, b) => a - b).join();
}

/** A lock that is held at two of these edges, or null. */
function gateOf(path: readonly Edge[]): number | null {
  for (const one of path) {
    const gate = one.held.find((lock) => path.some((other) => other !== one && other.held.includes(lock)));
    if (gate !== undefined) return gate;
  }
  return null;
}

/** True where two threads can be at these edges at the same time, as far as starts and joins tell. */
function areConcurrent(one: Edge, other: Edge): boolean {
  return one.thread !== other.thread && !isBefore(one, other) && !isBefore(other, one);
}

function isBefore(one: Edge, other: Edge): boolean {
  return (other.clock[one.thread] ?? 0) >= one.clock[one.thread]!;
}

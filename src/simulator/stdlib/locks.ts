/**
 * `threading.Lock` and `threading.RLock`: what CPython takes from the operating system, and so primitives here.
 *
 * A lock that is free is taken without giving the GIL up (Modules/_threadmodule.c, acquire_timed). A release
 * wakes the longest waiter, which tries again: until it does, the lock is free for anybody. From 3.14 on a
 * lock is a PyMutex, which is handed over directly once its longest waiter has waited 1 ms (Python/lock.c).
 */
import { append } from "../machine/append.ts";
import type { Place, Waiting } from "../machine/event.ts";
import { LibraryObject } from "../machine/memory.ts";
import type { Thread } from "../machine/thread.ts";
import type { Turn } from "../machine/turn.ts";
import { pythonTypeName, readArguments } from "./arguments.ts";
import { RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { createHold } from "./hold.ts";
import { defineOperations, makePlace, parkUntil, takeTurn, type LibraryContext } from "./library-context.ts";
import { isPatient, readTimeout } from "./timeouts.ts";
import type { Activation } from "../machine/program-interface.ts";

interface Waiter {
  readonly thread: Thread;
  readonly since: number;
}

/** What a woken waiter is told. */
type News = "yours" | "try again" | "too late";

/** The state of a lock, whoever may take it again. */
export class LockState {
  owner: Thread | null = null;
  count = 0;
  readonly #context: LibraryContext;
  readonly #isReentrant: boolean;
  readonly #place: Place;
  readonly #turns: Readonly<Record<"take" | "try" | "change" | "look", Turn>>;
  #waiters: Waiter[] = [];

  constructor(context: LibraryContext, kind: string, isReentrant: boolean) {
    this.#context = context;
    this.#isReentrant = isReentrant;
    this.#place = makePlace(context, kind);
    const shared = { place: this.#place, state: () => (this.owner === null ? 0 : this.owner.id + 1) };
    const isOpen = (state: number, { id }: Thread): boolean =>
      state === 0 || (isReentrant && state === id + 1);
    this.#turns = {
      take: { shared, writes: true, isOpen },
      try: { shared, writes: (state) => state === 0, isOpen: null, until: isOpen },
      change: { shared, writes: true, isOpen: null },
      look: { shared, writes: false, isOpen: null },
    };
  }

  /** Takes the lock, waiting at most `timeout` seconds (null: for ever, 0: not at all). */
  *acquire(timeout: number | null): Generator<undefined, boolean, unknown> {
    const context = this.#context;
    yield* takeTurn(context, timeout === null ? this.#turns.take : this.#turns.try, isPatient(timeout));
    const { machine } = context;
    const thread = machine.current;
    const since = machine.clock;
    let left = machine.isTimed || timeout === null ? timeout : 0;
    for (;;) {
      if (this.#take(thread)) return true;
      if (left !== null && left <= 0) return false;
      const waiter = { thread, since };
      append(this.#waiters, waiter);
      this.#waiters.sort((a, b) => a.since - b.since);
      const waiting: Waiting = { kind: "lock", id: this.#place.id, name: this.#place.name };
      const news = (yield* parkUntil(
        context,
        waiting,
        left,
        () => {
          this.#waiters = this.#waiters.filter((other) => other !== waiter);
          return "too late" satisfies News;
        },
        () => this.owner,
      )) as News;
      if (news === "yours") {
        this.#noteTaken(thread);
        return true;
      }
      if (news === "too late") return false;
      if (timeout !== null) left = timeout - (machine.clock - since) / 1e9;
    }
  }

  /** Gives the lock back; the caller has checked that it may. */
  *release(): Generator<undefined, void, unknown> {
    const context = this.#context;
    yield* takeTurn(context, this.#turns.change);
    this.assertReleasable();
    const { machine } = context;
    if (this.count > 1) {
      this.count--;
      return;
    }
    this.owner = null;
    this.count = 0;
    machine.emit("release", machine.current, machine.meter.site, { place: this.#place });
    const first = this.#waiters.shift();
    if (first === undefined) return;
    const handOff = machine.interpreter.handOffAfter;
    if (handOff !== null && machine.clock - first.since >= handOff) {
      this.owner = first.thread;
      this.count = 1;
      machine.wake(first.thread, "yours" satisfies News);
    } else {
      machine.wake(first.thread, "try again" satisfies News);
    }
  }

  *isTaken(): Generator<undefined, boolean, unknown> {
    yield* takeTurn(this.#context, this.#turns.look);
    return this.owner !== null;
  }

  /** True where the current thread may wait on, or notify, a condition of this lock: of a plain one CPython knows no owner. */
  isOwned(): boolean {
    return this.#isReentrant ? this.owner === this.#context.machine.current : this.owner !== null;
  }

  /** Gives the lock back as often as it was taken, and says how often that was: a condition waits without it. */
  *releaseAll(): Generator<undefined, number, unknown> {
    const count = this.count;
    this.count = 1;
    yield* this.release();
    return count;
  }

  /** Takes it again after `releaseAll`, as often as it had been. */
  *acquireAll(count: number): Generator<undefined, void, unknown> {
    yield* this.acquire(null);
    this.count = count;
  }

  /** Throws where the current thread may not release the lock. */
  assertReleasable(): void {
    if (this.#isReentrant) {
      if (this.owner !== this.#context.machine.current)
        throw new RuntimeError("cannot release un-acquired lock");
    } else if (this.owner === null) {
      throw new RuntimeError("release unlocked lock");
    }
  }

  #take(thread: Thread): boolean {
    if (this.owner === thread && this.#isReentrant) {
      this.count++;
      return true;
    }
    if (this.owner !== null) return false;
    this.owner = thread;
    this.count = 1;
    this.#noteTaken(thread);
    return true;
  }

  #noteTaken(thread: Thread): void {
    const { machine } = this.#context;
    machine.emit("acquire", thread, machine.siteOf(thread), { place: this.#place });
  }

  get name(): string {
    return this.#place.name;
  }
}

/** The arguments of a lock's `acquire`: the seconds it may wait, 0 for not at all, null for ever. */
export function readPatience(callee: string, args: readonly unknown[]): number | null {
  const { blocking = true, timeout = -1 } = readArguments(callee, ["blocking", "timeout"], args);
  const seconds = readTimeout(timeout);
  if (!blocking) {
    if (seconds !== -1 && seconds !== null)
      throw new ValueError("can't specify a timeout for a non-blocking call");
    return 0;
  }
  if (seconds === null || seconds === -1) return null;
  if (seconds < 0) throw new ValueError("timeout value must be a non-negative number");
  return seconds;
}

const states = new WeakMap<object, LockState>();

/** What is behind a `Lock` or an `RLock`. Throws a TypeError for anything else. */
export function lockStateOf(lock: unknown): LockState {
  const state = typeof lock === "object" && lock !== null ? states.get(lock) : undefined;
  if (state === undefined)
    throw new TypeError(`expected a Lock or an RLock, found '${pythonTypeName(lock)}'`);
  return state;
}

/** Makes the classes `Lock` and `RLock` of one run. */
export function createLocks(context: LibraryContext) {
  const hold = createHold(context);

  class AbstractLock extends LibraryObject {
    constructor(kind: string, isReentrant: boolean, args: readonly unknown[]) {
      super();
      if (args.length > 0) throw new TypeError(`${kind}() takes no arguments (${args.length} given)`);
      states.set(this, new LockState(context, kind, isReentrant));
    }

    *acquire(...args: unknown[]): Activation {
      return yield* lockStateOf(this).acquire(readPatience("acquire", args));
    }

    *release(): Activation {
      yield* lockStateOf(this).release();
      return undefined;
    }

    *hold(): Activation {
      const state = lockStateOf(this);
      yield* state.acquire(null);
      context.machine.clock += context.machine.current.costs.hold;
      return hold(() => state.release());
    }

    *locked(): Activation {
      return yield* lockStateOf(this).isTaken();
    }

    override toString(): string {
      const state = lockStateOf(this);
      return `<${state.owner === null ? "unlocked" : "locked"} ${this.constructor.name}>`;
    }
  }
  defineOperations(context, AbstractLock.prototype, ["acquire", "release", "hold", "locked"]);

  class Lock extends AbstractLock {
    constructor(...args: unknown[]) {
      super("Lock", false, args);
    }
  }

  class RLock extends AbstractLock {
    constructor(...args: unknown[]) {
      super("RLock", true, args);
    }
  }
  return { Lock, RLock };
}

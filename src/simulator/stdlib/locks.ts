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
import { readArguments } from "./arguments.ts";
import { OverflowError, RuntimeError, TypeError, ValueError } from "./exceptions.ts";
import { defineOperations, parkUntil, takeTurn, type LibraryContext } from "./library-context.ts";
import type { Activation } from "../machine/program-interface.ts";

interface Waiter {
  readonly thread: Thread;
  readonly since: number;
}

/** What a woken waiter is told. */
type News = "yours" | "try again" | "too late";

/** Python's bound on a timeout, in seconds (PY_TIMEOUT_MAX). */
const LONGEST_TIMEOUT = 9_223_372_036;

/** The state of a lock, whoever may take it again. */
export class LockState {
  owner: Thread | null = null;
  count = 0;
  readonly #context: LibraryContext;
  readonly #isReentrant: boolean;
  readonly #place: Place;
  #waiters: Waiter[] = [];

  constructor(context: LibraryContext, kind: string, isReentrant: boolean) {
    this.#context = context;
    this.#isReentrant = isReentrant;
    const thread = context.machine.current;
    const number = ++thread.created;
    // A lock goes by the name of the variable it is made for.
    this.#place = {
      id: `${thread.path}:${number}`,
      name: context.memory.labels[context.machine.meter.site] || kind,
    };
  }

  /** Takes the lock, waiting at most `timeout` seconds (null: for ever, 0: not at all). */
  *acquire(timeout: number | null): Generator<undefined, boolean, unknown> {
    const context = this.#context;
    yield* takeTurn(context);
    const { machine } = context;
    const thread = machine.current;
    const since = machine.clock;
    let left = timeout;
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
    yield* takeTurn(context);
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

function readTimeout(callee: string, args: readonly unknown[]): number | null {
  const { blocking = true, timeout = -1 } = readArguments(callee, ["blocking", "timeout"], args);
  if (timeout !== null && typeof timeout !== "number") throw new TypeError("timeout value must be a number");
  if (!blocking) {
    if (timeout !== -1 && timeout !== null)
      throw new ValueError("can't specify a timeout for a non-blocking call");
    return 0;
  }
  if (timeout === null || timeout === -1) return null;
  if (timeout < 0) throw new ValueError("timeout value must be a non-negative number");
  if (timeout > LONGEST_TIMEOUT) throw new OverflowError("timeout value is too large");
  return timeout;
}

/** Makes the classes `Lock` and `RLock` of one run. `stateOf` finds what is behind one of their objects. */
export function createLocks(context: LibraryContext) {
  const states = new WeakMap<object, LockState>();
  const stateOf = (lock: object): LockState => {
    const state = states.get(lock);
    if (state === undefined) throw new TypeError("this is not a lock");
    return state;
  };

  /** One acquisition, given back when its block is left. */
  class Hold extends LibraryObject {
    #state: LockState | null;

    constructor(state: LockState) {
      super();
      this.#state = state;
    }

    *[Symbol.dispose](): Activation {
      const state = this.#state;
      this.#state = null;
      if (state !== null) yield* state.release();
      return undefined;
    }
  }
  defineOperations(context, Hold.prototype, [Symbol.dispose]);

  class AbstractLock extends LibraryObject {
    constructor(kind: string, isReentrant: boolean, args: readonly unknown[]) {
      super();
      if (args.length > 0) throw new TypeError(`${kind}() takes no arguments (${args.length} given)`);
      states.set(this, new LockState(context, kind, isReentrant));
    }

    *acquire(...args: unknown[]): Activation {
      const state = stateOf(this);
      return yield* state.acquire(readTimeout("acquire", args));
    }

    *release(): Activation {
      yield* stateOf(this).release();
      return undefined;
    }

    *hold(): Activation {
      const state = stateOf(this);
      yield* state.acquire(null);
      return new Hold(state);
    }

    locked(): boolean {
      return stateOf(this).owner !== null;
    }

    override toString(): string {
      const state = stateOf(this);
      return `<${state.owner === null ? "unlocked" : "locked"} ${this.constructor.name}>`;
    }
  }
  defineOperations(context, AbstractLock.prototype, ["acquire", "release", "hold"]);

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

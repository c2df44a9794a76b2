/** `Condition`, `Event` and `Barrier` of `multiprocessing`, after Lib/multiprocessing/synchronize.py of 3.14. */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Turn } from "../../machine/turn.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { createHold } from "../hold.ts";
import { defineOperations, invoke, takeTurn, type LibraryContext } from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { acquireShared, type SharedSemaphore } from "../processes/shared-semaphore.ts";
import { BrokenBarrierError } from "../threading/barriers.ts";
import { stepGetters } from "../step-getters.ts";
import { readTimeout } from "../timeouts.ts";
import { Deadline } from "../wait-list.ts";
import type { Launcher } from "./launcher.ts";
import {
  makeShared,
  MOST_PERMITS,
  readSharedPatience,
  requireSpawning,
  Shared,
  type SemLock,
  type SharedLocks,
} from "./locks.ts";
import { assertThat } from "./process.ts";
import type { StartContext } from "./start-method.ts";

interface SharedCondition {
  readonly sleeping: SharedSemaphore;
  readonly woken: SharedSemaphore;
  readonly wait: SharedSemaphore;
}

interface SharedBarrier {
  readonly parties: number;
  readonly timeout: number | null;
  count: number;
  /** 0: filling, 1: draining, −1: resetting, −2: broken. */
  state: 0 | 1 | -1 | -2;
}

/** Makes the base classes of one interpreter. */
export function createSharedConditions(context: LibraryContext, launcher: Launcher, locks: SharedLocks) {
  const { machine } = context;
  const hold = createHold(context);
  const take = (semaphore: SharedSemaphore): boolean =>
    machine.outside(() => semaphore.take(machine.current));
  const post = (semaphore: SharedSemaphore): void => machine.outside(() => semaphore.post());

  class Condition extends LibraryObject {
    readonly #lock: SemLock;
    readonly #shared: SharedCondition;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      const [first, lock] = given;
      if (first instanceof Shared) {
        this.#shared = first.state as SharedCondition;
        this.#lock = lock as SemLock;
        return;
      }
      const read = readArguments("Condition", ["lock"], given);
      this.#lock = (read["lock"] ?? new locks.RLock(start, [])) as SemLock;
      const make = (): SharedSemaphore => makeShared(context, "Condition", 0, MOST_PERMITS);
      this.#shared = { sleeping: make(), woken: make(), wait: make() };
    }

    [REDUCE](): Reduced {
      requireSpawning(launcher, this);
      return { kind: "Condition", state: this.#shared, parts: [this.#lock] };
    }

    /** The lock that goes with it. */
    get own(): SemLock {
      return this.#lock;
    }

    *acquire(...given: unknown[]): Activation {
      return yield* this.#lock.take(readSharedPatience(given));
    }

    *release(): Activation {
      return yield* this.#lock.give();
    }

    *hold(): Activation {
      yield* this.#lock.take(null);
      return hold(() => this.#lock.give());
    }

    *wait(...given: unknown[]): Activation {
      const { timeout = null } = readArguments("wait", ["timeout"], given);
      const seconds = readTimeout(timeout);
      return yield* this.await(seconds === null ? null : Math.max(0, seconds));
    }

    *await(seconds: number | null): Generator<object | undefined, boolean, unknown> {
      const { sleeping, woken, wait } = this.#shared;
      assertThat(this.#lock.isMine(), "must acquire() condition before using wait()");
      post(sleeping);
      const { shared } = this.#lock;
      const times = machine.outside(() => (shared.isReentrant ? shared.depth : 1));
      for (let i = 0; i < times; i++) yield* this.#lock.give();
      try {
        return yield* acquireShared(context, wait, seconds, "condition");
      } finally {
        post(woken);
        for (let i = 0; i < times; i++) yield* this.#lock.take(null);
      }
    }

    *waitFor(...given: unknown[]): Activation {
      const { predicate, timeout = null } = readArguments("wait_for", ["predicate", "timeout"], given);
      const deadline = new Deadline(context, readTimeout(timeout));
      let result = yield* invoke(context, predicate, undefined, []);
      while (!result) {
        if (deadline.isOver) break;
        yield* this.await(deadline.left);
        result = yield* invoke(context, predicate, undefined, []);
      }
      return result;
    }

    *notify(...given: unknown[]): Activation {
      const { n = 1 } = readArguments("notify", ["n"], given);
      yield* this.wake(readWhole(n));
      return undefined;
    }

    *notifyAll(): Activation {
      yield* this.wake(Infinity);
      return undefined;
    }

    *wake(count: number): Generator<undefined, void, unknown> {
      const { sleeping, woken, wait } = this.#shared;
      assertThat(this.#lock.isMine(), "lock is not owned");
      yield* takeTurn(context);
      // Those who gave up waiting, and have told nobody but `woken`, are no longer asleep.
      while (take(woken)) take(sleeping);
      let sleepers = 0;
      while (sleepers < count && take(sleeping)) {
        post(wait);
        sleepers++;
      }
      for (let i = 0; i < sleepers; i++) yield* acquireShared(context, woken, null, "condition");
      // Whoever gave up while it was being woken has left its permit.
      if (sleepers > 0) while (take(wait));
    }

    override toString(): string {
      const { sleeping, woken } = this.#shared;
      return `<Condition(${String(this.#lock)}, ${machine.outside(() => sleeping.value - woken.value)})>`;
    }
  }
  defineOperations(context, Condition.prototype, [
    ...["acquire", "release", "hold", "wait", "waitFor", "notify", "notifyAll"],
  ]);

  class Event extends LibraryObject {
    readonly #condition: Condition;
    readonly #lock: SemLock;
    readonly #flag: SharedSemaphore;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      const [first, lock, condition] = given;
      if (first instanceof Shared) {
        this.#flag = first.state as SharedSemaphore;
        this.#lock = lock as SemLock;
        this.#condition = condition as Condition;
        return;
      }
      readArguments("Event", [], given);
      this.#lock = new locks.Lock(start, []);
      this.#condition = new Condition(start, [this.#lock]);
      this.#flag = makeShared(context, "Event", 0, MOST_PERMITS);
    }

    [REDUCE](): Reduced {
      if (launcher.spawning === null) requireSpawning(launcher, this.#condition);
      return { kind: "Event", state: this.#flag, parts: [this.#lock, this.#condition] };
    }

    *#isSet(): Generator<undefined, boolean, unknown> {
      yield* takeTurn(context, this.#flag.turns.look);
      return machine.outside(() => this.#flag.value > 0);
    }

    *isSet(): Activation {
      yield* this.#lock.take(null);
      try {
        return yield* this.#isSet();
      } finally {
        yield* this.#lock.give();
      }
    }

    *set(): Activation {
      yield* this.#lock.take(null);
      try {
        take(this.#flag);
        post(this.#flag);
        const { place } = this.#flag;
        machine.emit("operate", machine.current, machine.meter.site, { place, text: "set", value: "true" });
        yield* this.#condition.wake(Infinity);
      } finally {
        yield* this.#lock.give();
      }
      return undefined;
    }

    *clear(): Activation {
      yield* this.#lock.take(null);
      take(this.#flag);
      yield* this.#lock.give();
      return undefined;
    }

    *wait(...given: unknown[]): Activation {
      const { timeout = null } = readArguments("wait", ["timeout"], given);
      const seconds = readTimeout(timeout);
      yield* this.#lock.take(null);
      try {
        if (!(yield* this.#isSet()))
          yield* this.#condition.await(seconds === null ? null : Math.max(0, seconds));
        return yield* this.#isSet();
      } finally {
        yield* this.#lock.give();
      }
    }

    override toString(): string {
      return `<Event ${machine.outside(() => this.#flag.value > 0) ? "set" : "unset"}>`;
    }
  }
  defineOperations(context, Event.prototype, ["isSet", "set", "clear", "wait"]);

  /** `threading.Barrier`'s own algorithm, on a condition and a state that processes share. */
  class Barrier extends LibraryObject {
    readonly #lock: SemLock;
    readonly #condition: Condition;
    readonly #shared: SharedBarrier;
    readonly #action: unknown;

    constructor(start: StartContext, given: readonly unknown[]) {
      super();
      stepGetters(context, Barrier.prototype, ["nWaiting", "broken"], (barrier) => barrier.#look);
      const [first, lock, condition, action] = given;
      if (first instanceof Shared) {
        this.#shared = first.state as SharedBarrier;
        this.#lock = lock as SemLock;
        this.#condition = condition as Condition;
        this.#action = action;
        return;
      }
      const read = readArguments("Barrier", ["parties", "action", "timeout"], given);
      const parties = readWhole(read["parties"]);
      const timeout = readTimeout(read["timeout"]);
      this.#action = read["action"] ?? null;
      this.#lock = new locks.Lock(start, []);
      this.#condition = new Condition(start, [this.#lock]);
      this.#shared = machine.outside((): SharedBarrier => ({ parties, timeout, count: 0, state: 0 }));
    }

    [REDUCE](): Reduced {
      if (launcher.spawning === null) requireSpawning(launcher, this.#condition);
      return { kind: "Barrier", state: this.#shared, parts: [this.#lock, this.#condition, this.#action] };
    }

    get parties(): number {
      return this.#shared.parties;
    }

    /** What it is to others to look at it from outside its lock. */
    get #look(): Turn {
      const { place } = this.#lock.shared.semaphore;
      const of = this.#shared;
      const shared = { place: { ...place, id: `${place.id} barrier` }, state: () => of.count * 8 + of.state };
      return { shared, writes: false, isOpen: null };
    }

    /** Changes something about it. */
    #change<Value>(act: (shared: SharedBarrier) => Value): Value {
      machine.noteShared(this.#look.shared, true);
      return machine.outside(() => act(this.#shared));
    }

    get nWaiting(): number {
      return machine.outside(() => (this.#shared.state === 0 ? this.#shared.count : 0));
    }

    get broken(): boolean {
      return machine.outside(() => this.#shared.state === -2);
    }

    *wait(...given: unknown[]): Activation {
      const { timeout = this.#shared.timeout } = readArguments("wait", ["timeout"], given);
      const seconds = readTimeout(timeout);
      yield* this.#lock.take(null);
      try {
        yield* this.#enter();
        const index = this.#change((shared) => shared.count++);
        try {
          if (index + 1 === this.parties) yield* this.#let();
          else yield* this.#await(seconds);
          return index;
        } finally {
          this.#change((shared) => void shared.count--);
          yield* this.#leave();
        }
      } finally {
        yield* this.#lock.give();
      }
    }

    get #state(): SharedBarrier["state"] {
      return machine.outside(() => this.#shared.state);
    }

    #become(state: SharedBarrier["state"]): void {
      this.#change((shared) => void (shared.state = state));
    }

    *#enter(): Generator<object | undefined, void, unknown> {
      while (this.#state === -1 || this.#state === 1) yield* this.#condition.await(null);
      if (this.#state < 0) throw new BrokenBarrierError();
    }

    *#let(): Generator<object | undefined, void, unknown> {
      try {
        if (this.#action !== null) yield* invoke(context, this.#action, undefined, []);
        this.#become(1);
        yield* this.#condition.wake(Infinity);
      } catch (error) {
        yield* this.#break();
        throw error;
      }
    }

    *#await(seconds: number | null): Generator<object | undefined, void, unknown> {
      const deadline = new Deadline(context, seconds);
      while (this.#state === 0) {
        yield* this.#condition.await(deadline.left);
        if (this.#state === 0 && deadline.isOver) {
          yield* this.#break();
          throw new BrokenBarrierError();
        }
      }
      if (this.#state < 0) throw new BrokenBarrierError();
    }

    *#leave(): Generator<object | undefined, void, unknown> {
      const isLast = machine.outside(() => this.#shared.count === 0);
      if (!isLast || (this.#state !== -1 && this.#state !== 1)) return;
      this.#become(0);
      yield* this.#condition.wake(Infinity);
    }

    *#break(): Generator<object | undefined, void, unknown> {
      this.#become(-2);
      yield* this.#condition.wake(Infinity);
    }

    *reset(): Activation {
      yield* this.#lock.take(null);
      try {
        const isEmpty = machine.outside(() => this.#shared.count === 0);
        if (isEmpty) this.#become(0);
        else if (this.#state === 0 || this.#state === -2) this.#become(-1);
        yield* this.#condition.wake(Infinity);
      } finally {
        yield* this.#lock.give();
      }
      return undefined;
    }

    *abort(): Activation {
      yield* this.#lock.take(null);
      yield* this.#break();
      yield* this.#lock.give();
      return undefined;
    }

    override toString(): string {
      return `<Barrier: waiters=${this.nWaiting}/${this.parties}>`;
    }
  }
  defineOperations(context, Barrier.prototype, ["wait", "reset", "abort"]);
  return { Condition, Event, Barrier };
}

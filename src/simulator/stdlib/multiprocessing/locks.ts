/**
 * `Lock`, `RLock`, `Semaphore` and `BoundedSemaphore` of `multiprocessing`, after Lib/multiprocessing/synchronize.py and
 * Modules/_multiprocessing/semaphore.c of 3.14: handles to semaphores of the operating system.
 */
import { LibraryObject } from "../../machine/memory.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Thread } from "../../machine/thread.ts";
import { readArguments, readWhole } from "../arguments.ts";
import { AssertionError, OSError, RuntimeError, ValueError } from "../exceptions.ts";
import { createHold } from "../hold.ts";
import { defineOperations, makePlace, takeTurn, type LibraryContext } from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { acquireShared, SharedSemaphore } from "../processes/shared-semaphore.ts";
import { readTimeout } from "../timeouts.ts";
import type { Launcher } from "./launcher.ts";
import type { StartContext } from "./start-method.ts";

export const MOST_PERMITS = 2 ** 31 - 1;

/** What of a handle is outside all processes. */
export interface SharedLock {
  readonly semaphore: SharedSemaphore;
  readonly isReentrant: boolean;
  readonly isLock: boolean;
  readonly isForkContext: boolean;
  /** How often its owner has taken it, where that may be more than once. */
  depth: number;
}

/** Marks arguments that are what an object is made again from. */
export class Shared<State> {
  readonly state: State;

  constructor(state: State) {
    this.state = state;
  }
}

/** Throws what CPython does where an object is pickled that only a new process may be given. */
export function requireSpawning(launcher: Launcher, object: object, name = object.constructor.name): void {
  if (launcher.spawning !== null) return;
  throw new RuntimeError(`${name} objects should only be shared between processes through inheritance`);
}

/** The seconds that an `acquire` may wait: 0 for not at all, null for ever. */
export function readSharedPatience(given: readonly unknown[]): number | null {
  const { block = true, timeout = null } = readArguments("acquire", ["block", "timeout"], given);
  if (!block) return 0;
  const seconds = readTimeout(timeout);
  return seconds === null ? null : Math.max(0, seconds);
}

/** A new semaphore of the operating system. */
export function makeShared(
  context: LibraryContext,
  className: string,
  value: number,
  most: number,
): SharedSemaphore {
  const place = makePlace(context, className);
  return context.machine.outside(() => {
    const semaphore = new SharedSemaphore(context.machine, place, value, most);
    context.world?.waitedFor.add(semaphore);
    return semaphore;
  });
}

/** Makes the base classes of one interpreter. */
export function createSharedLocks(context: LibraryContext, launcher: Launcher) {
  const { machine } = context;
  const hold = createHold(context);

  abstract class SemLock extends LibraryObject {
    readonly shared: SharedLock;

    constructor(
      start: StartContext,
      shared: unknown,
      kind: "Lock" | "RLock" | "Semaphore",
      value: number,
      most: number,
    ) {
      super();
      if (shared instanceof Shared) this.shared = shared.state as SharedLock;
      else {
        const semaphore = makeShared(context, this.constructor.name, value, most);
        const isForkContext = start.method === "fork";
        this.shared = machine.outside(() => ({
          semaphore,
          isReentrant: kind === "RLock",
          isLock: kind !== "Semaphore",
          isForkContext,
          depth: 0,
        }));
      }
      Object.defineProperty(this, "shared", { enumerable: false });
    }

    [REDUCE](): Reduced {
      requireSpawning(launcher, this);
      if (this.shared.isForkContext && launcher.spawning !== "fork") {
        throw new RuntimeError(
          "A SemLock created in a fork context is being shared with a process in a spawn context. This is " +
            "not supported. Please use the same context to create multiprocessing objects and Process.",
        );
      }
      return { kind: this.constructor.name, state: this.shared };
    }

    *acquire(...given: unknown[]): Activation {
      return yield* this.take(readSharedPatience(given));
    }

    *take(seconds: number | null): Generator<undefined, boolean, unknown> {
      const { shared } = this;
      const { semaphore } = shared;
      const again = (): boolean => {
        if (!shared.isReentrant || semaphore.owner !== machine.current) return false;
        shared.depth++;
        return true;
      };
      if (shared.isReentrant && machine.outside(again)) {
        yield* takeTurn(context);
        return true;
      }
      const isTaken = yield* acquireShared(context, semaphore, seconds, shared.isLock ? "lock" : "semaphore");
      if (!isTaken) return false;
      if (shared.isReentrant) machine.outside(() => void (shared.depth = 1));
      this.#tell("acquire");
      return true;
    }

    *release(): Activation {
      return yield* this.give();
    }

    *give(): Generator<undefined, undefined, unknown> {
      const { shared } = this;
      const { semaphore } = shared;
      yield* takeTurn(context, this.#isHeldTwice() ? null : semaphore.turns.change);
      const problem = machine.outside(() => {
        if (shared.isReentrant && semaphore.owner !== machine.current) return "not owned";
        if (shared.isReentrant && --shared.depth > 0) return "still held";
        if (semaphore.value >= semaphore.most) return "too many";
        semaphore.post();
        return null;
      });
      if (problem === "not owned") {
        throw new AssertionError("attempt to release recursive lock not owned by thread");
      }
      if (problem === "too many") throw new ValueError("semaphore or lock released too many times");
      if (problem === null) this.#tell("release");
      return undefined;
    }

    /** True where giving it back once is nothing that others would see. */
    #isHeldTwice(): boolean {
      const { semaphore, isReentrant, depth } = this.shared;
      return !machine.isTimed && isReentrant && depth > 1 && semaphore.owner === machine.current;
    }

    #tell(what: "acquire" | "release"): void {
      const { semaphore, isLock } = this.shared;
      const { current, meter } = machine;
      if (isLock) machine.emit(what, current, meter.site, { place: semaphore.place });
      else {
        const value = String(semaphore.value);
        machine.emit("operate", current, meter.site, { place: semaphore.place, text: what, value });
      }
    }

    *hold(): Activation {
      yield* this.take(null);
      return hold(() => this.give());
    }

    /** True where the current thread has it. */
    isMine(): boolean {
      const { semaphore } = this.shared;
      return machine.outside(() => semaphore.value === 0 && semaphore.owner === machine.current);
    }

    /** How many permits it has left. */
    get permits(): number {
      const { semaphore } = this.shared;
      machine.noteShared(semaphore.turns.look.shared, false);
      return machine.outside(() => semaphore.value);
    }

    protected describeOwner(): string {
      const { semaphore } = this.shared;
      return machine.outside(() => {
        if (semaphore.value > 0) return "None";
        const { owner } = semaphore;
        if (owner === null) return "SomeOtherProcess";
        if (owner.interpreter.process !== machine.current.interpreter.process) return "SomeOtherProcess";
        return owner === machine.current ? nameOf(owner) : "SomeOtherThread";
      });
    }
  }
  defineOperations(context, SemLock.prototype, ["acquire", "release", "hold"]);

  class Lock extends SemLock {
    constructor(start: StartContext, given: readonly unknown[]) {
      super(start, given[0], "Lock", 1, 1);
      if (!(given[0] instanceof Shared)) readArguments("Lock", [], given);
    }

    override toString(): string {
      return `<Lock(owner=${this.describeOwner()})>`;
    }
  }

  class RLock extends SemLock {
    constructor(start: StartContext, given: readonly unknown[]) {
      super(start, given[0], "RLock", 1, 1);
      if (!(given[0] instanceof Shared)) readArguments("RLock", [], given);
    }

    override toString(): string {
      const depth = machine.outside(() => this.shared.depth);
      return `<RLock(${this.describeOwner()}, ${depth})>`;
    }
  }

  class Semaphore extends SemLock {
    constructor(start: StartContext, given: readonly unknown[], isBounded = false) {
      const value = given[0] instanceof Shared ? 0 : readPermits(given);
      super(start, given[0], "Semaphore", value, isBounded ? value : MOST_PERMITS);
    }

    *getValue(): Activation {
      yield* takeTurn(context, this.shared.semaphore.turns.look);
      return this.permits;
    }

    override toString(): string {
      return `<Semaphore(value=${this.permits})>`;
    }
  }
  defineOperations(context, Semaphore.prototype, ["getValue"]);

  class BoundedSemaphore extends Semaphore {
    constructor(start: StartContext, given: readonly unknown[]) {
      super(start, given, true);
    }

    override toString(): string {
      return `<BoundedSemaphore(value=${this.permits}, maxvalue=${this.shared.semaphore.most})>`;
    }
  }
  return { SemLock, Lock, RLock, Semaphore, BoundedSemaphore };
}

function nameOf(owner: Thread): string {
  const { process, mainThread } = owner.interpreter;
  return owner === mainThread ? process.name : `${process.name}|${owner.name}`;
}

function readPermits(given: readonly unknown[]): number {
  const { value = 1 } = readArguments("Semaphore", ["value"], given);
  const permits = readWhole(value);
  if (permits < 0) throw new OSError("[Errno 22] Invalid argument");
  return permits;
}

export type SharedLocks = ReturnType<typeof createSharedLocks>;
export type SemLock = InstanceType<SharedLocks["SemLock"]>;

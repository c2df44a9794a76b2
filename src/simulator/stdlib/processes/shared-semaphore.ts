/**
 * A semaphore of the operating system, which any process can hold a handle to (Modules/_multiprocessing/semaphore.c): what
 * every lock between processes is made of. It belongs to no process: it is looked at and changed through `machine.outside`.
 *
 * Whoever finds a permit takes it; a post wakes the longest waiter, which tries again.
 */
import type { Place } from "../../machine/event.ts";
import type { Machine } from "../../machine/machine.ts";
import type { Thread } from "../../machine/thread.ts";
import type { Turn } from "../../machine/turn.ts";
import { parkUntil, takeTurn, type LibraryContext } from "../library-context.ts";
import { isPatient } from "../timeouts.ts";
import { Deadline } from "../wait-list.ts";

export class SharedSemaphore {
  readonly place: Place;
  readonly most: number;
  value: number;
  /** Who took the last permit: of a lock, who has it. */
  owner: Thread | null = null;
  /** What its operations are to others. */
  readonly turns: Readonly<Record<"take" | "try" | "change" | "look", Turn>>;
  #waiters: Thread[] = [];
  readonly #machine: Machine;

  constructor(machine: Machine, place: Place, value: number, most: number) {
    this.#machine = machine;
    this.place = place;
    this.value = value;
    this.most = most;
    const shared = { place, state: () => this.value };
    this.turns = {
      take: { shared, writes: true, isOpen: (state) => state > 0 },
      try: { shared, writes: (state) => state > 0, isOpen: null },
      change: { shared, writes: true, isOpen: null },
      look: { shared, writes: false, isOpen: null },
    };
  }

  /** Takes a permit for `thread`, if there is one. */
  take(thread: Thread): boolean {
    this.#machine.noteShared(this.turns.look.shared, this.value > 0);
    if (this.value === 0) return false;
    this.value--;
    this.owner = thread;
    return true;
  }

  enlist(thread: Thread): void {
    this.#waiters.push(thread);
  }

  strike(thread: Thread): void {
    this.#waiters = this.#waiters.filter((other) => other !== thread);
  }

  post(): void {
    this.#machine.noteShared(this.turns.look.shared, true);
    this.value++;
    this.owner = null;
    this.nudge();
  }

  /** Wakes the longest waiter where there is a permit for it. */
  nudge(): void {
    this.#waiters = this.#waiters.filter(({ state }) => state !== "ended");
    if (this.value > 0 && this.#waiters.length > 0) {
      this.#machine.wakeFromOutside(this.#waiters.shift()!, true);
    }
  }
}

/** Takes a permit, waiting at most `seconds` (null: for ever, 0: not at all); gives whether it got one. */
export function* acquireShared(
  context: LibraryContext,
  semaphore: SharedSemaphore,
  seconds: number | null,
  kind: "lock" | "semaphore" | "event" | "condition" | "barrier" = "semaphore",
): Generator<undefined, boolean, unknown> {
  const { machine } = context;
  yield* takeTurn(context, seconds === null ? semaphore.turns.take : semaphore.turns.try, isPatient(seconds));
  const thread = machine.current;
  const deadline = new Deadline(context, seconds);
  for (;;) {
    if (machine.outside(() => semaphore.take(machine.current))) return true;
    if (deadline.isOver) return false;
    machine.outside(() => semaphore.enlist(machine.current));
    const giveUp = (): boolean => {
      machine.outside(() => semaphore.strike(thread));
      return false;
    };
    const holder = (): Thread | null => semaphore.owner;
    if (!(yield* parkUntil(context, { kind, ...semaphore.place }, deadline.left, giveUp, holder)))
      return false;
  }
}

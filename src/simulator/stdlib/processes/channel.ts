/**
 * A pipe of the operating system: messages go in at one end and come out at the other. It belongs to no process, and is
 * looked at and changed through `machine.outside`.
 *
 * It has room for so many bytes. A writer that puts more into it waits until enough has been read, which is why a process that
 * has put much into a queue that nobody reads cannot end.
 */
import type { Place } from "../../machine/event.ts";
import type { Machine } from "../../machine/machine.ts";
import type { Thread } from "../../machine/thread.ts";
import { BrokenPipeError, EOFError } from "../exceptions.ts";
import type { Turn } from "../../machine/turn.ts";
import { beginStep, makePlace, parkUntil, takeTurn, type LibraryContext } from "../library-context.ts";
import { isPatient } from "../timeouts.ts";
import { Deadline } from "../wait-list.ts";
import { Lane, type LaneUse } from "./lane.ts";
import type { Pickle } from "./pickle.ts";

/** Bytes that a pipe of Linux has room for. */
const CAPACITY = 65_536;

interface Message {
  readonly content: unknown;
  readonly bytes: number;
}

export class Channel {
  readonly place: Place;
  /** True where nobody can write to it, or read from it, any more. */
  isWriteClosed = false;
  isReadClosed = false;
  /** What it is where all orders are explored and only the library uses it. */
  lane: Lane<Pickle> | null = null;
  readonly #machine: Machine;
  readonly #messages: Message[] = [];
  #used = 0;
  #readers: Thread[] = [];
  #writers: Thread[] = [];

  /** What its operations are to others. */
  readonly turns: Readonly<Record<"send" | "receive" | "awaitItem" | "awaitRoom" | "look", Turn>>;

  constructor(machine: Machine, place: Place) {
    this.#machine = machine;
    this.place = place;
    const shared = { place, state: () => this.#stateNumber() };
    this.turns = {
      send: { shared, writes: true, isOpen: null },
      receive: { shared, writes: (state) => state >= 4, isOpen: (state) => state >= 2 },
      awaitItem: { shared, writes: false, isOpen: (state) => state >= 2 },
      awaitRoom: { shared, writes: false, isOpen: (state) => state % 2 === 0 },
      look: { shared, writes: false, isOpen: null },
    };
  }

  /** Four for each message, two more where no other can come, and one more where it is too full. */
  #stateNumber(): number {
    return this.length * 4 + (this.isWriteClosed ? 2 : 0) + (this.isOverfull ? 1 : 0);
  }

  openLane(use: LaneUse): Lane<Pickle> {
    return (this.lane ??= new Lane(this.place, use, (act) => this.#machine.outside(act)));
  }

  #touch(): void {
    this.#machine.noteShared(this.turns.look.shared, true);
  }

  get length(): number {
    return this.#messages.length;
  }

  /** True where there is something to be read, if only its end. */
  get isReadable(): boolean {
    return this.#messages.length > 0 || this.isWriteClosed;
  }

  get isOverfull(): boolean {
    return this.#used > CAPACITY && !this.isReadClosed;
  }

  put(content: unknown, bytes: number): void {
    this.#touch();
    this.#messages.push({ content, bytes });
    this.#used += bytes;
    this.#wake(this.#readers.splice(0, 1));
  }

  /** The next message, or null where there is none. */
  take(): Message | null {
    if (this.#messages.length > 0) this.#touch();
    const message = this.#messages.shift() ?? null;
    if (message === null) return null;
    this.#used -= message.bytes;
    if (!this.isOverfull) this.#wake(this.#writers.splice(0));
    if (this.isReadable) this.#wake(this.#readers.splice(0, 1));
    return message;
  }

  enlistReader(thread: Thread): void {
    this.#readers.push(thread);
  }

  enlistWriter(thread: Thread): void {
    this.#writers.push(thread);
  }

  strike(thread: Thread): void {
    this.#readers = this.#readers.filter((other) => other !== thread);
    this.#writers = this.#writers.filter((other) => other !== thread);
  }

  closeWriting(): void {
    this.#touch();
    this.isWriteClosed = true;
    this.#wake(this.#readers.splice(0));
  }

  closeReading(): void {
    this.#touch();
    this.isReadClosed = true;
    this.#wake(this.#writers.splice(0));
  }

  /** Lets somebody else read where the one that was told to is gone. */
  nudge(): void {
    this.#readers = this.#readers.filter(({ state }) => state !== "ended");
    if (this.isReadable) this.#wake(this.#readers.splice(0, 1));
  }

  #wake(threads: readonly Thread[]): void {
    for (const thread of threads) {
      if (thread.state === "ended") this.nudge();
      else this.#machine.wakeFromOutside(thread, true);
    }
  }
}

/** A new channel for an object that is being made. */
export function makeChannel(context: LibraryContext, className: string): Channel {
  const { machine, world } = context;
  const place = makePlace(context, className);
  return machine.outside(() => {
    const channel = new Channel(machine, place);
    world?.waitedFor.add(channel);
    return channel;
  });
}

/** Puts a message into a channel, and waits while it is too full. Throws BrokenPipeError where nobody can read it. */
export function* sendThrough(
  context: LibraryContext,
  channel: Channel,
  content: unknown,
  bytes: number,
): Generator<undefined, void, unknown> {
  const { machine } = context;
  machine.clock += machine.interpreter.costs.processes.message;
  yield* takeTurn(context, channel.turns.send);
  const put = (): boolean => {
    if (channel.isReadClosed) return false;
    channel.put(content, bytes);
    return true;
  };
  if (!machine.outside(put)) throw new BrokenPipeError("[Errno 32] Broken pipe");
  const mustWait = (): boolean => {
    if (channel.isOverfull) channel.enlistWriter(machine.current);
    return channel.isOverfull;
  };
  if (!machine.isTimed) {
    // What it has found out already, that there is room, is no other step.
    if (machine.outside(() => channel.isOverfull)) yield* beginStep(context, channel.turns.awaitRoom);
    return;
  }
  while (machine.outside(mustWait)) {
    yield* parkUntil(context, { kind: "room", ...channel.place }, null, () => false);
  }
}

/** Waits until there is something to be read, at most `seconds` (null: for ever); gives whether there is. */
export function* awaitReadable(
  context: LibraryContext,
  channel: Channel,
  seconds: number | null,
): Generator<undefined, boolean, unknown> {
  const { machine } = context;
  if (!machine.isTimed) {
    const turn = seconds === null ? channel.turns.awaitItem : channel.turns.look;
    yield* beginStep(context, turn, isPatient(seconds));
    return machine.outside(() => channel.isReadable);
  }
  const thread = machine.current;
  const deadline = new Deadline(context, seconds);
  for (;;) {
    if (machine.outside(() => channel.isReadable)) return true;
    if (deadline.isOver) return false;
    machine.outside(() => channel.enlistReader(machine.current));
    const giveUp = (): boolean => {
      machine.outside(() => channel.strike(thread));
      return false;
    };
    yield* parkUntil(context, { kind: "item", ...channel.place }, deadline.left, giveUp);
  }
}

/** Waits for a message and gives it. Throws EOFError where there is none and nobody can send one. */
export function* receiveFrom(
  context: LibraryContext,
  channel: Channel,
): Generator<undefined, unknown, unknown> {
  const { machine } = context;
  yield* takeTurn(context, channel.turns.receive);
  for (;;) {
    const message = machine.outside(() => channel.take());
    if (message !== null) {
      machine.clock += machine.interpreter.costs.processes.message;
      return message.content;
    }
    if (machine.outside(() => channel.isWriteClosed)) throw new EOFError();
    yield* awaitReadable(context, channel, null);
  }
}

/**
 * What comes to a process from around it: time, chance, and what processes share. All of it is noted in the log of a process
 * that may be copied, and in its copy what was noted takes the place of the machine; see `process-log.ts`.
 */
import type { Maker } from "./maker.ts";
import type { Delay } from "./costs.ts";
import type { EventKind, Place } from "./event.ts";
import type { Feature } from "./feature.ts";
import type { EventDetails } from "./event-log.ts";
import type { MachineOptions } from "./machine-options.ts";
import type { Copying } from "./copying.ts";
import type { LoopExplorer } from "./loop-explorer.ts";
import type { ProcessLog } from "./process-log.ts";
import { paceOf } from "./pace.ts";
import { Processor } from "./processor.ts";
import { RandomStream } from "./random.ts";
import type { Thread } from "./thread.ts";
import { TimerQueue, type Timer } from "./timers.ts";
import type { Shared, Turn } from "./turn.ts";

export abstract class Surroundings extends Processor {
  random: RandomStream;
  protected timers = new TimerQueue();
  /** Who is told of event loops, where all orders are explored; null in a run. */
  readonly loops: LoopExplorer | null = null;
  /** The log of the process for which something is done now, where it keeps one. */
  protected log: ProcessLog | null = null;
  /** Where above 0, what is done is done outside the process, and is not to be done again in its copies. */
  #outside = 0;

  constructor(options: MachineOptions) {
    super(options);
    this.random = new RandomStream(options.seed, "machine");
  }

  override restart(): void {
    super.restart();
    this.random = new RandomStream(this.options.seed, "machine");
    this.timers = new TimerQueue();
    this.log = null;
    this.#outside = 0;
  }

  // ——— Time ———

  /** What a thread that is made now is called after its maker: the number of things that that has made. */
  protected numberThread(maker: Maker): number {
    return ++maker.created;
  }

  /** True where things take time; elsewhere whatever is to happen at some time may happen at any. */
  get isTimed(): boolean {
    return true;
  }

  /** True where what is waited for comes by its time, also where orders are explored. */
  readonly respectsClock: boolean = true;

  /** True where the current thread has to yield before it does something that others can see: its turn has not come. */
  awaitTurn(_turn: Turn | null, _givesWay: boolean | number = false): boolean {
    return this.turnDue();
  }

  /** How fast a thread is: nanoseconds that it takes for what takes one on average. */
  protected paceOf(path: string): number {
    return paceOf(this.options.seed, path);
  }

  /** The same before it takes one of `count` alternatives, which the program leaves open. */
  awaitChoice(_count: number): boolean {
    return this.turnDue();
  }

  /** Gives the alternative that is taken: in a run, the one that is drawn. */
  choose(draw: () => number): number {
    return draw();
  }

  /** Is told of what is done to something shared beyond what the turn of the operation says; only Explore wants to know. */
  noteShared(_shared: Shared, _isWrite: boolean): void {
    // A run does things at moments; nobody has to know what else could have come first.
  }

  /** Is told that the program does something of a kind that those have to reckon with who go through all orders. */
  need(_feature: Feature): void {
    // A run needs to know of nothing beforehand.
  }

  /** True where they do reckon with it. */
  reckonsWith(_feature: Feature): boolean {
    return true;
  }

  /** Sets `action`, which belongs to the process that acts, to happen `delay` nanoseconds from now. */
  after(delay: number, action: () => void): Timer {
    const log = this.#outside > 0 ? null : this.log;
    if (this.copying !== null) {
      this.copying.timers.push(action);
      return this.laterNoted(delay, action);
    }
    if (log === null) return this.laterNoted(delay, action);
    const timer = log.timers++;
    return this.laterNoted(delay, () => {
      log.add({ kind: "timer", timer, clock: this.clock });
      this.log = log;
      action();
    });
  }

  /** The same for what is the machine's own business, and is not done again in a copy of a process. */
  later(delay: number, action: () => void): Timer {
    return this.#setTimer(this.clock + delay, action);
  }

  /** The same where the acting process comes past it again when it is copied: from then on it is to go on no further. */
  protected laterNoted(delay: number, action: () => void): Timer {
    if (this.copying === null) {
      const timer = this.#setTimer(this.clock + delay, action);
      this.note(timer.time);
      return timer;
    }
    const time = this.copying.next() as number;
    this.#lowerHorizon(time);
    return { time, sequence: 0, action, cancelled: false };
  }

  #setTimer(time: number, action: () => void): Timer {
    this.#lowerHorizon(time);
    return this.timers.set(time, action);
  }

  #lowerHorizon(time: number): void {
    if (time < this.horizon) this.setHorizon(time, Math.min(time, this.turnHorizon));
    else if (time < this.turnHorizon) this.turnHorizon = time;
  }

  /** A delay within bounds, as the seed has it, in whole nanoseconds. */
  draw(bounds: Delay): number {
    return this.told(() => this.drawUnnoted(bounds));
  }

  /** The same for what is not done again in a copy of a process. */
  drawUnnoted([low, high]: Delay): number {
    return Math.round(this.random.between(low, high));
  }

  // ——— What comes to a process from outside ———

  /** Gives what `look` finds outside the process that acts; in a copy of the process, what it found then. */
  told<Value>(look: () => Value): Value {
    if (this.#outside > 0) return look();
    if (this.copying !== null) return this.copying.next() as Value;
    const value = look();
    this.note(value);
    return value;
  }

  /**
   * Does something to what processes share, and gives what comes of it: plain data, or a thing that is outside all
   * processes. It takes no time, and nothing else of the process happens meanwhile.
   */
  outside<Value>(act: () => Value): Value {
    if (this.#outside > 0) return act();
    if (this.copying !== null) {
      const [value, horizon, turnHorizon] = this.copying.next() as [Value, number, number];
      this.setHorizon(horizon, turnHorizon);
      return value;
    }
    const value = this.aside(act);
    if (this.log !== null) this.note([value, this.horizon, this.turnHorizon]);
    return value;
  }

  /** Looks at something for whoever watches the run: the process itself does not come to know of it. */
  aside<Value>(look: () => Value): Value {
    this.#outside++;
    try {
      return look();
    } finally {
      this.#outside--;
    }
  }

  /** Ends a thread of a copy where its original ended, in a step of its own: in a run, none does. */
  endAgain(_thread: Thread): void {
    throw new Error("a thread of a run ends where its last frame does");
  }

  /** From now on what was noted takes the place of the machine. */
  beginCopying(copying: Copying): void {
    this.copying = copying;
    this.log = null;
  }

  protected note(value: unknown): void {
    if (this.log !== null && this.#outside === 0) this.log.note(value);
  }

  /** Is told that the current thread begins a turn of a loop that only looks at something. */
  beginTurn(): void {
    // Where time passes, such a loop goes round as any other.
  }

  /** The same for the end of a turn; true where the thread has to yield, and waits until what it looked at has changed. */
  endTurn(): boolean {
    return false;
  }

  /** Is told that the current turn of such a loop looks at something of which nobody hears when it changes. */
  spoilTurn(): void {
    // As above.
  }

  /** Is told of the place of an object of the library when that is made, where somebody has to tell objects apart. */
  placeMade(_place: Place, _className: string): void {
    // A run tells them apart by their identifiers.
  }

  /** Tells the observer, if there is one, what `thread` does now. */
  emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    if (this.copying !== null) return;
    this.events.emit(kind, thread, this.clock, site, details);
  }
}

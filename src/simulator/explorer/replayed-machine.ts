/**
 * An explored machine that tells what happens as a run does: on one core, with a nominal moment for each step, since an explored
 * program has no time. What the program itself sees of clocks is left as it was when it was explored.
 */
import type { EventKind, Waiting } from "../machine/event.ts";
import type { EventDetails } from "../machine/event-log.ts";
import type { Thread } from "../machine/thread.ts";
import { ExploredMachine } from "./explored-machine.ts";
import { STEP_TIME } from "./step-time.ts";

export class ReplayedMachine extends ExploredMachine {
  #steps = 0;
  #isStepping = false;
  #switches = 0;
  /** The thread on the core. */
  #running: Thread | null = null;
  readonly #latest = new Map<Thread, number>();
  /** What each thread was last shown to wait for. */
  readonly #awaited = new Map<Thread, Waiting | null>();
  readonly #began = new Map<Thread, number>();

  /** Puts a thread on the core, which makes its next step. */
  beginStep(thread: Thread): void {
    if (this.#running !== thread) this.#dispatch(thread);
    this.#isStepping = true;
  }

  #dispatch(thread: Thread): void {
    const before = this.#running;
    if (before !== null) {
      before.core = null;
      before.state = "ready";
      this.emit("ready", before, -1);
      this.#switches++;
    }
    this.#running = thread;
    thread.core = 0;
    thread.state = "running";
    this.emit("run", thread, -1);
  }

  /** The step is over. */
  endStep(): void {
    this.#isStepping = false;
    this.#steps++;
    const thread = this.#running!;
    thread.cpuTime += STEP_TIME;
    if (thread.state === "ended" || thread.state === "waiting") this.#running = null;
  }

  /** Tells that a thread has to wait for something. */
  showBlock(thread: Thread, waiting: Waiting | null, site: number): void {
    thread.waiting = waiting;
    this.emit("block", thread, site, { waiting });
    if (this.#running === thread) this.#running = null;
  }

  /** Tells that a thread need not wait any longer, and who has seen to that. */
  showWake(thread: Thread, by: Thread | null): void {
    const waiting = this.#awaited.get(thread) ?? null;
    thread.state = "ready";
    const waker = by === null ? null : { thread: by.id, time: this.#moment };
    this.emit("wake", thread, this.siteOf(thread), { waiting, by: waker });
  }

  /** The end of the last step, or the beginning of the next one. */
  get #moment(): number {
    return this.#steps * STEP_TIME;
  }

  /** What a step does, it does in its middle; where it ends or blocks, at its end. */
  #timeOf(kind: EventKind, thread: Thread): number {
    const share = !this.#isStepping ? 0 : kind === "end" || kind === "block" ? 1 : 0.5;
    return Math.max(this.#moment + share * STEP_TIME, this.#latest.get(thread) ?? 0);
  }

  override emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    if (this.copying !== null) return;
    // Who is shown to wait may come to it again where it is asked what it waits for.
    if (kind === "block" && thread.state === "waiting") return;
    const time = this.#timeOf(kind, thread);
    this.#latest.set(thread, time);
    if (kind === "start") this.#began.set(thread, time);
    if (kind === "block") {
      thread.core = null;
      thread.state = "waiting";
      this.#awaited.set(thread, details.waiting ?? null);
    }
    const { clock } = this;
    this.clock = time;
    super.emit(kind, thread, site, details);
    this.clock = clock;
  }

  /** Gives threads and the core the times that were shown, once nothing goes on any more. */
  settleTimes(): void {
    const end = this.#moment;
    for (const thread of this.threads) {
      thread.core = null;
      thread.startedAt = this.#began.get(thread) ?? 0;
      thread.clock = thread.state === "ended" ? (this.#latest.get(thread) ?? 0) : end;
      thread.endedAt = thread.clock;
    }
    this.clock = end;
    this.cores.busy[0] = end;
    this.cores.switches = this.#switches;
  }
}

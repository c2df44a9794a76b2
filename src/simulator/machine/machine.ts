/**
 * The simulated machine: cores, threads, a clock for each, and the loop that lets the right one go on.
 *
 * It is the source of truth for time and for who runs. A run is a discrete-event simulation in virtual
 * nanoseconds: either the thread whose clock is furthest behind goes on, or the soonest timer fires.
 * So whatever two threads do to the same place, they do in the order of their clocks.
 *
 * A thread goes on without asking until its **horizon**: the next moment at which anybody else could
 * act. Compiled code compares its clock with it at every step and check (see `program-interface.ts`)
 * and yields when it is reached; a thread that is alone never yields. Under a GIL nobody else can touch
 * memory between two check points, so steps need not be compared at all; with free threading every
 * step has to keep its turn.
 *
 * Threads of different processes, and of different interpreters, share no memory. They need not keep their turn at every
 * step, only where one of them does something that another can see; see `process.ts`.
 *
 * How one thread is executed, frame by frame, is in `processor.ts`; how far it may go, in `allowance.ts`; what comes to a process
 * from outside, in `surroundings.ts`.
 *
 * Everything that is not decided by the program is drawn from one seeded stream, in the order in which the
 * simulation needs it. Nothing depends on the real clock or on the engine.
 */
import { append } from "./append.ts";
import { Cores } from "./cores.ts";
import type { Delay } from "./costs.ts";
import type { Waiting } from "./event.ts";
import { EXITED, type MachineOptions } from "./machine-options.ts";
import { costsAt } from "./pace.ts";
import { InterpreterState, Process } from "./process.ts";
import { addThreadCopy, copyProcess } from "./process-copy.ts";
import type { Suspendable } from "./program-interface.ts";
import { Surroundings } from "./surroundings.ts";
import { Thread } from "./thread.ts";
import type { Turn } from "./turn.ts";
import type { Timer } from "./timers.ts";

/** The longest piece of work done without looking at what the other cores have come to, in nanoseconds. */
const LONGEST_PIECE = 250_000;

type Holder = (() => Thread | null) | null;

export class Machine extends Surroundings {
  current: Thread;
  readonly threads: Thread[] = [];
  readonly processes: Process[] = [];
  readonly cores: Cores;
  /** The circles of threads that wait for each other for ever, in the order in which they closed. */
  readonly circles: (readonly Thread[])[] = [];
  /** How many interpreters there have been, in all processes together. */
  interpretersMade = 0;
  /** Keeps the memory that processes share as it is, until the function it gives puts it back. */
  keepShared: () => () => void = () => () => undefined;
  /** Is told of a process that has ended. */
  onProcessEnd: (process: Process) => void = () => undefined;

  /** When the running thread's policy wants to be asked again. */
  #turnEnd = Infinity;
  /** How many threads there are that keep the run alive. */
  #livingThreads = 0;
  /** The thread that does what is done now; null where a timer does. */
  #acting: Thread | null = null;

  constructor(options: MachineOptions) {
    super(options);
    this.cores = new Cores(this, options.cores);
    const process = this.addProcess(null, "MainProcess", false);
    this.current = process.main.mainThread = this.#addThread(process.main, "0", "MainThread", false);
  }

  /** Makes all as it was before the run. The first process's interpreter stays, with a new thread. */
  override restart(): void {
    super.restart();
    const process = this.processes[0]!;
    this.processes.length = this.interpretersMade = 1;
    process.restart(this.options.switchInterval);
    this.threads.length = this.circles.length = 0;
    this.cores.restart();
    this.#livingThreads = 0;
    this.#acting = null;
    this.current = process.main.mainThread = this.#addThread(process.main, "0", "MainThread", false);
  }

  // ——— Running ———

  /** Runs the main thread's `body`, and all that comes of it, until nothing is left to do or can be done. */
  run(body: Suspendable): void {
    const main = this.threads[0]!;
    const { process } = main.interpreter;
    process.makeBody ??= () => body;
    this.startThread(main, body, 0);
    while (this.limitReached === null && this.#livingThreads > 0) {
      const thread = this.cores.furthestBehind();
      const timer = this.timers.soonest();
      if (timer && (thread === null || timer.time <= thread.clock)) {
        this.timers.take();
        this.clock = timer.time;
        this.log = this.#acting = null;
        timer.action();
      } else if (thread === null) {
        return;
      } else {
        this.current = thread;
        this.#acting = thread;
        this.clock = thread.clock;
        this.#letRun(thread, timer);
      }
    }
  }

  #letRun(thread: Thread, timer: Timer | undefined): void {
    const { policy } = thread.interpreter;
    if (thread.atCheckPoint && policy.mustGiveWay(thread)) {
      thread.atCheckPoint = false;
      this.cores.leave(thread);
      thread.state = "waiting";
      policy.giveWay(thread);
      return;
    }
    if (thread.clock > this.clock) return;
    const sliceEnd = this.cores.sliceEnd(thread);
    if (sliceEnd <= thread.clock) {
      this.cores.leave(thread);
      this.cores.admit(thread);
      return;
    }
    thread.atCheckPoint = false;
    this.#turnEnd = policy.turnEnd(thread);
    const interruption = Math.min(timer?.time ?? Infinity, sliceEnd, this.#turnEnd);
    const mates = this.interpreter.parallel ? this.cores.earliestMate(thread) : Infinity;
    const strangers = this.interpretersMade > 1 ? this.cores.earliestStranger(thread) : Infinity;
    this.setHorizon(
      Math.min(interruption, mates, strangers + this.#lookahead),
      Math.min(interruption, mates, strangers),
    );
    this.log = thread.interpreter.process.log;
    this.log?.addRun(thread, this);
    this.resume(thread);
  }

  /**
   * How far a thread may go beyond one that shares no memory with it. Whatever they do to each other takes at least as
   * long as a wake-up, and what both can see is looked at and changed in turn: see `takeTurn` of the library.
   */
  get #lookahead(): number {
    return this.hasSharedMemory ? 0 : this.interpreter.delays.wake[0];
  }

  hasIdleCore(): boolean {
    return this.cores.hasIdle();
  }

  /**
   * How far the running thread can compute without a look at anybody else: until one who is not on a core could
   * interrupt it, and not long where others run beside it.
   */
  nextInterruption(): number {
    return this.told(() => {
      const others =
        this.interpreter.parallel || this.interpretersMade > 1 ? this.clock + LONGEST_PIECE : Infinity;
      const timer = this.timers.soonest()?.time ?? Infinity;
      return Math.min(timer, this.cores.sliceEnd(this.current), this.#turnEnd, others);
    });
  }

  // ——— Threads ———

  /** A new thread, made by the current one, in the interpreter that this one is in. */
  createThread(name: string, isDaemon: boolean): Thread {
    const { interpreter, maker } = this.current;
    const number = this.numberThread(maker);
    const thread =
      this.copying === null
        ? this.#addThread(interpreter, `${maker.path}.${number}`, name, isDaemon)
        : addThreadCopy(this.copying, interpreter, name, isDaemon);
    thread.origin = this.current.home;
    interpreter.onThreadCreated(thread);
    return thread;
  }

  #addThread(interpreter: InterpreterState, path: string, name: string, isDaemon: boolean): Thread {
    const pace = this.paceOf(path);
    const costs = costsAt(pace, this.interpreter.costs);
    const thread = new Thread(this.threads.length, path, interpreter, name, isDaemon, pace, costs);
    append(interpreter.process.threads, thread);
    append(this.threads, thread);
    return thread;
  }

  /** A new process with a thread that has not begun, made by the current thread. */
  createProcess(name: string, isDaemon: boolean): Process {
    const maker = this.current;
    const process = this.addProcess(maker.interpreter.process, name, isDaemon);
    const path = `${maker.path}.p${++maker.processesMade}`;
    process.main.mainThread = this.#addThread(process.main, path, name, false);
    return process;
  }

  /** Lets the first thread of a new process begin, `delay` nanoseconds from now. */
  startProcess(process: Process, makeBody: (process: Process) => Suspendable, delay: number): void {
    process.makeBody = makeBody;
    this.startThread(process.main.mainThread!, makeBody(process), delay);
  }

  /**
   * Makes a copy of the process of the current thread, which goes on there in `delay` nanoseconds, alone. The original
   * goes on with the copy as the value of the `outside` that this is called in; the copy with FORKED, and then parks.
   */
  fork(name: string, isDaemon: boolean, delay: number): Process {
    return copyProcess(this, name, isDaemon, delay);
  }

  /** A new process that nobody runs in yet. */
  addProcess(parent: Process | null, name: string, isDaemon: boolean): Process {
    const process = new Process(this.processes.length, parent, name, isDaemon);
    this.createInterpreter(process, parent?.main.switchInterval ?? this.options.switchInterval);
    append(this.processes, process);
    return process;
  }

  /** A new interpreter in `process`; nobody runs in it yet. Its switch interval is the run's. `key`: see there. */
  createInterpreter(process: Process, switchInterval?: number, key: string | null = null): InterpreterState {
    this.interpretersMade++;
    return new InterpreterState(this, process, switchInterval ?? this.options.switchInterval, key);
  }

  /** Lets a new thread begin with `body`, `delay` nanoseconds from now. */
  startThread(thread: Thread, body: Suspendable, delay: number): void {
    this.pushFirst(thread, Reflect.apply(body, undefined, []), false);
    thread.state = "waiting";
    thread.startedAt = this.clock;
    if (this.copying === null) {
      if (thread.id > 0) this.hasSharedCaches = this.interpreter.parallel;
      this.count(thread, 1);
    }
    this.laterNoted(delay, () => {
      if (thread.state === "ended") return;
      thread.startedAt = this.clock;
      thread.clock = this.clock;
      this.emit("start", thread, -1, { text: thread.name });
      thread.interpreter.policy.request(thread);
    });
  }

  /** Adds a thread to those that keep its process, and with it the run, alive, or takes it out. */
  count(thread: Thread, change: 1 | -1): void {
    if (thread.isDaemon) return;
    const { process } = thread.interpreter;
    process.livingThreads += change;
    if (!process.isDaemon) this.#livingThreads += change;
  }

  /** Lets a thread that the policy has admitted go on: at once where it still has its core. */
  makeReady(thread: Thread): void {
    if (thread.state === "ended") return;
    thread.waiting = null;
    if (thread.core === null) this.cores.admit(thread);
    else thread.clock = this.clock;
  }

  /**
   * Takes the current thread out of the running until somebody wakes it with a value. Where nobody counts the time, it
   * goes on as soon as `turn` is open, if there is one; and where there is a deadline, in nanoseconds, when that has come.
   */
  park(
    waiting: Waiting,
    site: number,
    holder: Holder = null,
    _turn: Turn | null = null,
    _deadline: number | null = null,
  ): void {
    const thread = this.current;
    if (this.callbackDepth > 0) throw new Error("cannot block in a function that a built-in calls back");
    this.isParked = true;
    thread.isWoken = false;
    thread.waitsForEver = false;
    thread.waiting = waiting;
    thread.holder = holder;
    this.meter.site = site;
    thread.state = "waiting";
    if (this.copying !== null) return;
    this.cores.leave(thread);
    thread.state = "waiting";
    this.emit("block", thread, site, { waiting });
    thread.interpreter.policy.release(thread);
  }

  /** Takes the current thread into another interpreter, where it may have to wait, and first does `turn`; true where it has to yield. */
  enterInterpreter(interpreter: InterpreterState, _turn: Turn | null): boolean {
    const thread = this.current;
    this.isParked = true;
    const from = thread.interpreter;
    thread.interpreter = interpreter;
    if (this.copying !== null) return true;
    from.policy.release(thread);
    interpreter.policy.request(thread);
    if (thread.waiting !== null) this.cores.leave(thread);
    return true;
  }

  /** Keeps the current thread on its core for `nanoseconds` in code that is not Python, with no right to run Python. */
  occupy(nanoseconds: number): void {
    const thread = this.current;
    this.isParked = true;
    if (this.copying !== null) return;
    thread.isOccupied = true;
    thread.interpreter.policy.release(thread);
    this.later(nanoseconds, () => {
      if (thread.state === "ended") return;
      thread.isOccupied = false;
      thread.clock = this.clock;
      thread.interpreter.policy.request(thread);
      if (thread.waiting !== null) this.cores.leave(thread);
    });
  }

  /**
   * Wakes a parked thread: after the time that takes, it asks to run, and its `yield` gives `value`. Where somebody
   * has woken it already, as a timeout and a notification may both want to, nothing more happens.
   */
  wake(thread: Thread, value: unknown, delay: Delay = this.interpreter.delays.wake): void {
    if (thread.isWoken || thread.state === "ended") return;
    thread.isWoken = true;
    thread.input = value;
    const by = this.#acting === null ? null : { thread: this.#acting.id, time: this.clock };
    this.laterNoted(this.copying === null ? this.drawUnnoted(delay) : 0, () => {
      if (thread.state === "ended") return;
      this.emit("wake", thread, this.siteOf(thread), { waiting: thread.waiting, by });
      thread.interpreter.policy.request(thread);
    });
  }

  /** Wakes a thread from outside its process. */
  wakeFromOutside(thread: Thread, value: unknown): void {
    if (thread.isWoken || thread.state === "ended") return;
    thread.interpreter.process.log?.add({ kind: "wake", thread: thread.index, value });
    this.wake(thread, value);
  }

  /**
   * Ends the process of the current thread at once: none of its threads does anything more, and no `finally` block runs.
   * Whoever calls it yields.
   */
  exit(status: number): void {
    const { process } = this.current.interpreter;
    process.returncode = status & 0xff;
    if (process.index === 0 && this.processes.length === 1) {
      this.limitReached ??= EXITED;
      this.budget = -1;
      this.setHorizon(-Infinity, -Infinity);
      return;
    }
    if (this.callbackDepth > 0) throw new Error("cannot end a process inside a built-in's callback");
    this.isParked = true;
    this.endProcess(process, process.returncode);
  }

  protected end(thread: Thread, error: unknown, isError: boolean): void {
    const { interpreter } = thread;
    const { process } = interpreter;
    if (isError) interpreter.onUncaught(thread, error);
    const isLast = this.told(() => process.isKeptBy(thread));
    const rest = interpreter.beforeEnd(thread, isLast);
    if (rest !== null) return this.pushFirst(thread, rest, true);
    if (this.copying === null) this.#retire(thread);
    else thread.state = "ended";
    for (let i = 0; i < thread.onEnd.length; i++) thread.onEnd[i]!();
    thread.letGo();
    if (this.copying !== null) return;
    const isOver = process.livingThreads === 0 && process.isAlive;
    // What the last process leaves behind stays as it is: the run ends there.
    if (isOver && this.processes.length > 1) this.endProcess(process, process.returncode);
  }

  /** Takes a thread out of the machine for good. */
  #retire(thread: Thread): void {
    this.emit("end", thread, -1);
    this.cores.leave(thread);
    thread.state = "ended";
    thread.endedAt = this.clock;
    thread.clock = this.clock;
    thread.interpreter.policy.release(thread);
    this.count(thread, -1);
  }

  /** Ends a process: its threads are gone where they stand. `exitcode` is its status, or a signal's number, negative. */
  endProcess(process: Process, exitcode: number): void {
    if (!process.isAlive) return;
    for (const thread of this.threads) {
      if (thread.interpreter.process !== process || thread.state === "ended" || thread.state === "new")
        continue;
      if (thread.state === "ready") this.cores.strike(thread);
      thread.frames.length = 0;
      thread.isOccupied = false;
      this.#retire(thread);
    }
    process.exitcode = exitcode;
    this.onProcessEnd(process);
    for (let i = 0; i < process.onEnd.length; i++) process.onEnd[i]!();
  }
}

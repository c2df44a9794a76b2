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
 * How one thread is executed, frame by frame, is in `processor.ts`.
 *
 * Everything that is not decided by the program is drawn from one seeded stream, in the order in which the
 * simulation needs it. Nothing depends on the real clock or on the engine.
 */
import { append } from "./append.ts";
import { Cores } from "./cores.ts";
import type { Costs, Delay } from "./costs.ts";
import type { EventKind, Waiting } from "./event.ts";
import type { EventDetails } from "./event-log.ts";
import { EXITED, type MachineOptions } from "./machine-options.ts";
import { InterpreterState, Process } from "./process.ts";
import { Processor } from "./processor.ts";
import type { Activation, Suspendable } from "./program-interface.ts";
import { Copying, FORKED, type ProcessLog } from "./process-log.ts";
import { RandomStream } from "./random.ts";
import { Thread, type Frame, type Resumption } from "./thread.ts";
import { TimerQueue, type Timer } from "./timers.ts";

/** The longest piece of work done without looking at what the other cores have come to, in nanoseconds. */
const LONGEST_PIECE = 250_000;

export class Machine extends Processor {
  current: Thread;
  readonly threads: Thread[] = [];
  readonly processes: Process[] = [];
  readonly random: RandomStream;
  readonly cores: Cores;
  /** How many interpreters there have been, in all processes together. */
  interpretersMade = 0;

  /** Is told of a process that has ended. */
  onProcessEnd: (process: Process) => void = () => undefined;

  readonly #timers = new TimerQueue();
  /** The log of the process for which something is done now, where it keeps one. */
  #log: ProcessLog | null = null;
  /** Where above 0, what is done is done outside the process, and is not to be done again in its copies. */
  #outside = 0;
  /** How many threads there are that keep the run alive. */
  #livingThreads = 0;
  /** The thread that does what is done now; null where a timer does. */
  #acting: Thread | null = null;

  constructor(options: MachineOptions) {
    super(options);
    this.random = new RandomStream(options.seed, "machine");
    this.cores = new Cores(this, options.cores);
    const process = this.#addProcess(null, "MainProcess", false);
    this.current = this.#addThread(process.main, "0", "MainThread", false);
    process.main.mainThread = this.current;
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
      const timer = this.#timers.soonest();
      if (timer && (thread === null || timer.time <= thread.clock)) {
        this.#timers.take();
        this.clock = timer.time;
        this.#log = null;
        this.#acting = null;
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
    const sliceEnd = this.cores.sliceEnd(thread);
    if (sliceEnd <= thread.clock) {
      this.cores.leave(thread);
      this.cores.admit(thread);
      return;
    }
    thread.atCheckPoint = false;
    const interruption = Math.min(timer?.time ?? Infinity, sliceEnd);
    const mates = this.interpreter.parallel ? this.cores.earliestMate(thread) : Infinity;
    const strangers = this.interpretersMade > 1 ? this.cores.earliestStranger(thread) : Infinity;
    this.setHorizon(
      Math.min(interruption, mates, strangers + this.#lookahead),
      Math.min(interruption, mates, strangers),
    );
    const { log } = thread.interpreter.process;
    this.#log = log;
    if (log !== null) {
      const { clock, horizon, turnHorizon, budget, hasSharedCaches } = this;
      const { index, core } = thread;
      log.add({ kind: "run", thread: index, clock, horizon, turnHorizon, budget, core, hasSharedCaches });
    }
    this.#resume(thread);
  }

  #resume(thread: Thread): void {
    this.meter.site = thread.site;
    this.runFrames(thread, 0, false);
    thread.site = this.meter.site;
    thread.clock = this.clock;
  }

  /**
   * How far a thread may go beyond one that shares no memory with it. Whatever they do to each other takes at least as
   * long as a wake-up, and what both can see is looked at and changed in turn: see `takeTurn` of the library.
   */
  get #lookahead(): number {
    return this.interpreter.delays.wake[0];
  }

  get depthLimit(): number {
    return this.options.depthLimit;
  }

  hasIdleCore(): boolean {
    return this.cores.hasIdle();
  }

  // ——— Time ———

  /**
   * How far the running thread can compute without a look at anybody else: until one who is not on a core could
   * interrupt it, and not long where others run beside it.
   */
  nextInterruption(): number {
    return this.told(() => {
      const others = this.interpreter.parallel || this.interpretersMade > 1 ? this.clock + LONGEST_PIECE : Infinity;
      return Math.min(this.#timers.soonest()?.time ?? Infinity, this.cores.sliceEnd(this.current), others);
    });
  }

  /** Sets `action`, which belongs to the process that acts, to happen `delay` nanoseconds from now. */
  after(delay: number, action: () => void): Timer {
    const log = this.#outside > 0 ? null : this.#log;
    if (this.copying !== null) {
      this.copying.timers.push(action);
      return this.#later(delay, action);
    }
    if (log === null) return this.#later(delay, action);
    const timer = log.timers++;
    return this.#later(delay, () => {
      log.add({ kind: "timer", timer, clock: this.clock });
      this.#log = log;
      action();
    });
  }

  /** The same for what is the machine's own business, and is not done again in a copy of a process. */
  later(delay: number, action: () => void): Timer {
    return this.#setTimer(this.clock + delay, action);
  }

  /** The same where the acting process comes past it again when it is copied: from then on it is to go on no further. */
  #later(delay: number, action: () => void): Timer {
    if (this.copying === null) {
      const timer = this.#setTimer(this.clock + delay, action);
      this.#note(timer.time);
      return timer;
    }
    const time = this.copying.next() as number;
    this.#lowerHorizon(time);
    return { time, sequence: 0, action, cancelled: false };
  }

  #setTimer(time: number, action: () => void): Timer {
    this.#lowerHorizon(time);
    return this.#timers.set(time, action);
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
    if (this.copying !== null) return this.copying.next() as Value;
    const value = look();
    this.#note(value);
    return value;
  }

  /**
   * Does something to what processes share, and gives what comes of it: plain data, or a thing that is outside all
   * processes. It takes no time, and nothing else of the process happens meanwhile.
   */
  outside<Value>(act: () => Value): Value {
    if (this.copying !== null) {
      const [value, horizon, turnHorizon] = this.copying.next() as [Value, number, number];
      this.setHorizon(horizon, turnHorizon);
      return value;
    }
    this.#outside++;
    try {
      const value = act();
      this.#outside--;
      if (this.#log !== null) this.#note([value, this.horizon, this.turnHorizon]);
      this.#outside++;
      return value;
    } finally {
      this.#outside--;
    }
  }

  #note(value: unknown): void {
    if (this.#log !== null && this.#outside === 0) this.#log.note(value);
  }

  /** Wakes a thread from outside its process. */
  wakeFromOutside(thread: Thread, value: unknown): void {
    if (thread.isWoken || thread.state === "ended") return;
    thread.interpreter.process.log?.add({ kind: "wake", thread: thread.index, value });
    this.wake(thread, value);
  }

  // ——— Threads ———

  /** A new thread, made by the current one, in the interpreter that this one is in. */
  createThread(name: string, isDaemon: boolean): Thread {
    const { interpreter, path } = this.current;
    const number = ++this.current.created;
    const thread =
      this.copying === null
        ? this.#addThread(interpreter, `${path}.${number}`, name, isDaemon)
        : this.#addCopy(interpreter, name, isDaemon);
    interpreter.onThreadCreated(thread);
    return thread;
  }

  #addThread(interpreter: InterpreterState, path: string, name: string, isDaemon: boolean): Thread {
    const pace = this.#paceOf(path);
    const thread = new Thread(this.threads.length, path, interpreter, name, isDaemon, pace, this.#costsAt(pace));
    append(interpreter.process.threads, thread);
    append(this.threads, thread);
    return thread;
  }

  /** The copy of a thread, in a copy of its process. */
  #addCopy(interpreter: InterpreterState, name: string, isDaemon: boolean): Thread {
    const { copy, nextOriginal: original } = this.copying!;
    const path = `${original.path}~${copy.index}`;
    const thread = new Thread(original.id, path, interpreter, name, isDaemon, original.pace, original.costs);
    append(copy.threads, thread);
    return thread;
  }

  /** A new process with a thread that has not begun, made by the current thread. */
  createProcess(name: string, isDaemon: boolean): Process {
    const maker = this.current;
    const process = this.#addProcess(maker.interpreter.process, name, isDaemon);
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
    const { interpreter, index } = this.current;
    const original = interpreter.process;
    if (original.log === null || original.log.isLost) throw new Error("a process without a log cannot be copied");
    const copy = this.#addProcess(original, name, isDaemon);
    copy.makeBody = original.makeBody;
    copy.log = original.log.copy();
    copy.log.note([FORKED, this.horizon, this.turnHorizon]);
    this.later(delay, () => {
      if (!copy.isAlive) return;
      this.#doAgain(copy, original, copy.log!);
      this.#beginCopy(copy, copy.threads[index]!);
    });
    return copy;
  }

  /** Does everything again that `log` has, in the memory of `copy`. */
  #doAgain(copy: Process, original: Process, log: ProcessLog): void {
    const { clock, horizon, turnHorizon, budget, current, hasSharedCaches } = this;
    const restoreMeter = this.meter.keep();
    const listen = this.events.mute();
    const copying = new Copying(copy, original, log.values);
    this.copying = copying;
    this.#log = null;
    const main = this.#addCopy(copy.main, original.threads[0]!.name, false);
    copy.main.mainThread = main;
    this.current = main;
    this.#pushFirst(main, Reflect.apply(original.makeBody!(copy), undefined, []), false);
    for (const turn of log.turns) {
      if (turn.kind === "wake") {
        const thread = copy.threads[turn.thread]!;
        thread.isWoken = true;
        thread.input = turn.value;
      } else if (turn.kind === "timer") {
        this.clock = turn.clock;
        copying.timers[turn.timer]!();
      } else {
        const thread = copy.threads[turn.thread]!;
        this.current = thread;
        this.clock = turn.clock;
        this.budget = turn.budget;
        this.hasSharedCaches = turn.hasSharedCaches;
        this.setHorizon(turn.horizon, turn.turnHorizon);
        thread.core = turn.core;
        thread.atCheckPoint = false;
        this.#resume(thread);
      }
    }
    this.copying = null;
    if (!copying.isComplete) throw new Error("the copy of a process did less than the process");
    listen();
    restoreMeter();
    Object.assign(this, { clock, budget, current, hasSharedCaches });
    this.setHorizon(horizon, turnHorizon);
  }

  /** Lets a copy's only thread go on from where it parked after it was told that it had forked. */
  #beginCopy(copy: Process, thread: Thread): void {
    for (const other of copy.threads) {
      if (other === thread) continue;
      other.state = "ended";
      other.frames.length = 0;
    }
    thread.id = this.threads.length;
    append(this.threads, thread);
    Object.assign(thread, { name: copy.name, isDaemon: false, core: null, state: "waiting" });
    Object.assign(thread, { startedAt: this.clock, clock: this.clock, cpuTime: 0 });
    copy.main.mainThread = thread;
    this.#count(thread, 1);
    this.hasSharedCaches = this.interpreter.delays.sharedWrite !== null;
    this.emit("start", thread, -1, { text: thread.name });
    copy.log!.add({ kind: "wake", thread: thread.index, value: undefined });
    thread.isWoken = true;
    thread.input = undefined;
    thread.interpreter.policy.request(thread);
  }

  #addProcess(parent: Process | null, name: string, isDaemon: boolean): Process {
    const process = new Process(this.processes.length, parent, name, isDaemon);
    this.createInterpreter(process, parent?.main.switchInterval ?? this.options.switchInterval);
    append(this.processes, process);
    return process;
  }

  /** A new interpreter in `process`; nobody runs in it yet. */
  createInterpreter(process: Process, switchInterval: number): InterpreterState {
    this.interpretersMade++;
    return new InterpreterState(this, process, switchInterval);
  }

  /**
   * How fast a thread is: no two run at quite the same speed. A whole number of 1024ths, so that times add up without
   * rounding and are the same whether they are added step by step or all at once.
   */
  #paceOf(path: string): number {
    return Math.round(new RandomStream(this.options.seed, path).between(0.97, 1.03) * 1024) / 1024;
  }

  #costsAt(pace: number): Costs {
    const scaled = { ...this.interpreter.costs };
    for (const [key, cost] of Object.entries(scaled)) {
      if (typeof cost === "number") Object.assign(scaled, { [key]: cost * pace });
    }
    return scaled;
  }

  /** Lets a new thread begin with `body`, `delay` nanoseconds from now. */
  startThread(thread: Thread, body: Suspendable, delay: number): void {
    this.#pushFirst(thread, Reflect.apply(body, undefined, []), false);
    thread.state = "waiting";
    thread.startedAt = this.clock;
    if (this.copying === null) {
      if (thread.id > 0) this.hasSharedCaches = this.interpreter.delays.sharedWrite !== null;
      this.#count(thread, 1);
    }
    this.#later(delay, () => {
      if (thread.state === "ended") return;
      thread.startedAt = this.clock;
      thread.clock = this.clock;
      this.emit("start", thread, -1, { text: thread.name });
      thread.interpreter.policy.request(thread);
    });
  }

  /** Adds a thread to those that keep its process, and with it the run, alive, or takes it out. */
  #count(thread: Thread, change: 1 | -1): void {
    if (thread.isDaemon) return;
    const { process } = thread.interpreter;
    process.livingThreads += change;
    if (!process.isDaemon) this.#livingThreads += change;
  }

  /** Gives a thread without frames its first one. */
  #pushFirst(thread: Thread, activation: Activation, isLibrary: boolean): void {
    append(thread.frames, {
      activation,
      callee: null,
      isLibrary,
      callSite: -1,
      isModule: thread.id === 0 && !isLibrary,
      scopes: null,
      generator: null,
    });
  }

  /** Lets a thread that the policy has admitted go on: at once where it still has its core. */
  makeReady(thread: Thread): void {
    if (thread.state === "ended") return;
    thread.waiting = null;
    if (thread.core === null) this.cores.admit(thread);
    else thread.clock = this.clock;
  }

  /** Takes the current thread out of the running; it goes on, with a value, when somebody wakes it. */
  park(waiting: Waiting, site: number, holder: (() => Thread | null) | null = null): void {
    const thread = this.current;
    if (this.callbackDepth > 0) throw new Error("cannot block in a function that a built-in calls back");
    this.isParked = true;
    thread.isWoken = false;
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

  /** Takes the current thread into another interpreter of its process, where it may have to wait to run. It yields next. */
  enterInterpreter(interpreter: InterpreterState): void {
    const thread = this.current;
    this.isParked = true;
    const from = thread.interpreter;
    thread.interpreter = interpreter;
    if (this.copying !== null) return;
    from.policy.release(thread);
    interpreter.policy.request(thread);
    if (thread.waiting !== null) this.cores.leave(thread);
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
    this.#later(this.copying === null ? this.drawUnnoted(delay) : 0, () => {
      if (thread.state === "ended") return;
      this.emit("wake", thread, this.siteOf(thread), { waiting: thread.waiting, by });
      thread.interpreter.policy.request(thread);
    });
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
    if (this.callbackDepth > 0)
      throw new Error("cannot end a process in a function that a built-in calls back");
    this.isParked = true;
    this.endProcess(process, process.returncode);
  }

  protected end(thread: Thread, error: unknown, isError: boolean): void {
    const { interpreter } = thread;
    const { process } = interpreter;
    if (isError) interpreter.onUncaught(thread, error);
    const rest = interpreter.beforeEnd(thread, !thread.isDaemon && process.livingThreads === 1);
    if (rest !== null) return this.#pushFirst(thread, rest, true);
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
    this.#count(thread, -1);
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

  /**
   * Takes the frames above `base` off the running thread's stack, to be put back by `attachFrames`; the caller is one of
   * them, and yields next. The frame that is then the top one goes on with `value`.
   */
  detachFrames(base: number, value: unknown): Frame[] {
    const thread = this.current;
    const taken = thread.frames.splice(base);
    thread.input = value;
    thread.resumption = "next";
    this.isFresh = true;
    return taken;
  }

  /** Puts frames on the running thread's stack; the caller yields next, and the topmost of them goes on. */
  attachFrames(frames: readonly Frame[], how: Resumption, input: unknown): void {
    const thread = this.current;
    if (thread.frames.length + frames.length > this.options.depthLimit) throw this.makeRecursionError();
    for (let i = 0; i < frames.length; i++) append(thread.frames, frames[i]!);
    thread.input = input;
    thread.resumption = how;
    this.isFresh = true;
  }

  // ——— Events ———

  /** Tells the observer, if there is one, what `thread` does now. */
  emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    if (this.copying !== null) return;
    this.events.emit(kind, thread, this.clock, site, details);
  }
}

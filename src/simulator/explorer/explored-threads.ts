/** The threads of an explored machine: what each does next, and how they begin, wait, are woken and end. */
import type { Delay } from "../machine/costs.ts";
import type { Waiting } from "../machine/event.ts";
import type { MachineOptions } from "../machine/machine-options.ts";
import { lifeOf, threadsOf } from "../machine/lives.ts";
import type { Feature } from "../machine/feature.ts";
import type { InterpreterState, Process } from "../machine/process.ts";
import type { Suspendable } from "../machine/program-interface.ts";
import type { Thread } from "../machine/thread.ts";
import type { Timer } from "../machine/timers.ts";
import type { Shared, Turn } from "../machine/turn.ts";
import { ExploredAccesses } from "./explored-accesses.ts";
import { ExploredLoops } from "./explored-loops.ts";
import type { Features } from "./features.ts";
import { hasChanged } from "./loop-watches.ts";
import { END, PLAIN, type Next } from "./next-step.ts";
import type { Numbers } from "./numbers.ts";
import { SpareProcesses } from "./spare-processes.ts";

interface Leaving {
  readonly error: unknown;
  readonly isError: boolean;
}

export abstract class ExploredThreads extends ExploredAccesses {
  override readonly loops: ExploredLoops;
  /** By number. */
  protected readonly alive: (Thread | null)[] = [];
  /** By number. */
  protected readonly nextSteps: (Next | undefined)[] = [];
  /** What the thread of the current step does next, once that is known. */
  protected announced: Next | null = null;
  /** The alternative that the current step takes. */
  protected chosen = 0;
  readonly #features: Features;
  readonly spares = new SpareProcesses();
  readonly #leaving = new Map<Thread, Leaving>();
  /** By number: how often a thread has waited to be woken. */
  readonly #parks: number[] = [];
  /** True while a process is made that is a copy. */
  protected isForking = false;
  /** True where several interpreters may look at the same bytes. */
  #sharesBytes = false;

  constructor(options: MachineOptions, numbers: Numbers, respectsClock: boolean, features: Features) {
    super(options, numbers, respectsClock, features.sites);
    this.#features = features;
    this.loops = new ExploredLoops(this, numbers);
    this.setHorizon();
  }

  override restart(): void {
    super.restart();
    this.alive.length = 0;
    this.nextSteps.length = 0;
    this.announced = null;
    this.#leaving.clear();
    this.#parks.length = 0;
    this.#sharesBytes = false;
    this.loops.restart();
    this.setHorizon();
  }

  protected override get user(): number {
    return this.loops.maker;
  }

  /**
   * The life that a thread needs for what it does next, or null where nothing could end it. To choose between alternatives
   * is nothing that a thread has to be alive for: as a step that accesses nothing it commutes with its end.
   */
  protected needs(thread: Thread, { choices }: Next): Shared | null {
    return this.isMortal(thread) && choices === 1 ? lifeOf(thread.interpreter.process) : null;
  }

  /** True for a thread that can end with its process, wherever it stands. */
  protected isMortal({ isDaemon }: Thread): boolean {
    return isDaemon || this.#features.has("killing");
  }

  override need(feature: Feature): void {
    if (!this.#features.meet(feature)) this.stop("what comes was not reckoned with", "", this.meter.site);
  }

  override reckonsWith(feature: Feature): boolean {
    return this.#features.has(feature);
  }

  /** True where each start and each end of a thread is something that others can see. */
  get #areCounted(): boolean {
    return this.#features.has("counting");
  }

  protected isOpen(thread: Thread, { turn, wakening, watched, deadline }: Next): boolean {
    if (watched !== null) return watched.some((read) => hasChanged(read, this.stateOf(read.object)));
    if (deadline !== null) {
      if (this.time.hasCome(deadline)) return true;
      if (wakening === null && turn !== null && turn.isOpen === null)
        return turn.until?.(turn.shared.state(), thread) ?? false;
    }
    if (wakening !== null) return this.woken.get(wakening)! > 0;
    if (turn === null || turn.isOpen === null || turn.isOpen(turn.shared.state(), thread)) return true;
    return turn.orElse?.some(({ shared, isOpen }) => isOpen(shared.state())) ?? false;
  }

  protected touchKnown(thread: Thread, next: Next, site: number): void {
    const { turn, wakening, watched } = next;
    if (watched !== null) this.lookAgain(watched);
    if (wakening !== null) this.noteAccess(wakening, false, this.woken.get(wakening)!, site);
    if (turn !== null) {
      const state = turn.shared.state();
      this.record.isWaiting = turn.isOpen !== null;
      this.operate(turn.shared, this.isWriting(turn, state), state, site);
      for (const shared of turn.alsoReads ?? []) this.noteShared(shared, false);
      for (const { shared } of turn.orElse ?? []) this.noteShared(shared, false);
    }
    if (next.isEnd) this.noteAccess(this.endOf(thread), true, 0, -1);
    const life = this.needs(thread, next);
    if (life !== null) this.noteAccess(this.numberOf(life), false, 0, -1);
  }

  protected endOf({ path }: Thread): number {
    return this.numbers.ofMoment("end", path);
  }

  override grant(): void {
    this.meter.grant(0);
  }

  override awaitTurn(turn: Turn | null, givesWay: boolean | number = false): boolean {
    this.budget--;
    const thread = this.current;
    if (turn?.needs !== undefined && !this.isAlone) this.need(turn.needs);
    if (turn === null) this.watches.told(this.currentNumber);
    // What might write is a step of its own.
    else if (this.isLooking && turn.writes !== false) this.setHorizon();
    if (turn === null && !givesWay) return this.#announce(PLAIN);
    const next = { ...PLAIN, turn, givesWay: givesWay !== false };
    if (this.respectsClock && typeof givesWay === "number" && this.callbackDepth === 0) {
      return this.#announce({ ...next, deadline: this.clock + Math.round(givesWay * 1e9) });
    }
    if (givesWay !== false && !this.isAlone && this.callbackDepth === 0) return this.#announce(next);
    if (turn === null) return false;
    if (this.callbackDepth === 0) {
      const isStep = this.turnHorizon < 0 || turn.isLasting === true || turn.crosses === true;
      if (!this.isAlone && isStep) return this.#announce(next);
      if (!this.isOpen(thread, next)) {
        // That it has to wait is something that this step has found out.
        this.operate(turn.shared, false, turn.shared.state(), this.meter.site);
        return this.#announce(next);
      }
    }
    this.touchKnown(thread, next, this.meter.site);
    return false;
  }

  override awaitChoice(count: number): boolean {
    this.budget--;
    if (this.callbackDepth > 0) {
      const hint = "Make the choice before, and use what it gave in the function.";
      this.stop("choose() cannot be explored in a function that a built-in calls", hint, this.meter.site);
      return false;
    }
    this.announced = { ...PLAIN, choices: count };
    return true;
  }

  override choose(): number {
    return this.chosen;
  }

  #announce(next: Next): boolean {
    if (this.isAlone && next === PLAIN) return false;
    if (next === PLAIN && this.turnHorizon > 0) return false;
    this.announced = next;
    return true;
  }

  cutStep(): boolean {
    return this.#cutStep(PLAIN);
  }

  cutStepToChoose(choices: number, isEarly: boolean): boolean {
    return this.#cutStep({ ...PLAIN, choices, early: isEarly });
  }

  #cutStep(next: Next): boolean {
    if (this.callbackDepth > 0) return false;
    this.announced = next;
    return true;
  }

  override startThread(thread: Thread, body: Suspendable): void {
    this.pushFirst(thread, Reflect.apply(body, undefined, []), false);
    this.letBegin(thread);
  }

  /** Lets a thread begin in a step of its own. */
  protected letBegin(thread: Thread): void {
    thread.state = "running";
    this.count(thread, 1);
    const number = this.numbers.ofThread(thread);
    while (this.alive.length <= number) {
      this.alive.push(null);
      this.nextSteps.push(undefined);
    }
    this.alive[number] = thread;
    const { index } = thread.interpreter.process;
    this.startedIn[index] = (this.startedIn[index] ?? 0) + 1;
    this.started++;
    if (this.started > 1) {
      const start = this.numbers.ofMoment("start", thread.path);
      this.woken.set(start, 0);
      this.noteAccess(start, true, 0, this.meter.site);
      if (this.#areCounted) this.noteShared(threadsOf(thread.interpreter.process), true);
      this.woken.set(start, 1);
      this.nextSteps[number] = { ...PLAIN, wakening: start, isStart: true };
    } else {
      this.nextSteps[number] = PLAIN;
    }
    this.setHorizon();
    this.#lookAtSharing();
    this.emit("start", thread, -1, { text: thread.name });
  }

  /** Under a GIL it lets go of one and takes another; without one, nothing comes of it that others could tell. */
  override enterInterpreter(interpreter: InterpreterState, turn: Turn | null): boolean {
    this.current.interpreter = interpreter;
    if (turn !== null) return this.awaitTurn(turn);
    return !this.interpreter.parallel && !this.isAlone && this.cutStep();
  }

  override shareBytes(): void {
    this.#sharesBytes = true;
    this.#lookAtSharing();
  }

  /**
   * Where interpreters have a lock each, those of another one can come between any two accesses to bytes that they share, and those of
   * the same one only where it looks whether it has to give way: steps of two kinds at the same places.
   */
  #lookAtSharing(): void {
    if (!this.#sharesBytes || this.isAlone || this.interpreter.parallel) return;
    const what = "Explore cannot follow bytes that interpreters share where each of them has a GIL";
    this.stop(what, "Explore it on cpython-3.14t, or send numbers through a queue.", this.meter.site);
  }

  override addProcess(parent: Process | null, name: string, isDaemon: boolean): Process {
    // The first one is made with the machine.
    if (parent === null) return super.addProcess(parent, name, isDaemon);
    const { path, processesMade } = this.current;
    const kind = this.isForking ? "f" : "p";
    const key = `${this.processes.length} ${path}.${kind}${processesMade + 1} ${name}`;
    const spare = this.spares.take(key, parent, name, isDaemon);
    if (spare === null) {
      const made = super.addProcess(parent, name, isDaemon);
      this.spares.keep(key, made);
      return made;
    }
    spare.main.switchInterval = parent.main.switchInterval;
    this.interpretersMade++;
    this.processes.push(spare);
    return spare;
  }

  override createProcess(name: string, isDaemon: boolean): Process {
    // Processes have numbers, which everybody can see, in the order of their making.
    this.touch(this.numbers.ofName("processes"), true, 0);
    return super.createProcess(name, isDaemon);
  }

  override park(
    waiting: Waiting,
    site: number,
    holder: (() => Thread | null) | null = null,
    turn: Turn | null = null,
    deadline: number | null = null,
  ): void {
    const thread = this.current;
    const number = this.numbers.ofThread(thread);
    this.isParked = true;
    thread.isWoken = false;
    thread.waiting = waiting;
    thread.holder = holder;
    this.meter.site = site;
    this.emit("block", thread, site, { waiting });
    if (turn?.isOpen) {
      this.announced = { ...PLAIN, turn, deadline, givesWay: deadline !== null };
      return;
    }
    const count = (this.#parks[number] = (this.#parks[number] ?? 0) + 1);
    const wakening = this.numbers.ofMoment(`waking ${count}`, thread.path);
    this.woken.set(wakening, 0);
    this.announced = { ...PLAIN, turn, wakening, deadline, givesWay: deadline !== null };
  }

  override wake(thread: Thread, value: unknown, _delay?: Delay): void {
    if (thread.isWoken || thread.state === "ended") return;
    thread.isWoken = true;
    thread.input = value;
    thread.waiting = null;
    const number = this.numbers.ofThread(thread);
    // A thread that wakes itself, or is woken before its step is over, has not announced yet what it waits for.
    const next = thread === this.current ? this.announced : this.nextSteps[number];
    const wakening = next?.wakening ?? null;
    if (wakening === null) return;
    this.noteAccess(wakening, true, 0, this.meter.site);
    this.woken.set(wakening, 1);
    this.record.wake(number);
  }

  override endTurn(): boolean {
    const watched = this.callbackDepth > 0 ? null : this.watches.end(this.currentNumber);
    if (watched === null) {
      this.beginTurn();
      return false;
    }
    this.announced = { ...PLAIN, watched };
    return true;
  }

  /** Time passes as fast as anybody likes; nothing ever comes by the clock. */
  override after(_delay: number, action: () => void): Timer {
    return { time: Infinity, sequence: 0, action, cancelled: false };
  }

  override later(delay: number, action: () => void): Timer {
    return this.after(delay, action);
  }

  protected override end(thread: Thread, error: unknown, isError: boolean): void {
    this.#leaving.set(thread, { error, isError });
    if (this.copying !== null) return;
    if (this.isAlone) return this.endNow(thread);
    this.announced = END;
  }

  /**
   * True where a thread is about to end and nobody can tell whether it does so in the step before: whoever wants to know of its
   * end waits for it.
   */
  protected endsUnseen(thread: Thread): boolean {
    const leaving = this.announced === END ? this.#leaving.get(thread) : undefined;
    if (leaving === undefined || leaving.isError || this.isMortal(thread)) return false;
    if (this.#areCounted || this.#features.has("looking")) return false;
    return thread !== thread.interpreter.mainThread && !this.#hasStrayed(thread);
  }

  override endAgain(thread: Thread): void {
    const { error, isError } = this.#leaving.get(thread)!;
    this.#leaving.delete(thread);
    super.end(thread, error, isError);
  }

  protected endNow(thread: Thread): void {
    const { error, isError } = this.#leaving.get(thread)!;
    this.#leaving.delete(thread);
    this.noteAccess(this.endOf(thread), true, 0, -1);
    const { process, mainThread } = thread.interpreter;
    super.end(thread, error, isError);
    if (thread.frames.length > 0) return;
    if (this.#areCounted) this.noteShared(threadsOf(process), true);
    // The main thread waits for all that it can know of, so it is hardly ever another one that comes last.
    if (thread === mainThread || this.#hasStrayed(thread)) this.#touchLife(process);
    this.alive[this.numbers.ofThread(thread)] = null;
  }

  /** Ends the process of the current thread at once. */
  override exit(status: number): void {
    if (this.callbackDepth > 0) throw new Error("cannot end a process inside a built-in's callback");
    const { current } = this;
    const { process } = current.interpreter;
    process.returncode = status & 0xff;
    this.isParked = true;
    this.endProcess(process, process.returncode);
    this.alive[this.numbers.ofThread(current)] = null;
  }

  override endProcess(process: Process, exitcode: number): void {
    if (!process.isAlive) return;
    const killed = process.threads.filter(({ state }) => state !== "ended" && state !== "new");
    if (killed.some((thread) => !thread.isDaemon && thread !== this.current)) this.need("killing");
    this.#touchLife(process);
    super.endProcess(process, exitcode);
    // Whoever waits for a thread's own end has not seen it.
    for (const thread of killed) thread.state = "waiting";
  }

  #touchLife(process: Process): void {
    this.noteAccess(this.numberOf(lifeOf(process)), true, 0, -1);
  }

  /** True for a thread that keeps its process alive and that a daemon has started, or one that a daemon has started, and so on. */
  #hasStrayed({ path, isDaemon }: Thread): boolean {
    return !isDaemon && this.threads.some((other) => other.isDaemon && path.startsWith(`${other.path}.`));
  }
}

/**
 * Copies of processes in an explored machine; how a process is copied is in `machine/process-log.ts`.
 *
 * What a process does here depends on who steps, and on the answers to its questions: whether it has to let others go first,
 * which alternative it takes, what it finds in what processes share. A process that may be copied notes all of them, and in its copy,
 * which does again what it did, they take the place of the machine: nothing of that is a step, or an access, or said to anybody.
 * The copy is made in its first step, where its parent may be anywhere: what it is, is decided where it was forked.
 */
import { append } from "../machine/append.ts";
import { Copying } from "../machine/copying.ts";
import type { Waiting } from "../machine/event.ts";
import { doAgain, goOnAlone, prepareCopy } from "../machine/process-copy.ts";
import type { InterpreterState, Process } from "../machine/process.ts";
import type { Suspendable } from "../machine/program-interface.ts";
import { Thread } from "../machine/thread.ts";
import type { Shared, Turn } from "../machine/turn.ts";
import { ExploredThreads } from "./explored-threads.ts";

export abstract class ExploredCopies extends ExploredThreads {
  /** The threads that go on alone in copies that have not been made yet, and the threads that they are copies of. */
  readonly #unmade = new Map<Thread, Thread>();

  override restart(): void {
    super.restart();
    this.#unmade.clear();
  }

  // ——— Making them ———

  override fork(name: string, isDaemon: boolean): Process {
    const { current } = this;
    this.touch(this.numbers.ofName("processes"), true, 0);
    const memory = this.memoryOf(current);
    if (memory !== null) this.made.touch(memory, true, 0, this.meter.site);
    this.isForking = true;
    const copy = prepareCopy(this, name, isDaemon);
    this.isForking = false;
    const path = `${current.path}.f${++current.processesMade}`;
    const { pace, costs, index } = current;
    const thread = new Thread(this.threads.length, path, copy.main, name, false, pace, costs, index);
    copy.main.mainThread = thread;
    append(copy.threads, thread);
    append(this.threads, thread);
    this.#unmade.set(thread, current);
    this.letBegin(thread);
    return copy;
  }

  /**
   * All that is in the memory of a thread's process, where that may be copied while others run: each of their steps is nothing to
   * those of the others, and something to a copy. Null where no thread need care.
   */
  protected memoryOf({ interpreter: { process } }: Thread): number | null {
    if (!this.reckonsWith("copying") || (this.startedIn[process.index] ?? 0) < 2) return null;
    return this.numbers.ofName(`memory of ${process.main.mainThread!.path}`);
  }

  /** Makes the process that a thread is to go on in, where that is a copy that has not been made. */
  protected makeCopy(thread: Thread): void {
    const forker = this.#unmade.get(thread);
    if (forker === undefined) return;
    this.#unmade.delete(thread);
    const { process } = thread.interpreter;
    const { id, name, isDaemon } = thread;
    process.threads.length = 0;
    // As long as it does again what another did, it is called what that was.
    Object.assign(thread, { id: forker.id, name: forker.name, isDaemon: forker.isDaemon });
    const awaited = { index: thread.index, thread };
    const original = forker.interpreter.process;
    doAgain(this, new Copying(process, original, process.log!.values, thread.path, awaited));
    Object.assign(thread, { id, name, isDaemon, state: "running", waiting: null });
    goOnAlone(process, thread);
  }

  /** What comes to a process from the thread's step is noted from now on. */
  protected keepLog({ interpreter }: Thread): void {
    this.log = interpreter.process.log;
  }

  override resume(thread: Thread): void {
    if (this.copying === null) this.log?.addRun(thread, this);
    super.resume(thread);
  }

  protected override endNow(thread: Thread): void {
    this.log?.add({ kind: "end", thread: thread.index });
    super.endNow(thread);
  }

  // ——— Answers ———

  /** Gives an answer that no memory of the process has; in a copy, the one that there was. */
  answer<Value>(look: () => Value): Value {
    return this.told(() => this.aside(look));
  }

  override awaitTurn(...given: [turn: Turn | null, givesWay?: boolean | number]): boolean {
    return this.answer(() => super.awaitTurn(...given));
  }

  override awaitChoice(count: number): boolean {
    return this.answer(() => super.awaitChoice(count));
  }

  override choose(): number {
    return this.answer(() => super.choose());
  }

  override endTurn(): boolean {
    return this.answer(() => super.endTurn());
  }

  override cutStep(): boolean {
    return this.answer(() => super.cutStep());
  }

  override cutStepToChoose(choices: number, isEarly: boolean): boolean {
    return this.answer(() => super.cutStepToChoose(choices, isEarly));
  }

  override checkDue(): boolean {
    return this.answer(() => super.checkDue());
  }

  override edgeDue(): boolean {
    return this.answer(() => super.edgeDue());
  }

  override get isAhead(): boolean {
    return this.answer(() => super.isAhead);
  }

  override enterInterpreter(interpreter: InterpreterState, turn: Turn | null): boolean {
    this.current.interpreter = interpreter;
    return this.answer(() => super.enterInterpreter(interpreter, turn));
  }

  // ——— What is done again is nothing to anybody ———

  override startThread(thread: Thread, body: Suspendable): void {
    if (this.copying === null) return super.startThread(thread, body);
    this.pushFirst(thread, Reflect.apply(body, undefined, []), false);
    thread.state = "running";
  }

  override park(...given: Parameters<ExploredThreads["park"]>): void {
    if (this.copying === null) return super.park(...given);
    const [waiting, site, holder = null]: [Waiting, number, ...unknown[]] = given;
    this.isParked = true;
    Object.assign(this.current, { isWoken: false, waiting, holder });
    this.meter.site = site;
  }

  override wake(thread: Thread, value: unknown): void {
    if (this.copying === null) return super.wake(thread, value);
    if (thread.isWoken || thread.state === "ended") return;
    Object.assign(thread, { isWoken: true, input: value, waiting: null });
  }

  override touch(...given: Parameters<ExploredThreads["touch"]>): void {
    if (this.copying === null) super.touch(...given);
  }

  protected override operate(shared: Shared, isWrite: boolean, state: number, site: number): void {
    if (this.copying === null) super.operate(shared, isWrite, state, site);
  }

  protected override noteAccess(object: number, isWrite: boolean, state: number, site: number): void {
    if (this.copying === null) super.noteAccess(object, isWrite, state, site);
  }

  override need(...given: Parameters<ExploredThreads["need"]>): void {
    if (this.copying === null) super.need(...given);
  }

  override shareBytes(): void {
    if (this.copying === null) super.shareBytes();
  }

  override emit(...given: Parameters<ExploredThreads["emit"]>): void {
    if (this.copying === null) super.emit(...given);
  }

  override placeMade(...given: Parameters<ExploredThreads["placeMade"]>): void {
    if (this.copying === null) super.placeMade(...given);
  }

  override beginTurn(): void {
    if (this.copying === null) super.beginTurn();
  }

  override spoilTurn(): void {
    if (this.copying === null) super.spoilTurn();
  }
}

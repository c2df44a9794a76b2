/** What a machine is without time, without chance and without anybody who decides who runs; and what it remembers of an execution. */
import type { EventDetails } from "../machine/event-log.ts";
import type { EventKind, Place } from "../machine/event.ts";
import { Machine } from "../machine/machine.ts";
import type { Maker } from "../machine/maker.ts";
import type { MachineOptions } from "../machine/machine-options.ts";
import type { InterpreterState, Process } from "../machine/process.ts";
import type { Thread } from "../machine/thread.ts";
import { AccessLog } from "./access-log.ts";
import { untimed } from "./explored-interpreter.ts";
import { LoopWatches } from "./loop-watches.ts";
import type { Numbers } from "./numbers.ts";

export abstract class UntimedMachine extends Machine {
  /** What this execution has done so far. */
  readonly record: AccessLog;
  protected readonly watches = new LoopWatches();
  /** The number of the thread that makes the present step. */
  protected currentNumber = 0;
  protected readonly numbers: Numbers;
  /** The interpreters that executions have made, by their keys: the next one that makes the same has it again. */
  readonly #interpreters = new Map<string, InterpreterState>();

  constructor(options: MachineOptions, numbers: Numbers) {
    super({ ...options, interpreter: untimed(options.interpreter) });
    this.numbers = numbers;
    this.record = new AccessLog(numbers);
  }

  override restart(): void {
    super.restart();
    this.record.restart();
    this.watches.restart();
    this.currentNumber = 0;
  }

  /** The thread with that number, if there is one in this execution. */
  threadAt(number: number): Thread | undefined {
    return this.threads.find((thread) => this.numbers.ofThread(thread) === number);
  }

  override get isTimed(): boolean {
    return false;
  }

  /** Schedules name threads: nothing else that is made changes what they are called. */
  protected override numberThread(maker: Maker): number {
    return ++maker.threadsMade;
  }

  override createInterpreter(
    process: Process,
    switchInterval = this.options.switchInterval,
    key: string | null = null,
  ): InterpreterState {
    // The first one is there before this machine is.
    if (key === null) return super.createInterpreter(process, switchInterval);
    let interpreter = this.#interpreters.get(key);
    if (interpreter?.process === process) {
      this.interpretersMade++;
      interpreter.restart(switchInterval);
    } else {
      interpreter = super.createInterpreter(process, switchInterval, key);
      this.#interpreters.set(key, interpreter);
    }
    return interpreter;
  }

  /** Nobody measures how long a thread goes on. */
  override nextInterruption(): number {
    return Infinity;
  }

  override draw(): number {
    return 0;
  }

  /** What is done takes no time: how long it takes is what is left open. */
  protected override paceOf(): number {
    return 0;
  }

  override emit(kind: EventKind, thread: Thread, site: number, details: EventDetails = {}): void {
    this.record.hear(kind, this.currentNumber, site, details);
    super.emit(kind, thread, site, details);
  }

  override placeMade(place: Place, className: string): void {
    this.numbers.entitle(place, className);
  }

  // ——— Loops that wait ———

  override beginTurn(): void {
    this.watches.begin(this.currentNumber);
  }

  override spoilTurn(): void {
    this.watches.spoil(this.currentNumber);
  }

  override pushActivation(
    ...[activation, callee, callSite, isLibrary, generator]: Parameters<Machine["pushActivation"]>
  ): true {
    if (this.copying !== null)
      return super.pushActivation(activation, callee, callSite, isLibrary, generator);
    if (isLibrary) this.watches.call(this.currentNumber);
    else this.watches.spoil(this.currentNumber);
    return super.pushActivation(activation, callee, callSite, isLibrary, generator);
  }
}

/** Looks at each trace for what is wrong with it beside its outcome: races, standstills, locks taken in dangerous orders. */
import { RaceDetector, type Racer } from "./data-races.ts";
import { LockOrder } from "./lock-order.ts";
import { nameObject, nameThread, type Explorable } from "./named-objects.ts";
import type { DataRace, LockCycle, RacingAccess, Standstill } from "./report.ts";
import { standstillAt } from "./standstill.ts";

export class TraceInspector {
  readonly #program: Explorable;
  readonly #races: DataRace[] = [];
  readonly #detector = new RaceDetector((object, first, second) => this.#found(object, first, second));
  readonly #lockOrder: LockOrder;

  constructor(program: Explorable) {
    this.#program = program;
    this.#lockOrder = new LockOrder(program);
  }

  /**
   * Is to be called once for each trace, while the program stands at its end; gives why nothing can go on, where threads are
   * left that wait. The explorer's questions are answered afterwards as before.
   */
  inspect(): Standstill | null {
    const { machine } = this.#program;
    this.#detector.inspect(machine.record);
    const diagnosis = standstillAt(this.#program);
    const waiting = diagnosis === null ? [] : this.#awaitedLocks();
    this.#lockOrder.inspect(machine.record, waiting);
    if (diagnosis === null) return null;
    if (diagnosis.circle !== null) this.#lockOrder.confirm(diagnosis.circle);
    return diagnosis.standstill;
  }

  /** The same for an execution that has not come to its end: what it shows until there. */
  inspectBeginning(): void {
    const { record } = this.#program.machine;
    this.#detector.inspect(record);
    this.#lockOrder.inspect(record, []);
  }

  #awaitedLocks(): (readonly [thread: number, lock: number])[] {
    const { machine, numbers } = this.#program;
    const waits: (readonly [number, number])[] = [];
    for (const thread of machine.threads) {
      const { waiting, state } = thread;
      const lock = waiting?.kind === "lock" && state !== "ended" ? numbers.withName(waiting.id) : undefined;
      if (lock !== undefined) waits.push([numbers.ofThread(thread), lock]);
    }
    return waits;
  }

  #found(object: number, first: Racer, second: Racer): void {
    const program = this.#program;
    const site = program.labelAt(first.site) === "" ? second.site : first.site;
    const place = nameObject(program, object, site);
    this.#races.push({ place, first: this.#say(first), second: this.#say(second) });
  }

  #say({ thread, site, write }: Racer): RacingAccess {
    const { line, column } = this.#program.machine.texts.rangeAt(site)!;
    return { line, column, write, thread: nameThread(this.#program, thread) };
  }

  /** How many things have been found: it grows with each trace that shows something new. */
  get found(): number {
    return this.#races.length + this.#lockOrder.found;
  }

  /** All pairs of places in the text whose accesses race, by the name of what they access, and then by where they stand. */
  races(): DataRace[] {
    return this.#races.toSorted(
      (a, b) =>
        (a.place === b.place ? 0 : a.place < b.place ? -1 : 1) ||
        compare(a.first, b.first) ||
        compare(a.second, b.second),
    );
  }

  /** The circles that the order in which locks are taken foretells; `isComplete` says that all executions have been gone through. */
  lockCycles(isComplete: boolean): LockCycle[] {
    return this.#lockOrder.cycles(isComplete);
  }
}

function compare(a: RacingAccess, b: RacingAccess): number {
  return a.line - b.line || a.column - b.column || Number(a.write) - Number(b.write);
}

/**
 * Access to the shared memory, one place at a time: what a read or a write costs, what it looks like in
 * the events, and how the program's own objects are told apart.
 */
import { isObject } from "./conversions.ts";
import type { Delay } from "./costs.ts";
import type { CountedAccess } from "./interpreter.ts";
import type { Machine } from "./machine.ts";
import { ObjectPlaces, Variable, type CacheLine } from "./places.ts";
import type { Place } from "./event.ts";

/** An object of the library. Reading what its class defines is no step; what a program adds to it is. */
export class LibraryObject {}

/** An object of the library whose properties each thread has for itself: none of them is a shared place. */
export class Unshared extends LibraryObject {}

export class Memory {
  /** Shows a value as `repr` does; set by the library. */
  describe: (value: unknown) => string = String;
  /** By site number: what the program calls the place there. */
  labels: readonly string[] = [];
  readonly #machine: Machine;
  readonly #objects = new WeakMap<object, ObjectPlaces>();
  readonly #draw: (bounds: Delay) => number;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#draw = (bounds) => machine.draw(bounds);
  }

  newVariable(name: string, value: unknown): Variable {
    const { maker } = this.#machine.current;
    return new Variable(name, `${maker.path}:${++maker.created}`, value);
  }

  /** Is told of an object of the program when it is made, where somebody has to tell objects apart. */
  made(_value: unknown): void {
    // A run names them as they are seen.
  }

  /** True where `object[key]` is a place that threads can share. */
  isPlace(object: unknown, key: unknown): object is object {
    if (typeof object === "function") return true;
    if (typeof object !== "object" || object === null) return false;
    if (!(object instanceof LibraryObject)) return true;
    return !(object instanceof Unshared) && !isObject(key) && Object.hasOwn(object, key as PropertyKey);
  }

  /** True where an access to a variable has to wait for its turn. Its cost has been settled. */
  mustWait(variable: Variable, access: CountedAccess): boolean {
    return this.#mustWait(this.#machine.hasSharedCaches ? variable.line : null, access);
  }

  /** The same for an access to a property. */
  mustWaitAt(object: object, access: CountedAccess): boolean {
    return this.#mustWait(this.#machine.hasSharedCaches ? this.#placesOf(object).line : null, access);
  }

  /** Counts the references that entering a function takes. */
  countEntry(line: CacheLine): void {
    const machine = this.#machine;
    const { core, interpreter } = machine.current;
    if (interpreter.counting === null) return;
    machine.settle();
    machine.clock += interpreter.counting.count("enter", line, core ?? 0, machine.clock, this.#draw);
    machine.grant();
  }

  noteRead(site: number, variable: Variable): void {
    this.#note("read", site, variable.line, variable.place, variable.value);
  }

  noteWrite(site: number, variable: Variable, value: unknown): void {
    this.#note("write", site, variable.line, variable.place, value);
  }

  noteReadAt(site: number, object: object, key: unknown, value: unknown): void {
    const places = this.#placesOf(object);
    this.#note("read", site, places.line, places.place(key, this.labels[site] ?? ""), value);
  }

  noteWriteAt(site: number, object: object, key: unknown, value: unknown): void {
    const places = this.#placesOf(object);
    this.#note("write", site, places.line, places.place(key, this.labels[site] ?? ""), value);
  }

  /** `delete object[key]`. */
  noteDeleteAt(site: number, object: object, key: unknown): void {
    this.noteWriteAt(site, object, key, undefined);
  }

  noteReadPrivate(site: number, object: object, name: string, value: unknown): void {
    this.noteReadAt(site, object, name, value);
  }

  noteWritePrivate(site: number, object: object, name: string, value: unknown): void {
    this.noteWriteAt(site, object, name, value);
  }

  // ——— What only those who go through all orders of steps have to know ———

  /** True where they are gone through: then whatever built-in functions read and write is a step. */
  get isExplored(): boolean {
    return false;
  }

  /** Notes that all that an object has is read, as pickling does. */
  noteReadOfAll(_site: number, _object: object): void {
    // A run charges for the whole of it.
  }

  /** Notes that somebody looks which keys an object has. */
  noteKeys(_site: number, _object: object, _isOwn: boolean): void {
    // A run shows the places themselves.
  }

  /** Notes, when it is called, what a built-in function is about to access; null where that is nothing. */
  foreseeCall(
    _site: number,
    _callee: unknown,
    _self: unknown,
    _args: readonly unknown[],
  ): (() => void) | null {
    return null;
  }

  /** The same for `new`. */
  foreseeConstruction(_site: number, _callee: unknown, _args: readonly unknown[]): (() => void) | null {
    return null;
  }

  /** Is told what a built-in function gave that may go through a container. */
  called(_site: number, _callee: unknown, _self: unknown, _result: unknown): void {
    // In a run an iterator needs nobody to know where it stands.
  }

  /** Is told of an iterator that the machine itself goes through. */
  begun(_method: unknown, _iterable: unknown, _iterator: unknown): void {
    // The same.
  }

  /** True where a call moves an iterator on over a container of the program. */
  isStep(_callee: unknown, _self: unknown): boolean {
    return false;
  }

  /** True where what is no access to one place has to wait for its turn. Its cost has been settled. */
  mustWaitAnyhow(): boolean {
    return this.#mustWait(null, "read");
  }

  /** True where accesses have to be noted: somebody watches, or caches count. */
  get isNoting(): boolean {
    return this.#machine.events.accessesLeft > 0 || this.#machine.hasSharedCaches;
  }

  /** Notes a call of a container's own method, which is one access to the whole of it. */
  noteUpdate(site: number, container: object, method: string, isWrite: boolean): void {
    const machine = this.#machine;
    const places = this.#placesOf(container);
    this.#touch(places.line, isWrite);
    if (!machine.events.wantsAccess(site)) return;
    const label = this.labels[site]?.replace(/\.\w+$/, "") || "container";
    machine.emit("update", machine.current, site, {
      place: places.place("*", label),
      text: method,
      value: this.describe(container),
    });
  }

  #mustWait(line: CacheLine | null, access: CountedAccess): boolean {
    const machine = this.#machine;
    const thread = machine.current;
    if (line !== null) machine.clock += this.#priceOf(line, access);
    if (machine.budget >= 0 && machine.clock < machine.stepHorizon) return false;
    thread.atCheckPoint = machine.interpreter.checksEveryStep;
    return true;
  }

  /** Nanoseconds that an access costs because of what other cores did to the line, or to the counts that are on it. */
  #priceOf(line: CacheLine, access: CountedAccess): number {
    const machine = this.#machine;
    const { core, interpreter } = machine.current;
    const { counting } = interpreter;
    if (counting !== null) return counting.count(access, line, core ?? 0, machine.clock, this.#draw);
    const { sharedWrite } = machine.interpreter.delays;
    if (sharedWrite === null || !line.isElsewhere(core ?? 0)) return 0;
    return line.fetch(core ?? 0, access === "write", machine.clock, machine.draw(sharedWrite));
  }

  #note(kind: "read" | "write", site: number, line: CacheLine, place: Place, value: unknown): void {
    const machine = this.#machine;
    this.#touch(line, kind === "write");
    if (!machine.events.wantsAccess(site)) return;
    machine.emit(kind, machine.current, site, { place, value: this.describe(value) });
  }

  /** Before a second thread is there nobody looks at the caches, whether the accesses are watched or not. */
  #touch(line: CacheLine, isWrite: boolean): void {
    if (!this.#machine.hasSharedCaches) return;
    const core = this.#machine.current.core ?? 0;
    if (isWrite) line.write(core);
    else line.read(core);
  }

  #placesOf(object: object): ObjectPlaces {
    let places = this.#objects.get(object);
    if (places === undefined) {
      const thread = this.#machine.current;
      // Counted apart: whether an object gets a name depends on who watches, and that must change nothing else.
      places = new ObjectPlaces(`${thread.path}:o${++thread.objectsNamed}`);
      this.#objects.set(object, places);
    }
    return places;
  }
}

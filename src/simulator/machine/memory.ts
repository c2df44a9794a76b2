/**
 * Access to the shared memory, one place at a time: what a read or a write costs, what it looks like in
 * the events, and how the program's own objects are told apart.
 */
import type { Machine } from "./machine.ts";
import { ObjectPlaces, Variable, type CacheLine } from "./places.ts";
import type { Place } from "./event.ts";

/** An object of the library. Reading what its class defines is no step; what a program adds to it is. */
export class LibraryObject {}

export class Memory {
  /** Shows a value as `repr` does; set by the library. */
  describe: (value: unknown) => string = String;
  /** By site number: what the program calls the place there. */
  labels: readonly string[] = [];
  readonly #machine: Machine;
  readonly #objects = new WeakMap<object, ObjectPlaces>();
  /** True where an access has to be noted: somebody watches, or caches count. */
  readonly #isNoted: boolean;
  readonly #hasCaches: boolean;

  constructor(machine: Machine) {
    this.#machine = machine;
    this.#hasCaches = machine.interpreter.delays.sharedWrite !== null;
    this.#isNoted = machine.events.isWatched || this.#hasCaches;
  }

  newVariable(name: string, value: unknown): Variable {
    const thread = this.#machine.current;
    return new Variable(name, `${thread.path}:${++thread.created}`, value);
  }

  /** Charges for an access to a variable; true where it has to wait for its turn. */
  stepVariable(variable: Variable): boolean {
    return this.#step(this.#hasCaches ? variable.line : null);
  }

  readVariable(site: number, variable: Variable): void {
    this.#machine.clock += this.#machine.current.costs.use;
    if (this.#isNoted) this.#noteRead(site, variable.line, variable.place, variable.value);
    else this.#machine.events.count++;
  }

  writeVariable(site: number, variable: Variable): void {
    if (this.#isNoted) this.#noteWrite(site, variable.line, variable.place, variable.value);
    else this.#machine.events.count++;
  }

  /** True where `object[key]` is a place that threads can share. */
  isPlace(object: unknown, key: unknown): object is object {
    if (typeof object !== "object" || object === null) return false;
    return !(object instanceof LibraryObject) || Object.hasOwn(object, key as PropertyKey);
  }

  /** Charges for an access to a property; true where it has to wait for its turn. */
  stepProperty(object: object): boolean {
    return this.#step(this.#hasCaches ? this.#placesOf(object).line : null);
  }

  readProperty(site: number, object: object, key: unknown, value: unknown): void {
    this.#machine.clock += this.#machine.current.costs.use;
    if (!this.#isNoted) return void this.#machine.events.count++;
    const places = this.#placesOf(object);
    this.#noteRead(site, places.line, places.place(key, this.labels[site] ?? ""), value);
  }

  writeProperty(site: number, object: object, key: unknown, value: unknown): void {
    if (!this.#isNoted) return void this.#machine.events.count++;
    const places = this.#placesOf(object);
    this.#noteWrite(site, places.line, places.place(key, this.labels[site] ?? ""), value);
  }

  /** Notes a call of a container's own method, which is one access to the whole of it. */
  update(site: number, container: object, method: string, isWrite: boolean): void {
    const machine = this.#machine;
    if (!this.#isNoted) return void machine.events.count++;
    const places = this.#placesOf(container);
    const core = machine.current.core ?? 0;
    if (isWrite) places.line.write(core);
    else places.line.read(core);
    if (--machine.events.accessesLeft < 0) return void machine.events.count++;
    const label = this.labels[site]?.replace(/\.\w+$/, "") || "container";
    machine.emit("update", machine.current, site, {
      place: places.place("*", label),
      text: method,
      value: this.describe(container),
    });
  }

  #step(line: CacheLine | null): boolean {
    const machine = this.#machine;
    const thread = machine.current;
    machine.clock += thread.costs.step;
    if (line !== null && line.isElsewhere(thread.core ?? 0)) {
      machine.clock += machine.draw(machine.interpreter.delays.sharedWrite!);
    }
    if (--machine.budget >= 0 && machine.clock < machine.stepHorizon) return false;
    thread.atCheckPoint = machine.interpreter.checksEveryStep;
    return true;
  }

  #noteRead(site: number, line: CacheLine, place: Place, value: unknown): void {
    const machine = this.#machine;
    line.read(machine.current.core ?? 0);
    if (--machine.events.accessesLeft < 0) return void machine.events.count++;
    machine.emit("read", machine.current, site, { place, value: this.describe(value) });
  }

  #noteWrite(site: number, line: CacheLine, place: Place, value: unknown): void {
    const machine = this.#machine;
    line.write(machine.current.core ?? 0);
    if (--machine.events.accessesLeft < 0) return void machine.events.count++;
    machine.emit("write", machine.current, site, { place, value: this.describe(value) });
  }

  #placesOf(object: object): ObjectPlaces {
    let places = this.#objects.get(object);
    if (places === undefined) {
      const thread = this.#machine.current;
      places = new ObjectPlaces(`${thread.path}:${++thread.created}`);
      this.#objects.set(object, places);
    }
    return places;
  }
}

/**
 * The memory of an explored machine: tells it of every access, by the number of the place.
 *
 * An object is numbered when the thread that made it hands it over for the first time, by writing it to a place that
 * others can reach: until then nobody else can have it. One that came along inside another is numbered by the place at which
 * it was found.
 */
import { Memory } from "../machine/memory.ts";
import { Variable } from "../machine/places.ts";
import type { ExploredMachine } from "./explored-machine.ts";
import type { Numbers } from "./numbers.ts";

class NumberedVariable extends Variable {
  readonly number: number;

  constructor(name: string, value: unknown, number: number) {
    super(name, "", value);
    this.number = number;
  }
}

/** The key under which an object's keys themselves are, or the length of an array. */
const SHAPE = Symbol("shape");

export class ExploredMemory extends Memory {
  readonly #explored: ExploredMachine;
  readonly #numbers: Numbers;
  #objectNumbers = new WeakMap<object, number>();

  constructor(machine: ExploredMachine, numbers: Numbers) {
    super(machine);
    this.#explored = machine;
    this.#numbers = numbers;
  }

  /** Forgets the objects of the last execution. */
  restart(): void {
    this.#objectNumbers = new WeakMap();
  }

  #make(): number {
    const thread = this.#explored.current;
    return this.#numbers.ofMade(this.#numbers.ofThread(thread), ++thread.created);
  }

  override newVariable(name: string, value: unknown): Variable {
    this.#publish(value);
    return new NumberedVariable(name, value, this.#make());
  }

  override made(value: unknown): void {
    this.#publish(value);
  }

  override get isNoting(): boolean {
    return true;
  }

  override noteRead(site: number, variable: Variable): void {
    this.#explored.touch((variable as NumberedVariable).number, false, 0, site);
  }

  override noteWrite(site: number, variable: Variable, value: unknown): void {
    this.#publish(value);
    this.#explored.touch((variable as NumberedVariable).number, true, 0, site);
  }

  override noteReadAt(site: number, object: object, key: unknown, value: unknown): void {
    const place = this.#placeAt(object, key);
    this.#explored.touch(place, false, 0, site);
    if (typeof value === "object" && value !== null && !this.#objectNumbers.has(value)) {
      this.#objectNumbers.set(value, place);
    }
  }

  override noteWriteAt(site: number, object: object, key: unknown, value: unknown): void {
    this.#publish(value);
    if (!Object.hasOwn(object, key as PropertyKey))
      this.#explored.touch(this.#placeAt(object, shapeOf(object)), true, 0, site);
    this.#explored.touch(this.#placeAt(object, key), true, 0, site);
  }

  override noteUpdate(site: number, container: object, _method: string, isWrite: boolean): void {
    const { record } = this.#explored;
    record.isGuarded = true;
    this.#explored.touch(this.#placeAt(container, SHAPE), isWrite, 0, site);
    record.isGuarded = false;
  }

  #placeAt(object: object, key: unknown): number {
    return this.#numbers.ofKey(this.#numberOf(object), typeof key === "number" ? String(key) : key);
  }

  #numberOf(object: object): number {
    let number = this.#objectNumbers.get(object);
    if (number === undefined) {
      number = this.#make();
      this.#objectNumbers.set(object, number);
    }
    return number;
  }

  /** Numbers an object that others can reach from now on. */
  #publish(value: unknown): void {
    if (typeof value === "object" && value !== null) this.#numberOf(value);
  }
}

function shapeOf(object: object): unknown {
  return Array.isArray(object) ? "length" : SHAPE;
}

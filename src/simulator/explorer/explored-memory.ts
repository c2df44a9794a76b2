/**
 * The memory of an explored machine: tells it of every access, by the number of the place. What an operation on a
 * container accesses is said before it is done, for what it will find.
 */
import { Memory } from "../machine/memory.ts";
import { Variable } from "../machine/places.ts";
import type { ExploredMachine } from "./explored-machine.ts";
import { accountOfCall, accountOfConstruction } from "./function-accounts.ts";
import { IteratorPositions } from "./iterator-positions.ts";
import { survey, type Account } from "./look.ts";
import type { Numbers } from "./numbers.ts";
import { ObjectNumbers } from "./object-numbers.ts";
import { deleteProperty, readKeys, readOwnKeys, readProperty, writeProperty } from "./property-accounts.ts";

class NumberedVariable extends Variable {
  readonly number: number;

  constructor(name: string, value: unknown, number: number) {
    super(name, "", value);
    this.number = number;
  }
}

export class ExploredMemory extends Memory {
  readonly #explored: ExploredMachine;
  readonly #numbers: Numbers;
  #objects: ObjectNumbers;
  #positions: IteratorPositions;

  constructor(machine: ExploredMachine, numbers: Numbers) {
    super(machine);
    this.#explored = machine;
    this.#numbers = numbers;
    this.#objects = new ObjectNumbers(numbers, machine, (object) => this.nameOfLasting(object));
    this.#positions = new IteratorPositions(this.#objects);
  }

  /** The name of an object that outlasts the execution, as a class of the library does; null for others. */
  nameOfLasting: (object: object) => string | null = () => null;
  /** True where this execution has changed such an object. */
  hasChangedLasting = false;

  /** Forgets the objects of the last execution. What is still asked of its steps, is asked of those. */
  restart(): void {
    this.#objects = new ObjectNumbers(this.#numbers, this.#explored, (object) => this.nameOfLasting(object));
    this.#positions = new IteratorPositions(this.#objects);
  }

  override get isExplored(): boolean {
    return true;
  }

  override newVariable(name: string, value: unknown): Variable {
    this.#objects.publish(value);
    return new NumberedVariable(name, value, this.#objects.make());
  }

  override made(value: unknown): void {
    this.#objects.publish(value);
  }

  // What nobody else cares about, nobody has to wait for; only who has gone on for too long has to.

  override mustWait(...given: Parameters<Memory["mustWait"]>): boolean {
    return this.#explored.answer(() => this.#maySwitch && super.mustWait(...given));
  }

  override mustWaitAt(...given: Parameters<Memory["mustWaitAt"]>): boolean {
    return this.#explored.answer(() => this.#maySwitch && super.mustWaitAt(...given));
  }

  override mustWaitAnyhow(): boolean {
    return this.#explored.answer(() => this.#maySwitch && super.mustWaitAnyhow());
  }

  get #maySwitch(): boolean {
    const { sites, meter, budget } = this.#explored;
    return budget < 0 || sites.has(meter.site);
  }

  override get isNoting(): boolean {
    return true;
  }

  override noteRead(site: number, variable: Variable): void {
    const { number } = variable as NumberedVariable;
    this.#objects.found(variable.value, number);
    this.#explored.touch(number, false, 0, site);
  }

  override noteWrite(site: number, variable: Variable, value: unknown): void {
    this.#objects.publish(value);
    this.#explored.touch((variable as NumberedVariable).number, true, 0, site);
  }

  override noteReadAt(site: number, object: object, key: unknown, value: unknown): void {
    this.#objects.found(value, this.#objects.property(object, key));
    this.#account(site, (look) => readProperty(look, object, key));
  }

  override noteWriteAt(site: number, object: object, key: unknown, value: unknown): void {
    this.#objects.publish(value);
    this.#account(site, (look) => writeProperty(look, object, key, value));
    if (!this.hasChangedLasting && this.nameOfLasting(object) !== null) this.hasChangedLasting = true;
  }

  override noteDeleteAt(site: number, object: object, key: unknown): void {
    this.#account(site, (look) => deleteProperty(look, object, key));
  }

  override noteReadPrivate(site: number, object: object, name: string, value: unknown): void {
    const place = this.#objects.privateField(object, name);
    this.#objects.found(value, place);
    this.#explored.touch(place, false, 0, site);
  }

  override noteWritePrivate(site: number, object: object, name: string, value: unknown): void {
    this.#objects.publish(value);
    this.#explored.touch(this.#objects.privateField(object, name), true, 0, site);
  }

  override noteKeys(site: number, object: object, isOwn: boolean): void {
    this.#account(site, (look) => (isOwn ? readOwnKeys : readKeys)(look, object));
  }

  override noteReadOfAll(site: number, object: object): void {
    // What the library has made for itself nobody else can have.
    if (this.#explored.copying !== null || this.#explored.hasMemoryToItself || !this.#objects.isKnown(object))
      return;
    this.#account(site, (look) => look.all(object));
  }

  override noteUpdate(_site: number, _container: object, _method: string, _isWrite: boolean): void {
    // What a container's method accesses has been said before it was called.
  }

  override foreseeCall(
    site: number,
    callee: unknown,
    self: unknown,
    args: readonly unknown[],
  ): (() => void) | null {
    // What an iterator reads is known when it has been read.
    if (this.#positions.isStep(callee, self)) return () => undefined;
    const account = accountOfCall(callee, self, args);
    if (account === null) return null;
    return () => {
      for (let i = 0; i < args.length; i++) this.#objects.publish(args[i]);
      this.#accountGuarded(site, account);
    };
  }

  override foreseeConstruction(site: number, callee: unknown, args: readonly unknown[]): (() => void) | null {
    const account = accountOfConstruction(callee, args);
    return account && (() => this.#accountGuarded(site, account));
  }

  override called(site: number, callee: unknown, self: unknown, result: unknown): void {
    if (!this.#positions.isStep(callee, self)) this.#positions.begun(callee, self, result, true);
    else this.#accountGuarded(site, this.#positions.accountOfStep(self as object, result));
  }

  override begun(method: unknown, iterable: unknown, iterator: unknown): void {
    this.#positions.begun(method, iterable, iterator, false);
  }

  override isStep(callee: unknown, self: unknown): boolean {
    return this.#positions.isStep(callee, self);
  }

  /** The same for a method of a built-in container, which CPython guards by the container's own lock. */
  #accountGuarded(site: number, account: Account): void {
    const { record } = this.#explored;
    record.isGuarded = true;
    this.#account(site, account);
    record.isGuarded = false;
  }

  #account(site: number, account: Account): void {
    if (!this.#explored.isAlone && this.#explored.copying === null)
      this.#explored.touchAll(survey(this.#objects, account), site);
  }
}

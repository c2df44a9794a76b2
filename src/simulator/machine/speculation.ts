/**
 * Speculation: a call that is run as plain JavaScript, at the engine's own speed, in the hope that nothing has to wait.
 *
 * While the meter has fuel nobody else can act, so a function that comes to its end within it needs no frame. Compiled
 * code has such a function in a second form: the same text as the step-by-step one, but it talks to the interface below
 * instead of the whole one. What that cannot do at once (give way, block, call the library, convert an object) it
 * refuses: it **bails**. Then everything that the attempt did is undone, and the call is made step by step. A bailed
 * attempt leaves no trace, so whether a call was speculated makes no difference to anything but the real time it takes.
 *
 * What an attempt changes, it writes into a log first: the fuel is the same, steps have the same numbers, and a place
 * that was written has its old value again.
 */
import { callWith } from "./call-with.ts";
import { CONTAINER_METHODS } from "./container-methods.ts";
import { isObject } from "./conversions.ts";
import type { Classes, Constructor } from "./classes.ts";
import type { Functions } from "./functions.ts";
import { isPlainArray, StepwiseIteration } from "./iterations.ts";
import type { Machine } from "./machine.ts";
import { LibraryObject } from "./memory.ts";
import type { Meter } from "./meter.ts";
import type {
  Cell,
  ClassScope,
  Iteration,
  Beforehand,
  ForExploring,
  ProgramInterface,
  SpeculativeForm,
  Suspendable,
} from "./program-interface.ts";
import { SpeculativeBuiltIns } from "./speculative-built-ins.ts";
import { SpeculativeClasses } from "./speculative-classes.ts";
import { suspendableOf } from "./suspendable.ts";
import { UndoLog } from "./undo-log.ts";

/** With less fuel than this an attempt is not worth making, in units. */
const LEAST_FUEL = 500;

/** More calls inside each other than this, the engine's own stack has no room for. */
const DEEPEST = 20_000;

/** The most calls of a function that are not tried after it has bailed. */
const LONGEST_PATIENCE = 1_023;

/** What a bailed attempt throws. */
class Bail extends Error {}

const BAIL = new Bail("this call cannot be made at once");

/** The speculative form of a function, or undefined for what has none. */
function speculativeOf(generator: Suspendable | undefined): SpeculativeForm | undefined {
  return (generator as { speculative?: SpeculativeForm } | undefined)?.speculative;
}

type Outcome = { value: unknown };

export class Speculation {
  /** What the last operation gave. */
  value: unknown = undefined;
  readonly empty: unknown;
  readonly isMain: boolean;
  readonly #machine: Machine;
  readonly #meter: Meter;
  readonly #program: ProgramInterface;
  readonly #functions: Functions;
  readonly #instances: SpeculativeClasses;
  readonly #log = new UndoLog();
  readonly #found: Outcome = { value: undefined };
  readonly #builtIns: SpeculativeBuiltIns;
  #isBailing = false;

  constructor(machine: Machine, program: ProgramInterface, functions: Functions, classes: Classes) {
    this.#machine = machine;
    this.#meter = machine.meter;
    this.#program = program;
    this.#functions = functions;
    const bail = (): never => this.bail();
    this.#instances = new SpeculativeClasses(classes, (generator) => this.#formOf(generator), bail);
    const { costs } = machine.interpreter;
    this.#builtIns = new SpeculativeBuiltIns(this.#meter, costs, this.#log, bail);
    this.empty = program.empty;
    this.isMain = program.isMain;
  }

  /**
   * Makes a call of the function whose suspendable form is `generator`. True where it came to its end, and its value is
   * in `outcome`; false where it has to be made step by step, and nothing has happened.
   */
  run(generator: Suspendable, self: unknown, args: readonly unknown[], outcome: Outcome): boolean {
    const form = speculativeOf(generator);
    return form !== undefined && this.#attempt(form, self, args, outcome);
  }

  #attempt(form: SpeculativeForm, self: unknown, args: readonly unknown[], outcome: Outcome): boolean {
    const machine = this.#machine;
    const meter = this.#meter;
    if (meter.fuel < LEAST_FUEL) return false;
    if (form.patience > 0) {
      form.patience--;
      return false;
    }
    const thread = machine.current;
    if (thread.frames.length + DEEPEST > machine.depthLimit) return false;
    const { fuel, accesses, site } = meter;
    const { created } = thread;
    const depth = thread.frames.length;
    machine.isTrying = true;
    try {
      outcome.value = callWith(form.run, self, args);
      if (!this.#isBailing) {
        this.#log.forget();
        form.bails = 0;
        return true;
      }
    } catch {
      // Whatever it was, it is found again step by step, with its place.
    } finally {
      machine.isTrying = false;
    }
    this.#isBailing = false;
    this.#log.undo();
    Object.assign(meter, { fuel, accesses, site });
    thread.created = created;
    thread.frames.length = depth;
    form.patience = form.bails = Math.min(2 * form.bails + 1, LONGEST_PATIENCE);
    return false;
  }

  /** Gives the attempt up. */
  bail(): never {
    this.#isBailing = true;
    throw BAIL;
  }

  #bailWithoutFuel(): void {
    if (this.#meter.fuel < 0) this.bail();
  }

  // ——— Variables and properties ———

  cell(name: string): Cell {
    return this.#program.cell(name);
  }

  cellOf(name: string, value: unknown): Cell {
    return this.#program.cellOf(name, value);
  }

  write(_site: number, cell: Cell): boolean {
    this.#bailWithoutFuel();
    this.#log.noteCell(cell);
    return false;
  }

  writeAt(_site: number, object: unknown, key: unknown): boolean {
    this.#bailWithoutFuel();
    if (!isObject(object) || object instanceof LibraryObject || !this.#log.noteProperty(object, key))
      this.bail();
    return false;
  }

  writePrivate(
    _site: number,
    _object: unknown,
    _name: string,
    _value: unknown,
    read: () => unknown,
    write: (value: unknown) => void,
  ): boolean {
    this.#bailWithoutFuel();
    const old = read();
    this.#log.noteAction(() => write(old));
    return false;
  }

  member(object: unknown, method: unknown): unknown {
    return this.#program.member(object, method);
  }

  get(site: number, object: unknown, key: unknown): boolean {
    if (isObject(key) || !isObject(object)) this.bail();
    const { interpreter } = this.#machine;
    const meter = this.#meter;
    meter.site = site;
    meter.accesses++;
    meter.fuel -= interpreter.costs.read;
    this.#bailWithoutFuel();
    if (this.#find(() => Reflect.get(object, key as PropertyKey) as unknown)) return false;
    const { value } = this.#found;
    this.value = typeof value === "function" ? this.member(object, value) : value;
    return false;
  }

  method(site: number, object: unknown, key: unknown): boolean {
    if (isObject(key) || !isObject(object)) this.bail();
    this.#meter.site = site;
    if (!this.#find(() => Reflect.get(object, key as PropertyKey) as unknown)) this.value = this.#found.value;
    return false;
  }

  getSuper(site: number, home: unknown, key: unknown, self: unknown): boolean {
    const parent = Object.getPrototypeOf(home) as object | null;
    if (isObject(key) || parent === null) this.bail();
    this.#meter.site = site;
    if (!this.#find(() => Reflect.get(parent, key as PropertyKey, self) as unknown))
      this.value = this.#found.value;
    return false;
  }

  /** Reads a property. True where a getter of the program was behind it: then its value is in `value`. */
  #find(read: () => unknown): boolean {
    const taken = this.#functions.takeCall(read, this.#found);
    if (taken === null) return false;
    this.value = callWith(this.#formOf(taken.generator), taken.self, taken.args);
    return true;
  }

  self(_site: number, self: unknown): unknown {
    return self === undefined ? this.bail() : self;
  }

  destructurable(_site: number, value: unknown): unknown {
    return value === null || value === undefined ? this.bail() : value;
  }

  // ——— Operators ———

  add(site: number, left: unknown, right: unknown): boolean {
    if (isObject(left) || isObject(right)) this.bail();
    return this.#give(this.#program.add(site, left, right));
  }

  binary(site: number, operator: string, left: unknown, right: unknown): boolean {
    if (isObject(left) || isObject(right)) this.bail();
    return this.#give(this.#program.binary(site, operator, left, right));
  }

  unary(site: number, operator: string, operand: unknown): boolean {
    if (isObject(operand)) this.bail();
    return this.#give(this.#program.unary(site, operator, operand));
  }

  text(site: number, value: unknown): boolean {
    if (isObject(value)) this.bail();
    return this.#give(this.#program.text(site, value));
  }

  template(site: number, texts: readonly string[], values: unknown[]): boolean {
    return this.#give(this.#program.template(site, texts, values));
  }

  #give(isWaiting: boolean): false {
    if (isWaiting) throw new Error("an operator on primitive values had to wait");
    this.value = this.#program.value;
    return false;
  }

  // ——— Calls ———

  call(site: number, callee: unknown, self: unknown, args: unknown[]): boolean {
    this.value = callWith(this.form(site, callee), self, args);
    return false;
  }

  callOwn(site: number, callee: unknown, self: unknown, args: unknown[]): boolean {
    // Nothing that an attempt made needs to be put right, and what it did not make is none of its own.
    if (!CONTAINER_METHODS.has(callee) || args.some(isObject)) this.bail();
    return this.#give(this.#program.callOwn(site, callee, self, args));
  }

  /** The function that makes a call of `callee`: with the same `this` and arguments, it gives the same value. */
  form(site: number, callee: unknown): SpeculativeForm["run"] {
    this.#meter.site = site;
    const generator = suspendableOf(callee);
    return generator === undefined ? this.#builtIns.formOf(callee) : this.#formOf(generator);
  }

  #formOf(generator: Suspendable): SpeculativeForm["run"] {
    const form = speculativeOf(generator);
    return form === undefined ? this.bail() : form.run;
  }

  // ——— Classes ———

  /** `new` as an attempt; see `run`. */
  runNew(callee: Constructor, args: readonly unknown[], outcome: Outcome): boolean {
    return this.#attempt(this.#instances.formOf(callee), undefined, args, outcome);
  }

  construct(site: number, callee: unknown, args: unknown[]): boolean {
    this.#meter.site = site;
    this.value = this.#instances.instantiate(callee, args, callee as Constructor);
    return false;
  }

  superConstruct(
    site: number,
    scope: ClassScope,
    args: unknown[],
    newTarget: unknown,
    self: unknown,
  ): boolean {
    if (self !== undefined) this.bail();
    this.#meter.site = site;
    this.value = this.#instances.instantiateParent(scope.constructor, args, newTarget as Constructor);
    return false;
  }

  fields(_site: number, scope: ClassScope, self: object): boolean {
    this.#instances.addFields(scope.constructor, self);
    return false;
  }

  get newTarget(): unknown {
    return this.#instances.newTarget;
  }

  constructed(site: number, result: unknown, self: () => unknown): object {
    return this.#program.constructed(site, result, self);
  }

  /** The value that a class's field is about to get, which the class itself takes from the whole interface. */
  set field(value: unknown) {
    this.#program.field = value;
  }

  iterate(site: number, iterable: unknown): boolean {
    if (!Array.isArray(iterable) || !isPlainArray(iterable, Reflect.get(iterable, Symbol.iterator)))
      this.bail();
    return this.#give(this.#program.iterate(site, iterable));
  }

  next(site: number, iteration: Iteration): boolean {
    if (!(iteration instanceof StepwiseIteration) || iteration.array === null) this.bail();
    const { interpreter } = this.#machine;
    const meter = this.#meter;
    if (meter.fuel < interpreter.costs.read) this.bail();
    return this.#give(this.#program.next(site, iteration));
  }

  close(): boolean {
    return false;
  }
}

/** What an attempt refuses: all that could wait or that fails, and what no speculative form has in its text. */
type Refused = Exclude<keyof ProgramInterface, keyof Speculation | Beforehand | ForExploring>;
const REFUSED: Readonly<Record<Refused, true>> = {
  assignConstant: true,
  await: true,
  caught: true,
  class: true,
  collect: true,
  collectRest: true,
  concatenate: true,
  define: true,
  defineMethod: true,
  delegate: true,
  delete: true,
  deleteAt: true,
  deleteSuper: true,
  disposals: true,
  dispose: true,
  edge: true,
  enter: true,
  function: true,
  give: true,
  has: true,
  iterateAsync: true,
  key: true,
  leave: true,
  made: true,
  noPrivateAccessor: true,
  nothing: true,
  raise: true,
  read: true,
  readAt: true,
  readPrivate: true,
  rest: true,
  scope: true,
  set: true,
  setPrototype: true,
  setSuper: true,
  twoForms: true,
  spin: true,
  spread: true,
  stateless: true,
  undeclared: true,
  uninitialised: true,
  use: true,
  useAsync: true,
  watch: true,
};

for (const name of Object.keys(REFUSED)) {
  Reflect.set(Speculation.prototype, name, function (this: Speculation) {
    this.bail();
  });
}

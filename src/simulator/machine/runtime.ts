/**
 * What compiled code calls, over one machine: see `program-interface.ts` for the contract.
 *
 * While there is fuel, compiled code reads and writes by itself, and none of the methods about steps is called. They
 * settle what was used, note the access where somebody wants to know, and decide whether it has to wait.
 */
import { Enumerations } from "./enumerations.ts";
import type { LanguageSupport } from "./calls.ts";
import { Constructed, defineMethod } from "./classes.ts";
import { isObject, toPrimitive } from "./conversions.ts";
import { Disposals } from "./disposals.ts";
import { Given, Leaving } from "./given.ts";
import type { StepwiseIteration } from "./iterations.ts";
import type { Machine } from "./machine.ts";
import type { Memory } from "./memory.ts";
import { comparesIdentity, compute, computeUnary, hintOf } from "./operators.ts";
import { CacheLine, UNINITIALISED } from "./places.ts";
import type {
  Activation,
  Cell,
  ClassParts,
  ClassScope,
  DisposalScope,
  FunctionKind,
  Method,
  ProgramInterface,
  SpeculativeForm,
  Suspendable,
} from "./program-interface.ts";
import { noteOrigin } from "./origins.ts";
import { Speculation } from "./speculation.ts";
import { Same, suspendableOf } from "./suspendable.ts";

const FUNCTION_HAS_INSTANCE: unknown = Reflect.get(Function.prototype, Symbol.hasInstance);

export class Runtime extends Enumerations implements ProgramInterface {
  readonly empty = UNINITIALISED;
  readonly Same = Same;
  readonly isMain: boolean;
  /** What the module's own names stand for, where it may hand them over. */
  moduleNames: Readonly<Record<string, () => unknown>> = {};
  localClasses: Readonly<Record<string, string>> = {};
  /** The variables of `__main__` that executed texts, and `prepareMain`, have named. */
  readonly mainNames = new Map<string, Cell>();
  readonly globals: Record<string, unknown>;
  readonly speculation: Speculation;
  field: unknown = undefined;
  readonly #disposals: Disposals;
  readonly #given = new Given();
  readonly #functionLines: CacheLine[] = [];
  readonly #makers = new Map<number, () => object>();

  constructor(machine: Machine, memory: Memory, support: LanguageSupport, isMain = true) {
    super(machine, memory, support);
    this.isMain = isMain;
    this.globals = support.globals;
    this.speculation = new Speculation(machine, this, this.functions, this.classes);
    this.#disposals = new Disposals(this.invoke, support.awaitValue);
  }

  /** Forgets what the program has had in its interpreter: it is loaded again. */
  restart(): void {
    this.mainNames.clear();
    this.moduleNames = {};
    this.localClasses = {};
  }

  made(value: unknown): unknown {
    this.memory.made(value);
    return value;
  }

  // ——— Operators ———

  add(site: number, left: unknown, right: unknown): boolean {
    if (isObject(left) || isObject(right) || typeof left === "symbol" || typeof right === "symbol") {
      return this.binary(site, "+", left, right);
    }
    if (typeof left === "bigint" || typeof right === "bigint") return this.binary(site, "+", left, right);
    const sum: unknown = (left as string) + (right as string);
    if (typeof sum === "string") this.checked(site, sum);
    this.value = sum;
    return false;
  }

  binary(site: number, operator: string, left: unknown, right: unknown): boolean {
    if (operator === "instanceof") return this.#isInstance(site, left, right);
    const isDirect = (!isObject(left) && !isObject(right)) || comparesIdentity(operator, left, right);
    if (!isDirect) return this.run(site, this.#binaryOfObjects(site, operator, left, right));
    return this.at(site, () => this.#computed(site, operator, left, right));
  }

  *#binaryOfObjects(site: number, operator: string, left: unknown, right: unknown): Activation {
    if (operator === "==" || operator === "!=") {
      // Null and undefined are equal to no object, and nothing is converted to find out.
      if (left === null || left === undefined || right === null || right === undefined) {
        return compute(operator, left, right);
      }
    }
    const hint = hintOf(operator);
    let first = yield* toPrimitive(this.invoke, left, hint);
    if (/^[-*/%|&^]|\*\*|<<|>>/.test(operator)) first = computeUnary("numeric", first);
    const second = yield* toPrimitive(this.invoke, right, hint);
    this.meter.site = site;
    return this.#computed(site, operator, first, second);
  }

  #computed(site: number, operator: string, left: unknown, right: unknown): unknown {
    const result = compute(operator, left, right);
    return typeof result === "string" ? this.checked(site, result) : result;
  }

  #isInstance(site: number, value: unknown, target: unknown): boolean {
    const method: unknown = isObject(target) ? Reflect.get(target, Symbol.hasInstance) : undefined;
    if (suspendableOf(method) !== undefined) {
      return this.run(site, this.#askInstance(method, target, value));
    }
    return this.at(site, () => {
      if (method === FUNCTION_HAS_INSTANCE || typeof target === "function") {
        return compute("instanceof", value, target);
      }
      if (typeof method === "function") return Boolean(Reflect.apply(method, target, [value]));
      throw new TypeError("Right-hand side of 'instanceof' is not callable");
    });
  }

  *#askInstance(method: unknown, target: unknown, value: unknown): Activation {
    return Boolean(yield* this.step(method, target, [value]));
  }

  unary(site: number, operator: string, operand: unknown): boolean {
    if (isObject(operand)) return this.run(site, this.#unaryOfObject(site, operator, operand));
    return this.at(site, () => computeUnary(operator, operand));
  }

  *#unaryOfObject(site: number, operator: string, operand: unknown): Activation {
    const value = yield* toPrimitive(this.invoke, operand, "number");
    this.meter.site = site;
    return computeUnary(operator, value);
  }

  text(site: number, value: unknown): boolean {
    if (isObject(value)) return this.run(site, this.#textOf(site, value));
    return this.at(site, () => asText(value));
  }

  *#textOf(site: number, value: object): Activation {
    const primitive = yield* toPrimitive(this.invoke, value, "string");
    this.meter.site = site;
    return asText(primitive);
  }

  template(site: number, texts: readonly string[], values: unknown[]): boolean {
    return this.at(site, () => this.checked(site, joined(texts, values)));
  }

  texts(cooked: readonly (string | undefined)[], raw: readonly string[]): readonly (string | undefined)[] {
    Object.defineProperty(cooked, "raw", { value: Object.freeze(raw) });
    return Object.freeze(cooked);
  }

  // ——— Functions, classes and objects ———

  function(
    kind: FunctionKind,
    name: PropertyKey,
    length: number,
    generator: Suspendable,
    qualifier?: string,
    stateless?: number,
  ): object {
    const made = this.functions.make(kind, name, length, generator);
    this.memory.made(made);
    if (qualifier !== undefined) noteOrigin(made, { qualifier, stateless: stateless! });
    return made;
  }

  libraryMethod(name: string, generator: Suspendable): object {
    return this.functions.make("method", name, 0, generator);
  }

  twoForms(generator: Suspendable, run: SpeculativeForm["run"]): Suspendable {
    return Object.assign(generator, { speculative: { run, bails: 0, patience: 0 } });
  }

  class(
    site: number,
    name: PropertyKey,
    heritage: readonly [unknown] | null,
    parts: (scope: ClassScope) => ClassParts,
  ): boolean {
    const told = (scope: ClassScope): ClassParts => {
      this.memory.made(scope.constructor);
      return parts(scope);
    };
    return this.run(site, this.classes.define(site, name, heritage, this.isExplored ? told : parts));
  }

  superConstruct(
    site: number,
    scope: ClassScope,
    args: unknown[],
    newTarget: unknown,
    self: unknown,
  ): boolean {
    const ofClass = scope.constructor as new () => object;
    return this.run(
      site,
      this.classes.constructParent(ofClass, args, newTarget as new () => object, self, site),
    );
  }

  fields(site: number, scope: ClassScope, self: object): boolean {
    return this.classes.beginFields(scope.constructor as object, self, site);
  }

  self(site: number, self: unknown): unknown {
    if (self !== undefined) return self;
    const message = "Must call super constructor in derived class before accessing 'this'";
    throw this.failure(site, new ReferenceError(message));
  }

  constructed(site: number, result: unknown, self: () => unknown): object {
    return new Constructed(() => {
      if (isObject(result)) return result;
      if (result === undefined) return this.self(site, self()) as object;
      throw this.failure(site, new TypeError("Derived constructors may only return object or undefined"));
    });
  }

  defineMethod(object: object, kind: Method["kind"], key: PropertyKey, method: object): void {
    defineMethod(object, kind, key, method, true);
  }

  setPrototype(object: object, prototype: unknown): void {
    if (isObject(prototype) || prototype === null) Object.setPrototypeOf(object, prototype);
  }

  // ——— Generators and coroutines ———

  give(value: unknown): object {
    this.#given.value = value;
    this.#given.result = null;
    return this.#given;
  }

  leave(): object {
    return new Leaving(this.generators.returned);
  }

  *delegate(site: number, iterable: unknown, isAsync: boolean): Activation {
    const begins = isAsync ? this.iterateAsync(site, iterable) : this.iterate(site, iterable);
    const iteration = (begins ? yield : this.value) as StepwiseIteration;
    const stepwise = iteration.array === null ? iteration : this.#overArray(iteration.array);
    return yield* this.iterations.delegate(stepwise, this.#given);
  }

  #overArray(array: readonly unknown[]): StepwiseIteration {
    return this.iterations.over(array[Symbol.iterator](), false);
  }

  await(site: number, value: unknown): boolean {
    return this.run(site, this.support.awaitValue(value));
  }

  // ——— Control ———

  enter(site: number): boolean {
    if (this.machine.hasSharedCaches) this.memory.countEntry(this.#functionLine(site));
    return this.edge(site);
  }

  /** Where the references to the function at `site` are counted, and to its code. */
  #functionLine(site: number): CacheLine {
    return (this.#functionLines[site] ??= new CacheLine());
  }

  watch(): void {
    this.machine.beginTurn();
  }

  spin(site: number): boolean {
    if (!this.machine.endTurn()) return this.edge(site);
    this.meter.site = site;
    return true;
  }

  edge(site: number): boolean {
    const { machine } = this;
    this.meter.site = site;
    machine.settle();
    const isDue = machine.edgeDue();
    machine.current.atCheckPoint = isDue;
    machine.grant();
    return isDue;
  }

  disposals(): DisposalScope {
    return { resources: [] };
  }

  use(site: number, scope: DisposalScope, resource: unknown): unknown {
    return this.#use(site, scope, resource, false);
  }

  useAsync(site: number, scope: DisposalScope, resource: unknown): unknown {
    return this.#use(site, scope, resource, true);
  }

  #use(site: number, scope: DisposalScope, resource: unknown, isAsync: boolean): unknown {
    const problem = this.#disposals.register(scope, resource, isAsync);
    if (problem !== null) throw this.failure(site, problem);
    return resource;
  }

  dispose(site: number, scope: DisposalScope, failure: unknown): boolean {
    return this.run(site, this.#disposals.dispose(scope, failure));
  }

  scope(scope: number, variables: Record<string, () => unknown>): void {
    const frame = this.machine.current.frames.at(-1)!;
    (frame.scopes ??= new Map()).set(scope, variables);
  }

  raise(site: number, exception: unknown): unknown {
    this.meter.site = site;
    this.machine.errorSites.set(exception, site);
    return exception;
  }

  // ——— The world ———

  names(
    readers: Readonly<Record<string, () => unknown>>,
    localClasses: Readonly<Record<string, string>>,
  ): void {
    this.moduleNames = readers;
    this.localClasses = localClasses;
  }

  canMake(stateless: number, make: () => object): void {
    this.#makers.set(stateless, make);
  }

  stateless(stateless: number): object {
    return this.#makers.get(stateless)!();
  }

  main(name: string): Cell {
    let cell = this.mainNames.get(name);
    if (cell === undefined) {
      cell = this.cell(name);
      this.mainNames.set(name, cell);
    }
    return cell;
  }

  module(name: string): Record<string, unknown> {
    return this.support.findModule(name);
  }
}

/** ToString (7.1.17) of a primitive value; a symbol is none that text can be made of. */
function asText(value: unknown): string {
  return `${value as string}`;
}

function joined(texts: readonly string[], values: readonly unknown[]): string {
  let text = texts[0]!;
  values.forEach((value, index) => (text += `${value as string}${texts[index + 1]!}`));
  return text;
}

/**
 * What a compiled program and the machine say to each other.
 *
 * A compiled program is one expression of JavaScript: a function that takes this interface (the name `$$`
 * below) and gives the module's body, a generator function. Every function of the program becomes a
 * generator function too. A generator gives control back with a bare `yield`, and finds what it waited
 * for as that `yield`'s value: the machine knows from its own state why, so the protocol is one word.
 *
 * Three things can suspend:
 * - a **step**, an access to a shared place: `($$.step(s, cell) && (yield), $$.load(s, cell))`. `step` charges its
 *   cost to the core's clock; it is true where somebody else may act before this access does.
 * - a **check**, a point where CPython looks at the eval breaker: `$$.edge(s) && (yield)`.
 * - a **call**: `($$.call(s, f, self, [a, b]) ? (yield) : $$.value)`. It is true where `f` is a function of the program or
 *   of the library that can suspend; the machine then pushes a frame and the `yield` gives what it returned.
 *
 * `s` is everywhere the number of a site, an index into the program's table of places in the text.
 */

/** The key under which a function carries its suspendable form. */
export const GENERATOR: unique symbol = Symbol("generator");

/** A step-by-step activation of a function: bare yields, then the value returned. */
export type Activation = Generator<undefined, unknown, unknown>;

/** A function's suspendable form, called with the function's own `this` and arguments. */
export type Suspendable = (this: unknown, ...args: unknown[]) => Activation;

/** A variable that more than one function can reach. */
export interface Cell {
  value: unknown;
  readonly name: string;
}

/** What a `class` of the program is made of; see `$$.class`. */
export interface ClassParts {
  /** True where the class has an `extends` clause. */
  readonly derived: boolean;
  /** Names under which methods of the class body that are to become ordinary methods stand: [static, key]. */
  readonly methods: readonly (readonly [boolean, PropertyKey])[];
  /** True where the body has the generator method `$$ctor(newTarget, ...args)`. */
  readonly hasConstructor: boolean;
  /** True where the body has the generator method `$$init()`, which gives an instance its fields. */
  readonly hasFields: boolean;
  /** True where the body has the static generator method `$$static()`, which gives the class its static fields. */
  readonly hasStatics: boolean;
}

/** An iteration in progress, made by `$$.iterate`; `value` is what `next` found. */
export interface Iteration {
  value: unknown;
}

/** The disposables of one block, in the order of their declaration. */
export interface DisposalScope {
  readonly resources: unknown[];
}

export interface ProgramInterface {
  /** What the last `call`, `construct`, `class` … that did not suspend gave. */
  value: unknown;

  // Variables
  /** A new cell, not yet initialised: reading it throws a ReferenceError. */
  cell(name: string): Cell;
  /** A new cell with a value: a parameter, a `var`, the copy of a loop variable. No step. */
  cellOf(name: string, value: unknown): Cell;
  /** Charges for an access to a variable; true where it has to wait for its turn. */
  step(site: number, cell: Cell): boolean;
  load(site: number, cell: Cell): unknown;
  /** Assigns and gives the value; throws a ReferenceError before initialisation. */
  store(site: number, cell: Cell, value: unknown): unknown;
  /** The declaration's own first assignment. */
  initialise(site: number, cell: Cell, value: unknown): unknown;
  /** Throws the TypeError of an assignment to a constant. */
  assignConstant(site: number, name: string): never;

  // Properties and elements
  /** Charges for an access to `object[key]`; throws where `object` is null or undefined. */
  stepAt(site: number, object: unknown, key: unknown): boolean;
  get(site: number, object: unknown, key: unknown): unknown;
  set(site: number, object: unknown, key: unknown, value: unknown): unknown;
  delete(site: number, object: unknown, key: unknown): boolean;
  has(site: number, object: unknown, key: unknown): boolean;
  /** The function that `object.key(…)` calls. Finding a method is no step. */
  method(site: number, object: unknown, key: unknown): unknown;
  /** Records and checks an access to a private field that the program's own text makes. */
  loaded(site: number, object: object, name: string, value: unknown): unknown;
  stored(site: number, object: object, name: string, value: unknown): unknown;

  // Operators that can make text grow
  add(site: number, left: unknown, right: unknown): unknown;
  template(site: number, text: string): string;

  // Calls
  call(site: number, callee: unknown, self: unknown, args: unknown[]): boolean;
  /** Like `call` for a private method, which is a raw generator function. */
  callRaw(site: number, generator: Suspendable, self: unknown, args: unknown[]): boolean;
  construct(site: number, callee: unknown, args: unknown[]): boolean;
  /** `super(…)`: gives the instance, with the fields of `ofClass` initialised. */
  superConstruct(site: number, ofClass: unknown, args: unknown[], newTarget: unknown): boolean;
  /** `this` in a derived constructor; throws a ReferenceError before `super()`. */
  self(site: number, self: unknown): unknown;

  // Functions and classes
  /** Ties a plain function to its suspendable form and gives the plain function. `name` is "" for a lambda. */
  function(plain: object, name: string, generator: Suspendable): unknown;
  /** Runs a function of the program to its end without a switch: what native code that calls back does. */
  runNow(plain: object, self: unknown, args: ArrayLike<unknown>): unknown;
  /** An object literal's or a private method's generator as an ordinary function. */
  methodOf(generator: Suspendable): unknown;
  /** Makes a class body's generator methods ordinary; suspends for the static fields. Its value is the class. */
  class(site: number, body: unknown, parts: ClassParts): boolean;
  /** Defines a field as `[[DefineOwnProperty]]` does. */
  define(object: unknown, key: unknown, value: unknown): void;

  // Control
  /** A loop's back-edge; true where the thread has to give way. */
  edge(site: number): boolean;
  /** Function entry; true where the thread has to give way. */
  enter(site: number): boolean;
  iterate(site: number, iterable: unknown): Iteration;
  /** Charges for the next element; true where it has to wait for its turn. */
  stepIteration(site: number, iteration: Iteration): boolean;
  /** Moves on; false at the end. */
  next(site: number, iteration: Iteration): boolean;
  /** Suspends while it reads up to `count` elements; its value is a fresh array. */
  take(site: number, iterable: unknown, count: number): boolean;
  /** The enumerable own keys of `source` that are not in `taken`, with their values, for an object rest. */
  rest(site: number, source: unknown, taken: readonly PropertyKey[]): object;
  /** Checks that a destructured value is neither null nor undefined, and gives it. */
  destructurable(site: number, value: unknown): unknown;
  disposals(): DisposalScope;
  /** `using`: registers a resource, throwing a TypeError where it is not disposable, and gives it. */
  use(site: number, scope: DisposalScope, resource: unknown): unknown;
  /** Suspends while it disposes in reverse order; `failure` is what left the block, or the scope itself for nothing. */
  dispose(site: number, scope: DisposalScope, failure: unknown): boolean;
  /** Remembers where an exception was thrown and gives it. */
  raise(site: number, exception: unknown): unknown;

  // The world
  /** The module as an object of its exported names. */
  module(name: string): Record<string, unknown>;
  /** The global variables a program may use. */
  readonly globals: Record<string, unknown>;
}

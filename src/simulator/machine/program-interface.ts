/**
 * What a compiled program and the machine say to each other.
 *
 * A compiled program is one expression of JavaScript: a function that takes this interface (the name `$$`
 * below) and gives the module's body, a generator function. Every function of the program becomes a
 * generator function too. A generator gives control back with a bare `yield`, and finds what it waited
 * for as that `yield`'s value: the machine knows from its own state why, so the protocol is one word.
 *
 * Three things can suspend:
 * - a **step**, an access to a shared place: `($$m.accesses++, ($$m.fuel -= $$R) < 0 && $$.read(s, cell) && (yield), cell.value)`.
 *   While there is fuel in the meter nobody else can act, and the access is made on the spot. Without, `read`
 *   charges, notes, and says whether somebody else may act before this access does.
 * - a **check**, a point where CPython looks at the eval breaker: `($$m.fuel -= $$E) < 0 && $$.edge(s) && (yield)`.
 * - a **call**: `($$.call(s, f, self, [a, b]) ? (yield) : $$.value)`. It is true where `f` is a function of the program or
 *   of the library that can suspend; the machine then pushes a frame and the `yield` gives what it returned.
 *
 * A generator or an asynchronous generator of the program also gives values to whoever goes through it: it yields
 * `$$.give(value)`, an object, where the machine's own yields are bare.
 *
 * `s` is everywhere the number of a site, an index into the program's table of places in the text.
 */
import type { Meter } from "./meter.ts";

/** A step-by-step activation of a function: bare yields, those of a generator's values, then the value returned. */
export type Activation = Generator<object | undefined, unknown, unknown>;

/** A function's suspendable form, called with the function's own `this` and arguments. */
export type Suspendable = (this: unknown, ...args: unknown[]) => Activation;

/** A function's form that is run as plain JavaScript where nothing has to wait; see `speculation.ts`. */
export interface SpeculativeForm {
  readonly run: (this: unknown, ...args: unknown[]) => unknown;
  /** Attempts that failed, one after the other, as a measure of how many calls to let pass now. */
  bails: number;
  /** Calls to let pass before the next attempt. */
  patience: number;
}

/** A variable that more than one function can reach. */
export interface Cell {
  value: unknown;
  readonly name: string;
}

/** What a program's function is; methods and arrows cannot be constructed, and a generator makes generators. */
export type FunctionKind = "function" | "method" | "generator" | "async" | "async-generator";

/** A member of a class or an object literal that is not a field. */
export interface Method {
  readonly kind: "method" | "get" | "set";
  readonly isStatic: boolean;
  readonly key: PropertyKey;
  readonly method: object;
}

/** What a class as its own code sees it: filled in by `$$.class` before any of that code runs. */
export interface ClassScope {
  /** The class. */
  constructor: unknown;
  /** Where its methods are, and where their `super` begins. */
  prototype: unknown;
}

/** What a `class` of the program is made of; see `$$.class`. */
export interface ClassParts {
  /** The constructor's body; for a derived class it makes and returns the instance. */
  readonly construct: Suspendable | null;
  /** The `length` of the class. */
  readonly length: number;
  /** In the order of the text. */
  readonly methods: readonly Method[];
  /** Gives an instance its private methods and its fields. */
  readonly fields: Suspendable | null;
  /** Gives the class its own, and runs its static blocks. */
  readonly statics: Suspendable | null;
  /** Gives the class its name inside itself. */
  readonly bind: ((constructor: unknown) => void) | null;
}

/** An iteration in progress, made by `$$.iterate`. */
export interface Iteration {
  /** What `next` found. */
  value: unknown;
  /** True where the iterator has ended, or has failed: then it is not to be closed. */
  isDone: boolean;
}

/** The disposables of one block, in the order of their declaration. */
export interface DisposalScope {
  readonly resources: unknown[];
}

/** What the steps and checks of compiled code cost, in units of fuel. */
export interface StepCosts {
  readonly read: number;
  readonly write: number;
  readonly edge: number;
  readonly enter: number;
}

/** What a program says of its names, where it may hand what they stand for over to other interpreters. */
export interface ModuleNames {
  /** What the module's own names stand for, where it may hand them over. */
  readonly moduleNames: Readonly<Record<string, () => unknown>>;
  readonly localClasses: Readonly<Record<string, string>>;
  /** Says how the module's own variables are read, and the qualified names of classes that are not the module's own. */
  names(
    readers: Readonly<Record<string, () => unknown>>,
    localClasses: Readonly<Record<string, string>>,
  ): void;
  /** Says how the function of that number is made, wherever it is wanted. */
  canMake(stateless: number, make: () => object): void;
  /** The variables of the interpreter's `__main__` that texts which are executed there have named. */
  readonly mainNames: ReadonlyMap<string, Cell>;
  /** The variable of that name of the interpreter's `__main__`, which texts that are executed there share. */
  main(name: string): Cell;
}

export interface ProgramInterface extends ModuleNames {
  readonly meter: Meter;
  readonly costs: StepCosts;
  /** What the last `call`, `construct`, `class` … that did not suspend gave. */
  value: unknown;
  /** What a variable holds before its declaration has run. */
  readonly empty: unknown;
  /** `new.target` of the function that begins. */
  readonly newTarget: unknown;
  /** The value that a class's field is about to get. */
  field: unknown;
  /** The parent of the classes that put fields on objects; see `Same`. */
  readonly Same: new (object: object) => object;

  // Variables
  /** A new cell, not yet initialised. */
  cell(name: string): Cell;
  /** A new cell with a value: a parameter, a `var`, the copy of a loop variable. No step. */
  cellOf(name: string, value: unknown): Cell;
  /** Charges for an access to a variable and notes it; true where it has to wait for its turn. */
  read(site: number, cell: Cell): boolean;
  write(site: number, cell: Cell, value: unknown): boolean;
  /** Throws the ReferenceError of a variable that is used before its declaration has run. */
  uninitialised(site: number, name: string): never;
  /** Throws the ReferenceError of a name that nobody declares. */
  undeclared(site: number, name: string): never;
  /** What a `catch` gets: the engine's own errors are made the program's. */
  caught(exception: unknown): unknown;
  /** Throws the TypeError of an assignment to a constant. */
  assignConstant(site: number, name: string): never;

  // Properties and elements
  /** True where all orders of steps are gone through. */
  readonly isExplored: boolean;
  /** Reads an element of a list, in an explored program, or finds that there is none. */
  element(site: number, list: object, index: number): boolean;
  /** Charges for an access to `object[key]` and notes it; true where it has to wait for its turn. */
  readAt(site: number, object: unknown, key: unknown): boolean;
  /** The same for a private field, whose value only the program's own text can read. */
  readPrivate(site: number, object: unknown, name: string, read: () => unknown): boolean;
  writeAt(site: number, object: unknown, key: unknown, value: unknown): boolean;
  deleteAt(site: number, object: unknown, key: unknown): boolean;
  writePrivate(
    site: number,
    object: unknown,
    name: string,
    value: unknown,
    read: () => unknown,
    write: (value: unknown) => void,
  ): boolean;
  /** Throws the TypeError of a property of null or undefined. */
  nothing(site: number, object: unknown, key: unknown, verb: "read" | "set" | "delete"): never;
  /** What a function that was read from a property of `object` is to the program. */
  member(object: unknown, method: unknown): unknown;
  /** Reads and writes where a getter or a setter of the program may be behind the property: may suspend. */
  get(site: number, object: unknown, key: unknown): boolean;
  set(site: number, object: unknown, key: unknown, value: unknown): boolean;
  /** The same where no getter can be there, for an explored program: a function that the object itself holds is read. */
  heldMethod(site: number, object: unknown, key: unknown): boolean;
  /** The function that `object.key(…)` calls. Finding a method is no step, but a getter may suspend. */
  method(site: number, object: unknown, key: unknown): boolean;
  /** `super.key` and its assignment, looked up from where the method itself is. */
  getSuper(site: number, home: unknown, key: unknown, self: unknown): boolean;
  setSuper(site: number, home: unknown, key: unknown, self: unknown, value: unknown): boolean;
  delete(site: number, object: unknown, key: unknown): boolean;
  /** Throws the ReferenceError of `delete super.key`. */
  deleteSuper(site: number): never;
  /** Throws the TypeError of a private accessor that has no getter, or no setter. */
  noPrivateAccessor(site: number, name: string, what: string): never;
  has(site: number, key: unknown, object: unknown): boolean;
  /** A computed key as a property key. May suspend. */
  key(site: number, value: unknown): boolean;

  // Operators, where an operand may be an object of the program or text may grow: may suspend
  add(site: number, left: unknown, right: unknown): boolean;
  binary(site: number, operator: string, left: unknown, right: unknown): boolean;
  unary(site: number, operator: string, operand: unknown): boolean;
  /** A value of a template as text. */
  text(site: number, value: unknown): boolean;
  template(site: number, texts: readonly string[], values: unknown[]): boolean;
  /** The frozen array that a tagged template hands to its function. */
  texts(cooked: readonly (string | undefined)[], raw: readonly string[]): readonly (string | undefined)[];

  // Calls
  call(site: number, callee: unknown, self: unknown, args: unknown[]): boolean;
  /** A call of a method of a container that nothing else can reach: where it is the container's own, it is no step. */
  callOwn(site: number, callee: unknown, self: unknown, args: unknown[]): boolean;
  /** `new`; `called` is the site of what is constructed. */
  construct(site: number, callee: unknown, args: unknown[], called: number): boolean;
  /** `super(…)`: gives the instance, without the fields of the class. `self` is `this` before it. */
  superConstruct(
    site: number,
    scope: ClassScope,
    args: unknown[],
    newTarget: unknown,
    self: unknown,
  ): boolean;
  /** Gives the instance that `super(…)` gave its fields. May suspend. */
  fields(site: number, scope: ClassScope, self: object): boolean;
  /** `this` in a derived constructor; throws a ReferenceError before `super()`. */
  self(site: number, self: unknown): unknown;
  /** What a derived constructor gives that returns `result`. */
  constructed(site: number, result: unknown, self: () => unknown): object;

  // Functions, classes and objects
  /**
   * An ordinary function with the suspendable form `generator`. `name` is "" for a lambda. `qualifier` and `stateless`
   * are its `Origin`, in a program that may hand it over.
   */
  function(
    kind: FunctionKind,
    name: PropertyKey,
    length: number,
    generator: Suspendable,
    qualifier?: string,
    stateless?: number,
  ): object;
  /** A method of the library's own, which the program has not made. */
  libraryMethod(name: string, generator: Suspendable): object;
  /** Makes the function of that number: see `canMake`. */
  stateless(stateless: number): object;
  /** Ties the speculative form of a function to its suspendable one, and gives that. */
  twoForms(generator: Suspendable, run: SpeculativeForm["run"]): Suspendable;
  /** What the speculative forms of functions have in place of this interface. */
  readonly speculation: object;
  /** Evaluates a class; suspends, and its value is the class. */
  class(
    site: number,
    name: PropertyKey,
    heritage: readonly [unknown] | null,
    parts: (scope: ClassScope) => ClassParts,
  ): boolean;
  /** Adds a method, a getter or a setter of an object literal. */
  defineMethod(object: object, kind: Method["kind"], key: PropertyKey, method: object): void;
  /** Defines a property of an object literal. */
  define(object: object, key: PropertyKey, value: unknown): void;
  /** `{ __proto__: prototype }`. */
  setPrototype(object: object, prototype: unknown): void;
  /** `{ ...source }`: copies into `target`, reading getters; may suspend. */
  spread(site: number, target: object, source: unknown): boolean;

  // Generators and coroutines
  /** What a generator of the program yields to give a value to whoever resumed it. */
  give(value: unknown): object;
  /** What a part of a generator yields to make all of it leave, as the `return` that reached it asked for. */
  leave(): object;
  /** `yield*`. */
  delegate(site: number, iterable: unknown, isAsync: boolean): Activation;
  await(site: number, value: unknown): boolean;

  // Control
  /** A loop begins, or a turn of it, that does nothing but look at something; only where all orders are explored. */
  watch(): void;
  /** The back-edge of such a loop. */
  spin(site: number): boolean;
  /** A loop's back-edge; true where the thread has to give way. */
  edge(site: number): boolean;
  /** Function entry; true where the thread has to give way. */
  enter(site: number): boolean;
  /** The keys that `for … in` goes through, for an explored program: there it is a step. May suspend. */
  keysOf(site: number, object: unknown, isOwn: boolean): boolean;
  /** Whether such a key is still there: then it is gone through. May suspend. */
  hasKey(site: number, object: unknown, key: string): boolean;
  /** Begins an iteration. May suspend. */
  iterate(site: number, iterable: unknown): boolean;
  iterateAsync(site: number, iterable: unknown): boolean;
  /** Begins one that `method`, a built-in function, goes through. */
  iterateBy(site: number, iterable: unknown, method: unknown): boolean;
  /** Moves on. May suspend; its value is false at the end. */
  next(site: number, iteration: Iteration): boolean;
  /** Closes an iteration that is left early. May suspend. `isFailing` where an exception is what leaves it. */
  close(site: number, iteration: Iteration, isFailing: boolean): boolean;
  /** Reads what is left of an iterable. May suspend; its value is a fresh array. */
  collect(site: number, iterable: unknown): boolean;
  /** Puts arrays together, holes and all. */
  concatenate(lists: readonly unknown[][]): unknown[];
  /** The same for an iteration in progress. */
  collectRest(site: number, iteration: Iteration): boolean;
  /** The enumerable own properties of `source` whose keys are not in `taken`. May suspend. */
  rest(site: number, source: unknown, taken: readonly PropertyKey[]): boolean;
  /** Checks that a destructured value is neither null nor undefined, and gives it. */
  destructurable(site: number, value: unknown): unknown;
  disposals(): DisposalScope;
  /** `using`: registers a resource, throwing a TypeError where it is not disposable, and gives it. */
  use(site: number, scope: DisposalScope, resource: unknown): unknown;
  useAsync(site: number, scope: DisposalScope, resource: unknown): unknown;
  /** Suspends while it disposes in reverse order; `failure` is what left the block, or the scope itself for nothing. */
  dispose(site: number, scope: DisposalScope, failure: unknown): boolean;
  /** Hands over the variables of a scope that is entered, by name; only an inspectable program does. */
  scope(scope: number, variables: Record<string, () => unknown>): void;
  /** Remembers where an exception was thrown and gives it. */
  raise(site: number, exception: unknown): unknown;
  /** Whether this is the main program: `import.meta.main`. */
  readonly isMain: boolean;

  /** Tells of an object that is made, or that a built-in function has made, and gives it: only an explored program does. */
  made(value: unknown): unknown;

  // The world
  /** The module as an object of its exported names. */
  module(name: string): Record<string, unknown>;
  /** The global variables a program may use. */
  readonly globals: Record<string, unknown>;
}

/** What compiled code takes from the whole interface once, before it begins. */
export type Beforehand =
  | "meter"
  | "costs"
  | "globals"
  | "isExplored"
  | "Same"
  | "speculation"
  | "texts"
  | "module"
  | keyof ModuleNames;

/** What only the library and explored programs call, and built-in functions that call the program: no attempt comes to it. */
export type ForExploring = "libraryMethod" | "element" | "hasKey" | "heldMethod" | "iterateBy" | "keysOf";

/**
 * What every module of the library is made with, and the few moves that its operations share.
 *
 * An operation that can block is a generator function, like a function of the program: `defineOperations`
 * gives the class both forms of it. Inside, `yield*` these helpers; each takes its turn on the
 * machine's clock, so that what an operation does, it does at one moment.
 */
import type { Place, Waiting } from "../machine/event.ts";
import { noteDeadlock } from "../machine/deadlocks.ts";
import type { Machine } from "../machine/machine.ts";
import type { Memory } from "../machine/memory.ts";
import type { InterpreterState, Process } from "../machine/process.ts";
import type { Activation, ProgramInterface, Suspendable } from "../machine/program-interface.ts";
import type { LanguageSupport } from "../machine/calls.ts";
import type { SystemExit } from "./exceptions.ts";
import { makeSuspendable } from "../machine/suspendable.ts";
import { Stopped } from "../machine/stopped.ts";
import type { Thread } from "../machine/thread.ts";
import type { Turn } from "../machine/turn.ts";

/** Nanoseconds in a second. */
export const SECOND = 1_000_000_000;

/** The number of the process that a run begins with. */
export const FIRST_PID = 1000;

export interface Output {
  /** Writes a line to standard output. */
  print(text: string): void;
  /** Writes lines to standard error. */
  error(text: string): void;
  /** Writes an exception to standard error as CPython does: its traceback's header and last line. */
  traceback(error: unknown): void;
  /** The status that `sys.exit` asks for; what is no number is printed. */
  statusOf(error: SystemExit): number;
}

/** Whoever makes places, and how many things it has made. */
interface PlaceMaker {
  readonly path: string;
  created: number;
}

/** Makes an object of the library from what it was reduced to. */
type Rebuild = (state: unknown, parts: unknown[]) => unknown;

/** The library of one interpreter, which shares no object with that of another. */
export class LibraryContext {
  readonly machine: Machine;
  readonly memory: Memory;
  readonly output: Output;
  readonly interpreter: InterpreterState;
  /** True where somebody looks at the variables of the run. */
  isInspected = false;
  /** True where it matters in which order different threads print. */
  isPrintOrdered = false;
  /** How objects of the library are made again that come from other processes or interpreters, by kind. */
  readonly rebuilders = new Map<string, Rebuild>();
  /** Functions of the library that other processes are told to call and that no module exports, by name. */
  readonly innerFunctions = new Map<string, unknown>();
  readonly #onRestart: (() => void)[] = [];
  /** What makes the places of the module that is being made, where all orders are explored; null elsewhere. */
  #moduleMaker: PlaceMaker | null = null;
  #program: ProgramInterface | null = null;
  #library: LanguageSupport | null = null;

  constructor(
    machine: Machine,
    memory: Memory,
    output: Output,
    interpreter: InterpreterState,
    world: LibraryContext["world"] = null,
  ) {
    this.machine = machine;
    this.memory = memory;
    this.output = output;
    this.interpreter = interpreter;
    this.world = world;
  }

  get process(): Process {
    return this.interpreter.process;
  }

  /** The program's own interface, for calling its functions. */
  get program(): ProgramInterface {
    if (this.#program === null) throw new Error("the library was used before its program was there");
    return this.#program;
  }

  /** The number of the process. A copy has its original's while it does again what that did. */
  get pid(): number {
    return FIRST_PID + this.machine.told(() => this.process.index);
  }

  /** All of the library that the program has. */
  get library(): LanguageSupport {
    if (this.#library === null) throw new Error("the library was used before it was there");
    return this.#library;
  }

  /**
   * Is for whatever of the library keeps something beside what the program holds: `forget` makes it as it was before the run,
   * so that the next one, in the same library, is like the first.
   */
  onRestart(forget: () => void): void {
    this.#onRestart.push(forget);
  }

  /** Makes the library as it was before the run. The machine has been restarted. */
  restart(): void {
    for (let i = 0; i < this.#onRestart.length; i++) this.#onRestart[i]!();
  }

  /**
   * Makes a module. It is made when somebody first asks for it, and only once for many executions that are explored: so what
   * it makes of its own goes by its name there, and by nobody who asks.
   */
  makeModule<Module>(name: string, make: () => Module): Module {
    if (this.machine.isTimed) return make();
    const before = this.#moduleMaker;
    this.#moduleMaker = { path: `${name} of ${this.interpreter.key}`, created: 0 };
    try {
      return make();
    } finally {
      this.#moduleMaker = before;
    }
  }

  /** Who makes a place now. */
  get placeMaker(): PlaceMaker {
    return this.#moduleMaker ?? this.machine.current.maker;
  }

  /** What makes objects of that kind again. Asked from outside, a library may not have imported yet what knows them. */
  rebuilder(kind: string): Rebuild {
    return this.#known(this.rebuilders, kind);
  }

  /** The inner function of that name, which another process may have told of before this one has imported its module. */
  innerFunction(name: string): unknown {
    return this.#known(this.innerFunctions, name);
  }

  #known<Value>(table: ReadonlyMap<string, Value>, name: string): Value {
    if (!table.has(name)) void Object.values(this.library.modules);
    const found = table.get(name);
    if (found === undefined) throw new Error(`no module of the library knows what "${name}" is`);
    return found;
  }

  connect(program: ProgramInterface, library: LanguageSupport): void {
    this.#program = program;
    this.#library = library;
  }
}

/** Marks a generator function as the library's: after its return the interpreter looks at the eval breaker. */
export function asLibrary(generator: Suspendable): Suspendable {
  return Object.assign(generator, { isLibrary: true });
}

/** A library function that can block, in both its forms. */
export function operation(
  context: LibraryContext,
  name: string,
  generator: Suspendable,
): (...args: unknown[]) => unknown {
  asLibrary(generator);
  const plain = {
    plain(this: unknown, ...args: unknown[]): unknown {
      return context.machine.runNow(generator, plain, this, args);
    },
  }.plain;
  Object.defineProperty(plain, "name", { value: name });
  return makeSuspendable(plain, generator);
}

/**
 * A function of the library that is no operation: in a run it belongs to the step that calls it. Where all orders are explored
 * it is one of its own, about what `turn` gives.
 */
export function stepWhereExplored<Self, Args extends unknown[], Result>(
  context: LibraryContext,
  name: string,
  turn: (self: Self) => Turn | null,
  plain: (this: Self, ...args: Args) => Result,
): (this: Self, ...args: Args) => Result {
  if (context.machine.isTimed) return plain;
  const stepwise = function* (this: unknown, ...args: unknown[]): Activation {
    yield* takeTurn(context, turn(this as Self));
    return plain.apply(this as Self, args as Args);
  };
  return operation(context, name, stepwise) as (this: Self, ...args: Args) => Result;
}

/** Replaces the generator methods of a library class by operations. */
export function defineOperations(
  context: LibraryContext,
  prototype: object,
  names: readonly PropertyKey[],
): void {
  for (const key of names) {
    const generator = Reflect.get(prototype, key) as Suspendable;
    const name = typeof key === "symbol" ? (key.description ?? "") : String(key);
    Object.defineProperty(prototype, key, {
      value: operation(context, name, generator),
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}

/**
 * A place for a synchronisation object that is being made. It goes by the name of the variable it is made for, and
 * where there is none, by that of its class.
 */
export function makePlace(context: LibraryContext, className: string): Place {
  return makePlaceAt(context, context.machine.meter.site, className);
}

/** The same for what is being made at `site`. */
export function makePlaceAt(context: LibraryContext, site: number, className: string): Place {
  return makeNamedPlace(context, className, context.memory.labels[site] || className);
}

/** The same for what has a name of its own. */
export function makeNamedPlace(context: LibraryContext, className: string, name: string): Place {
  const { machine, placeMaker: maker } = context;
  const place = { id: `${maker.path}:${++maker.created}`, name };
  machine.placeMade(place, className);
  return place;
}

/** Tells of an operation of the current thread on a synchronisation object that is no lock. */
export function noteOperation({ machine }: LibraryContext, place: Place, text: string, value: string): void {
  machine.emit("operate", machine.current, machine.meter.site, { place, text, value });
}

/**
 * Charges for an operation and waits for its turn. Where all orders are explored, `turn` says what it is about, and `givesWay`
 * that it lets others go on in any case, as a sleep does, or for how many seconds it is ready to wait.
 */
export function* takeTurn(
  { machine }: LibraryContext,
  turn: Turn | null = null,
  givesWay: boolean | number = false,
): Generator<undefined, void, unknown> {
  machine.clock += machine.current.costs[turn?.cost ?? "operation"];
  if (machine.awaitTurn(turn, givesWay)) yield;
}

/**
 * Where all orders are explored, makes what follows a step of its own, which `turn` is about, where that is known. In a run it
 * belongs to what came before, and takes no time.
 */
export function* beginStep(
  { machine }: LibraryContext,
  turn: Turn | null,
  givesWay: boolean | number = false,
): Generator<undefined, void, unknown> {
  if (!machine.isTimed && machine.awaitTurn(turn, givesWay)) yield;
}

/** Ends an exploration that comes to something whose orders it does not know; a run goes on. `hint` says what to write instead. */
export function refuseToExplore({ machine }: LibraryContext, what: string, hint: string): void {
  if (machine.isTimed) return;
  machine.stop(`Explore cannot follow ${what}`, hint, machine.meter.site);
  throw new Stopped();
}

/**
 * Parks the current thread until somebody wakes it, and gives what they wake it with. `holder` says who has what it waits for;
 * `turn` what it does as soon as it goes on, where all orders are explored.
 */
export function* park(
  { machine }: LibraryContext,
  waiting: Waiting,
  holder: (() => Thread | null) | null = null,
  turn: Turn | null = null,
): Generator<undefined, unknown, unknown> {
  machine.park(waiting, machine.meter.site, holder, turn);
  machine.current.waitsForEver = true;
  noteDeadlock(machine);
  return yield;
}

/** The same for at most `seconds` (null: for ever); gives `whenLate` if the time is over first. */
export function* parkUntil(
  context: LibraryContext,
  waiting: Waiting,
  seconds: number | null,
  whenLate: () => unknown,
  holder: (() => Thread | null) | null = null,
  turn: Turn | null = null,
): Generator<undefined, unknown, unknown> {
  if (seconds === null) return yield* park(context, waiting, holder, turn);
  const { machine } = context;
  if (!machine.isTimed) return yield* waitAnyTime(context, waiting, seconds, whenLate, turn);
  const thread = machine.current;
  const patience = Math.round(seconds * SECOND) + machine.draw(machine.interpreter.delays.timeout);
  const timer = machine.after(patience, () => machine.wake(thread, whenLate(), [0, 0]));
  machine.park(waiting, machine.meter.site, holder);
  const value: unknown = yield;
  timer.cancelled = true;
  return value;
}

/** Waits for as long as it may take: then what is waited for has happened, or it is too late. */
function* waitAnyTime(
  { machine }: LibraryContext,
  waiting: Waiting,
  seconds: number,
  whenLate: () => unknown,
  turn: Turn | null,
): Generator<undefined, unknown, unknown> {
  const thread = machine.current;
  const deadline = machine.clock + Math.round(seconds * SECOND);
  if (!machine.respectsClock) machine.clock = deadline;
  machine.park(waiting, machine.meter.site, null, turn, deadline);
  const value = yield;
  if (turn?.isOpen) return turn.isOpen(turn.shared.state(), thread) ? true : whenLate();
  return thread.isWoken ? value : whenLate();
}

/**
 * Does something that may run the program on the spot: from an operation, that has to be told how late it is, and tells
 * afterwards how late it has become.
 */
export function* withProgram<Result>(
  { machine }: LibraryContext,
  activity: Generator<object | undefined, Result, unknown>,
): Generator<object | undefined, Result, unknown> {
  machine.renew();
  try {
    return yield* activity;
  } finally {
    machine.settle();
  }
}

/** Calls a function of the program, or any other, and gives what it returns. */
export function invoke(context: LibraryContext, callee: unknown, self: unknown, args: unknown[]): Activation {
  return withProgram(context, call(context, callee, self, args));
}

function* call(
  { program, machine }: LibraryContext,
  callee: unknown,
  self: unknown,
  args: unknown[],
): Activation {
  if (program.call(machine.meter.site, callee, self, args)) return yield;
  return program.value;
}

/** `Interpreter` and the functions that make and find them, after Lib/concurrent/interpreters/__init__.py of 3.14. */
import type { Place } from "../../machine/event.ts";
import { LibraryObject } from "../../machine/memory.ts";
import type { Variable } from "../../machine/places.ts";
import type { Activation } from "../../machine/program-interface.ts";
import type { Turn } from "../../machine/turn.ts";
import type { Thread } from "../../machine/thread.ts";
import { isOptions, pythonTypeName } from "../arguments.ts";
import { NotImplementedError, TypeError, ValueError } from "../exceptions.ts";
import { repr } from "../format.ts";
import { hashText } from "../hash-text.ts";
import {
  beginStep,
  defineOperations,
  invoke,
  makeNamedPlace,
  operation,
  takeTurn,
  type LibraryContext,
} from "../library-context.ts";
import { REDUCE, type Reduced } from "../processes/pickle.ts";
import { InterpreterError } from "./errors.ts";
import { beforeWrapping, wrapAny, wrapCallee, wrapStrictly, type Parcel } from "./parcels.ts";
import { registryOf, restartRegistry, SubInterpreter } from "./registry.ts";
import { spend } from "./spend.ts";
import { call, execute, inside, session, unwrap, type WrappedCall } from "./sessions.ts";

/** Goes to a constructor with a number that the program does not come to know by that. */
const UNSEEN = Symbol("unseen");

/** The name under which an interpreter makes its object for another one. */
const INTERPRETER = "Interpreter";

type ThreadClass = new (options: object) => { readonly start: unknown };

/** Makes a new interpreter: which takes its time in the new one itself, with the lock of that. */
export function* makeInterpreter(
  context: LibraryContext,
): Generator<object | undefined, SubInterpreter, unknown> {
  const { machine, process, world } = context;
  if (world === null) throw new Error("there is no other interpreter here");
  const registry = registryOf(process);
  const turn = registry.making(context);
  if (turn !== null || machine.isTimed) yield* takeTurn(context, turn);
  registry.noteUser(context, true);
  const count = registry.madeBy(machine.current);
  const state = machine.createInterpreter(process, undefined, keyFor(context, count));
  state.mainThread = process.main.mainThread;
  const place = placeOf(context, state.id);
  // No order decides what comes of chance. The main thread's are numbered by themselves, as in a run in which it makes them all.
  if (!machine.isTimed) state.seed = seedOf(machine.current, count + 1);
  const instance = world.load(state, false);
  // What knows the objects that come from elsewhere, whichever of its threads is the first to get one.
  if (!machine.isTimed) instance.library.findModule("concurrent.interpreters");
  const made = new SubInterpreter(state, instance, place);
  machine.placeMade(made.turns.find.shared.place, "Interpreter's life");
  machine.placeMade(made.turns.load.shared.place, "Interpreter's module");
  machine.placeMade(registry.turns.make.shared.place, "Interpreters");
  const { costs } = machine.interpreter;
  yield* inside(context, state, () =>
    spend(made.instance.context, costs.processes.createInterpreter, "make an interpreter"),
  );
  // From here on it is in the list of them.
  if (turn !== null) yield* beginStep(context, turn);
  registry.add(made);
  return made;
}

/** Where all orders are explored: what names the interpreter that the current thread makes now, in every execution in which it does. */
function keyFor({ machine, process }: LibraryContext, count: number): string | null {
  const { maker } = machine.current;
  return machine.isTimed ? null : `${process.index}.${maker.path}:${maker.created} ${count}`;
}

/** Where all orders are explored: what tells the random numbers of the interpreter from those of others that its maker has made so many of. */
function seedOf({ path, interpreter }: Thread, count: number): number {
  return path === interpreter.process.main.mainThread!.path ? count : hashText(`${path} ${count}`);
}

/** The place of an interpreter. In a run nobody has to tell interpreters apart by who made them. */
function placeOf(context: LibraryContext, id: number): Place {
  const name = `interpreter ${id}`;
  return context.machine.isTimed ? { id: name, name } : makeNamedPlace(context, "Interpreter", name);
}

/** Ends an interpreter: waits for its threads, and does what it has registered to be done at the end. */
export function* endInterpreter(context: LibraryContext, ended: SubInterpreter): Activation {
  const { machine, process } = context;
  const { context: there, leave } = ended.instance;
  const registry = registryOf(process);
  if (machine.isTimed) yield* takeTurn(context);
  const end = function* (): Activation {
    if (machine.isTimed) yield* takeTurn(there);
    if (ended.runner !== null) throw new InterpreterError("interpreter running");
    ended.runner = machine.current;
    yield* leave();
    yield* spend(there, machine.interpreter.costs.processes.closeInterpreter, "end an interpreter");
    return undefined;
  };
  yield* inside(context, ended.state, end, ended.turns.enter);
  yield* beginStep(context, ended.turns.remove);
  registry.noteUser(context);
  const making = registry.making(context);
  if (making !== null) machine.noteShared(making.shared, true);
  ended.state.isClosed = true;
  for (const queue of ended.queues) machine.noteShared(queue.shared, queue.hasItemsOf(ended.id));
  registry.remove(ended);
  return undefined;
}

/** A call with its arguments as they cross. Throws what CPython throws for what cannot. */
export function wrapCall(context: LibraryContext, callee: unknown, args: readonly unknown[]): WrappedCall {
  if (typeof callee !== "function") throw new TypeError(`expected a callable, got ${repr(callee)}`);
  return { callee: wrapCallee(context, callee), args: wrapAny(context, Object.freeze(args.slice())) };
}

/** Makes the class of one interpreter and what goes with it. */
export function createInterpreterClass(context: LibraryContext, Thread: ThreadClass) {
  const { machine } = context;
  const registry = registryOf(context.process);
  const objects = new Map<number, Interpreter>();
  context.onRestart(() => objects.clear());
  restartRegistry(context);

  /** The program asks which interpreters there are. */
  function noteAll(): void {
    registry.noteUser(context);
    registry.noteNumbers(context);
    machine.noteShared(registry.turns.list.shared, false);
  }

  class Interpreter extends LibraryObject {
    readonly #id: number;

    constructor(...given: unknown[]) {
      super();
      const [id, key] = given;
      if (typeof id !== "number" || !Number.isInteger(id)) {
        throw new TypeError(`id must be an int, got ${repr(id)}`);
      }
      this.#id = id;
      // There is one object for each interpreter.
      if (key !== UNSEEN) noteAll();
      const known = objects.get(id);
      if (known !== undefined) return known;
      registry.find(id);
      objects.set(id, this);
    }

    [REDUCE](): Reduced {
      return { kind: INTERPRETER, state: this.#id };
    }

    get id(): number {
      registry.noteNumbers(context);
      return this.#id;
    }

    /** Whoever asks for one that is no more is told its number. */
    #noteAbsence(): void {
      if (registry.known(this.#id)?.state.isClosed === true) registry.noteNumbers(context);
    }

    /** What it is to others to do something with it; null for the main one, which is always there. */
    #turn(what: "find" | "look"): Turn | null {
      return registry.known(this.#id)?.turns[what] ?? null;
    }

    /** What is behind it. Throws CPython's InterpreterError for the main one, with which nobody may do as they like. */
    #target(operation: string): SubInterpreter {
      this.#noteAbsence();
      const found = registry.find(this.#id);
      if (found === null)
        throw new InterpreterError(`cannot ${operation} unrecognized interpreter ${this.#id}`);
      return found;
    }

    *isRunning(): Activation {
      yield* takeTurn(context, this.#turn("look"));
      this.#noteAbsence();
      return registry.find(this.#id)?.runner !== null;
    }

    *close(): Activation {
      yield* takeTurn(context, this.#turn("find"));
      const target = this.#target("destroy");
      if (this.#id === context.interpreter.id) {
        throw new InterpreterError("cannot destroy the current interpreter");
      }
      return yield* endInterpreter(context, target);
    }

    *prepareMain(...given: unknown[]): Activation {
      yield* takeTurn(context, this.#turn("find"));
      const names = namesOf(given);
      const target = this.#target("update __main__ for");
      yield* beforeWrapping(
        context,
        names.map(([, value]) => value),
      );
      if (names.length === 0) throw new ValueError("arg 2 must be a non-empty mapping");
      const parcels = names.map(([name, value]): [string, Parcel] => [name, wrapStrictly(context, value)]);
      return yield* session(context, target, function* (there) {
        for (const [name, parcel] of parcels) yield* bind(there, name, yield* unwrap(there, parcel));
        return undefined;
      });
    }

    *exec(...given: unknown[]): Activation {
      if (given.length === 0) throw missing("exec", "code");
      const [code] = given;
      yield* takeTurn(context, this.#turn("find"));
      const target = this.#target("exec code for");
      if (typeof code !== "string") throw new TypeError(`unsupported script ${repr(code)}`);
      if (!target.instance.executed.has(code)) {
        throw new NotImplementedError(
          "exec() takes a text that stands in the program as a literal and compiles: it is compiled before the run",
        );
      }
      yield* execute(context, target, code);
      return undefined;
    }

    *call(...given: unknown[]): Activation {
      if (given.length === 0) throw missing("call", "callable");
      const [callee, ...args] = given;
      yield* takeTurn(context, this.#turn("find"));
      const target = this.#target("make a call in");
      yield* beforeWrapping(context, args);
      return yield* call(context, target, wrapCall(context, callee, args));
    }

    *callInThread(...given: unknown[]): Activation {
      if (given.length === 0) throw missing("call_in_thread", "callable");
      const make = (): Activation => invoke(context, Reflect.get(this, "call"), this, given);
      const target = operation(context, "_call", function* () {
        machine.current.servesInterpreter = true;
        return yield* make();
      });
      const thread = new Thread({ target });
      yield* invoke(context, thread.start, thread, []);
      return thread;
    }

    override toString(): string {
      registry.noteNumbers(context);
      return `Interpreter(${this.#id})`;
    }
  }
  defineOperations(context, Interpreter.prototype, [
    ...["isRunning", "close", "prepareMain", "exec", "call", "callInThread"],
  ]);
  context.rebuilders.set(INTERPRETER, (id) => new Interpreter(id, UNSEEN));

  function* create(): Activation {
    return new Interpreter((yield* makeInterpreter(context)).id, UNSEEN);
  }
  function* listAll(): Activation {
    yield* takeTurn(context, registry.turns.list);
    registry.noteUser(context);
    registry.noteNumbers(context);
    return [0, ...registry.interpreters.map(({ id }) => id)].map((id) => new Interpreter(id, UNSEEN));
  }
  return {
    Interpreter,
    create: operation(context, "create", create),
    listAll: operation(context, "listAll", listAll),
    getCurrent: () => new Interpreter(context.interpreter.id, UNSEEN),
    getMain: () => new Interpreter(0, UNSEEN),
  };
}

/** Gives a name of `__main__` a value. */
function* bind({ machine, memory, program }: LibraryContext, name: string, value: unknown): Activation {
  const cell = program.main(name);
  if (memory.isExplored) {
    // Threads of that interpreter can read it.
    if (machine.awaitTurn(null)) yield;
    memory.noteWrite(machine.meter.site, cell as Variable, value);
  }
  cell.value = value;
  return undefined;
}

/** What `prepareMain` is to bind: from a plain object or a Map. */
function namesOf(given: readonly unknown[]): [string, unknown][] {
  const [first, ...rest] = given;
  const options = rest.length > 0 ? rest : given.filter(isOptions);
  const own = first instanceof Map ? [...(first as Map<unknown, unknown>)] : [];
  if (first !== undefined && own.length === 0 && !(first instanceof Map) && !isOptions(first)) {
    throw new TypeError(`'${pythonTypeName(first)}' object is not a mapping`);
  }
  const read = options.flatMap((each) => (isOptions(each) ? Object.entries(each) : []));
  return [...own.map(([name, value]): [string, unknown] => [String(name), value]), ...read];
}

function missing(method: string, name: string): TypeError {
  return new TypeError(`Interpreter.${method}() missing 1 required positional argument: '${name}'`);
}

export type { ThreadClass };

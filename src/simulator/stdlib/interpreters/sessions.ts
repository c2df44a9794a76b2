/**
 * Going into another interpreter, after the sessions of Python/crossinterp.c of 3.14: the thread leaves the interpreter it is
 * in, with its lock, takes that of the other one, and is alone in the other's `__main__` until it comes back.
 */
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import type { Turn } from "../../machine/turn.ts";
import { beginStep, invoke, takeTurn, type LibraryContext } from "../library-context.ts";
import { ExecutionFailed, InterpreterError, NotShareableError, takeDown } from "./errors.ts";
import { beforeWrapping, sameBytes, wrapAny, type Parcel } from "./parcels.ts";
import { QUEUE } from "./queue-state.ts";
import type { SubInterpreter } from "./registry.ts";
import { spend } from "./spend.ts";
import { unpickledThere } from "./unpickling.ts";

type Steps<Result> = Generator<object | undefined, Result, unknown>;

/**
 * Does something in another interpreter, whoever else is there, and comes back; throws what it throws. `turn`: what it does there
 * first.
 */
export function* inside<Result>(
  { machine, interpreter }: LibraryContext,
  other: SubInterpreter["state"],
  act: () => Steps<Result>,
  turn: Turn | null = null,
): Steps<Result> {
  if (machine.enterInterpreter(other, turn)) yield;
  let outcome: { readonly value: Result } | { readonly error: unknown };
  try {
    outcome = { value: yield* act() };
  } catch (error) {
    if (error instanceof Stopped) throw error;
    outcome = { error };
  }
  if (machine.enterInterpreter(interpreter, null)) yield;
  if ("error" in outcome) throw outcome.error;
  return outcome.value;
}

/** The same as the only one in its `__main__`. Throws CPython's InterpreterError where somebody else is. */
export function* session<Result>(
  context: LibraryContext,
  target: SubInterpreter,
  use: (there: LibraryContext) => Steps<Result>,
): Steps<Result> {
  const there = target.instance.context;
  const { isTimed } = context.machine;
  if (isTimed) yield* takeTurn(context);
  const act = function* (): Steps<Result> {
    if (isTimed) yield* takeTurn(there);
    if (target.runner !== null) throw new InterpreterError("interpreter already running");
    target.runner = context.machine.current;
    let outcome: { readonly value: Result } | { readonly error: unknown };
    try {
      outcome = { value: yield* use(there) };
    } catch (error) {
      if (error instanceof Stopped) throw error;
      outcome = { error };
    }
    yield* beginStep(there, target.turns.leave);
    target.runner = null;
    if ("error" in outcome) throw outcome.error;
    return outcome.value;
  };
  return yield* inside(context, target.state, act, target.turns.enter);
}

/** Spends half of what a visit costs: the one half before, the other after what it is for. */
function* payHalf(there: LibraryContext, nanoseconds: number): Steps<void> {
  yield* spend(there, nanoseconds / 2, "change interpreters");
}

/** Runs `body`, and turns what it throws into what can leave the interpreter. */
function* caught<Result>(there: LibraryContext, body: Steps<Result>): Steps<Result> {
  try {
    return yield* body;
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw new ExecutionFailed(takeDown(there.library.adoptError(error), "builtins"));
  }
}

/** Runs a text in the interpreter's `__main__`. Throws ExecutionFailed. */
export function* execute(context: LibraryContext, target: SubInterpreter, text: string): Steps<void> {
  const { machine } = context;
  const body = target.instance.executed.get(text)!;
  const cost = machine.interpreter.costs.processes.enterInterpreter;
  yield* session(context, target, function* (there) {
    yield* payHalf(there, cost);
    yield* caught(there, moduleRun(there, body));
    yield* payHalf(there, cost);
  });
}

function* moduleRun({ machine }: LibraryContext, body: SubInterpreter["instance"]["body"]): Steps<void> {
  machine.renew();
  try {
    machine.pushModule(body);
    yield;
  } finally {
    machine.settle();
  }
}

/** A call that is to be made in another interpreter. */
export interface WrappedCall {
  readonly callee: Parcel;
  readonly args: Parcel;
}

/** Makes a call in another interpreter and gives what it returns. Throws ExecutionFailed for what it throws. */
export function* call(
  context: LibraryContext,
  target: SubInterpreter,
  { callee, args }: WrappedCall,
  cost: number = context.machine.interpreter.costs.processes.enterInterpreter,
  onError: (there: LibraryContext, error: unknown) => Steps<void> = nothing,
): Activation {
  const result = yield* session(context, target, function* (there) {
    yield* payHalf(there, cost);
    const made = yield* unwrapAs(there, target, "func", callee);
    const given = (yield* unwrapAs(there, target, "args", args)) as readonly unknown[];
    const value = yield* caught(there, callThere(there, made, given.slice(), onError));
    yield* beforeWrapping(there, [value]);
    const parcel = wrapResult(there, value);
    yield* payHalf(there, cost);
    return parcel;
  });
  try {
    return yield* unwrap(context, result);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw unshareable(error);
  }
}

function* nothing(): Steps<void> {
  // Nobody wants to know.
}

function* callThere(
  there: LibraryContext,
  callee: unknown,
  args: unknown[],
  onError: (there: LibraryContext, error: unknown) => Steps<void>,
): Activation {
  try {
    return yield* invoke(there, callee, undefined, args);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    yield* onError(there, error);
    throw error;
  }
}

function* unwrapAs(there: LibraryContext, target: SubInterpreter, label: string, parcel: Parcel): Activation {
  try {
    return yield* unwrap(there, parcel, target);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw new NotShareableError(`${label} not shareable`, { cause: error });
  }
}

function wrapResult(there: LibraryContext, value: unknown): Parcel {
  try {
    return wrapAny(there, value);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw unshareable(error);
  }
}

function unshareable(cause: unknown): NotShareableError {
  return new NotShareableError("object does not support cross-interpreter data", { cause });
}

/** Makes a value again of what crossed, in the interpreter of `context`, which is `target` where it is not the main one. */
export function* unwrap(
  context: LibraryContext,
  parcel: Parcel,
  target: SubInterpreter | null = null,
): Activation {
  switch (parcel.kind) {
    case "plain":
      return parcel.value;
    case "tuple": {
      const items: unknown[] = [];
      for (const item of parcel.items) items.push(yield* unwrap(context, item, target));
      return Object.freeze(items);
    }
    case "view":
      return sameBytes(parcel);
    case "queue":
      return context.rebuilder(QUEUE)(parcel.queue.id, []);
    case "function":
      return context.program.stateless(parcel.stateless);
    case "pickle":
      return yield* unpickledThere(context, parcel.pickle, target, moduleRun);
  }
}

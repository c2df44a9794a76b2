/**
 * Unpickling in another interpreter, after Python/crossinterp.c of 3.14: what names a function or a class of the program is looked for
 * in the interpreter's own `__main__` first; where that has it not, the program's module is run there, once, under another name.
 */
import { UNINITIALISED, type Variable } from "../../machine/places.ts";
import type { Activation } from "../../machine/program-interface.ts";
import { Stopped } from "../../machine/stopped.ts";
import { beginStep, refuseToExplore, type LibraryContext } from "../library-context.ts";
import { chargeFor } from "../processes/pickle-costs.ts";
import { loads, type Pickle } from "../processes/pickle.ts";
import { NotShareableError } from "./errors.ts";
import { registryOf, type SubInterpreter } from "./registry.ts";
import { spend } from "./spend.ts";

type Readers = Readonly<Record<string, () => unknown>>;
type Run = (
  there: LibraryContext,
  body: SubInterpreter["instance"]["body"],
) => Generator<object | undefined, void, unknown>;

/** Makes a value of a pickle. Throws NotShareableError. */
export function* unpickledThere(
  context: LibraryContext,
  pickle: Pickle,
  target: SubInterpreter | null,
  run: Run,
): Activation {
  const names = pickle.nodes.flatMap((node) => (node.kind === "own" ? [node.name] : []));
  if (context.memory.isExplored) yield* noteMainNames(context, names);
  const own = mainReaders(context);
  chargeFor(context, "loads", pickle);
  try {
    if (names.length > 0 && names.every((name) => Object.hasOwn(own, name)))
      return loads(context, pickle, own);
    if (names.length > 0) yield* ensureModule(context, target, run);
    return loads(context, pickle);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    throw new NotShareableError("object could not be unpickled", { cause: error });
  }
}

/** How the names are read that the interpreter's own `__main__` has. */
export function mainReaders({ program }: LibraryContext): Readers {
  const readers: Record<string, () => unknown> = {};
  for (const [name, cell] of program.mainNames) {
    if (cell.value !== UNINITIALISED) readers[name] = () => cell.value;
  }
  return readers;
}

/** Notes that the variables of those names that `__main__` has are looked at. */
function* noteMainNames(
  context: LibraryContext,
  names: readonly string[],
): Generator<undefined, void, unknown> {
  const { machine, memory, program } = context;
  const cells = names.flatMap((name) => program.mainNames.get(name) ?? []);
  if (cells.length > 0) yield* beginStep(context, null);
  for (const cell of cells) memory.noteRead(machine.meter.site, cell as Variable);
}

/** Runs the program's module in a sub-interpreter that has not run it. */
function* ensureModule(context: LibraryContext, target: SubInterpreter | null, run: Run): Activation {
  const { machine } = context;
  const interpreter = target ?? registryOf(context.process).find(context.interpreter.id);
  if (interpreter === null) return undefined;
  yield* beginStep(context, interpreter.turns.load);
  const { module } = interpreter;
  if (module === true || module === machine.current) return undefined;
  if (module !== false) {
    const what = "a thread that needs the program's module while another one runs it in the same interpreter";
    refuseToExplore(context, what, "Call a function of the program there before threads are started in it.");
    return undefined;
  }
  interpreter.module = machine.current;
  let failure: { readonly error: unknown } | null = null;
  try {
    yield* spend(context, machine.interpreter.costs.processes.loadModule, "import the program");
    yield* run(context, interpreter.instance.body);
  } catch (error) {
    if (error instanceof Stopped) throw error;
    failure = { error };
  }
  yield* beginStep(context, interpreter.turns.loaded);
  interpreter.module = true;
  if (failure !== null) throw failure.error;
  return undefined;
}

/** The module `concurrent.interpreters`, which CPython has since 3.14 (PEP 734). */
import { ImportError, ModuleNotFoundError } from "../exceptions.ts";
import type { LibraryContext } from "../library-context.ts";
import { ExecutionFailed, InterpreterError, NotShareableError, QueueEmpty, QueueFull } from "./errors.ts";
import { createInterpreterClass, type ThreadClass } from "./interpreter.ts";
import { isShareable } from "./parcels.ts";
import { createInterpreterQueues } from "./queue.ts";

/** True where the modelled CPython has interpreters. */
export function hasInterpreters({ machine }: LibraryContext): boolean {
  const [major = 0, minor = 0] = machine.interpreter.version.split(".").map(Number);
  return major > 3 || (major === 3 && minor >= 14);
}

/** Throws what CPython throws where a program imports the module and there is none. */
export function requireInterpreters(context: LibraryContext): void {
  if (hasInterpreters(context)) return;
  const name = "concurrent.interpreters";
  if (context.machine.interpreter.version.startsWith("2.")) throw new ImportError(`No module named ${name}`);
  throw new ModuleNotFoundError(`No module named '${name}'`);
}

/** Makes the module for one interpreter. */
export function createInterpreters(context: LibraryContext, Thread: ThreadClass): Record<string, unknown> {
  return {
    ...createInterpreterClass(context, Thread),
    createQueue: createInterpreterQueues(context),
    isShareable: (value: unknown) => isShareable(value),
    ExecutionFailed,
    InterpreterError,
    NotShareableError,
    QueueEmpty,
    QueueFull,
  };
}

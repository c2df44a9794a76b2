/** The module `concurrent.interpreters`, which CPython has since 3.14 (PEP 734). */
import type { LibraryContext } from "../library-context.ts";
import { ExecutionFailed, InterpreterError, NotShareableError, QueueEmpty, QueueFull } from "./errors.ts";
import { createInterpreterClass, type ThreadClass } from "./interpreter.ts";
import { isShareable } from "./parcels.ts";
import { createInterpreterQueues } from "./queue.ts";

/** True where the modelled CPython has interpreters. */
export function hasInterpreters({ machine }: LibraryContext): boolean {
  return !machine.interpreter.missing.includes("concurrent.interpreters");
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

/** What Python has built in: exceptions with its names and its tree, and functions that JavaScript has no twin for. */
declare module "builtins" {
  /**
   * The root of Python's exceptions. Those that ask a program to end are no `Exception`.
   *
   * `new ValueError("no such table", { cause: e })` is Python's `raise ValueError("no such table") from e`.
   */
  export class BaseException extends Error {
    constructor(...args: unknown[]);
    /** What the exception was made with. */
    readonly args: readonly unknown[];
    /** What was being handled when this one was raised, or `null`: Python's `__context__`. */
    context: unknown;
  }
  /** What a program is expected to deal with. JavaScript's own errors count as one. */
  export class Exception extends BaseException {}
  /** Raised to end the program. */
  export class SystemExit extends BaseException {
    /** The program's exit status. */
    readonly code: unknown;
  }
  /** Raised when somebody presses Control C. */
  export class KeyboardInterrupt extends BaseException {}
  /** Raised inside a generator that is closed. */
  export class GeneratorExit extends BaseException {}
  /** The base of what goes wrong in arithmetic. */
  export class ArithmeticError extends Exception {}
  /** Raised in Python for a division by zero. Here `1 / 0` is `Infinity`. */
  export class ZeroDivisionError extends ArithmeticError {}
  /** Raised where a number is too large for its purpose, such as a timeout. */
  export class OverflowError extends ArithmeticError {}
  /** Raised by `assert` where its condition does not hold. */
  export class AssertionError extends Exception {}
  /** Raised in Python where an object has no such attribute. */
  export class AttributeError extends Exception {}
  /** Raised where there is nothing more to read. */
  export class EOFError extends Exception {}
  /** The base of `IndexError` and `KeyError`. */
  export class LookupError extends Exception {}
  /** Raised in Python for a position outside a list. */
  export class IndexError extends LookupError {}
  /** Raised in Python for a key that a dict does not have. Its message is the key's `repr`. */
  export class KeyError extends LookupError {}
  /** Raised for a name that has no value yet. */
  export class NameError extends Exception {}
  /** Raised where the operating system refuses. */
  export class OSError extends Exception {}
  /** Raised for writing to a pipe that nobody reads any more. */
  export class BrokenPipeError extends OSError {}
  /** Raised where a connection fails. */
  export class ConnectionError extends OSError {}
  /** Raised where there is no such file. */
  export class FileNotFoundError extends OSError {}
  export class FileExistsError extends OSError {}
  /** Raised where the right to do something is missing. */
  export class PermissionError extends OSError {}
  /** Raised where something took longer than it was given. */
  export class TimeoutError extends OSError {}
  /** Raised for what no other exception describes, such as starting a thread twice. */
  export class RuntimeError extends Exception {}
  /** Raised where what is imported cannot be had. */
  export class ImportError extends Exception {}
  /** Raised where a module is imported that there is not. */
  export class ModuleNotFoundError extends ImportError {}
  /** Raised by a method that a subclass has to provide. */
  export class NotImplementedError extends RuntimeError {}
  /** Raised where functions call each other too deeply. */
  export class RecursionError extends RuntimeError {}
  /** Raised in Python by an iterator that has nothing more. */
  export class StopIteration extends Exception {}
  /** Raised in Python by an asynchronous iterator that has nothing more. */
  export class StopAsyncIteration extends Exception {}
  /** Raised for a value of the wrong type. */
  export class TypeError extends Exception {}
  /** Raised for a value of the right type that makes no sense. */
  export class ValueError extends Exception {}

  /** What `split` and `subgroup` go by: a class of exceptions, several, or a function that says which are meant. */
  export type GroupCondition =
    | (abstract new (...args: never[]) => Error)
    | readonly (abstract new (...args: never[]) => Error)[]
    | ((exception: unknown) => boolean);

  /**
   * Several exceptions at once. Python's `except* ValueError as eg` is
   * `const [eg, rest] = e.split(ValueError);`, and what is in `rest` is thrown again.
   */
  export class BaseExceptionGroup extends BaseException {
    /** Where all of them are plain exceptions, it is an `ExceptionGroup`. */
    constructor(message: string, exceptions: readonly unknown[]);
    readonly exceptions: readonly BaseException[];
    /** The exceptions that are meant, as a group, and the rest, as another; `null` where there are none. */
    split(condition: GroupCondition): [this | null, this | null];
    /** The exceptions that are meant, as a group, or `null`. */
    subgroup(condition: GroupCondition): this | null;
    /** A group like this one with other exceptions. */
    derive(exceptions: readonly unknown[]): BaseExceptionGroup;
  }
  /** Several exceptions at once, all of them an `Exception`. */
  export class ExceptionGroup extends BaseExceptionGroup {}

  /** Whole numbers from `start` up to, not including, `stop`. */
  export interface Range extends Iterable<number> {
    readonly start: number;
    readonly stop: number;
    readonly step: number;
    /** How many numbers there are: Python's `len`. */
    readonly length: number;
  }

  /**
   * The whole numbers from `start`, or 0, up to, not including, `stop`, by steps of `step`, or 1:
   * `for (const i of range(3))` gives 0, 1, 2.
   */
  export function range(...bounds: [stop: number] | [start: number, stop: number, step?: number]): Range;

  /** The value as Python shows it inside a list: strings have quotes. */
  export function repr(value: unknown): string;
  /** The value as `print` shows it. */
  export function str(value: unknown): string;

  export * as default from "builtins";
}

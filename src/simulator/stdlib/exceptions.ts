/**
 * Python's exceptions, with its names, its tree and its texts: `message` is `str(e)`, `args` what was given.
 *
 * JavaScript's own errors count as the Python ones they correspond to, so that `e instanceof Exception` and
 * `e instanceof TypeError` say what a Python programmer expects of them.
 */
import { repr, str } from "./format.ts";

/** The JavaScript errors that an exception class also stands for. */
const COUNTERPARTS = new WeakMap<object, (error: unknown) => boolean>();

interface ExceptionOptions {
  readonly cause?: unknown;
}

function isOptions(value: unknown): value is ExceptionOptions {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.keys(value).length === 1 &&
    "cause" in value
  );
}

/** The root of Python's tree. `new ValueError("text", { cause: error })` is `raise ValueError("text") from error`. */
export class BaseException extends Error {
  readonly args: readonly unknown[];
  /** What was being handled when this was raised: Python's `__context__`. */
  context: unknown = null;

  constructor(...given: unknown[]) {
    const last = given.at(-1);
    const options = isOptions(last) ? last : undefined;
    const args = options === undefined ? given : given.slice(0, -1);
    super("", options);
    this.args = args;
    Object.defineProperty(this, "message", { value: this.describe(), writable: true, configurable: true });
    Object.defineProperty(this, "name", { value: new.target.name, writable: true, configurable: true });
    Object.defineProperty(this, "context", { enumerable: false });
    Object.defineProperty(this, "args", { enumerable: false });
  }

  /** `str(e)`. */
  protected describe(): string {
    if (this.args.length === 0) return "";
    return this.args.length === 1 ? str(this.args[0]) : `(${this.args.map(repr).join(", ")})`;
  }

  override toString(): string {
    return this.message;
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (typeof value !== "object" || value === null) return false;
    return (
      Object.prototype.isPrototypeOf.call(this.prototype as object, value) ||
      (COUNTERPARTS.get(this)?.(value) ?? false)
    );
  }
}

export class Exception extends BaseException {}
export class SystemExit extends BaseException {
  get code(): unknown {
    return this.args[0] ?? null;
  }
}
export class KeyboardInterrupt extends BaseException {}
export class GeneratorExit extends BaseException {}
export class ArithmeticError extends Exception {}
export class ZeroDivisionError extends ArithmeticError {}
export class OverflowError extends ArithmeticError {}
export class AssertionError extends Exception {}
export class AttributeError extends Exception {}
export class EOFError extends Exception {}
export class LookupError extends Exception {}
export class IndexError extends LookupError {}
export class KeyError extends LookupError {
  protected override describe(): string {
    return this.args.length === 1 ? repr(this.args[0]) : super.describe();
  }
}
export class NameError extends Exception {}
export class ImportError extends Exception {}
export class ModuleNotFoundError extends ImportError {}
export class OSError extends Exception {}
export class BrokenPipeError extends OSError {}
export class ConnectionError extends OSError {}
export class FileNotFoundError extends OSError {}
export class FileExistsError extends OSError {}
export class PermissionError extends OSError {}
export class TimeoutError extends OSError {}
export class RuntimeError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class RecursionError extends RuntimeError {}
export class StopIteration extends Exception {}
export class StopAsyncIteration extends Exception {}
export class TypeError extends Exception {}
export class ValueError extends Exception {}

const NativeError = globalThis.Error;
const NativeTypeError = globalThis.TypeError;
const NativeReferenceError = globalThis.ReferenceError;

COUNTERPARTS.set(BaseException, (error) => error instanceof NativeError && !isPrototypeOfPython(error));
COUNTERPARTS.set(Exception, (error) => error instanceof NativeError && !isPrototypeOfPython(error));
COUNTERPARTS.set(TypeError, (error) => error instanceof NativeTypeError);
COUNTERPARTS.set(NameError, (error) => error instanceof NativeReferenceError);

/** Lets `error instanceof category` also be true where `isOne(error)` is. */
export function countAs(category: typeof BaseException, isOne: (error: object) => boolean): void {
  const others = COUNTERPARTS.get(category);
  COUNTERPARTS.set(category, (error) => isOne(error as object) || (others?.(error) ?? false));
}

function isPrototypeOfPython(error: unknown): boolean {
  return Object.prototype.isPrototypeOf.call(BaseException.prototype, error as object);
}

/** The exceptions that the module `builtins` has. */
export const EXCEPTIONS = {
  BaseException,
  Exception,
  SystemExit,
  KeyboardInterrupt,
  GeneratorExit,
  ArithmeticError,
  ZeroDivisionError,
  OverflowError,
  AssertionError,
  AttributeError,
  EOFError,
  LookupError,
  IndexError,
  KeyError,
  NameError,
  ImportError,
  ModuleNotFoundError,
  OSError,
  BrokenPipeError,
  ConnectionError,
  FileNotFoundError,
  FileExistsError,
  PermissionError,
  TimeoutError,
  RuntimeError,
  NotImplementedError,
  RecursionError,
  StopIteration,
  StopAsyncIteration,
  TypeError,
  ValueError,
};

const NATIVE_TYPE_ERROR = globalThis.TypeError;

/** Makes the engine's own TypeError Python's, which is the one that a program knows. Gives back what it gets. */
export function adoptError(error: unknown): unknown {
  if (error instanceof NATIVE_TYPE_ERROR && Object.getPrototypeOf(error) === NATIVE_TYPE_ERROR.prototype) {
    Object.setPrototypeOf(error, TypeError.prototype);
    Object.defineProperties(error, {
      name: { value: "TypeError", writable: true, configurable: true },
      args: { value: [error.message], writable: true, configurable: true },
      context: { value: null, writable: true, configurable: true },
    });
  }
  return error;
}

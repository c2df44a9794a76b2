/** Exception groups, after PEP 654 and Objects/exceptions.c of 3.14. */
import { pythonTypeName } from "./arguments.ts";
import { BaseException, countAs, Exception, TypeError, ValueError } from "./exceptions.ts";
import { repr, str } from "./format.ts";

type Matcher = (error: unknown) => boolean;

/** `split` and `subgroup` take a class, several, or a function that says which exceptions are meant. */
function readMatcher(condition: unknown): Matcher {
  const classes: unknown[] = Array.isArray(condition) ? condition : [condition];
  if (classes.length > 0 && classes.every(isExceptionClass)) {
    return (error) => classes.some((each) => error instanceof (each as typeof BaseException));
  }
  if (typeof condition === "function")
    return (error) => Boolean(Reflect.apply(condition, undefined, [error]));
  throw new TypeError(
    "expected an exception type, a tuple of exception types, or a callable (other than a class)",
  );
}

function isExceptionClass(value: unknown): boolean {
  return (
    typeof value === "function" &&
    (value.prototype instanceof Error || value === BaseException || value === Error)
  );
}

/** The exceptions of a new group. Throws CPython's errors for what cannot be one. */
function readExceptions(name: string, given: readonly unknown[]): readonly unknown[] {
  if (given.length !== 2) {
    throw new TypeError(`${name}.__new__() takes exactly 2 arguments (${given.length} given)`);
  }
  const [message, exceptions] = given;
  if (typeof message !== "string") {
    throw new TypeError(`argument 1 must be str, not ${pythonTypeName(message)}`);
  }
  if (!Array.isArray(exceptions)) throw new TypeError("second argument (exceptions) must be a sequence");
  if (exceptions.length === 0) {
    throw new ValueError("second argument (exceptions) must be a non-empty sequence");
  }
  exceptions.forEach((error, index) => {
    if (!(error instanceof Error)) {
      throw new ValueError(`Item ${index} of second argument (exceptions) is not an exception`);
    }
  });
  return Object.freeze(exceptions.slice());
}

export class BaseExceptionGroup extends BaseException {
  readonly exceptions: readonly unknown[];

  constructor(...given: unknown[]) {
    super(...given);
    this.exceptions = readExceptions(new.target.name, this.args);
    const areAllPlain = this.exceptions.every((error) => error instanceof Exception);
    if (new.target === BaseExceptionGroup && areAllPlain) return new ExceptionGroup(...given);
    if (!areAllPlain && (this as object) instanceof ExceptionGroup) {
      throw new TypeError(
        new.target === ExceptionGroup
          ? "Cannot nest BaseExceptions in an ExceptionGroup"
          : `Cannot nest BaseExceptions in '${new.target.name}'`,
      );
    }
    Object.defineProperty(this, "exceptions", { enumerable: false });
  }

  protected override describe(): string {
    const [message, exceptions] = this.args;
    const count = Array.isArray(exceptions) ? exceptions.length : 0;
    return `${str(message)} (${count} sub-exception${count === 1 ? "" : "s"})`;
  }

  /** A group like this one with other exceptions; a subclass may make it another way. */
  derive(exceptions: readonly unknown[]): BaseExceptionGroup {
    return new BaseExceptionGroup(this.args[0], exceptions);
  }

  /** The part of the group, nested groups and all, that is meant, or null. */
  subgroup(condition: unknown): BaseExceptionGroup | null {
    return this.#part(readMatcher(condition), true);
  }

  /** What is meant, and the rest; null where that is nothing. */
  split(condition: unknown): [BaseExceptionGroup | null, BaseExceptionGroup | null] {
    const matches = readMatcher(condition);
    return [this.#part(matches, true), this.#part(matches, false)];
  }

  #part(matches: Matcher, isWanted: boolean): BaseExceptionGroup | null {
    if (matches(this)) return isWanted ? this : null;
    const kept = this.exceptions.flatMap((error) => {
      if (error instanceof BaseExceptionGroup) return error.#part(matches, isWanted) ?? [];
      return matches(error) === isWanted ? [error] : [];
    });
    if (kept.length === 0) return null;
    const part = this.derive(kept);
    part.context = this.context;
    if (this.cause !== undefined) part.cause = this.cause;
    return part;
  }
}

export class ExceptionGroup extends BaseExceptionGroup {}

countAs(Exception, (error) => Object.prototype.isPrototypeOf.call(ExceptionGroup.prototype, error));

/** What CPython writes of an uncaught exception, without the frames; of a group it draws the tree. */
export function tracebackLines(error: unknown): string[] {
  if (error instanceof BaseExceptionGroup) return groupLines(error, "");
  return ["Traceback (most recent call last):", lastLine(error)];
}

function groupLines(group: BaseExceptionGroup, indent: string): string[] {
  const own = `${indent}  | ${lastLine(group)}`;
  const lines = [`${indent}  + Exception Group Traceback (most recent call last):`, own];
  group.exceptions.forEach((error, index) => {
    const head = `${indent}  ${index === 0 ? "+-+" : "  +"}---------------- ${index + 1} ----------------`;
    const isGroup = error instanceof BaseExceptionGroup;
    const inner = isGroup
      ? groupLines(error, `${indent}  `)
      : tracebackLines(error).map((line) => `${indent}    | ${line}`);
    lines.push(head, ...(isGroup ? [inner[0]!.replace("  + ", "  | "), ...inner.slice(1)] : inner));
  });
  // A group that ends with another one leaves the last line to that.
  const isClosed = group.exceptions.at(-1) instanceof BaseExceptionGroup;
  return isClosed ? lines : [...lines, `${indent}    +------------------------------------`];
}

/** The last line of a traceback: the name of an exception and what it says. */
export function lastLine(error: unknown): string {
  const name = error instanceof Error ? error.name : "Error";
  const message = error instanceof Error ? error.message : repr(error);
  return message === "" ? name : `${name}: ${message}`;
}

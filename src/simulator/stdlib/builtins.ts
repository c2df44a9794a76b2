/** The module `builtins`: exceptions, and the built-in functions that JavaScript has no twin for. */
import { LibraryObject } from "../machine/memory.ts";
import { pythonTypeName } from "./arguments.ts";
import { BaseExceptionGroup, ExceptionGroup } from "./exception-groups.ts";
import { EXCEPTIONS, TypeError, ValueError } from "./exceptions.ts";
import { repr, str } from "./format.ts";

/** Python's `range`: whole numbers from `start` up to, not including, `stop`. */
class Range extends LibraryObject {
  readonly start: number;
  readonly stop: number;
  readonly step: number;

  constructor(start: number, stop: number, step: number) {
    super();
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  get length(): number {
    return Math.max(0, Math.ceil((this.stop - this.start) / this.step));
  }

  *[Symbol.iterator](): Generator<number> {
    for (let i = 0; i < this.length; i++) yield this.start + i * this.step;
  }

  override toString(): string {
    const step = this.step === 1 ? "" : `, ${this.step}`;
    return `range(${this.start}, ${this.stop}${step})`;
  }
}

function range(...given: unknown[]): Range {
  if (given.length === 0 || given.length > 3) {
    throw new TypeError(`range expected 1 to 3 arguments, got ${given.length}`);
  }
  const numbers = given.map((value) => {
    if (typeof value === "number" && Number.isInteger(value)) return value;
    throw new TypeError(`'${pythonTypeName(value)}' object cannot be interpreted as an integer`);
  });
  const [start, stop, step] =
    numbers.length === 1 ? [0, numbers[0]!, 1] : [numbers[0]!, numbers[1]!, numbers[2] ?? 1];
  if (step === 0) throw new ValueError("range() arg 3 must not be zero");
  return new Range(start, stop, step);
}

export function createBuiltins(): Record<string, unknown> {
  return {
    ...EXCEPTIONS,
    BaseExceptionGroup,
    ExceptionGroup,
    range,
    repr: (value: unknown) => repr(value),
    str: (value: unknown) => str(value),
  };
}

/**
 * Runs a piece of a program twice, by the engine alone and on the simulated machine, for a test to compare. Each piece may use
 * `print`, `log(…)`, which prints and gives its last argument, and `attempt(f)`, which prints what `f` gives or throws.
 */
import { expect } from "vitest";
import { strWith } from "../../../src/simulator/stdlib/format.ts";
import type { RunSettings } from "../../../src/simulator/settings.ts";
import { runSource } from "../../support/run-source.ts";

const PRELUDE = `
const log = (...values) => { print(...values); return values[values.length - 1]; };
const attempt = (action) => {
  try { print("gives", action()); } catch (error) { print(error.name + ": " + error.message); }
};
`;

/** What the engine's own built-ins print. */
export function printedByV8(piece: string): string[] {
  const lines: string[] = [];
  const show = (value: unknown): string =>
    strWith(value, (object, toString) =>
      String(Reflect.apply(toString as () => unknown, object, []) as string),
    );
  const print = (...values: unknown[]): void => void lines.push(...values.map(show).join(" ").split("\n"));
  const assert = (): void => undefined;
  // A function of text, in a test, is how the engine runs what the machine runs otherwise.
  new Function("print", "assert", `"use strict";${PRELUDE}${piece}`)(print, assert);
  return lines;
}

/** The same on the machine, with what went wrong in the run as its last line. */
export function printedByUs(piece: string, settings: Partial<RunSettings> = {}): string[] {
  const { status, output, error, diagnostics } = runSource(PRELUDE + piece, settings);
  if (status === "finished") return [...output];
  return [...output, `${status}: ${error?.message ?? diagnostics.map(({ message }) => message).join()}`];
}

/** Expects both to print the same, whether a switch may land at the calls only or anywhere. */
export function expectSame(piece: string): void {
  const expected = printedByV8(piece);
  expect(printedByUs(piece)).toEqual(expected);
  expect(printedByUs(piece, { interpreter: "cpython-3.14t" })).toEqual(expected);
}

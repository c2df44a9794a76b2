import { stripTypeScriptTypes } from "node:module";
import { expect } from "vitest";
import { describeThrown, drive } from "./drive.ts";

/** What plain JavaScript makes of a program: its output, and the name of what it threw at the end. */
export function runPlain(source: string): { output: readonly string[]; error: string | null } {
  const output: string[] = [];
  const print = (...values: unknown[]): void => void output.push(values.map(String).join(" "));
  const assert = (condition: unknown): void => {
    if (!condition) throw new Error("AssertionError");
  };
  const code = `"use strict";\n${stripTypeScriptTypes(source)}`;
  try {
    new Function("print", "assert", "console", code)(print, assert, { log: print });
    return { output, error: null };
  } catch (thrown) {
    return { output, error: describeThrown(thrown) };
  }
}

/**
 * Expects that the compiled program prints and throws what the program itself does as plain JavaScript, both where it
 * runs through and where it is interrupted at every step.
 */
export function expectSame(source: string): void {
  const plain = runPlain(source);
  for (const suspends of [false, true]) {
    const { output, error } = drive(source, suspends);
    expect({ output, error: nameOf(error) }, suspends ? "interrupted at every step" : "run through").toEqual({
      output: plain.output,
      error: nameOf(plain.error),
    });
  }
  expect(plain.output.length, "a program that prints nothing compares nothing").toBeGreaterThan(0);
}

function nameOf(error: string | null): string | null {
  return error?.replace(/^(TypeError|ReferenceError): .*/s, "$1") ?? null;
}

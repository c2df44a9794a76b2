import { Script } from "node:vm";
import { expect } from "vitest";
import { compile, type Compilation, type ModuleNames } from "../../../src/simulator/compiler/compile.ts";
import { REFUSALS } from "../../../src/simulator/compiler/refusals.ts";
import { DIAGNOSTIC_CODES } from "../../../src/simulator/diagnostic-codes.ts";

const CODES = new Set([...REFUSALS.map(({ code }) => code), ...Object.keys(DIAGNOSTIC_CODES)]);

/**
 * Expects that `compile` gives either a program that is JavaScript or reasons, each at a place in the text, and that it does not
 * fail itself. Gives whether there is a program.
 */
export function expectAnswer(source: string, modules: ModuleNames): boolean {
  const text = JSON.stringify(source);
  const compiled = compileOrFail(source, modules, text);
  if (compiled.program !== null) {
    const { code } = compiled.program;
    expect(() => new Script(code), text).not.toThrow();
    expect(compiled.diagnostics, text).toEqual([]);
    return true;
  }
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/);
  expect(compiled.diagnostics.length, text).toBeGreaterThan(0);
  for (const { code, name, line, column, length, message } of compiled.diagnostics) {
    const problem = `${line}:${column} ${message}, of ${text}`;
    expect(name, problem).toMatch(/^(?:SyntaxError|Refused)$/);
    expect(CODES.has(code), `${code}, ${problem}`).toBe(true);
    expect(message.trim(), problem).not.toBe("");
    expect(line, problem).toBeGreaterThanOrEqual(1);
    expect(line, problem).toBeLessThanOrEqual(lines.length);
    expect(column, problem).toBeGreaterThanOrEqual(1);
    expect(column, problem).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
    expect(length, problem).toBeGreaterThanOrEqual(1);
  }
  return false;
}

function compileOrFail(source: string, modules: ModuleNames, text: string): Compilation {
  try {
    return compile(source, modules);
  } catch (error) {
    throw new Error(`compile threw for ${text}`, { cause: error });
  }
}

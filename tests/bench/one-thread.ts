/**
 * How much longer a program of one thread takes on the machine than as plain JavaScript in the same V8. Both begin with the text:
 * what V8 needs to compile it is part of the time, and for the machine what our compiler needs, too.
 */
import { stripTypeScriptTypes } from "node:module";
import { evaluate } from "../../src/course/evaluate.ts";
import { runProgram } from "../../src/simulator/index.ts";
import type { RunResult } from "../../src/simulator/run-result.ts";
import { DEFAULT_SETTINGS, type InterpreterName } from "../../src/simulator/settings.ts";
import { medianTime } from "./measure.ts";
import { PROGRAMS, type BenchmarkProgram } from "./programs.ts";
import { milliseconds, type Section } from "./table.ts";

const ON: readonly InterpreterName[] = ["cpython-3.14", "cpython-3.14t"];

/** Times every program plain and on the machine. Throws where the two do not print the same. */
export function measureOneThread(): Section {
  return {
    title: "One thread, against plain V8",
    columns: ["plain", ...ON.flatMap((interpreter) => [interpreter, "ratio"])],
    rows: PROGRAMS.map(measureProgram),
  };
}

function measureProgram({ what, source }: BenchmarkProgram): string[] {
  const expected = runPlain(source);
  const refused = runOurs(source, ON[0]!).error;
  if (refused !== null) return [what, `not run: ${refused.name}: ${refused.message}`];
  const plain = medianTime(() => void runPlain(source));
  const cells = ON.flatMap((interpreter) => {
    const found = runOurs(source, interpreter).output.join("\n");
    if (found !== expected)
      throw new Error(`${what}: expected ${expected}, found ${found}, on ${interpreter}`);
    const ours = medianTime(() => void runOurs(source, interpreter));
    return [milliseconds(ours), `${(ours / plain).toFixed(1)} ×`];
  });
  return [what, milliseconds(plain), ...cells];
}

/** Runs a program as a strict function of its own, and gives what it printed. */
function runPlain(source: string): string {
  const lines: string[] = [];
  const program = new Function("print", `"use strict";\n${stripTypeScriptTypes(source)}`);
  program((value: unknown) => lines.push(String(value)));
  return lines.join("\n");
}

function runOurs(source: string, interpreter: InterpreterName): RunResult {
  const settings = { ...DEFAULT_SETTINGS, interpreter };
  return runProgram(source, settings, { evaluate, limits: { steps: Infinity } });
}

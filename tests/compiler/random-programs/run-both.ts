/** Runs a program as plain JavaScript and on the simulated machine. */
import { Script } from "node:vm";
import { transformSync } from "esbuild";
import { evaluate } from "../../../src/course/evaluate.ts";
import { runProgram } from "../../../src/simulator/index.ts";
import { DEFAULT_SETTINGS } from "../../../src/simulator/settings.ts";
import { str } from "../../../src/simulator/stdlib/format.ts";

export interface Outcome {
  readonly output: readonly string[];
  /** `finished`, or the name of the error that ended the program; `Error` where something else was thrown. */
  readonly ending: string;
}

/** Milliseconds that a program may take as plain JavaScript, which is far more than any of them needs. */
const TIMEOUT = 2_000;

/** Steps of a program and of the thread beside it; the largest programs take a tenth of it. */
const STEPS = 2_000_000;

/** Another thread, on a core of its own: in about every second event of the program the machine goes to it and back. */
const OTHER_THREAD =
  'import { Thread as Other } from "threading"; import { sleep as rest } from "time"; import { compute as spend } from "machine"; ' +
  "new Other({ daemon: true, target: () => { for (;;) spend(5e-7); } }).start(); rest(1e-5);\n";

/** The ways in which the machine can run a program, which must make no difference. */
const WAYS = [
  // At full speed: compiled code asks the machine for little.
  { interpreter: "cpython-3.14", keep: { events: 0, accesses: 0 }, before: "" },
  // With every access recorded: it asks for each.
  { interpreter: "cpython-3.9", keep: { events: 1_000_000, accesses: 1_000_000 }, before: "" },
  // Interrupted by somebody else all the time.
  { interpreter: "cpython-3.14t", keep: { events: 0, accesses: 0 }, before: OTHER_THREAD },
] as const;

/** What plain JavaScript makes of a program, in strict mode, within `timeout` milliseconds. */
export function runAsJavaScript(source: string, timeout = TIMEOUT): Outcome {
  const output: string[] = [];
  const code = `(function (print) { "use strict"; ${withoutUsing(source)}\n})($$print)`;
  Reflect.set(globalThis, "$$print", function print(...values: unknown[]): void {
    output.push(...values.map(str).join(" ").split("\n"));
  });
  try {
    new Script(code, { filename: "plain.js" }).runInThisContext({ timeout });
    return { output, ending: "finished" };
  } catch (thrown) {
    return { output, ending: thrown instanceof Error ? thrown.name : "Error" };
  } finally {
    Reflect.deleteProperty(globalThis, "$$print");
  }
}

/** `using` is newer than the engine that tests run on: esbuild writes it out with try and finally. */
function withoutUsing(source: string): string {
  if (!/\busing \w+ (?:=|of)/.test(source)) return source;
  try {
    return transformSync(source, {
      target: "node22",
      supported: { using: false },
      keepNames: true,
      logLevel: "silent",
    }).code;
  } catch {
    // What is no program for esbuild is none for the engine, which says so in its own way.
    return source;
  }
}

/**
 * What the machine makes of a program; the seed decides on the way of running it. The ending is a sentence where the
 * program was refused or stopped, or where the machine failed.
 */
export function runOnMachine(source: string, seed: number): Outcome {
  const { interpreter, keep, before } = WAYS[seed % WAYS.length]!;
  try {
    const settings = { ...DEFAULT_SETTINGS, interpreter };
    const { status, output, error } = runProgram(before + source, settings, {
      evaluate,
      limits: { steps: STEPS },
      keep,
    });
    if (status === "finished" || status === "error") return { output, ending: error?.name ?? "finished" };
    return { output, ending: `${status}: ${error?.message}` };
  } catch (failure) {
    return { output: [], ending: `runProgram threw ${String(failure)}` };
  }
}

/** Whether the machine does with a program what plain JavaScript does. */
export function isSame(plain: Outcome, ours: Outcome): boolean {
  return (
    plain.ending === ours.ending &&
    plain.output.length === ours.output.length &&
    plain.output.every((line, index) => line === ours.output[index])
  );
}

/** Prints how fast programs run and compile. Figures, not assertions: they depend on the computer and on what else it does. */
import { readFileSync } from "node:fs";
import { compile } from "../../src/simulator/compiler/compile.ts";
import { evaluate } from "../../src/course/evaluate.ts";
import { recordRun, runProgram } from "../../src/simulator/index.ts";
import { DEFAULT_SETTINGS, INTERPRETERS } from "../../src/simulator/settings.ts";

const REPETITIONS = 5;

/** The fastest of some repetitions, in milliseconds. */
function fastest(action: () => void): number {
  let best = Infinity;
  for (let i = 0; i < REPETITIONS; i++) {
    const began = performance.now();
    action();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

function report(what: string, milliseconds: number, note: string): void {
  console.log(`${what.padEnd(58)} ${milliseconds.toFixed(1).padStart(8)} ms   ${note}`);
}

const counter = readFileSync("content/lessons/threads-share-everything/counter.ts", "utf8");
const locked = counter
  .replace("counter += 1;", "using _ = lock.hold(); counter += 1;")
  .replace("let counter", 'import { Lock } from "threading"; const lock = new Lock(); let counter');

for (const interpreter of INTERPRETERS) {
  const settings = { ...DEFAULT_SETTINGS, interpreter };
  for (const [what, source] of [
    ["2 × 200,000 increments", counter],
    ["the same, each with a lock", locked],
  ] as const) {
    let events = 0;
    const time = fastest(() => (events = runProgram(source, settings, { evaluate }).events));
    report(`${interpreter}: ${what}`, time, `${(events / time / 1000).toFixed(1)} M events/s`);
  }
  report(
    `${interpreter}: 2 × 200,000 increments, recorded`,
    fastest(() => void recordRun(counter, settings, { evaluate })),
    "",
  );
}

for (const lines of [50, 500, 5000]) {
  const functions = Array.from(
    { length: lines / 5 },
    (_, i) => `let a${i} = ${i};\nfunction f${i}(x: number) {\n  a${i} += x * 2;\n  return a${i};\n}`,
  );
  const time = fastest(() => void compile(functions.join("\n"), {}));
  report(`compiler: ${lines} lines`, time, `${((time / lines) * 100).toFixed(2)} ms per 100 lines`);
}

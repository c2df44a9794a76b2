/** How long the compiler takes, for the text of many programs one after the other: see `realistic-program.ts`. */
import { compile } from "../../src/simulator/compiler/compile.ts";
import { medianTime, timeOf } from "./measure.ts";
import { realisticProgram, type RealisticProgram } from "./realistic-program.ts";
import { milliseconds, type Section } from "./table.ts";

const LINES = [50, 500, 5_000];
const WARM_UP = 30;

/** Times programs of several lengths. To be called first: the first compilation of a process is one of its rows. */
export function measureCompileTime(): Section {
  const programs = LINES.map(realisticProgram);
  const first = timeOf(() => compileWell(programs[0]!));
  for (let i = 0; i < WARM_UP; i++) compileWell(programs[1]!);
  return {
    title: "Compiling",
    columns: ["lines", "time", "per 100 lines"],
    rows: [
      row("the first text of a process", programs[0]!, first),
      ...programs.map((program, i) =>
        row(
          `${LINES[i]!.toLocaleString("en")} lines and a few`,
          program,
          medianTime(() => compileWell(program)),
        ),
      ),
    ],
  };
}

function row(what: string, { lines }: RealisticProgram, time: number): string[] {
  return [what, String(lines), milliseconds(time), milliseconds((time / lines) * 100)];
}

function compileWell({ source, modules }: RealisticProgram): void {
  const { program, diagnostics } = compile(source, modules);
  if (program === null) throw new Error(`expected a program, found ${JSON.stringify(diagnostics[0])}`);
}

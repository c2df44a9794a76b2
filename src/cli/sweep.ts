/** `sim sweep`: the same program on several interpreters and numbers of cores. */
import { evaluate } from "../course/evaluate.ts";
import { runProgram } from "../simulator/index.ts";
import type { RunResult } from "../simulator/run-result.ts";
import type { InterpreterName } from "../simulator/settings.ts";
import { readProgram, type Arguments, type OptionName } from "./arguments.ts";
import { showProblem } from "./show-problem.ts";
import { sweepTable, type Cell } from "./sweep-table.ts";

const DEFAULT_CORES = [1, 2, 4, 8];
const DEFAULT_INTERPRETERS: readonly InterpreterName[] = ["cpython-3.14", "cpython-3.14t"];

export const SWEEP_TAKES: readonly OptionName[] = [
  "--cores",
  "--interpreters",
  "--seed",
  "--switch-interval",
  "--limit",
  "--json",
];

export const SWEEP_HELP = `Usage: npm run -s sim -- sweep FILE [options]

Runs one program on each of the interpreters, with each of the numbers of cores. A cell gives the modelled time that the
run takes, and its speed-up: how many times as fast it is as the first cell, which is the first interpreter named on the
first number of cores named. A run that does not finish has no speed-up; its cell says what became of it.

  --cores N,N,…               numbers of simulated cores (default ${DEFAULT_CORES.join(",")})
  --interpreters NAME,NAME,…  (default ${DEFAULT_INTERPRETERS.join(",")})
  --seed N, --switch-interval SECONDS, --limit STEPS
                              as for sim run, the same for every cell
  --json                      one line of JSON: {file, seed, switchInterval, status: "finished" | "refused", error, diagnostics,
                              speedUpAgainst: {interpreter, cores}, cells: [{interpreter, cores, status, virtualSeconds,
                              cpuSeconds, utilisation, speedUp: number | null}]}`;

export function sweep(given: Arguments): number {
  const { limits, json, settingsOfAll } = given;
  const file = given.theFile("sweep");
  const interpreters = given.interpreters("--interpreters", DEFAULT_INTERPRETERS);
  const coreCounts = given.coreCounts(DEFAULT_CORES);
  const source = readProgram(file);
  const cells: Cell[] = [];
  let refusal: RunResult | null = null;
  for (const interpreter of interpreters) {
    for (const cores of coreCounts) {
      if (refusal !== null) break;
      const result = runProgram(source, { ...settingsOfAll, interpreter, cores }, { evaluate, limits });
      if (result.status === "refused") refusal = result;
      else cells.push(toCell(result, cells[0] ?? result));
    }
  }
  const diagnostics = refusal?.diagnostics ?? [];
  if (json) {
    const speedUpAgainst = { interpreter: interpreters[0], cores: coreCounts[0] };
    const status = refusal === null ? "finished" : "refused";
    const error = refusal?.error ?? null;
    console.log(
      JSON.stringify({ file, ...settingsOfAll, status, error, diagnostics, speedUpAgainst, cells }),
    );
  } else if (refusal !== null) {
    for (const problem of diagnostics) console.error(showProblem(file, source, problem));
  } else {
    console.log(sweepTable(cells, interpreters, coreCounts));
  }
  return 0;
}

function toCell(result: RunResult, first: Pick<RunResult, "status" | "virtualSeconds">): Cell {
  const { interpreter, cores, status, virtualSeconds, cpuSeconds, utilisation } = result;
  const isComparable = first.status === "finished" && status === "finished" && virtualSeconds > 0;
  const speedUp = isComparable ? Math.round((first.virtualSeconds / virtualSeconds) * 1e6) / 1e6 : null;
  return { interpreter, cores, status, virtualSeconds, cpuSeconds, utilisation, speedUp };
}

/** A sweep as a table: a line for each interpreter, a column for each number of cores. */
import type { RunResult } from "../simulator/run-result.ts";
import type { InterpreterName } from "../simulator/settings.ts";

/** What became of the program on one machine. */
export interface Cell extends Pick<
  RunResult,
  "interpreter" | "cores" | "status" | "virtualSeconds" | "cpuSeconds" | "utilisation"
> {
  /** How many times as fast as the first cell; null where one of the two has not finished, or took no time. */
  readonly speedUp: number | null;
}

const UNITS = [
  { name: "s", seconds: 1 },
  { name: "ms", seconds: 1e-3 },
  { name: "µs", seconds: 1e-6 },
];

/** The cells, interpreter by interpreter, as a table with what the speed-ups are against below it. */
export function sweepTable(
  cells: readonly Cell[],
  interpreters: readonly InterpreterName[],
  coreCounts: readonly number[],
): string {
  const unit = unitFor(cells);
  const rows = [
    ["", ...coreCounts.map(sayCores)],
    ...interpreters.map((interpreter, row) => [
      interpreter,
      ...coreCounts.map((_, column) => sayCell(cells[row * coreCounts.length + column]!, unit)),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((text, column) => (column === 0 ? text.padEnd(widths[0]!) : text.padStart(widths[column]!)))
      .join("   ")
      .trimEnd(),
  );
  const against = `Speed-up against ${interpreters[0]} on ${sayCores(coreCounts[0]!)}.`;
  return [...lines, "", against].join("\n");
}

/** The unit in which the shortest run that took any time has a digit before the point. */
function unitFor(cells: readonly Cell[]): (typeof UNITS)[number] {
  const times = cells.map(({ virtualSeconds }) => virtualSeconds).filter((time) => time > 0);
  return UNITS.find(({ seconds }) => Math.min(...times) >= seconds) ?? UNITS.at(-1)!;
}

function sayCores(cores: number): string {
  return `${cores} ${cores === 1 ? "core" : "cores"}`;
}

function sayCell({ status, virtualSeconds, speedUp }: Cell, unit: (typeof UNITS)[number]): string {
  const time = `${(virtualSeconds / unit.seconds).toFixed(3)} ${unit.name}`;
  if (speedUp !== null) return `${time}  ×${speedUp.toFixed(2).padStart(5)}`;
  return status === "finished" ? time : status;
}

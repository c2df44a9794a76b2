/**
 * Prints what the model makes of what was measured on CPython: `npm run calibrate`, or only the sections that are named
 * behind it, `npm run calibrate -- a f gilectomy`.
 */
import { formatTable } from "../bench/table.ts";
import { compareGilectomy, PUBLISHED } from "./gilectomy.ts";
import { ROWS } from "./rows.ts";
import { compareRow, isClose, type Finding } from "./row.ts";

const asked = process.argv.slice(2);
const GILECTOMY = "gilectomy";
const sections = [...new Set(ROWS.map(({ section }) => section)), GILECTOMY];
const unknown = asked.find((section) => !sections.includes(section));
if (unknown !== undefined) {
  console.error(`expected sections of the table (${sections.join(", ")}), found "${unknown}"`);
  process.exit(2);
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function cellsOf({ row, modelled, ratio, reason, isWithin }: Finding): string[] {
  const { what, interpreter, measuredOn, unit, measured } = row;
  return [
    `${row.section}  ${what}`,
    interpreter + (measuredOn === undefined ? "" : ` (${measuredOn})`),
    `${figure(measured)} ${unit}`,
    modelled === null ? "not yet" : `${figure(modelled)} ${unit}`,
    ratio === null ? "" : ratio.toFixed(2),
    isWithin ? "" : "OUT",
    ratio !== null && !isClose(ratio) ? (reason?.reason ?? "") : "",
  ];
}

function printRows(): void {
  const findings = ROWS.filter(({ section }) => asked.length === 0 || asked.includes(section)).map(
    compareRow,
  );
  const title = "Modelled against measured, two cores";
  const columns = ["interpreter", "measured", "modelled", "ratio", "", "reason"];
  console.log(formatTable([{ title, columns, rows: findings.map(cellsOf) }]));
  const close = findings.filter(({ ratio }) => ratio !== null && isClose(ratio)).length;
  const absent = findings.filter(({ ratio }) => ratio === null).length;
  const out = findings.filter(({ isWithin }) => !isWithin).length;
  const excused = findings.length - close - absent - out;
  console.log(
    `\n${findings.length} rows: ${close} within 15 %, ${excused} with a reason, ${absent} not yet, ${out} out`,
  );
  if (out > 0) process.exitCode = 1;
}

function printGilectomy(): void {
  const times = ({ wall, cpu }: { wall: number; cpu: number }): string[] => [
    `${figure(wall)} ×`,
    `${figure(cpu)} ×`,
  ];
  const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((threads) => {
    const { gil, times: found } = compareGilectomy(threads);
    const seconds = [gil.wall, gil.cpu].map((time) => `${figure(time * 1e3)} ms`);
    return [String(threads), ...seconds, ...Object.values(found).flatMap(times)];
  });
  const published = Object.values(PUBLISHED).flatMap(times);
  const columns = ["GIL", "CPU time", "atomic", "CPU time", "buffered", "CPU time"];
  const title = "fib in n threads, eight cores";
  console.log(
    formatTable([{ title, columns, rows: [...rows, ["published, 7 threads", "", "", ...published]] }]),
  );
  for (const [name, { source }] of Object.entries(PUBLISHED)) console.log(`${name}: ${source}`);
}

if (asked.length === 0 || asked.some((section) => section !== GILECTOMY)) printRows();
if (asked.length === 0 || asked.includes(GILECTOMY)) printGilectomy();

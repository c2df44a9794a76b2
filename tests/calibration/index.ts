/**
 * Prints what the model makes of what was measured on CPython: `npm run calibrate`, or only the sections that are named
 * behind it, `npm run calibrate -- a f`.
 */
import { formatTable } from "../bench/table.ts";
import { ROWS } from "./rows.ts";
import { compareRow, type Finding } from "./row.ts";

const asked = process.argv.slice(2);
const sections = [...new Set(ROWS.map(({ section }) => section))];
const unknown = asked.find((section) => !sections.includes(section));
if (unknown !== undefined) {
  console.error(`expected sections of the table (${sections.join(", ")}), found "${unknown}"`);
  process.exit(2);
}

function figure(value: number): string {
  return value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
}

function cellsOf({ row, modelled, ratio, isWithin }: Finding): string[] {
  const { what, interpreter, measuredOn, unit, measured, apart } = row;
  return [
    `${row.section}  ${what}`,
    interpreter + (measuredOn === undefined ? "" : ` (${measuredOn})`),
    `${figure(measured)} ${unit}`,
    modelled === null ? "not yet" : `${figure(modelled)} ${unit}`,
    ratio === null ? "" : ratio.toFixed(2),
    isWithin ? "" : "OUT",
    apart?.reason ?? "",
  ];
}

const shown = ROWS.filter(({ section }) => asked.length === 0 || asked.includes(section));
const findings = shown.map(compareRow);
console.log(
  formatTable([
    {
      title: "Modelled against measured, two cores",
      columns: ["interpreter", "measured", "modelled", "ratio", "", "reason"],
      rows: findings.map(cellsOf),
    },
  ]),
);
const close = findings.filter(({ ratio }) => ratio !== null && Math.abs(ratio - 1) <= 0.15).length;
const absent = findings.filter(({ ratio }) => ratio === null).length;
const out = findings.filter(({ isWithin }) => !isWithin).length;
console.log(
  `${findings.length} rows: ${close} within 15 %, ${findings.length - close - absent - out} with a reason, ${absent} not yet, ${out} out`,
);
if (out > 0) process.exitCode = 1;

/** The table of `npm run calibrate`, row by row: modelled against what was measured on CPython. */
import { describe, expect, test } from "vitest";
import { REASONS } from "./reasons.ts";
import { compareRow, isClose, type Finding } from "./row.ts";
import { ROWS } from "./rows.ts";

const SECTIONS = [...new Set(ROWS.map(({ section }) => section))];
const found: Finding[] = [];

describe.each(SECTIONS)("section %s", (section) => {
  const rows = ROWS.filter((row) => row.section === section).map(
    (row) => [row.what, row.interpreter, row] as const,
  );

  test.each(rows)("%s, %s", { timeout: 300_000 }, (_what, _interpreter, row) => {
    const finding = compareRow(row);
    found.push(finding);
    const { modelled, reason } = finding;
    const allowed = reason === undefined ? "15 %" : `a factor of ${reason.factor} (${reason.reason})`;
    const words = `modelled ${modelled} ${row.unit}, measured ${row.measured}: expected them within ${allowed}`;
    expect(finding.isWithin, words).toBe(true);
  });
});

test("every program can be run, and every reason is one for some row", () => {
  expect(found.filter(({ ratio }) => ratio === null).map(({ row }) => row.what)).toEqual([]);
  const needed = new Set(found.flatMap(({ ratio, reason }) => (reason && !isClose(ratio!) ? [reason] : [])));
  expect(
    REASONS.filter((reason) => !needed.has(reason)).map(({ section, what }) => `${section} ${what.source}`),
  ).toEqual([]);
});

/** The CPU meter of twelve cores: the famous 8.3 %. */
import { expect, test } from "vitest";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { runSource } from "../support/run-source.ts";

/** What share of twelve cores is in use while `threads` threads compute for `seconds` each. */
function load(threads: number, seconds: number, interpreter: InterpreterName): number {
  const source = `
    import { compute } from "machine";
    import { Thread } from "threading";
    const threads = Array.from({ length: ${threads} }, () => new Thread({ target: compute, args: [${seconds}] }));
    for (const t of threads) t.start();
    for (const t of threads) t.join();`;
  const { status, utilisation } = runSource(source, { interpreter, cores: 12 });
  expect(status).toBe("finished");
  expect(utilisation).toHaveLength(12);
  return utilisation.reduce((sum, share) => sum + share) / 12;
}

const GILS = ["cpython-3.14", "cpython-3.9"] as const;

test.each([...GILS, "cpython-2.7", "cpython-3.14t"] as const)(
  "one busy thread on %s: 8.3 %",
  (interpreter) => {
    expect(load(1, 1, interpreter)).toBeCloseTo(1 / 12, 3);
  },
);

test.each(GILS)("twelve busy threads on %s: still 8.3 %", (interpreter) => {
  expect(load(12, 0.2, interpreter)).toBeCloseTo(1 / 12, 3);
});

test("twelve busy threads under the old GIL: more than 8.3 %, and no more done", () => {
  expect(load(12, 0.01, "cpython-2.7")).toBeGreaterThan(1.05 / 12);
  expect(load(12, 0.01, "cpython-2.7")).toBeLessThan(4 / 12);
});

test.each(["cpython-3.14t", "gilectomy-atomic", "gilectomy-buffered"] as const)(
  "twelve busy threads on %s: above 95 %",
  (interpreter) => {
    expect(load(12, 1, interpreter)).toBeGreaterThan(0.95);
  },
);

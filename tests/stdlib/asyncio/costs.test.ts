/** What asyncio costs in the model, against what was measured on CPython 3.14 (cpython-measurements, table f), in microseconds. */
import { expect, test } from "vitest";
import { printed } from "../../support/run-source.ts";

const TIMES = 1000;

/** Microseconds of one pass of `body`, less those of an empty loop. */
function cost(setup: string, body: string): number {
  const source = `import asyncio from "asyncio";
    import time from "time";
    async function nothing() {}
    async function main() {
      ${setup}
      const begin = time.perfCounter();
      for (let i = 0; i < ${TIMES}; i++) {}
      const middle = time.perfCounter();
      for (let i = 0; i < ${TIMES}; i++) { ${body} }
      print((time.perfCounter() - middle - (middle - begin)) * 1e6 / ${TIMES});
    }
    asyncio.run(main());`;
  return Number(printed(source)[0]);
}

test.each([
  ["await a coroutine", "", "await nothing();", 0.07],
  ["create_task and await", "", "await asyncio.createTask(nothing());", 4.18],
  ["an eager task", "", "await asyncio.createTask(nothing(), { eagerStart: true });", 0.95],
  ["a turn of sleep(0)", "", "await asyncio.sleep(0);", 1.83],
])("%s", (_name, setup, body, measured) => {
  const modelled = cost(setup, body);
  expect(modelled / measured, `modelled ${modelled.toFixed(3)} µs, measured ${measured}`).toBeGreaterThan(
    0.85,
  );
  expect(modelled / measured, `modelled ${modelled.toFixed(3)} µs, measured ${measured}`).toBeLessThan(1.15);
});

/**
 * How long things take with interpreters, against the project's measurements of CPython 3.14.7 (`interp` in its tables of
 * scaling, start-up costs and queues), on two cores.
 */
import { describe, expect, test } from "vitest";
import { printed } from "../../support/run-source.ts";

const IMPORTS = `
  import { InterpreterPoolExecutor } from "concurrent.futures";
  import { create, createQueue } from "concurrent.interpreters";
  import { Thread } from "threading";
  import { compute } from "machine";
  import { perfCounter, sleep } from "time";
  function job(seconds: number) { compute(seconds); }
`;

/** The milliseconds that a program's only line says. */
function milliseconds(body: string, settings: Parameters<typeof printed>[1] = {}): number {
  const source = `${IMPORTS} if (import.meta.main) { ${body} }`;
  return Number(printed(source, { cores: 2, ...settings })[0]) * 1000;
}

function expectWithin(actual: number, measured: number, share: number): void {
  expect(actual / measured).toBeGreaterThan(1 - share);
  expect(actual / measured).toBeLessThan(1 + share);
}

describe("n jobs in a pool of n interpreters", () => {
  const MEASURED: readonly (readonly ["cpython-3.14" | "cpython-3.14t", number, number, number])[] = [
    ["cpython-3.14", 1, 16.5, 76],
    ["cpython-3.14", 2, 18, 83],
    ["cpython-3.14", 4, 17.3, 168],
    ["cpython-3.14", 8, 18.4, 342],
    ["cpython-3.14t", 1, 17, 104],
    ["cpython-3.14t", 2, 18, 121],
    ["cpython-3.14t", 4, 18.8, 334],
    ["cpython-3.14t", 8, 17.1, 815],
  ];
  test.each(MEASURED)("%s: %d jobs of %d ms take %d ms", (interpreter, n, each, measured) => {
    const body = `
      const t = perfCounter();
      { using pool = new InterpreterPoolExecutor(${n}); for (let k = 0; k < ${n}; k++) pool.submit(job, ${each / 1000}); }
      print(perfCounter() - t);`;
    expectWithin(milliseconds(body, { interpreter }), measured, 0.15);
  });
});

test("making one and ending it takes 11.6 ms, a call 0.13, a text 0.14", () => {
  expectWithin(
    milliseconds("const t = perfCounter(); create().close(); print(perfCounter() - t);"),
    11.6,
    0.1,
  );
  const repeated = (what: string): string =>
    `const i = create(), t = perfCounter(); for (let k = 0; k < 20; k++) ${what}; print((perfCounter() - t) / 20);`;
  expectWithin(milliseconds(repeated("i.call(() => 1)")), 0.129, 0.15);
  expectWithin(milliseconds(repeated("i.exec('0')")), 0.144, 0.15);
});

test("putting a number into a queue and getting it back takes 0.78 µs in one interpreter, 10 ms between two", () => {
  const body = `const q = createQueue(), t = perfCounter();
    for (let k = 0; k < 100; k++) { q.put(k); q.get(); }
    print((perfCounter() - t) / 100);`;
  expectWithin(milliseconds(body) * 1000, 0.9, 0.25);
  const roundTrip = `const a = createQueue(), b = createQueue();
    const thread = create().callInThread((a: any, b: any) => { for (let k = 0; k < 10; k++) b.put(a.get()); }, a, b);
    sleep(0.1);
    const t = perfCounter();
    for (let k = 0; k < 10; k++) { a.put(k); b.get(); }
    print((perfCounter() - t) / 10);
    thread.join();`;
  expectWithin(milliseconds(roundTrip), 10.2, 0.1);
});

test("a time to wait is cut to whole seconds, and over only when somebody looks", () => {
  const waited = (timeout: number): number =>
    milliseconds(`const q = createQueue(), t = perfCounter();
      try { q.get({ timeout: ${timeout} }); } catch { print(perfCounter() - t); }`);
  expect(waited(0.9)).toBeLessThan(0.01);
  expect(waited(1.9)).toBeGreaterThan(1000);
  expect(waited(1.9)).toBeLessThan(1011);
});

test("interpreters compute at the same time, the threads of one do not", () => {
  const inOne = milliseconds(`const t = perfCounter();
    const threads = [1, 2].map(() => new Thread(job, 0.1)); threads.forEach((each) => each.start()); threads.forEach((each) => each.join());
    print(perfCounter() - t);`);
  const inTwo = milliseconds(`const made = [create(), create()], t = perfCounter();
    const threads = made.map((i) => i.callInThread(job, 0.1)); threads.forEach((each) => each.join());
    print(perfCounter() - t);`);
  expectWithin(inOne, 200, 0.03);
  // Each imports the program first.
  expectWithin(inTwo, 112, 0.03);
});

test("a thread that has gone into another interpreter leaves its own to others", () => {
  const body = `const i = create(), t = perfCounter();
    const other = new Thread(job, 0.1);
    const visit = new Thread(() => i.call(job, 0.1));
    other.start(); visit.start(); other.join(); visit.join();
    print(perfCounter() - t);`;
  expectWithin(milliseconds(body), 115, 0.08);
});

/** When threads run, and for how long: against CPython's rules and its measured figures. */
import { describe, expect, test } from "vitest";
import { INTERPRETERS } from "../../src/simulator/settings.ts";
import { printed, runSource, traceSource } from "../support/run-source.ts";

const TWO_COMPUTE = `
  import { compute } from "machine";
  import { Thread } from "threading";
  const threads = [1, 2].map(() => new Thread({ target: compute, args: [0.1] }));
  threads.forEach((t) => t.start());
  threads.forEach((t) => t.join());
`;

describe("two threads that compute for 0.1 s each on two cores", () => {
  test.each(["cpython-3.14", "cpython-3.9"] as const)("take twice as long as one on %s", (interpreter) => {
    const result = runSource(TWO_COMPUTE, { interpreter });
    expect(result.virtualSeconds).toBeGreaterThan(0.2);
    expect(result.virtualSeconds).toBeLessThan(0.22);
    expect(result.utilisation.reduce((a, b) => a + b)).toBeLessThan(1.02);
  });

  test("run side by side with free threading", () => {
    const result = runSource(TWO_COMPUTE, { interpreter: "cpython-3.14t" });
    expect(result.virtualSeconds).toBeLessThan(0.102);
    expect(Math.min(...result.utilisation)).toBeGreaterThan(0.95);
  });

  test("share one core by the scheduler's ticks with free threading", () => {
    const result = runSource(TWO_COMPUTE, { interpreter: "cpython-3.14t", cores: 1 });
    expect(result.virtualSeconds).toBeGreaterThan(0.2);
    expect(result.switches).toBeGreaterThan(30);
  });

  test("hand the GIL over every 5.1 to 5.4 ms, as measured", () => {
    const takes = traceSource(TWO_COMPUTE).events.filter(({ kind }) => kind === "gil-acquire");
    const gaps = takes.slice(1).flatMap(({ thread, time }, i) => {
      const before = takes[i]!;
      // The first 40 ms are the main thread's, which starts the two and joins; the last hand-over is an ending.
      return before.time > 40e6 && time < 195e6 && thread > 0 ? [(time - before.time) / 1e6] : [];
    });
    expect(gaps.length).toBeGreaterThan(10);
    for (const gap of gaps) {
      expect(gap).toBeGreaterThan(5.05);
      expect(gap).toBeLessThan(5.4);
    }
  });

  test("hand it over more often with a shorter switch interval", () => {
    const switches = (switchInterval: number): number =>
      traceSource(TWO_COMPUTE, { switchInterval }).events.filter(({ kind }) => kind === "gil-acquire").length;
    expect(switches(0.001)).toBeGreaterThan(3 * switches(0.005));
  });
});

describe.each(INTERPRETERS)("on %s", (interpreter) => {
  test("sleeps of many threads overlap", () => {
    const source = `
      import { sleep } from "time";
      import { Thread } from "threading";
      const threads = Array.from({ length: 20 }, () => new Thread({ target: sleep, args: [0.05] }));
      for (const t of threads) t.start();
      for (const t of threads) t.join();`;
    const result = runSource(source, { interpreter });
    expect(result.virtualSeconds).toBeGreaterThan(0.05);
    expect(result.virtualSeconds).toBeLessThan(0.07);
  });

  test("code without the GIL runs on as many cores as there are", () => {
    const source = `
      import { native } from "machine";
      import { Thread } from "threading";
      const work = () => native(0.1, { releasesGil: true });
      const threads = [1, 2].map(() => new Thread(work));
      threads.forEach((t) => t.start());
      threads.forEach((t) => t.join());`;
    expect(runSource(source, { interpreter }).virtualSeconds).toBeLessThan(0.105);
  });

  test("a lock has one owner at a time, and every waiter gets it", () => {
    const source = `
      import { compute } from "machine";
      import { Lock, Thread } from "threading";
      const lock = new Lock();
      let inside = 0, most = 0, turns = 0;
      function work() {
        for (let i = 0; i < 20; i++) {
          using _ = lock.hold();
          inside += 1;
          most = Math.max(most, inside);
          compute(0.0007);
          inside -= 1;
          turns += 1;
        }
      }
      const threads = [1, 2, 3, 4].map(() => new Thread(work));
      threads.forEach((t) => t.start());
      threads.forEach((t) => t.join());
      print(most, turns);`;
    for (let seed = 1; seed <= 5; seed++) expect(printed(source, { interpreter, seed })).toEqual(["1 80"]);
  });

  test("virtual time is what the clocks say", () => {
    const source = `
      import { monotonic, perfCounter, sleep } from "time";
      const before = monotonic();
      sleep(2.5);
      const passed = monotonic() - before;
      print(passed >= 2.5 && passed < 2.51, typeof perfCounter());`;
    expect(printed(source, { interpreter })).toEqual(["true number"]);
  });
});

test("CPU time and waiting add up to each thread's life", () => {
  const { result } = traceSource(TWO_COMPUTE);
  const [main, first, second] = result.threads;
  expect(first!.cpuSeconds).toBeGreaterThan(0.1);
  expect(second!.cpuSeconds).toBeGreaterThan(0.1);
  expect(main!.cpuSeconds + main!.waitSeconds).toBeCloseTo(result.virtualSeconds, 3);
  expect(result.cpuSeconds).toBeCloseTo(
    result.threads.reduce((sum, thread) => sum + thread.cpuSeconds, 0),
    6,
  );
});

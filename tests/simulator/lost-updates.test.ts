/**
 * `counter += 1` from two threads, against what CPython was measured to do: 2 × 10⁶ increments lost 28.9 %
 * on 3.9 and nothing on 3.14; with a call between read and write 3.14 lost 20 to 40 %; the free-threaded build
 * lost 0.8 to 69.5 %, and 19.2 to 64.6 % with the call.
 */
import { describe, expect, test } from "vitest";
import type { InterpreterName } from "../../src/simulator/settings.ts";
import { printed } from "../support/run-source.ts";

function program(increment: string, times: number): string {
  return `
    import { Lock, Thread } from "threading";
    const lock = new Lock();
    let counter = 0;
    function plusOne(value: number) { return value + 1; }
    function guest() {
      for (let i = 0; i < ${times}; i++) {
        ${increment}
      }
    }
    const a = new Thread(guest), b = new Thread(guest);
    a.start(); b.start();
    a.join(); b.join();
    print(counter);
  `;
}

const PLAIN = "counter += 1;";
const WITH_CALL = "counter = plusOne(counter);";
const WITH_LOCK = "using _ = lock.hold(); counter += 1;";

function totals(increment: string, times: number, interpreter: InterpreterName, seeds: number): number[] {
  const source = program(increment, times);
  return Array.from({ length: seeds }, (_, i) => Number(printed(source, { interpreter, seed: i + 1 })[0]));
}

/** The share of updates lost, in percent, for each seed. */
function losses(increment: string, interpreter: InterpreterName, seeds: number): number[] {
  return totals(increment, 1_000_000, interpreter, seeds).map((total) => 100 - total / 20_000);
}

describe("200,000 increments in each of two threads on two cores", () => {
  test("lose nothing on 3.14, whatever the seed", () => {
    expect(new Set(totals(PLAIN, 200_000, "cpython-3.14", 30))).toEqual(new Set([400_000]));
  });

  test.each(["cpython-3.9", "cpython-3.14t"] as const)("lose some on %s for some seeds", (interpreter) => {
    expect(totals(PLAIN, 200_000, interpreter, 10).filter((total) => total < 400_000)).not.toEqual([]);
  });

  test("lose some on 3.14 for some seeds, where a function is called between read and write", () => {
    expect(totals(WITH_CALL, 200_000, "cpython-3.14", 10).filter((total) => total < 400_000)).not.toEqual([]);
  });

  test.each(["cpython-3.14", "cpython-3.9", "cpython-3.14t"] as const)(
    "lose nothing on %s with a lock",
    (interpreter) => {
      expect(new Set(totals(WITH_LOCK, 200_000, interpreter, 3))).toEqual(new Set([400_000]));
    },
  );
});

describe("1,000 increments in each of two threads", () => {
  test.each(["cpython-3.14", "cpython-3.9", "cpython-3.14t"] as const)(
    "lose nothing on %s: the first is done before the second has started",
    (interpreter) => {
      expect(new Set(totals(PLAIN, 1_000, interpreter, 20))).toEqual(new Set([2_000]));
    },
  );
});

describe("the share of 2 × 10⁶ increments that is lost", () => {
  test("on 3.9 is around the measured 29 %", () => {
    const lost = losses(PLAIN, "cpython-3.9", 7).sort((a, b) => a - b);
    expect(lost[3]).toBeGreaterThan(15);
    expect(lost[3]).toBeLessThan(45);
  });

  test("on 3.14 with a call is around the measured 20 to 40 %", () => {
    const lost = losses(WITH_CALL, "cpython-3.14", 7).sort((a, b) => a - b);
    expect(lost[3]).toBeGreaterThan(15);
    expect(lost[3]).toBeLessThan(45);
  });

  test("with free threading is within the measured 0.8 to 69.5 %", () => {
    for (const lost of losses(PLAIN, "cpython-3.14t", 3)) {
      expect(lost).toBeGreaterThan(0.8);
      expect(lost).toBeLessThan(69.5);
    }
  });

  test("with free threading and a call is within the measured 19.2 to 64.6 %", () => {
    for (const lost of losses(WITH_CALL, "cpython-3.14t", 3)) {
      expect(lost).toBeGreaterThan(19.2);
      expect(lost).toBeLessThan(64.6);
    }
  });
});

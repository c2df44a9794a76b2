import { describe, expect, test } from "vitest";
import type { Standstill } from "../../src/simulator/explorer/report.ts";
import {
  expectedAmong,
  linesAlike,
  othersStuck,
  sayEnd,
  sayOutcome,
} from "../../src/simulator/explorer/say-outcomes.ts";
import { outcome } from "../sandbox/views/make-findings.ts";

describe("the expected outcome", () => {
  const lost = outcome({ output: ["1"], minPreemptions: 1 });
  const stuck = outcome({ status: "deadlock", output: [] });

  test("is the one that finishes with the fewest interruptions, however many executions others have", () => {
    const right = outcome({ minPreemptions: 1, traces: 1 });
    expect(expectedAmong([{ ...lost, minPreemptions: 2, traces: 9 }, right, stuck])).toBe(right);
  });

  test("is none where several are as calm, where none finishes, or where there is no other", () => {
    expect(expectedAmong([lost, outcome({ minPreemptions: 1 })])).toBeNull();
    expect(expectedAmong([stuck, outcome({ status: "error" })])).toBeNull();
    expect(expectedAmong([lost])).toBeNull();
    expect(expectedAmong([])).toBeNull();
  });
});

describe("an outcome in a few words", () => {
  test("says how it ends and what it prints", () => {
    expect(sayEnd(outcome(), 0)).toBe("prints 2");
    expect(sayEnd(outcome({ output: [] }), 0)).toBe("nothing printed");
    expect(sayEnd(outcome({ status: "deadlock", output: [] }), 0)).toBe("deadlock");
    expect(sayEnd(outcome({ status: "livelock" }), 0)).toBe("livelock, prints 2");
    const error = { name: "ValueError", message: "hungry", line: 1, column: 1 };
    expect(sayEnd(outcome({ status: "error", error }), 0)).toBe("ValueError: hungry, prints 2");
    const quiet = { ...error, message: "" };
    expect(sayOutcome(outcome({ status: "error", error: quiet, output: [], minPreemptions: 1 }), 0)).toBe(
      "ValueError, with 1 forced interruption",
    );
  });

  test("shows of many lines those that tell it from others", () => {
    const beginning = ["a", "b", "c", "d"];
    const outcomes = ["yes", "no"].map((last) => outcome({ output: [...beginning, last] }));
    const alike = linesAlike(outcomes);
    expect(alike).toBe(4);
    expect(outcomes.map((one) => sayEnd(one, alike))).toEqual(["prints … yes", "prints … no"]);
    expect(sayEnd(outcome({ output: beginning }), 0)).toBe("prints a / b / c …");
    expect(sayEnd(outcome({ output: beginning }), 4)).toBe("prints … d");
    expect(sayEnd(outcome({ output: ["a", "b"] }), 2)).toBe("prints a / b");
  });
});

test("whoever stands still and is not named in the sentence is told of, short names too", () => {
  const stuck = (thread: string) => ({ thread, waitsFor: "left", holder: null, place: null });
  const of = (text: string, ...names: string[]): string[] => {
    const standstill: Standstill = { kind: "cycle", text, threads: names.map(stuck) };
    return othersStuck(standstill).map(({ thread }) => thread);
  };
  const text = "Ada waits for left, which Thread-10 holds.";
  expect(of(text, "Ada", "a", "Thread-1", "Thread-10", "main")).toEqual(["a", "Thread-1", "main"]);
});

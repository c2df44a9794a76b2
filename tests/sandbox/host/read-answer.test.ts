import { describe, expect, it } from "vitest";
import { readAnswer } from "../../../src/sandbox/host/messages.ts";
import type { Findings } from "../../../src/simulator/explorer/report.ts";
import { findingsOf, outcome } from "../views/make-findings.ts";

const place = { line: 7, column: 3 };

/** Findings with something in every field. */
const FULL = findingsOf(
  [
    outcome({
      status: "error",
      error: { name: "ValueError", message: "no", ...place },
      deciding: {
        first: { thread: "Ada", text: "reads counter", ...place },
        second: { thread: "Ben", text: "writes counter", ...place },
      },
      standstill: {
        kind: "cycle",
        threads: [{ thread: "Ada", waitsFor: "knife", holder: null, place }],
        text: "They wait.",
      },
    }),
  ],
  {
    races: [
      {
        place: "counter",
        first: { write: true, thread: "Ada", ...place },
        second: { write: false, thread: "Ben", ...place },
      },
    ],
    lockCycles: [{ locks: ["left", "right"], verdict: "confirmed" }],
    because: "time",
    preemptions: 2,
  },
);

const accepts = (findings: unknown): boolean => readAnswer({ type: "explored", findings }) !== null;

/** All that can be reached from `value` as a list of ways to it. */
function waysInto(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [way, ...Object.entries(value).flatMap(([key, part]) => waysInto(part, [...way, key]))];
}

/** A copy of `FULL` with something else in one place. */
function withChange(way: readonly string[], change: unknown): unknown {
  const copy = structuredClone(FULL) as unknown;
  const last = way.at(-1);
  if (last === undefined) return change;
  const parent = way.slice(0, -1).reduce((part, key) => (part as Record<string, unknown>)[key], copy);
  (parent as Record<string, unknown>)[last] = change;
  return copy;
}

describe("what comes out of the sandbox about an exploration", () => {
  it("is taken where it has the shape of findings", () => {
    expect(accepts(FULL)).toBe(true);
    expect(accepts(findingsOf([]))).toBe(true);
    const reckoning = { features: ["killing"], sites: [3] };
    const progress = {
      phase: "proof",
      reckoning,
      executions: 1,
      traces: 1,
      done: 0.5,
      outcomes: FULL.outcomes,
    };
    expect(readAnswer({ type: "exploring", progress })).not.toBeNull();
    expect(readAnswer({ type: "exploring", progress: { ...progress, done: 2 } })).toBeNull();
  });

  it("is not taken where a single field is of another kind", () => {
    for (const way of waysInto(FULL)) {
      expect(accepts(withChange(way, { toString: "x" })), way.join(".")).toBe(false);
      expect(accepts(withChange(way, undefined)), way.join(".")).toBe(false);
      expect(accepts(withChange(way, -1)), way.join(".")).toBe(false);
    }
  });

  it("is not taken where it is too large, or has holes", () => {
    const many = (number: number): Findings => findingsOf(new Array(number).fill(FULL.outcomes[0]));
    expect(accepts(many(1_000))).toBe(true);
    expect(accepts(many(20_000))).toBe(false);
    expect(accepts({ ...FULL, outcomes: new Array(3) })).toBe(false);
    expect(accepts({ ...FULL, interleavings: "9".repeat(10_000) })).toBe(false);
    expect(accepts({ ...FULL, interleavings: "<b>" })).toBe(false);
    expect(accepts({ ...FULL, because: "x".repeat(30_000_000) })).toBe(false);
  });
});

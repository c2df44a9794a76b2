import { describe, expect, it } from "vitest";
import { formatMoment, formatTime, timeTicks } from "../../../src/sandbox/views/format-time.ts";

describe("a length of time", () => {
  it.each([
    [0, "0 ns"],
    [34, "34 ns"],
    [1_500, "1.5 µs"],
    [12_345_678, "12.3 ms"],
    [3_000_409_860, "3 s"],
    [999_960, "1 ms"],
    [999.96, "1 µs"],
    [999_499_999, "999 ms"],
  ])("of %d ns is %s", (nanoseconds, text) => expect(formatTime(nanoseconds)).toBe(text));
});

describe("a moment", () => {
  it("keeps neighbours apart that a length of time would round together", () => {
    expect(formatMoment(1_000_187_134)).toBe("1.000187 s");
    expect(formatMoment(1_000_189_552)).toBe("1.000190 s");
    expect(formatTime(1_000_187_134)).toBe(formatTime(1_000_189_552));
  });

  it.each([
    [0, "0"],
    [34.4, "34 ns"],
    [23_760.75, "23.76 µs"],
    [40_172_635.6, "40.173 ms"],
  ])("at %d ns is %s", (nanoseconds, text) => expect(formatMoment(nanoseconds)).toBe(text));
});

describe("ticks", () => {
  it.each([
    [40_173_549, ["0", "10 ms", "20 ms", "30 ms", "40 ms"]],
    [3_000_409_860, ["0", "1 s", "2 s", "3 s"]],
    [81_199, ["0", "20 µs", "40 µs", "60 µs", "80 µs"]],
    [1_000_189_548, ["0", "0.5 s", "1 s"]],
    [0, ["0"]],
  ])("up to %d ns are round and in one unit", (end, texts) => {
    expect(timeTicks(end, 5).map(({ text }) => text)).toEqual(texts);
  });

  it("are never more than asked for, and stay within the run", () => {
    for (let end = 1; end < 1e10; end = Math.ceil(end * 1.37)) {
      const ticks = timeTicks(end, 5);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.at(-1)!.time).toBeLessThanOrEqual(end);
    }
  });
});

import { describe, expect, it } from "vitest";
import { hangMarks, markWidth } from "../../../src/sandbox/views/timeline/hang-marks.ts";
import { event } from "./make-events.ts";

const WIDTH = 400;
const read = (time: number, value = "0") => event(time, 1, "read", { place: "n", value });

/** Where each mark is drawn, in pixels: from its left to its right side. */
function sides(times: readonly number[], end: number): { from: number; to: number }[] {
  return hangMarks(
    times.map((time) => read(time)),
    end,
    WIDTH,
  ).marks.map(({ time, text, shift }) => {
    const centre = (time / end) * WIDTH + shift;
    return { from: centre - markWidth(text) / 2, to: centre + markWidth(text) / 2 };
  });
}

describe("marks", () => {
  it("stay at their moment where they have room", () => {
    const { marks, leftOut } = hangMarks([read(10), read(50), read(90)], 100, WIDTH);
    expect(marks.map(({ shift }) => shift)).toEqual([0, 0, 0]);
    expect(leftOut).toBe(0);
  });

  it.each([
    ["in the middle", [50, 50, 50.1, 50.2]],
    ["at the left edge", [0, 0, 0.1]],
    ["at the right edge", [99.8, 99.9, 100, 100]],
  ])("stand side by side and in order %s", (_, times) => {
    const places = sides(times, 100);
    expect(places).toHaveLength(times.length);
    for (const [i, { from }] of places.entries())
      if (i > 0) expect(from).toBeGreaterThanOrEqual(places[i - 1]!.to);
    expect(places[0]!.from).toBeGreaterThanOrEqual(-12.1);
    expect(places.at(-1)!.to).toBeLessThanOrEqual(WIDTH + 12.1);
  });

  it("that would stand too far from their moment are left out, and counted", () => {
    const crowd = Array.from({ length: 100 }, (_, i) => read(50 + i / 1000));
    const { marks, leftOut } = hangMarks(crowd, 100, WIDTH);
    expect(marks.length).toBeGreaterThanOrEqual(6);
    expect(marks.length + leftOut).toBe(100);
    for (const { shift } of marks) expect(Math.abs(shift)).toBeLessThanOrEqual(140);
  });

  it("cut long values, name the method of an update, and skip other events", () => {
    const { marks } = hangMarks(
      [
        read(10, "'a very long text'"),
        event(40, 1, "compute", { seconds: 1 }),
        event(50, 1, "update", { place: "list", text: "push", value: "[1]" }),
        event(90, 1, "mark", { text: "on the stove" }),
      ],
      100,
      WIDTH,
    );
    expect(marks.map(({ kind, text }) => [kind, text])).toEqual([
      ["read", "'a very…"],
      ["update", "push"],
      ["mark", "on the stove"],
    ]);
  });
});

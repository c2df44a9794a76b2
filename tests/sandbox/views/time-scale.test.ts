import { expect, test } from "vitest";
import { NARROWEST } from "../../../src/sandbox/views/timeline/lay-out-timeline.ts";
import { timeScale } from "../../../src/sandbox/views/timeline/time-scale.ts";

test("text stands where none of it is cut off", () => {
  const scale = timeScale(1_000);
  const half = NARROWEST / 2;
  expect(scale.place(200, half)).toEqual({ x: "20%", anchor: "start" });
  expect(scale.place(800, half)).toEqual({ x: "80%", anchor: "end" });
  // With room at neither side, it begins at the left edge.
  expect(scale.place(600, NARROWEST * 0.7)).toEqual({ x: "0%", anchor: "start" });
});

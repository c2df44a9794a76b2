import { describe, expect, test } from "vitest";
import { drive } from "./drive.ts";

const RESOURCES = `
  const open = (name: string) => { print("open", name); return { name, [Symbol.dispose]() { print("close", this.name); } }; };
`;

/** What both ways of running print. */
function outputOf(source: string): readonly string[] {
  const [through, interrupted] = [drive(RESOURCES + source, false), drive(RESOURCES + source, true)];
  expect(interrupted.output).toEqual(through.output);
  expect(interrupted.error).toEqual(through.error);
  return through.output;
}

describe("using releases what it holds", () => {
  test("in reverse order, at the end of its block", () => {
    expect(
      outputOf(`{ using a = open("a"); print(a.name); using b = open("b"), c = open("c"); } print("after");`),
    ).toEqual(["open a", "a", "open b", "open c", "close c", "close b", "close a", "after"]);
  });

  test("however the block is left", () => {
    const source = `
      const f = () => { using a = open("returned"); return print("value"); }; f();
      for (const x of [1, 2, 3]) { using a = open("turn " + x); if (x === 1) continue; if (x === 2) break; }
      try { using a = open("thrown"); throw new Error("e"); } catch (e: any) { print("caught", e.message); }
      if (true) { using nothing = null; print("null holds nothing"); }
    `;
    expect(outputOf(source)).toEqual([
      "open returned", "value", "close returned",
      "open turn 1", "close turn 1", "open turn 2", "close turn 2",
      "open thrown", "close thrown", "caught e",
      "null holds nothing",
    ]); // prettier-ignore
  });

  test("where something fails between two resources, the first is released", () => {
    const source = `
      try { using a = open("a"); using b = (() => { throw new Error("no b"); })(); print("never"); } catch (e: any) { print(e.message); }
    `;
    expect(outputOf(source)).toEqual(["open a", "close a", "no b"]);
  });

  test("in each turn of a loop, in a switch, in a nested function, at the top of the module", () => {
    const source = `
      for (using a of [open("1"), open("2")]) print("in", a.name);
switch (1) { case 1: { using s = open("switch"); print(s.name); } }
      const outer = () => { using o = open("outer"); const inner = () => { using i = open("inner"); }; inner(); { using o = open("block"); } }; outer();
      using top = open("top"); export const hold = () => top.name; print(hold());
      function later() { return top.name; } print(later());
    `;
    expect(outputOf(source)).toEqual([
      "open 1", "open 2", "in 1", "close 1", "in 2", "close 2",
      "open switch", "switch", "close switch",
      "open outer", "open inner", "close inner", "open block", "close block", "close outer",
      "open top", "top", "top", "close top",
    ]); // prettier-ignore
  });
});

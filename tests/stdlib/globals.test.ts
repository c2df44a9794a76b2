import { expect, test } from "vitest";
import { runSource } from "../support/run-source.ts";

const outputOf = (source: string): readonly string[] => runSource(source).output;

test("Date is a function too, on the simulation's clock alone", () => {
  expect(
    outputOf(`
      const now = new Date(); const Other: any = now.constructor;
      print(typeof Date(), Date() === now.toString(), Date.name, Other === Date, new Other().getTime() === now.getTime());
      class Day extends Date { get title() { return this.toISOString(); } } const day: any = new Day(0);
      print(day.title, day instanceof Date, new Day().getTime() === Date.now(), Date.UTC(2000, 0, 1));
    `),
  ).toEqual(["string true Date true true", "1970-01-01T00:00:00.000Z true true 946684800000"]);
});

test("Math is as the language has it, but for its dice", () => {
  expect(
    outputOf(`
      const tried = (f: () => void) => { try { f(); return "done"; } catch (e) { return e instanceof TypeError; } };
      print(tried(() => { (Math as any).PI = 3; }), tried(() => { delete (Math as any).LN2; }), Math.hasOwnProperty("PI"), String(Math));
      print(Object.keys(Math).length, Math.random.name, Math.random() < 1, Math.max(1, 2));
    `),
  ).toEqual(["true true true [object Math]", "0 random true 2"]);
});

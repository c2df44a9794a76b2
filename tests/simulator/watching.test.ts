import { expect, test } from "vitest";
import { runSource } from "../support/run-source.ts";
import { recordRun } from "../../src/simulator/run.ts";
import { DEFAULT_SETTINGS } from "../../src/simulator/settings.ts";
import { evaluate } from "../../src/course/evaluate.ts";

test("showing values runs nothing of the program", () => {
  const source = `
    let asked = 0;
    const dish: any = { get price() { asked++; return 3; }, name: "soup" };
    class Guest { toString() { asked++; return "a guest"; } }
    let seen: any = null;
    const look = () => seen;
    seen = dish; look(); seen = [dish, new Guest()]; look(); seen = new Guest(); look();
    const box = { inner: seen }; box.inner = dish; box.inner;
    print(asked);
  `;
  const { result, events } = recordRun(source, DEFAULT_SETTINGS, { evaluate });
  expect(result.output).toEqual(["0"]);
  expect(result.output).toEqual(runSource(source).output);
  const shown = events.map(({ value }) => value);
  expect(shown).toContain("{price: <getter>, name: 'soup'}");
  expect(shown).toContain("<Guest>");
});

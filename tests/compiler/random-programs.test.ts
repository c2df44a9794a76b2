import { expect, test } from "vitest";
import { runPlain } from "./compare.ts";
import { drive } from "./drive.ts";
import { randomProgram } from "./random-programs.ts";

const PROGRAMS = 200;

test(`${PROGRAMS} random programs do what they do as plain JavaScript, wherever they are interrupted`, () => {
  let printed = 0;
  let finished = 0;
  for (let seed = 1; seed <= PROGRAMS; seed++) {
    const source = randomProgram(seed);
    const plain = runPlain(source);
    const expected = { output: plain.output, failed: plain.error?.split(":")[0] };
    for (const suspends of [false, true]) {
      const { output, error } = drive(source, suspends);
      expect({ output, failed: error?.split(":")[0] }, `seed ${seed}\n${source}`).toEqual(expected);
    }
    printed += plain.output.length;
    if (plain.error === null) finished++;
  }
  // Programs that fail at once would prove nothing.
  expect(printed / PROGRAMS).toBeGreaterThan(8);
  expect(finished / PROGRAMS).toBeGreaterThan(0.3);
});

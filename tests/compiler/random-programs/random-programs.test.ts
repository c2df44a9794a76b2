import { expect, test } from "vitest";
import { FEATURES, randomProgram } from "./all-features.ts";
import type { Feature } from "./feature.ts";
import { isSame, runAsJavaScript, runOnMachine, type Outcome } from "./run-both.ts";
import { shrinkProgram } from "./shrink-program.ts";

/** Features that the machine does not run yet: no program has them. */
const NOT_YET: ReadonlySet<string> = new Set([]);

/** Of each feature. */
const PROGRAMS = 99;

const NAMES = FEATURES.map(({ name }) => name);

/** Expects the same of both, and where it is not gives the smallest program found that shows it. */
function expectSame(source: string, plain: Outcome, feature: Feature, seed: number): void {
  const ours = runOnMachine(source, seed);
  if (isSame(plain, ours)) return;
  const smallest = shrinkProgram(source, (candidate) => {
    // What was cut out may be what ended it.
    const expected = runAsJavaScript(candidate, 200);
    if (expected.ending !== plain.ending) return false;
    const found = runOnMachine(candidate, seed);
    return found.ending === ours.ending && !isSame(expected, found);
  });
  const message = `${feature.name}, seed ${seed}, shrunk:\n${smallest}\n— as it was made:\n${source}`;
  expect(runOnMachine(smallest, seed), message).toEqual(runAsJavaScript(smallest));
  expect(ours, message).toEqual(plain);
}

test.each(FEATURES.filter(({ name }) => !NOT_YET.has(name)))(
  `${PROGRAMS} random programs with $name do on the machine what they do as plain JavaScript`,
  { timeout: 120_000 },
  (feature) => {
    for (let seed = 1; seed <= PROGRAMS; seed++) {
      const source = randomProgram(feature, seed, NOT_YET);
      expectSame(source, runAsJavaScript(source), feature, seed);
    }
  },
);

test.each(FEATURES)("random programs with $name are JavaScript, end, and show what they do", (feature) => {
  const outcomes = Array.from({ length: 40 }, (_, seed) => runAsJavaScript(randomProgram(feature, seed)));
  const finished = outcomes.filter(({ ending }) => ending === "finished");
  const lines = outcomes.reduce((sum, { output }) => sum + output.length, 0);
  expect(outcomes.map(({ ending }) => ending)).not.toContain("SyntaxError");
  expect(finished.length).toBeGreaterThan(outcomes.length / 3);
  expect(lines / outcomes.length).toBeGreaterThan(8);
  expect(new Set(outcomes.map(({ output }) => output.join("\n"))).size).toBeGreaterThan(
    outcomes.length * 0.8,
  );
});

test("a feature is left out of programs only where it is one", () => {
  expect(NAMES).toEqual(expect.arrayContaining([...NOT_YET]));
});

test("a program that shows a mistake is cut down to the mistake", () => {
  const source = randomProgram(FEATURES[0]!, 3).replace(
    "// —\n",
    "// —\nif (a) { for (const x of [1]) { print(b, 'wrong' + x, 2); } }\n",
  );
  const smallest = shrinkProgram(source, (candidate) => {
    const { output, ending } = runAsJavaScript(candidate);
    return ending === "finished" && output.some((line) => line.includes("wrong"));
  });
  expect(
    smallest
      .replace(/\s*\n\s*/g, "\n")
      .trim()
      .split("\n")
      .at(-1),
  ).toMatch(/^print\('wrong'\);?$/);
  expect(smallest.length).toBeLessThan(250);
});

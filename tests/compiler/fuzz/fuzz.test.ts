import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../src/course/evaluate.ts";
import { compile } from "../../../src/simulator/compiler/compile.ts";
import { runProgram } from "../../../src/simulator/index.ts";
import { DEFAULT_SETTINGS } from "../../../src/simulator/settings.ts";
import { FEATURES, randomProgram } from "../random-programs/all-features.ts";
import { shrinkProgram } from "../random-programs/shrink-program.ts";
import { seededRandom } from "../seeded-random.ts";
import { expectAnswer } from "./expect-answer.ts";
import { mutate } from "./mutate.ts";
import { randomCharacters, randomTokens } from "./random-texts.ts";

type Random = (below: number) => number;

const MODULES = {
  builtins: ["ValueError", "RuntimeError", "KeyError"],
  machine: ["compute"],
  sys: ["exit", "setswitchinterval"],
  threading: ["Thread", "Lock", "RLock", "activeCount", "currentThread"],
  time: ["sleep", "monotonic"],
};

const ROOT = join(import.meta.dirname, "../../..");

/** Every sandbox of the course and every program with a recorded output, in the order of their paths. */
const SAMPLES = ["content/lessons", "tests/golden"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .sort()
    .map((path) => readFileSync(join(ROOT, folder, path), "utf8")),
);

/** A few programs of each feature, which use more of the language than lessons do. */
const VARIED = FEATURES.flatMap((feature) => [1, 2, 3].map((seed) => randomProgram(feature, seed)));

/** Asks for an answer to `times` texts, and gives those that compile. */
function compiling(times: number, source: (random: Random) => string, seed: number): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: times }, () => source(random)).filter((text) => expectAnswer(text, MODULES));
}

function mutantOf(samples: readonly string[]): (random: Random) => string {
  return (random) => mutate(samples[random(samples.length)]!, samples[random(samples.length)]!, random);
}

/** How a run within tight limits ends, or what it throws. */
function endingOf(source: string): string {
  const limits = { steps: 100_000, outputCharacters: 100_000 };
  try {
    return runProgram(source, DEFAULT_SETTINGS, { evaluate, limits, keep: { events: 0, accesses: 0 } })
      .status;
  } catch (error) {
    return `threw ${String(error)}`;
  }
}

describe("whatever the text is, compile gives a program or says at which place there is none", () => {
  test("4,000 texts of any characters", () => {
    compiling(4_000, randomCharacters, 101);
  });

  test("4,000 texts of the language's tokens in any order", () => {
    const programs = compiling(4_000, randomTokens, 102);
    // Were everything refused at its first token, the rest of the compiler would not have been tried.
    expect(programs.length).toBeGreaterThan(50);
  });

  test("escapes and line ends on which a parser miscounts", () => {
    for (const end of ["\n", "\r", "\r\n", "\u2028", "\u2029"]) {
      for (const text of [
        `'\\${end}abcdef'; enum A {}`,
        `\`${end}\`; )`,
        `/*${end}*/ )`,
        `"\\u{${end}}`,
        `'${end}abcdef'; enum A {}`,
      ])
        expectAnswer(text, MODULES);
    }
    const { diagnostics } = compile("'\\\u2028abcdef'; enum A {}", MODULES);
    expect(diagnostics).toMatchObject([{ code: "enum", line: 2, column: 10 }]);
  });
});

test.each([
  ["the course's sandboxes and of recorded programs", SAMPLES, 2_000, 103],
  ["programs with every feature of the language", VARIED, 1_000, 104],
] as const)(
  "mutants of %s are answered, and those that compile run to an end that can be told",
  { timeout: 120_000 },
  (_what, samples, times, seed) => {
    expect(samples.length).toBeGreaterThan(10);
    const programs = compiling(times, mutantOf(samples), seed);
    expect(programs.length).toBeGreaterThan(times / 50);
    expect(programs.length).toBeLessThan(times * 0.9);
    for (const source of programs) {
      const ending = endingOf(source);
      if (/^(?:deadlock|error|finished|limit|refused)$/.test(ending)) continue;
      const smallest = shrinkProgram(source, (candidate) => endingOf(candidate) === ending);
      expect.fail(`${ending}\n${smallest}\n— as it was made:\n${source}`);
    }
  },
);

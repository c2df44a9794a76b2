/** Programs that would go on for ever, or take everything: each is stopped, says by what and where, and the page stays usable. */
import { expect, test } from "@playwright/test";
import { cardOf, openWithProgram, outputOf, pressRun } from "./sandbox-page.ts";

const PROGRAMS = {
  "an endless loop": { source: `print("start");\nwhile (true) {}\n`, says: /20,000,000 steps/, line: 2 },
  "an endless recursion": {
    source: `function down(n: number): number {\n  return down(n + 1) + 1;\n}\nprint(down(0));\n`,
    says: /RecursionError.*maximum recursion depth exceeded/,
    line: 2,
  },
  "a million prints": {
    source: `for (let i = 0; i < 1_000_000; i++) {\n  print("again and again", i);\n}\n`,
    says: /1,000,000 characters/,
    line: 2,
  },
  "a string of 100 MB": {
    source: `let text = "x";\nwhile (text.length < 100_000_000) {\n  text += text;\n}\nprint(text.length);\n`,
    says: /10,000,000 characters/,
    line: 3,
  },
  "a string of 100 MB at once": {
    source: `const text = "x".repeat(1e8);\nprint(text.length);\n`,
    says: /10,000,000 characters/,
    line: 1,
  },
  "an array of a thousand million": {
    source: `const list = new Array(1e9).fill(0);\n`,
    says: /10,000,000 elements/,
    line: 1,
  },
  "a regular expression that backtracks for ever": {
    source: `const text = "a".repeat(40) + "b";\nprint("start");\nprint(/^(a+)+$/.test(text));\n`,
    says: /more than 1.5 seconds/,
    line: 1,
  },
};

for (const [name, { source, says, line }] of Object.entries(PROGRAMS)) {
  test(`${name} is stopped`, async ({ page }) => {
    const card = await openWithProgram(page, "plates", source);
    // The first run also fetches the simulator; the limits are about the run.
    await pressRun(cardOf(page, "coffee"));
    const said = await pressRun(card);
    expect(said).toMatch(says);
    await expect(card.locator(".program.ts .line.wrong")).toHaveText(source.split("\n")[line - 1]!);
    const other = cardOf(page, "coffee");
    await pressRun(other);
    expect(await outputOf(other)).toEqual(["The bill says 4"]);
  });
}

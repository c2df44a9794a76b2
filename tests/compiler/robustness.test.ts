import { describe, expect, test } from "vitest";
import { compile } from "../../src/simulator/compiler/compile.ts";
import { expectAnswer as expectAnswerWith } from "./fuzz/expect-answer.ts";
import { seededRandom } from "./seeded-random.ts";

const MODULES = { threading: ["Thread", "Lock"], time: ["sleep"] };

const SAMPLE = `
import { Thread, Lock } from "threading"; import time from "time";
let counter = 0; const door = new Lock(); var old = [1, , 2];
class Till<T> extends Array<T> { #cash = 1; static made = 0; name?: string; constructor(readonlyName: string) { super(); this.#cash += 1; super.push(); } *gen() {} #pay(n: number) { return #cash in this; } }
function work({ a, b: [c = 1, ...d] }: any, n = counter, ...rest: number[]) {
  outer: for (let i = 0; i < n; i++) { for (const [k, v] of rest.entries()) { if (k) continue outer; counter += v! as number; } }
  try { using _ = door.hold(); switch (n) { case 1: { break; } default: throw new Error(\`bad \${n} \${\`x\${1}\`}\`); } } catch ({ message }) { print(message); } finally { old?.[0]?.toFixed?.(2); }
  do { [a.x, c] = [c, a?.x ?? (/re[g]/gi.test("x"), 2)]; delete a.y; } while ((n -= 1) > 0 && !(typeof n === "string"));
  return { a, [c]: () => this, async f() {}, get g() { return 1; }, ...rest, "k": function named() { return new.target; } };
}
export const t = new Thread({ target: work, args: [1, 2n, 0x1f, null, true] }); if (import.meta.main) { t.start(); } else print(<any>t satisfies unknown);
label: while (true) { for (const k in { a: 1 }) break label; time.sleep(1); } enum E { A } namespace N { export type T = 1 } await t; @dec class D {}
`;

const expectAnswer = (source: string): boolean => expectAnswerWith(source, MODULES);

describe("whatever the text is, compile gives an answer", () => {
  test("a sample cut off at every place", () => {
    for (let end = 0; end <= SAMPLE.length; end += 3) expectAnswer(SAMPLE.slice(0, end));
  });

  test("a sample with a piece missing", () => {
    const random = seededRandom(7);
    for (let round = 0; round < 600; round++) {
      const start = random(SAMPLE.length);
      expectAnswer(SAMPLE.slice(0, start) + SAMPLE.slice(start + 1 + random(12)));
    }
  });

  test("each line of the sample by itself, and with its tokens in another order", () => {
    const random = seededRandom(11);
    const tokens = SAMPLE.match(/[A-Za-z_$#][\w$]*|\d\w*|=>|\.\.\.|\?\.|[^\s\w]|\s+/g)!;
    for (const line of SAMPLE.split("\n")) expectAnswer(line);
    for (let round = 0; round < 2_000; round++) {
      const length = 1 + random(14);
      expectAnswer(Array.from({ length }, () => tokens[random(tokens.length)]).join(" "));
    }
  });

  test("short programs of statements that parse", () => {
    const random = seededRandom(23);
    const pieces = SAMPLE.split(/(?<=[;{}])\s*/).filter((piece) => piece.trim() !== "");
    for (let round = 0; round < 1_000; round++) {
      const length = 1 + random(4);
      expectAnswer(Array.from({ length }, () => pieces[random(pieces.length)]).join("\n"));
    }
  });

  test("nesting that is too deep is refused, long lists and chains are not", () => {
    const { diagnostics } = compile(`print(${"(".repeat(50_000)}1${")".repeat(50_000)});`, MODULES);
    expect(diagnostics).toMatchObject([{ name: "Refused", message: expect.stringContaining("too deeply") }]);
    expectAnswer(`const list = [${"1, ".repeat(20_000)}];`);
    expectAnswer(`print(${Array.from({ length: 300 }, (_, index) => `"${index}"`).join(" + ")});`);
    expectAnswer("print(1);\n".repeat(5_000));
  });

  test("odd texts", () => {
    for (const text of [
      "",
      " ",
      "\uFEFFprint(1);",
      "#!/usr/bin/env node\nprint(1);",
      "\u2028print(1)",
      "\0",
      "\\u0061",
      "'\\u2028'",
      "`${`${1}`}`",
      "/*",
      "<!-- x",
      "print(1) // end",
      "\r\n\r\nprint(1);\r",
      "let \\u0061b = 1; print(ab);",
      "var \\u{62} = 1; print(\\u0062)",
      "({ __proto__: null, '__proto__': 1 })",
      "\ud800",
    ])
      expectAnswer(text);
  });
});

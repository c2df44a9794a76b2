import { expect, test } from "vitest";
import { showProblem } from "../../src/cli/show-problem.ts";

/** The excerpt and the carets that `source` gets for a problem at that place. */
function excerptOf(source: string, line: number, column: number, length: number): string[] {
  const problem = { code: "syntax", name: "SyntaxError", message: "no", hint: null, line, column, length };
  return showProblem("a.ts", source, problem).split("\n").slice(1);
}

test("carets stand under the piece, one at least, past the end of the line too", () => {
  expect(excerptOf("let a = 12;", 1, 9, 2)).toEqual(["  1 | let a = 12;", "    |         ^^"]);
  expect(excerptOf("print(1", 1, 8, 1)).toEqual(["  1 | print(1", "    |        ^"]);
  expect(excerptOf("f() {\n", 2, 1, 1)).toEqual(["  2 |", "    | ^"]);
});

test("numbers of any width keep the two lines aligned", () => {
  expect(excerptOf(`${"\n".repeat(99)}  here`, 100, 3, 4)).toEqual(["  100 |   here", "      |   ^^^^"]);
});

test("of a long line the part around the problem is shown, and what is left out is said", () => {
  const source = `const list = [${"1, ".repeat(200)}oops, ${"1, ".repeat(200)}];`;
  const [text, carets] = excerptOf(source, 1, source.indexOf("oops") + 1, 4);
  expect(text!.length).toBeLessThan(115);
  expect(text).toMatch(/^ {2}1 \| ….*….?$/);
  expect(text!.slice(carets!.indexOf("^"), carets!.lastIndexOf("^") + 1)).toBe("oops");
});

test("a piece as long as the line is underlined as far as it is shown", () => {
  const [text, carets] = excerptOf("x".repeat(500), 1, 1, 500);
  expect(carets!.lastIndexOf("^")).toBe(text!.lastIndexOf("x"));
});

test("what would change the terminal is not written to it", () => {
  expect(excerptOf("print('\x1b[31m');", 1, 7, 7)[0]).toBe("  1 | print('\ufffd[31m');");
});

test("lines end where JavaScript ends them", () => {
  expect(excerptOf("a\r\nb\u2028  c;", 3, 3, 1)).toEqual(["  3 |   c;", "    |   ^"]);
});

import { describe, expect, test } from "vitest";
import { leaveOutDoubles, type TypeScriptError } from "../../../src/sandbox/editor/leave-out-doubles.ts";
import type { ProgramError } from "../../../src/simulator/run-result.ts";

function problem(code: string, line: number, column: number, length: number): ProgramError {
  return { code, name: "Refused", message: code, hint: "", line, column, length };
}

function typeError(line: number, column: number, length: number, isSyntax = false): TypeScriptError {
  const place = { line, column, endLine: line, endColumn: column + length };
  return { code: 2304, message: "Cannot find name", isSyntax, ...place };
}

const fetched = problem("unavailable-name", 3, 7, 5);
const syntax = problem("syntax", 3, 7, 1);

describe("what the compiler and TypeScript both report", () => {
  test.each([
    ["at the same place", fetched, typeError(3, 7, 5)],
    ["beginning together: a whole statement and its keyword", problem("with", 1, 1, 26), typeError(1, 1, 4)],
    ["ending together: delete table", problem("delete-variable", 2, 1, 12), typeError(2, 8, 5)],
  ])("is ours to say, %s", (_, ours, theirs) => {
    expect(leaveOutDoubles([ours], [theirs])).toEqual({ ours: [ours], theirs: [] });
  });

  test.each([
    ["on the same line", syntax, typeError(3, 1, 2)],
    ["where TypeScript cannot read the text either, on any line", syntax, typeError(9, 1, 1, true)],
    ["in a regular expression", problem("regular-expression", 3, 7, 3), typeError(3, 9, 1, true)],
  ])("is TypeScript's to say of text that does not parse, %s", (_, ours, theirs) => {
    expect(leaveOutDoubles([ours], [theirs])).toEqual({ ours: [], theirs: [theirs] });
  });
});

describe("two mistakes stay two", () => {
  test.each([
    ["elsewhere on the line", fetched, typeError(3, 20, 5)],
    ["at the same columns of another line", fetched, typeError(4, 7, 5)],
    ["inside a longer piece of ours", problem("enum", 3, 1, 30), typeError(3, 12, 4)],
    ["text that does not parse, and a type error elsewhere", syntax, typeError(4, 7, 1)],
    ["something left out, in text that does not parse elsewhere", fetched, typeError(5, 1, 1, true)],
  ])("%s", (_, ours, theirs) => {
    expect(leaveOutDoubles([ours], [theirs])).toEqual({ ours: [ours], theirs: [theirs] });
  });
});

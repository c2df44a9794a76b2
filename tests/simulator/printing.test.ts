/** What `print` makes of values, as language.md has it. */
import { expect, test } from "vitest";
import { printed } from "../support/run-source.ts";

const CASES: [expression: string, line: string][] = [
  [`"a", 1, 1.5, true, null, undefined`, "a 1 1.5 true null undefined"],
  [`[1, 2, "a"]`, "[1, 2, 'a']"],
  [`new Map([["k", 1]])`, "{'k': 1}"],
  [`new Set([1, 2])`, "{1, 2}"],
  [`{ a: 1, "b c": [2] }`, "{a: 1, 'b c': [2]}"],
  [`new ValueError("x")`, "x"],
  [`[new ValueError("x")]`, "[ValueError('x')]"],
  [`new KeyError("two")`, "'two'"],
  [`new RuntimeError("a", 1)`, "('a', 1)"],
  [`function w() {}`, "<function w>"],
  [`() => 1`, "<function <lambda>>"],
  [`["it's"]`, `["it's"]`],
  [`["a\\nb"]`, `['a\\nb']`],
  [`range(3), [...range(1, 7, 2)]`, "range(0, 3) [1, 3, 5]"],
  [`repr("a"), str("a")`, "'a' a"],
  [`new Lock()`, "<unlocked Lock>"],
  [`1 / 0, -0, 10n`, "Infinity -0 10"],
];

test.each(CASES)("print(%s) writes %s", (expression, line) => {
  const source = `import { KeyError, range, repr, RuntimeError, str, ValueError } from "builtins";
    import { Lock } from "threading";
    print(${expression});`;
  expect(printed(source)).toEqual([line]);
});
